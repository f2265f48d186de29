"""Por coordinar: the cases that wait for a date, the longest waiting first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from app.models.rows.evaluations import ToSchedule
from app.models.texts_es import day_month
from app.views.context import Context
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.widgets.buttons import Button
from app.views.widgets.card import Card, CardFoot
from app.views.widgets.table import Table
from app.views.widgets.waiting import EmptyState


def columns(tr: Callable[[str], str]) -> list[Column[ToSchedule]]:
    """Return the columns."""
    return [
        Column("who", tr("Solicitante"), lambda row: row.applicant, second=lambda row: row.case_number,
               role="emphasis", width=140, stretch=1),
        Column("since", tr("Desde"), lambda row: day_month(row.waiting_since.date()), tone="texto2",
               sort=lambda row: row.waiting_since, width=64, keep=True),
    ]  # fmt: skip


class WaitingCard(Card):
    """Emits asked(ToSchedule) on Intro, for whoever may agree a date."""

    asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Por coordinar"), " ", flush=True)
        self.model: RowsModel[ToSchedule] = RowsModel(columns(self.tr), key=lambda row: row.case_id)
        self.table = Table(self.model, self.tr("Por coordinar"))
        self.table.set_empty(EmptyState(self.tr("Nadie espera una fecha"), framed=False))
        self.table.setMinimumHeight(96)
        self.add(self.table, 1)
        self.agree = Button(self.tr("Agendar"), icon="calendar-plus", keys="Intro", small=True)
        self._foot = CardFoot(height=40)
        self._foot.row.addStretch(1)
        self._foot.row.addWidget(self.agree)
        self.add(self._foot)
        self._may = context.may("evaluations.schedule")
        self.agree.clicked.connect(self._on_agree)
        self.table.opened.connect(lambda _row: self._on_agree())

    def show_rows(self, rows: Sequence[ToSchedule]) -> None:
        """Show who waits."""
        before = self.table.current_row()
        self.model.set_rows(rows)
        self.set_note(str(len(rows)))
        if not (isinstance(before, ToSchedule) and self.table.go_to(before.case_id)) and rows:
            self.table.go_to_position(0)
        self._foot.setVisible(self._may and bool(rows))

    def _on_agree(self) -> None:
        row = self.table.current_row()
        if self._may and row is not None:
            self.asked.emit(row)
