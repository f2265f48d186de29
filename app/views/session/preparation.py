"""What is loaded while the person types: argon2, the libraries of the desk, the desk itself, then the pages.

Qt asks for the class of its objects without the interpreter's lock, so a class of widgets that another thread was just
adding would end the program. Libraries are loaded in the lane, whatever has widgets in the window's thread.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.models.errors import UserError
from app.views.turns import Turns

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.services.storage.store import Store
    from app.views.lane import Lane

_LIBRARIES = ("argon2", "sqlalchemy", "pydantic", "sqlmodel", "app.services.desk")
_WRITING = "app.services.storage.transaction"
_FIRST = ("app.views.widgets.table", "app.views.shell.window", "app.views.pages.home.page")
_OTHERS = ("app.views.widgets", "app.views.shell", "app.views.forms", "app.views.dialogs", "app.views.pages")
"""What pages are made of comes before them, so that no piece is long; their packages load nothing by themselves."""
_REST_MS = 300
"""A person who waited at the door sees their first page before anything else is loaded."""


class Preparation(QObject):
    """One module a turn, so that a log-in and its keys come in between. `ready` carries the desk."""

    ready = Signal(object)
    refused = Signal(UserError)

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self._lane = lane
        self._turns = Turns(self)

    def begin(self, store: Store) -> None:
        """Load, then open the desk of an installed office."""
        self._load(lambda: self._open(store))

    def begin_setup(self, store: Store, then: Callable[[], None]) -> None:
        """Make the store of a folder that has none, then load what the first use needs."""
        self._lane.run(self, store.open, lambda _none: self._load(then), self.refused.emit)

    def _load(self, then: Callable[[], None]) -> None:
        """Load the libraries, then the window and its first page."""
        self._load_libraries(_LIBRARIES, lambda: self._turns.begin(_imported(_FIRST, then)))

    def _load_libraries(self, modules: Sequence[str], then: Callable[[], None]) -> None:
        """Import one module in the lane and then the next; none of them knows Qt."""
        if not modules:
            then()
            return
        first, *others = modules
        self._lane.run(self, lambda: importlib.import_module(first), lambda _module: self._load_libraries(others, then))

    def _open(self, store: Store) -> None:
        def build() -> Desk:
            from app.services.desk import open_desk
            from app.views.printing.printers import port_of_system

            return open_desk(store, port=port_of_system())

        self._lane.run(self, build, self._on_built, self.refused.emit)

    def _on_built(self, desk: Desk) -> None:
        """Say that the desk is there; the pages follow, so that opening one waits for no module."""
        self.ready.emit(desk)
        QTimer.singleShot(_REST_MS, self, self._load_pages)

    def _load_pages(self) -> None:
        self._turns.begin(_imported(_others(), lambda: self._load_libraries([_WRITING], lambda: None)))


def _imported(modules: Iterable[str], then: Callable[[], None]) -> Iterator[None]:
    """Import modules here, in pieces of one, and go on with what follows."""
    for module in modules:
        importlib.import_module(module)
        yield
    then()


def _others() -> Iterator[str]:
    """Name every other module with widgets."""
    for package in _OTHERS:
        place = importlib.import_module(package).__path__
        yield from (module.name for module in pkgutil.walk_packages(place, f"{package}."))
