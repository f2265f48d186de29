"""A question with a note that may be left out: Intro does it at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.views.dialogs.ask import Ask
from app.views.widgets.fields import Field
from app.views.widgets.inputs import LineEdit


class NoteSheet(Ask):
    """`note` is what was written, "" for nothing."""

    def __init__(self, title: str, text: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(title, text, act, parent=parent)
        self.editor = LineEdit()
        self.editor.returnPressed.connect(self.answer)
        self.body.addWidget(Field(self.tr("&Nota"), self.editor, optional=True))
        self.act.setFocus()

    @property
    def note(self) -> str:
        """What was written."""
        return self.editor.text().strip()
