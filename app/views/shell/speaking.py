"""The door to the person, as the main window keeps it: bars and toasts of the page in front, questions over it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.views.shell.doings import Doing, Doings
from app.views.shell.leaf import Leaf
from app.views.widgets.fields import announce
from app.views.widgets.notices import MessageBar, Toast


class Speaking:
    """Implements Messages. `leaf` gives the page in front, `window` the parent of questions, `now` the local time."""

    def __init__(self, window: QWidget, leaf: Callable[[], Leaf | None], now: Callable[[], datetime]) -> None:
        self._window = window
        self._leaf = leaf
        self.doings = Doings(now)

    def toast(self, text: str, undo: Callable[[], None] | None = None, redo: Callable[[], None] | None = None) -> None:
        """Say what happened, for eight seconds; what was refused before is solved."""
        leaf = self._leaf()
        if leaf is None:
            return
        leaf.clear_bars()
        leaf.set_toast(self._undoable(leaf, self.doings.add(text, undo, redo)) if undo else self._said(leaf, text))
        announce(leaf, text)

    def inform(self, text: str) -> None:
        """Say something that stays until it is closed."""
        self._bar("info", text)

    def warn(self, text: str) -> None:
        """Warn of something that lets go on."""
        self._bar("warning", text)

    def refuse(self, error: UserError) -> None:
        """Say why something was not done and what to do."""
        from app.services.sentences import sentence

        self._bar("error", sentence(error))

    def ask(self, title: str, text: str, act: str, *, danger: bool = False) -> bool:
        """Ask a question whose answers are verbs; Esc is the safe answer."""
        from app.views.dialogs.ask import Ask

        return bool(Ask(title, text, act, danger=danger, parent=self._window).exec())

    def ask_reason(self, title: str, text: str, act: str, *, danger: bool = False) -> str | None:
        """Ask for a reason; None when the person turns back."""
        from app.views.dialogs.ask import AskReason

        dialog = AskReason(title, text, act, danger=danger, parent=self._window)
        return dialog.reason if dialog.exec() else None

    def _bar(self, kind: str, text: str) -> None:
        leaf = self._leaf()
        if leaf is None:
            return
        for bar in leaf.bars:
            if bar.accessibleName() == text:
                leaf.remove_bar(bar)
        leaf.add_bar(MessageBar(kind, text, closable=True))
        announce(leaf, text)

    def _undoable(self, leaf: Leaf, doing: Doing) -> Toast:
        toast = Toast(doing.words)
        toast.undone.connect(lambda: self.doings.undo(doing))
        toast.undone.connect(lambda: leaf.set_toast(None))
        toast.expired.connect(lambda: leaf.set_toast(None))
        return toast

    @staticmethod
    def _said(leaf: Leaf, text: str) -> QWidget:
        from app.views.widgets.said import Said

        said = Said(text)
        said.expired.connect(lambda: leaf.set_toast(None))
        return said
