"""The window: rail, top bar, pages and key strip; wide from 1200 px, narrow below."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QMainWindow, QStackedWidget, QWidget

from app.views.overriding import override
from app.views.shell.actions import Action, Actions
from app.views.shell.key_strip import KeyStrip
from app.views.shell.panes import step
from app.views.shell.placing import MINIMUM
from app.views.shell.rail import Place, Rail
from app.views.shell.top_bar import TopBar
from app.views.widgets import ink

WIDE_FROM: Final = 1200


class Frame(QMainWindow):
    """Assembles the shell around a stack of pages. Knows no business: it shows, and tells what was asked.

    opens: whether the person may open a request; else neither the manila button nor its key is offered.
    """

    place_wanted = Signal(str)
    new_wanted = Signal()
    searched = Signal(str)
    narrow_changed = Signal(bool)

    def __init__(self, places: Sequence[Place], program: str = "Ventanilla", *, opens: bool = True) -> None:
        super().__init__()
        self.setWindowTitle(program)
        self.setMinimumSize(MINIMUM)
        self.rail = Rail(places, program, self.tr("Nuevo trámite"))
        self.top_bar = TopBar()
        self.strip = KeyStrip()
        self.actions_here = Actions(self)
        self._pages: dict[str, QWidget] = {}
        self._panes: dict[str, Callable[[], Sequence[QWidget]]] = {}
        self._stack = QStackedWidget()
        self._narrow = False
        self._build()
        self._connect(places, opens=opens)

    def _build(self) -> None:
        desk = QWidget()
        grid = QGridLayout(desk)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.rail, 0, 0, 3, 1)
        grid.addWidget(self.top_bar, 0, 1)
        grid.addWidget(self._stack, 1, 1)
        grid.addWidget(self.strip, 2, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)
        self.setCentralWidget(desk)

    def _connect(self, places: Sequence[Place], *, opens: bool) -> None:
        self.rail.chosen.connect(self.place_wanted)
        self.rail.new_wanted.connect(self.new_wanted)
        self.top_bar.searched.connect(self.searched)
        self.actions_here.changed.connect(self._show_hints)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self.actions_here.add(self._place_action(place) for place in places if place.digit)
        search = self.tr("Buscar en todo")
        self.actions_here.add(
            [
                Action(
                    "pane.next",
                    self.tr("Panel siguiente"),
                    "F6",
                    "arrow-right",
                    lambda: self._step_pane(1),
                    hint=self.tr("panel"),
                ),
                Action("pane.back", self.tr("Panel anterior"), "Shift+F6", "arrow-left", lambda: self._step_pane(-1)),
                Action("search", search, "F3", "magnifying-glass", self._focus_search, hint=self.tr("buscar")),
            ]
        )
        self.rail.set_new_allowed(allowed=opens)
        if opens:
            new, hint = self.tr("Nuevo trámite"), self.tr("nuevo trámite")
            self.actions_here.add([Action("new", new, "Ctrl+N", "plus", self.new_wanted.emit, hint=hint)])

    def _place_action(self, place: Place) -> Action:
        def go() -> None:
            self.place_wanted.emit(place.key)

        return Action(
            f"place.{place.key}",
            self.tr("Ir a {place}").format(place=place.title),
            f"Alt+{place.digit}",
            place.icon,
            go,
        )

    # pages

    @property
    def narrow(self) -> bool:
        """Whether the window is below 1200 px."""
        return self._narrow

    def add_page(self, key: str, page: QWidget) -> None:
        """Keep a page under its key."""
        self._pages[key] = page
        self._stack.addWidget(page)

    def page(self, key: str) -> QWidget:
        """Return a page that was added."""
        return self._pages[key]

    def show_page(self, key: str, place: str = "") -> None:
        """Show a page; `place` marks the rail when it is not the page's own."""
        self._stack.setCurrentWidget(self._pages[key])
        self.rail.set_here(place or key)
        self.actions_here.set_page(key)

    def set_panes(self, key: str, panes: Callable[[], Sequence[QWidget]]) -> None:
        """Say who tells through which parts of a page F6 walks; the rail comes after them."""
        self._panes[key] = panes

    def current_page(self) -> QWidget | None:
        """Return the page in front, if there is one."""
        return self._stack.currentWidget()

    # keys and sizes

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self.rail.show_digits(shown=True)
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self.rail.show_digits(shown=False)
        super().keyReleaseEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Leave the key of what cannot act now to whatever has the focus."""
        typed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and typed and self.actions_here.rests(QKeySequence(event.keyCombination())):
            event.accept()
            return True
        return super().event(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.rail.show_digits(shown=False)
        elif event.type() == QEvent.Type.FontChange:
            self.rail.set_narrow(narrow=self._narrow)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < WIDE_FROM
        if narrow != self._narrow:
            self._narrow = narrow
            self.rail.set_narrow(narrow=narrow)
            self.top_bar.set_narrow(narrow=narrow)
            self.strip.set_narrow(narrow)
            self.narrow_changed.emit(narrow)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink.fill(self, "lienzo")

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Some keys act only while their panel has the focus."""
        if now is not None and self.isAncestorOf(now):
            self._show_hints()

    def _show_hints(self) -> None:
        self.strip.set_hints(self.actions_here.hints())

    def _step_pane(self, by: int) -> None:
        ask = self._panes.get(self.actions_here.page)
        own = (ask() if ask else ()) or tuple(filter(None, [self.current_page()]))
        step([*own, self.rail], self.focusWidget(), by)

    def _focus_search(self) -> None:
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()
