"""Walking a form: Intro goes to the next field, as Tab does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.views.overriding import override
from app.views.widgets.buttons import Link

_MOST = 60


class Walk(QWidget):
    """A form whose fields are walked with Intro; what a field answers by itself (a combo's list) wins.

    Buttons and links between the fields are reached with Tab. `ended` comes after the last field.
    """

    ended = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.walk(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return
        super().keyPressEvent(event)

    def walk(self, *, forward: bool = True) -> None:
        """Go to the next field, or to the one before."""
        for _ in range(_MOST):
            self.focusNextPrevChild(forward)
            here = self.window().focusWidget()
            if here is None or not self.isAncestorOf(here):
                if forward:
                    self.ended.emit()
                return
            if not isinstance(here, (QPushButton, Link)):
                return
