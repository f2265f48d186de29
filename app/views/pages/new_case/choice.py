"""Which procedure, when the office attends several: a digit chooses, or a few letters of its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.forms.walking import Walk
from app.views.lists.procedure_list import ProcedureList
from app.views.widgets.card import Card
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure

_DIGITS = 9
_WIDE = 760


class ProcedureChoice(Walk):
    """Boxes with digit up to nine procedures, a list that filters while typing beyond."""

    chosen = Signal(str)

    def __init__(self, procedures: Sequence[Procedure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.boxes: OptionBoxes | None = None
        self.list: ProcedureList | None = None
        if len(procedures) <= _DIGITS:
            self.boxes = OptionBoxes([Option(one.key, one.name, second=one.summary) for one in procedures], columns=1)
            self.boxes.chosen.connect(self.chosen)
            column.addWidget(self._framed(self.boxes))
            column.addStretch(1)
        else:
            self.list = ProcedureList(procedures, second=lambda one: one.summary, quick=True)
            self.list.setMaximumWidth(_WIDE)
            self.list.opened.connect(self.chosen)
            column.addWidget(Text(self.tr("¿Qué trámite solicita? Escriba parte de su nombre."), "strong"))
            column.addSpacing(8)
            column.addWidget(self.list, 1)

    def _framed(self, boxes: OptionBoxes) -> Card:
        card = Card(self.tr("¿Qué trámite solicita?"), self.tr("elija con su número"))
        card.setMaximumWidth(_WIDE)
        card.add(boxes)
        card.add(Text(self.tr("El valor, los requisitos y el plazo cambian con el trámite."), "second", "texto2"))
        return card

    def focus_first(self) -> None:
        """Wait for the digit, or for the first letters."""
        if self.list is not None:
            self.list.search.setFocus()
        elif self.boxes is not None:
            self.boxes.setFocus()
