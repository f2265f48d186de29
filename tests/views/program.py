"""The whole program on a real data folder, from the door on, worked as a person would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.services.access import Access
from app.services.clock import FixedClock
from app.services.paths import RESOURCES, DataFolder
from app.services.storage.store import Store
from app.views.pages.cases.page import CasesPage
from app.views.pages.home.page import HomePage
from app.views.session.crash import Watch
from app.views.session.door import Door
from app.views.session.session import Session
from app.views.shell.window import Window
from tests.services.counter import Counter
from tests.support.desk import MORNING, PASSWORD
from tests.support.patience import PATIENCE_MS

CLERK, SUPERVISOR, EVALUATOR, ADMINISTRATOR = "nchimbolema", "eyacelga", "morbe", "admin"


@contextmanager
def counter(folder: Path) -> Iterator[Counter]:
    """Work at the services of an office before the window is opened."""
    at = Counter(folder)
    yield at
    at.close()


class Strays(QObject):
    """Sees every part of a page that is shown before it has its place: a window that flashes and takes the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            usual = isinstance(watched, (QDialog, QMainWindow, Door))
            if not usual and watched.windowType() == Qt.WindowType.Window:
                self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


class Program:
    """One run of the program in `folder/data`; it reports our own bugs in `bugs`."""

    def __init__(self, qtbot: QtBot, folder: Path, at: datetime = MORNING) -> None:
        self.bot = qtbot
        self.bugs: list[str] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._strays = Strays(app)
        self.clock = FixedClock(at)
        data = DataFolder(folder / "data")
        store = Store(data, clock=self.clock, access=Access(RESOURCES / "access.toml"))
        if data.database.exists():
            store.open()
        watch = Watch(folder / "log")
        watch.happened.connect(lambda _code, details: self.bugs.append(details))
        self.session = Session(app, store, watch)
        self.session.begin()

    def close(self) -> None:
        self.session.close()
        for window in (self.session.window, self.session.door):
            if window is not None:
                window.deleteLater()
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self._strays)
        assert self.bugs == [], "\n".join(self.bugs)
        assert self._strays.seen == [], self._strays.seen

    def until(self, happened: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(happened()), timeout=PATIENCE_MS)

    def type_password(self, username: str = CLERK, password: str = PASSWORD) -> None:
        gate = self.session.gate
        assert gate is not None
        people = gate.page.form.people
        people.choose([choice.option.key for choice in people.choices].index(username))
        editor = gate.page.form.password_edit
        editor.clear()
        QTest.keyClicks(editor, password)

    def log_in(self, username: str = CLERK, password: str = PASSWORD) -> Window:
        self.type_password(username, password)
        self.come_back()
        self.window.activateWindow()  # as a window manager does when the door goes
        self.until(self.window.isActiveWindow)
        return self.window

    def come_back(self) -> None:
        """Enter with the password that is typed."""
        gate = self.session.gate
        assert gate is not None
        QTest.keyClick(gate.page.form.password_edit, Qt.Key.Key_Return)
        self.until(lambda: self.session.window is not None and self.session.window.isVisible())

    @property
    def window(self) -> Window:
        window = self.session.window
        assert window is not None
        return window

    @property
    def home(self) -> HomePage:
        page = self.window.findChild(HomePage)
        assert isinstance(page, HomePage)
        return page

    @property
    def cases(self) -> CasesPage:
        page = self.window.findChild(CasesPage)
        assert isinstance(page, CasesPage)
        return page

    def press(self, keys: str, at: QWidget | None = None) -> None:
        QTest.keySequence(at or self.window.focusWidget() or self.window, keys)

    def settle(self) -> None:
        """Wait until the lane has answered everything."""
        self.until(lambda: not self.session.lane.busy)
