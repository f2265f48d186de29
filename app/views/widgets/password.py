"""A password while it is typed: tells of Bloq Mayús, which Qt cannot be asked about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.views.overriding import override
from app.views.widgets.inputs import PasswordEdit


class TypedPassword(PasswordEdit):
    """Emits `capitals` when Bloq Mayús is seen to be on or off: a capital came without Mayús, or the other way."""

    capitals = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on: bool | None = None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock and self._on is not None:
            self._tell(on=not self._on)
        elif letter.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tell(on=letter.isupper() is not shifted)
        super().keyPressEvent(event)

    def _tell(self, *, on: bool) -> None:
        if on is not self._on:
            self._on = on
            self.capitals.emit(on)
