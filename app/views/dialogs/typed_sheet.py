"""A sheet in which one writes: Esc asks before what was written is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.views.dialogs.sheet import Sheet
from app.views.overriding import override
from app.views.widgets.buttons import Button
from app.views.widgets.fields import FieldMessage
from app.views.widgets.inputs import FieldState


class TypedSheet(Sheet):
    """message: what is said below the fields; back: leaves as Esc does."""

    def __init__(self, title: str, text: str = "", *, width: int, parent: QWidget | None = None) -> None:
        super().__init__(title, text, width=width, parent=parent)
        self._warned: tuple[str, ...] = ()
        self.message = FieldMessage(reserved=False)
        self.back = Button(self.tr("Volver"), keys="Esc")
        self.back.clicked.connect(self.leave)
        self.verbs.addWidget(self.back)

    def leave(self) -> None:
        """Close without doing anything; where something was written, only when it is asked twice."""
        written = self._written()
        if not written or written == self._warned:
            self.reject()
            return
        self._warned = written
        self.message.say(FieldState.WARNING, self.tr("Lo escrito aquí no se guarda. Pulse Esc otra vez para salir."))

    def _written(self) -> tuple[str, ...]:
        """Return what a person wrote, and nothing that was there before."""
        lines = [line.text() for line in self.findChildren(QLineEdit) if line.isModified()]
        areas = [area.toPlainText() for area in self.findChildren(QPlainTextEdit) if area.document().isModified()]
        return tuple(text for text in (*lines, *areas) if text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
