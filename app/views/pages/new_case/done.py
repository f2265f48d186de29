"""After registering: the number, big, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.rows.intake import Registered
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.chips import StateLabel
from app.views.widgets.text import Text


class DonePanel(QWidget):
    """The request exists. Its receipt is printed, its case opened, or the next person attended."""

    receipt = Signal()
    case = Signal()
    another = Signal()

    def __init__(self, registered: Registered, applicant: str, promised: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.registered = registered
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = Card()
        card.setMaximumWidth(760)
        card.body.setSpacing(10)
        card.add(StateLabel("ok", self.tr("Solicitud registrada"), chip=True))
        card.add(Text(registered.number, "figure"))
        card.add(Text(applicant, "card"))
        code = self.tr("Código de seguimiento: **{code}**. Está en el comprobante.").format(
            code=registered.tracking_code
        )
        card.add(Text(code, wrap=True))
        if promised:
            card.add(Text(self.tr("Fecha prometida: **{day}**.").format(day=promised)))
        card.body.addLayout(self._buttons())
        outer.addWidget(card)
        outer.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        self.new_button = Button(self.tr("Nuevo trámite"), Kind.PRIMARY, icon="plus", keys="Ctrl+Intro")
        self.case_button = Button(self.tr("Abrir expediente"), Kind.SECONDARY, icon="folder-open")
        self.receipt_button = Button(self.tr("Imprimir comprobante"), Kind.SECONDARY, icon="printer", keys="F8")
        self.new_button.clicked.connect(self.another)
        self.case_button.clicked.connect(self.case)
        self.receipt_button.clicked.connect(self.receipt)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 4)
        row.setSpacing(8)
        for button in (self.new_button, self.case_button, self.receipt_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def focus_first(self) -> None:
        """Be ready for the next person."""
        self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)
