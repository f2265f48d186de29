"""From page to page: builds them when first opened, keeps them, and reloads what a commit made stale."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.views.places import page_at
from app.views.shell.leaf import Leaf

if TYPE_CHECKING:
    from app.views.context import Context
    from app.views.lane import Lane
    from app.views.page import Page
    from app.views.shell.frame import Frame

HOME = "home"


class Navigation(QObject):
    """Knows which pages exist, which is in front, which are stale and where *back* leads. Emits `arrived`."""

    arrived = Signal(str)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._pages: dict[str, Page] = {}
        self._leaves: dict[str, Leaf] = {}
        self._stale: set[str] = set()
        self._trail: list[str] = []
        self._context: Callable[[], Context] | None = None
        frame.narrow_changed.connect(self._on_narrow)

    def use(self, context: Callable[[], Context]) -> None:
        """Take what pages are built with."""
        self._context = context

    @property
    def here(self) -> str:
        """Key of the page in front, "" before the first."""
        return self._trail[-1] if self._trail else ""

    def leaf(self) -> Leaf | None:
        """Return the page in front with its notices."""
        return self._leaves.get(self.here)

    def build(self, key: str) -> None:
        """Build a page without opening it."""
        self._leaf_of(key)

    def go(self, key: str, argument: object = None) -> None:
        """Open a page, unless the one in front wants to stay.

        One that was not opened yet is loaded in the lane, then built, laid in and shown in three turns of the window.
        """
        if not self._may_leave():
            return
        if key in self._leaves or not self._trail:
            self._open(key, argument)
        else:
            self._lane().run(self, page_at(key).load, lambda _page: self._make(key, argument))

    def _make(self, key: str, argument: object) -> None:
        self._page_of(key)
        self._lane().later(self, lambda: self._leaf_of(key))
        self._lane().later(self, lambda: self._open(key, argument))

    def _open(self, key: str, argument: object) -> None:
        leaf = self._leaf_of(key)
        if key != self.here:
            self._trail = [*(one for one in self._trail if one != key), key]
        leaf.clear_bars()
        self._frame.show_page(key, page_at(key).place)
        self._stale.discard(key)
        leaf.page.open(argument)
        leaf.page.focus_first()
        self.arrived.emit(key)

    def _lane(self) -> Lane:
        if self._context is None:
            raise RuntimeError("no context yet")
        return self._context().lane

    def back(self) -> None:
        """Return to the page before, as it was left; Inicio is the last one."""
        if not self._may_leave():
            return
        before = self._trail[-2] if len(self._trail) > 1 else HOME
        self._trail = [*self._trail[:-2], before] if len(self._trail) > 1 else [before]
        leaf = self._leaf_of(before)
        self._frame.show_page(before, page_at(before).place)
        if before in self._stale:
            self._stale.discard(before)
            leaf.page.reload()
        leaf.page.focus_first()
        self.arrived.emit(before)

    def changed(self, tables: frozenset[str]) -> None:
        """Reload the page in front if it shows what a commit changed; the others when they are next seen."""
        for key, leaf in self._leaves.items():
            if not leaf.page.shows & tables:
                continue
            if key == self.here:
                leaf.page.reload()
            else:
                self._stale.add(key)

    def may_close(self) -> bool:
        """Let every page keep what was typed; tell whether all of them agree to go."""
        return all(leaf.page.leave() for leaf in self._leaves.values())

    def _may_leave(self) -> bool:
        leaf = self.leaf()
        return leaf is None or leaf.page.leave()

    def _page_of(self, key: str) -> Page:
        if self._context is None:
            raise RuntimeError("no context yet")
        if key not in self._pages:
            self._pages[key] = page_at(key).load()(self._context())
        return self._pages[key]

    def _leaf_of(self, key: str) -> Leaf:
        if key not in self._leaves:
            page = self._page_of(key)
            leaf = Leaf(page)
            leaf.set_margins(narrow=self._frame.narrow)
            self._leaves[key] = leaf
            self._frame.add_page(key, leaf)
            self._frame.actions_here.add(page.page_actions())
            self._frame.set_panes(key, page.panes)
        return self._leaves[key]

    def _on_narrow(self, narrow: bool) -> None:  # noqa: FBT001 (slot of a bool signal)
        for leaf in self._leaves.values():
            leaf.set_margins(narrow=narrow)
