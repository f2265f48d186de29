"""One page in a real window, on a real desk, worked as a person would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.models.errors import UserError
from app.services.access import Actor
from app.services.desk import Desk
from app.views.context import Context
from app.views.lane import Lane
from app.views.memory import Memory
from app.views.page import Page
from app.views.session.appearance import Appearance
from app.views.shell.frame import Frame

P = TypeVar("P", bound=Page)


class Said:
    """Keeps what the page said to the person and answers questions with `agrees`."""

    def __init__(self) -> None:
        self.toasts: list[str] = []
        self.refused: list[UserError] = []
        self.asked: list[str] = []
        self.agrees = True

    def toast(self, text: str, undo: Callable[[], None] | None = None, redo: Callable[[], None] | None = None) -> None:
        self.toasts.append(text)

    def inform(self, text: str) -> None:
        self.toasts.append(text)

    def warn(self, text: str) -> None:
        self.toasts.append(text)

    def refuse(self, error: UserError) -> None:
        self.refused.append(error)

    def ask(self, title: str, text: str, act: str, *, danger: bool = False) -> bool:
        self.asked.append(title)
        return self.agrees

    def ask_reason(self, title: str, text: str, act: str, *, danger: bool = False) -> str | None:
        return text if self.agrees else None


class PageWindow(Generic[P]):
    """Somebody's window with one page; `close` proves that nothing failed on the way."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        desk: Desk,
        actor: Actor,
        kind: type[P],
        *,
        size: tuple[int, int] = (1366, 768),
        appearance: Appearance | None = None,
        leave_sample: Callable[[], None] | None = None,
    ) -> None:
        self.bot, self.said, self.lane = qtbot, Said(), Lane()
        self.failures: list[Exception] = []
        self.lane.failed.connect(self.failures.append)
        self.lane.refused.connect(self.said.refuse)
        self.gone: list[tuple[str, object]] = []
        self.frame = Frame([])
        context = Context(
            desk=desk,
            actor=actor,
            lane=self.lane,
            messages=self.said,
            actions=self.frame.actions_here,
            memory=Memory(str(folder / "memory.ini")),
            go=lambda key, argument: self.gone.append((key, argument)),
            back=lambda: self.gone.append(("back", None)),
            appearance=appearance,
            leave_sample=leave_sample,
        )
        self.page = kind(context)
        self.frame.actions_here.add(self.page.page_actions())
        self.frame.add_page(self.page.key, self.page)
        self.frame.resize(*size)
        self.frame.show_page(self.page.key)
        self.frame.show()
        self.frame.activateWindow()

    def open(self, argument: object = None) -> P:
        """Come to the page and wait for what it asks."""
        self.page.open(argument)
        self.settle()
        self.page.focus_first()
        return self.page

    def settle(self) -> None:
        """Wait until every answer has come."""
        self.bot.waitUntil(lambda: not self.lane.busy)
        QApplication.processEvents()
        self.bot.waitUntil(lambda: not self.lane.busy)

    def close(self) -> None:
        """Leave."""
        self.settle()
        self.lane.close()
        self.frame.close()
        self.frame.deleteLater()
        assert not self.failures, self.failures

    # keys

    def focused(self) -> QWidget:
        """Return what a key reaches."""
        focus = QApplication.focusWidget() or self.frame.focusWidget()
        assert focus is not None, "the focus went to nothing"
        return focus

    def type(self, text: str) -> None:
        """Type into what has the focus; what keys alone cannot write is pasted."""
        if text.isascii():
            QTest.keyClicks(self.focused(), text)
            return
        QApplication.clipboard().setText(text)
        QTest.keyClick(self.focused(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key and wait for what follows from it."""
        QTest.keyClick(self.focused(), key, modifier)
        self.settle()

    def key(self, name: str) -> bool:
        """Press a key of the page by the name of its action; False if it does not act now."""
        acted = self.frame.actions_here.run(f"{self.page.key}.{name}")
        self.settle()
        return acted

    def dialog(self) -> QDialog:
        """Return the dialog that stands over the window."""
        self.bot.waitUntil(lambda: QApplication.activeModalWidget() is not None or bool(_dialogs(self.frame)))
        return _dialogs(self.frame)[-1]


def _dialogs(window: QWidget) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def words(widget: QWidget) -> str:
    """Return every word that can be read in a widget, for a sentence to be looked for."""
    from app.views.widgets.text import Text

    return " | ".join(one.text() for one in widget.findChildren(Text) if one.isVisibleTo(widget))
