"""The field of a code: typed, scanned, or pasted; a pasted picture is handed on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets.inputs import LineEdit


class CodeEdit(LineEdit):
    """Emits `pasted` with what is no text; a reader that types ends with Intro like a person."""

    pasted = Signal(QMimeData)

    def __init__(self) -> None:
        super().__init__(placeholder="XXXX-XXXX-X", icon="qr-code")
        self.setMaxLength(200)
        self.setAcceptDrops(False)
        self.setFont(look_of(self).font("code_strong"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(look_of(self).font("code_strong"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        board = QGuiApplication.clipboard().mimeData()
        if event.matches(QKeySequence.StandardKey.Paste) and (board.hasUrls() or board.hasImage()):
            self.pasted.emit(board)
            return
        super().keyPressEvent(event)
