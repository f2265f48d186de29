"""My queue: what hurts first on top, each line with its next step and why it stands there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.texts_es import day_month, grouped
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.lists.case_rows import CaseRow
from app.views.overriding import override
from app.views.widgets.buttons import Link
from app.views.widgets.card import Card
from app.views.widgets.keycap import KeyCap
from app.views.widgets.table import Table
from app.views.widgets.waiting import EmptyState


class Queue(QWidget):
    """The card with the table. Emits `opened` with a case id and `all_wanted`.

    several: whether the office has more than one procedure; then each line says which.
    """

    opened = Signal(str)
    all_wanted = Signal()

    def __init__(self, *, several: bool) -> None:
        super().__init__()
        self._model: RowsModel[CaseRow] = RowsModel(_columns(self.tr, several=several), key=lambda row: row.line.id)
        self.table = Table(self._model, self.tr("Mi cola"), jump_column=1)
        self.table.opened.connect(lambda row: self.opened.emit(row.line.id))
        self.card = Card(self.tr("Mi cola"), flush=True)
        self._all = Link(self.tr("Ver todos"))
        self._all.clicked.connect(self.all_wanted)
        self.card.add_right(self._all)
        self.card.add_right(KeyCap("F4"))
        self.card.add(self.table, 1)
        self.card.body.addStretch(0)
        self.empty = EmptyState("", framed=False)
        self.table.set_empty(self.empty)
        self.empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.setFocusProxy(self.table)

    @property
    def rows(self) -> Sequence[CaseRow]:
        """What is listed."""
        return self._model.rows

    def set_rows(self, rows: Sequence[CaseRow], total: int) -> None:
        """Fill the queue and keep the frame on the case where it was."""
        before = self.table.current_row()
        self._model.set_rows(rows)
        here = isinstance(before, CaseRow) and self.table.go_to(before.line.id)
        if not here:
            self.table.go_to_position(0)
        note = self.tr("{shown} de {total}").format(shown=len(rows), total=grouped(total)) if rows else ""
        self.card.set_note(note)
        self._all.setText(self.tr("Ver los {total}").format(total=grouped(total)) if total else self.tr("Ver todos"))
        self._all.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show whole rows only: half a line reads as a mistake."""
        super().resizeEvent(event)
        head, row = self.table.horizontalHeader().sizeHint().height(), self.table.verticalHeader().defaultSectionSize()
        room = self.height() - self.table.mapTo(self, QPoint(0, 0)).y() - 1
        self.table.setMaximumHeight(max(head + row, head + (room - head) // row * row))


def _entered(row: CaseRow) -> str:
    return f"ingresó {day_month(row.received)}"


def _columns(tr: Callable[[str], str], *, several: bool) -> list[Column[CaseRow]]:
    def of_what(row: CaseRow) -> str:
        return row.line.procedure_name if several else row.line.applicant_type

    return [
        Column("due", tr("Vence"), lambda row: row.due, second=lambda row: row.reason, state=lambda row: row.shape,
               sort=lambda row: row.order, width=164, keep=True),
        Column("number", tr("Trámite"), lambda row: row.line.number, second=_entered,
               role="emphasis", tone="tinta", width=150, keep=True),
        Column("who", tr("Solicitante"), lambda row: row.line.applicant, second=of_what,
               role="emphasis", width=170, stretch=2),
        Column("next", tr("Siguiente paso"), lambda row: row.line.next_step, second=lambda row: row.line.next_reason,
               width=170, stretch=2),
        Column("days", tr("Días hábiles"), lambda row: row.progress, ticks=lambda row: row.ticks,
               tone=lambda row: "error" if row.late else "texto2", sort=lambda row: len(row.ticks), width=140, drop=2),
    ]  # fmt: skip
