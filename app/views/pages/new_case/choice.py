"""Which procedure, when the office attends several: a digit chooses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.forms.walking import Walk
from app.views.widgets.card import Card
from app.views.widgets.combo import ComboBox
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure

_DIGITS = 9


class ProcedureChoice(Walk):
    """Boxes with digit up to nine procedures, a combo that filters beyond."""

    chosen = Signal(str)

    def __init__(self, procedures: Sequence[Procedure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(self.tr("¿Qué trámite solicita?"), self.tr("elija con su número"))
        card.setMaximumWidth(760)
        options = [Option(one.key, one.name, second=one.summary) for one in procedures]
        self.boxes: OptionBoxes | ComboBox
        if len(options) <= _DIGITS:
            self.boxes = OptionBoxes(options, columns=1)
        else:
            self.boxes = ComboBox(options, placeholder=self.tr("Escriba parte del nombre"))
        self.boxes.chosen.connect(self.chosen)
        card.add(self.boxes)
        card.add(Text(self.tr("El valor, los requisitos y el plazo cambian con el trámite."), "second", "texto2"))
        column.addWidget(card)
        column.addStretch(1)

    def focus_first(self) -> None:
        """Wait for the digit."""
        self.boxes.setFocus()
