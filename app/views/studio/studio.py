"""Windows on a copied data folder, without a screen, that wait until nothing moves before a picture is taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QPoint, QSize, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.models.errors import UserError
from app.services.access import Actor
from app.services.desk import Desk, open_desk
from app.services.front import Front
from app.services.storage.store import Store
from app.views.lane import Lane
from app.views.memory import Memory
from app.views.session.appearance import Appearance
from app.views.session.door import Door
from app.views.session.gate import Gate
from app.views.session.installing import Installing
from app.views.session.sweeping import Sweeping
from app.views.shell.person_menu import PersonMenu
from app.views.shell.pulse import Backing
from app.views.shell.window import Window
from app.views.theme import Mode, Theme
from app.views.widgets.pdf_preview import PdfPreview

_UNTOUCHED_MS = 60_000
_STEP_MS, _QUIET_MS, _PATIENCE_MS = 25, 500, 20_000
"""A page is still when the lane has been idle for half a second: its own live checks wait up to 300 ms."""


class Look(NamedTuple):
    """How every picture is taken."""

    size: QSize
    mode: Mode


class Studio:
    """Opens doors and windows; `close` before the folders go away. The first fault of a page is raised by `still`."""

    def __init__(self, app: QApplication, store: Store, look: Look) -> None:
        app.setCursorFlashTime(0)
        app.setQuitOnLastWindowClosed(False)
        self.theme = Theme(app, look.mode)
        self._look, self._store = look, store
        self._memory = Memory(str(store.folder.window))
        self._windows: dict[str, Window] = {}
        self._faults: list[Exception] = []
        self._sweeping = Sweeping(lambda: _UNTOUCHED_MS, self.theme)
        self._sweeping.begin()
        self.front = Front(store)
        self.desk: Desk = open_desk(store)
        self.lane = Lane()
        self.lane.failed.connect(self._faults.append)
        store.on_commit(self.lane.tell_changed)

    def close(self) -> None:
        """Close what was opened."""
        self._sweeping.end()
        for window in self._windows.values():
            window.navigation.may_close()
        self.still()
        self.lane.close()
        for window in self._windows.values():
            window.hide()
            window.deleteLater()
        self._store.close()

    # waiting

    def still(self) -> None:
        """Let Qt work until nothing is asked nor answered for a while; a page that never rests is not waited for."""
        loop = QEventLoop()
        quiet = waited = 0

        def look() -> None:
            nonlocal quiet, waited
            quiet = 0 if self.lane.busy or not self._papers_are_drawn() else quiet + _STEP_MS
            waited += _STEP_MS
            if quiet >= _QUIET_MS or waited >= _PATIENCE_MS:
                loop.quit()

        timer = QTimer(interval=_STEP_MS)
        timer.timeout.connect(look)
        timer.start()
        loop.exec()
        if self._faults:
            raise self._faults[0]

    def _papers_are_drawn(self) -> bool:
        """Tell whether every paper in sight has its letters: they are drawn in a thread."""
        return all(
            preview.settle()
            for window in self._windows.values()
            if window.isVisible()
            for preview in window.findChildren(PdfPreview)
            if preview.isVisible()
        )

    # windows

    def actor(self, role: str) -> Actor:
        """Return who works in a role here, or who supervises where nobody does."""
        staff = self.front.staff()
        found = next((one for one in staff if one.role == role), None) or next(
            one for one in staff if one.role == "supervisor"
        )
        return Actor(found.id, found.full_name, found.role, self.desk.office.office)

    def window(self, role: str) -> Window:
        """Return the window of a role, opened once."""
        if role not in self._windows:
            self._windows[role] = self._open(self.actor(role))
        for other in self._windows.values():
            other.setVisible(other is self._windows[role])
        return self._windows[role]

    def _open(self, actor: Actor) -> Window:
        memory = self._memory.of(actor.user_id)
        appearance = Appearance(self.theme, (memory,), self.theme)
        backing = Backing(self._store.access, self.front.last_backup)
        window = Window(self.desk, self.lane, actor, appearance, memory, backing)
        window.set_person_menu(PersonMenu(appearance, window))
        window.resize(self._look.size)
        window.enter()
        window.show()
        self.still()
        return window

    def login(self) -> QPixmap:
        """Take the log-in page."""
        gate = Gate(self._store, lambda: self.lane, "")
        gate.set_desk(self.desk)
        return self._at_door(gate.page, gate.begin)

    def first_use(self, empty: Store, fill: Callable[[Installing], None]) -> QPixmap:
        """Take the first use of an empty folder."""
        installing = Installing(empty, lambda: self.lane)
        installing.offer()
        self.still()
        return self._at_door(installing.page, lambda: fill(installing))

    def _at_door(self, page: QWidget, begin: Callable[[], None]) -> QPixmap:
        door = Door(self._memory)
        door.resize(self._look.size)
        door.show_page(page)
        door.show()
        begin()
        self.still()
        taken = door.grab()
        door.hide()
        door.deleteLater()
        return taken

    # dialogs

    def with_dialog(self, window: Window, action: str) -> QPixmap:
        """Take a window with the dialog that one of its actions opens over it."""
        taken = window.grab()

        def take() -> None:
            self.still()
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                _lay_over(taken, dialog)
                dialog.reject()

        QTimer.singleShot(0, window, take)
        window.actions_here.run(action)
        return taken


def _lay_over(ground: QPixmap, dialog: QDialog) -> None:
    """Paint a dialog in the middle of a window, as a window manager would, with a line around it."""
    picture = dialog.grab()
    place = QPoint((ground.width() - picture.width()) // 2, max(24, (ground.height() - picture.height()) // 3))
    painter = QPainter(ground)
    painter.drawPixmap(place, picture)
    painter.drawRect(place.x(), place.y(), picture.width() - 1, picture.height() - 1)
    painter.end()


def save(picture: QPixmap, file: Path) -> Path:
    """Write a picture; raises UserError "screenshots.unwritable"."""
    if not picture.save(str(file), "PNG"):
        raise UserError("screenshots.unwritable", folder=file.parent, reason=file.name)
    return file
