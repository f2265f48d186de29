"""The page Expediente in a real window, on a real desk, worked with the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.services.access import Actor
from app.views.context import Context
from app.views.lane import Lane
from app.views.memory import Memory
from app.views.pages.case_file.page import CaseFilePage
from app.views.shell.frame import Frame
from tests.services.papers import PaperDesk
from tests.views.pages.page_window import Said


class CaseWindow:
    """Somebody's window with one page; `counter` are the services behind it."""

    def __init__(self, qtbot: QtBot, folder: Path, size: tuple[int, int] = (1366, 768)) -> None:
        self.bot, self.folder, self.said = qtbot, folder, Said()
        self.counter = PaperDesk(folder)
        self.lane = Lane()
        self.failures: list[Exception] = []
        self.lane.failed.connect(self.failures.append)
        self.lane.refused.connect(self.said.refuse)
        self.counter.store.on_commit(self.lane.tell_changed)
        self.lane.changed.connect(self._on_changed)
        self.gone: list[tuple[str, object]] = []
        self.size, self.frame = size, Frame([])
        self.sit(self.counter.clerk)

    def sit(self, actor: Actor) -> None:
        """Open the window for somebody else."""
        self.frame.close()
        self.frame.deleteLater()
        self.frame = Frame([])
        context = Context(
            desk=self.counter.desk,
            actor=actor,
            lane=self.lane,
            messages=self.said,
            actions=self.frame.actions_here,
            memory=Memory(str(self.folder / "memory.ini")),
            go=lambda key, argument: self.gone.append((key, argument)),
            back=lambda: self.gone.append(("back", None)),
        )
        self.page = CaseFilePage(context)
        self.frame.actions_here.add(self.page.page_actions())
        self.frame.add_page(self.page.key, self.page)
        self.frame.show_page(self.page.key)
        self.frame.resize(*self.size)
        self.frame.show()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if self.page.shows & tables:
            self.page.reload()

    def close(self) -> None:
        """Leave; nothing failed on the way."""
        self.settle()
        for window in self.others():
            window.close()
        self.lane.close()
        self.counter.close()
        self.frame.close()
        self.frame.deleteLater()
        assert not self.failures, self.failures

    def open(self, case_id: str) -> None:
        """Come to the page on a case."""
        self.page.open(case_id)
        self.settle()
        self.page.focus_first()

    # what the person does

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is, and wait for what follows."""
        QTest.keyClick(self.target(), key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        """Type letters where the focus is, each with what follows from it."""
        for letter in text:
            QTest.keyClicks(self.target(), letter)
            self.settle()

    def key(self, name: str) -> None:
        """Press a key of the page by the name of its action."""
        assert self.frame.actions_here.run(f"case.{name}"), name
        self.settle()

    def act(self, fill: Callable[[QDialog], None] | None = None) -> None:
        """Press Ctrl+Intro; in the dialog that opens, fill it in and press Ctrl+Intro again."""
        self.in_dialog(lambda: self.key("act"), fill)

    def in_dialog(self, opens: Callable[[], None], fill: Callable[[QDialog], None] | None = None) -> None:
        """Do what opens a dialog; fill it in and press Ctrl+Intro."""

        def work() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog), "no dialog opened"
            try:
                self.settle()
                if fill is not None:
                    fill(dialog)
                QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
                self.settle()
            finally:
                if dialog.isVisible():
                    dialog.reject()

        QTimer.singleShot(50, self.frame, work)
        opens()
        self.settle()

    def enter(self, *texts: str) -> None:
        """In a dialog: type a text and Intro, for one field after another."""
        for text in texts:
            here = self.target()
            QTest.keyClicks(here, text)
            QTest.keyClick(here, Qt.Key.Key_Return)
            QApplication.processEvents()

    def settle(self) -> None:
        """Wait until every answer has come."""
        self.bot.waitUntil(lambda: not self.lane.busy)
        QApplication.processEvents()
        self.bot.waitUntil(lambda: not self.lane.busy)

    def target(self) -> QWidget:
        """What a key reaches."""
        modal = QApplication.activeModalWidget()
        target = (modal.focusWidget() if modal else None) or QApplication.focusWidget() or self.frame.focusWidget()
        assert target is not None, "the focus went to nothing"
        return target

    def others(self) -> list[QWidget]:
        """Return the windows that opened besides this one."""
        shown = QApplication.topLevelWidgets()
        return [one for one in shown if one.isVisible() and isinstance(one, QDialog)]

    def titles(self) -> list[str]:
        """Return the titles of those windows."""
        return [one.windowTitle() for one in self.others()]
