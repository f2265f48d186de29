"""Why a deposit is put aside: one of the usual reasons by its digit, or another in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.views.dialogs.ask import Ask
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState, LineEdit
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option


class ReasonSheet(Ask):
    """A digit chooses and Intro does it; what is written counts before what is chosen."""

    def __init__(self, title: str, text: str, act: str, reasons: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(title, text, act, parent=parent)
        self.boxes = OptionBoxes([Option(one, one) for one in reasons], reasons[0], columns=1)
        self.boxes.setAccessibleName(self.tr("Motivo"))
        self.editor = LineEdit()
        self.field = Field(self.tr("&Otro motivo"), self.editor, optional=True)
        self.body.addWidget(self.boxes)
        self.body.addWidget(self.field)
        self.editor.returnPressed.connect(self.answer)
        for keys in ("Return", "Enter"):
            QShortcut(QKeySequence(keys), self.boxes).activated.connect(self.answer)
        self.boxes.choices[0].setFocus()

    @property
    def reason(self) -> str:
        """Why, in words."""
        return self.editor.text().strip() or self.boxes.key()

    def answer(self) -> None:
        """Take the reason, once there is one."""
        if self.reason:
            self.accept()
            return
        self.field.set_message(FieldState.ERROR, self.tr("Elija un motivo o escríbalo."))
        self.editor.setFocus()
