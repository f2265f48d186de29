"""What confirmed deposits left open: too little or too much, and how each is settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from app.models.money import Money
from app.models.rows.payments import OpenDifference
from app.models.texts_es import day_month
from app.views.context import Context
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.overriding import override
from app.views.widgets.buttons import Button
from app.views.widgets.card import Card, CardFoot
from app.views.widgets.table import Table
from app.views.widgets.text import Text

SHORT = "short"
_ROWS = 4
"""Rows that are seen at most; the rest scrolls, so that the deposits keep the room."""


def columns(tr: Callable[[str], str]) -> list[Column[OpenDifference]]:
    """Return the columns; what is missing or left over is never cut."""
    return [
        Column("since", tr("Desde"), lambda one: day_month(one.since.date()), sort=lambda one: one.since, width=64,
               drop=2),
        Column("document", tr("Papeleta"), lambda one: one.document, second=lambda one: one.bank, width=116,
               keep=True),
        Column("who", tr("Solicitante"), lambda one: one.applicant, second=lambda one: one.case_number,
               role="emphasis", width=140, stretch=2),
        Column("kind", tr("Diferencia"), lambda one: words(one, tr), second=lambda one: asked(one, tr),
               state=lambda one: "in_query" if one.resolution else "difference",
               sort=lambda one: one.amount_cents, width=150, keep=True),
    ]  # fmt: skip


def words(one: OpenDifference, tr: Callable[[str], str]) -> str:
    """Return what is missing or left over."""
    told = tr("Faltan {amount}") if one.kind == SHORT else tr("Sobran {amount}")
    return told.format(amount=Money(one.amount_cents))


def asked(one: OpenDifference, tr: Callable[[str], str]) -> str:
    """Return what was done about it."""
    return tr("complemento pedido") if one.resolution else tr("por resolver")


class _Table(Table):
    """A table whose D settles the row with the frame."""

    settle_wanted = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().upper() == "D" and not event.modifiers():
            self.settle_wanted.emit()
        else:
            super().keyPressEvent(event)


class DifferencesCard(Card):
    """Hidden while every deposit agrees. Emits settle_wanted(OpenDifference) and case_wanted(OpenDifference)."""

    settle_wanted = Signal(object)
    case_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Diferencias abiertas"), " ", flush=True)
        self._may = context.may("payments.settle")
        self.model: RowsModel[OpenDifference] = RowsModel(columns(self.tr), key=lambda one: one.id)
        self.table = _Table(self.model, self.tr("Diferencias abiertas"), jump_column=1)
        self.settle = Button(" ", keys="D", small=True)
        self.why = Text("", "second", "texto2")
        self.add(self.table, 1)
        foot = CardFoot(height=40)
        foot.row.addWidget(self.why, 1)
        foot.row.addWidget(self.settle)
        self.add(foot)
        self.table.moved.connect(lambda _row: self._offer())
        self.table.opened.connect(self.case_wanted)
        self.table.settle_wanted.connect(self._on_settle)
        self.settle.clicked.connect(self._on_settle)
        self.hide()

    def show_rows(self, rows: Sequence[OpenDifference]) -> None:
        """Show what is open; the frame stays on its row."""
        before = self.current()
        self.model.set_rows(rows)
        if not (before is not None and self.table.go_to(before.id)):
            self.table.go_to_position(0)
        self.set_note(str(len(rows)))
        self.setVisible(bool(rows))
        self._fit()
        self._offer()

    def _fit(self) -> None:
        """Give the table the height of its first rows; larger letters need more."""
        height = self.table.verticalHeader().defaultSectionSize() * min(len(self.model.rows), _ROWS)
        self.table.setFixedHeight(height + self.table.horizontalHeader().height() + 2)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit)

    def current(self) -> OpenDifference | None:
        """Return the difference with the frame."""
        row = self.table.current_row()
        return row if isinstance(row, OpenDifference) else None

    def _offer(self) -> None:
        """Say what can be done about the row, or why it cannot."""
        row = self.current()
        if row is None:
            return
        short = row.kind == SHORT
        self.settle.set_words(self.tr("Pedir complemento") if short else self.tr("Registrar devolución"))
        self.settle.setEnabled(self._may)
        will = self.tr("Se imprime la nota para pedirlo.") if short else self.tr("Se imprime la nota y queda cerrada.")
        self.why.set_text(will if self._may else self.tr("Las resuelve quien supervisa."))

    def _on_settle(self) -> None:
        row = self.current()
        if row is not None and self._may:
            self.settle_wanted.emit(row)
