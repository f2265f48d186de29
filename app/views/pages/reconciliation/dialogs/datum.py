"""The one datum that separates deposits and requests that are alike: which pair it names, and the datum itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.models.rows.evidence import Ambiguity, AmbiguousRow
from app.models.texts_es import day_month
from app.views.dialogs.ask import Ask
from app.views.pages.reconciliation.questions import Answer
from app.views.pages.reconciliation.words import plain_amount
from app.views.widgets.choices import Segmented
from app.views.widgets.combo import ComboBox
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState, LineEdit
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option

_FEW = 3


class DatumSheet(Ask):
    """Asks which request, which deposit, and what the citizen told."""

    def __init__(
        self, group: Ambiguity, asked: str = "", row_id: str = "", charge_id: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("¿Qué dato los separa?"),
            self.tr(
                "Pídalo a quien solicita. Con él, ese depósito queda con esa solicitud y la verifica otra persona."
            ),
            self.tr("Conciliar"),
            parent=parent,
        )
        charges = [Option(one.charge_id, f"{one.case_number} {one.applicant}") for one in group.charges]
        rows = [Option(one.id, words) for one, words in zip(group.rows, _told_apart(group.rows), strict=True)]
        self.charge = ComboBox(charges, charge_id or charges[0].key)
        self.row = ComboBox(rows, row_id or rows[0].key)
        asks = [Option(key, word) for key, word in group.asks]
        first = asked or asks[0].key
        self.asked = Segmented(asks, first) if len(asks) <= _FEW else OptionBoxes(asks, first)
        self.datum = LineEdit()
        self.field = Field(self.tr("Lo que di&jo"), self.datum, reserved=True)
        for label, editor in (
            (self.tr("&Solicitud"), self.charge),
            (self.tr("&Depósito"), self.row),
            (self.tr("D&ato"), self.asked),
        ):
            self.body.addWidget(Field(label, editor))
        self.body.addWidget(self.field)
        self.datum.returnPressed.connect(self.answer)
        (self.datum if row_id and charge_id else self.charge).setFocus()

    def told(self) -> Answer:
        """Return the pair and the datum."""
        return Answer(self.row.key(), self.charge.key(), self.asked.key(), self.datum.text().strip())

    def answer(self) -> None:
        """Take it, once there is a datum."""
        if self.datum.text().strip():
            self.accept()
            return
        self.field.set_message(FieldState.ERROR, self.tr("Falta el dato. Escriba lo que dijo quien solicita."))
        self.datum.setFocus()


def _told_apart(rows: Sequence[AmbiguousRow]) -> list[str]:
    """Word deposits; those of which the bank says the same are counted as they stand in the statement."""
    words = [_row_words(one) for one in rows]
    return [
        f"{told} · {words[:place].count(told) + 1}.º" if words.count(told) > 1 else told
        for place, told in enumerate(words)
    ]


def _row_words(row: AmbiguousRow) -> str:
    """Word a deposit by all that the bank says of it."""
    day = day_month(row.day) if row.day else ""
    return " · ".join(
        part for part in (row.document, day, row.time, row.office, plain_amount(row.amount_cents)) if part
    )
