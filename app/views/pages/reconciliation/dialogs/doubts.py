"""Rows of imports that may have been there before, beside the row that they resemble: the same, or a twin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.models.rows.bank_acts import Done
from app.models.rows.bank_imports import Doubt, StatementRow
from app.models.texts_es import day_month, plural
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.list_window import ListWindow
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.pages.reconciliation.words import plain_amount, tr
from app.views.widgets.buttons import Button
from app.views.widgets.card import Card
from app.views.widgets.notices import MessageBar
from app.views.widgets.table import Table
from app.views.widgets.waiting import EmptyState


class DoubtsDialog(ListWindow):
    """M: it is the same row; O: it is another deposit, a twin."""

    def __init__(self, context: Context, account_id: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("¿Son filas nuevas o ya estaban?"), parent)
        self._context, self._account = context, account_id
        self.model: RowsModel[Doubt] = RowsModel(_columns(), key=lambda one: one.row_id)
        self.table = Table(self.model, tr("Filas dudosas"))
        self.same, self.twin = Button(tr("Es la misma"), keys="M"), Button(tr("Es otra"), keys="O")
        for button, keys, same in ((self.same, "M", True), (self.twin, "O", False)):
            button.clicked.connect(lambda _on=False, answer=same: self.decide(same=answer))
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
            self.verbs.addWidget(button)
        self._done = ""
        self.said = MessageBar("info", tr("Dos depósitos iguales pueden ser verdaderos: compare el saldo."))
        self.table.moved.connect(self._say_why)
        self._card = Card(tr("Filas dudosas"), " ", flush=True)
        self._card.add(self.table, 1)
        self.column.addWidget(self.said)
        self.column.addWidget(self._card, 1)
        nothing = EmptyState(tr("No queda ninguna dudosa"), tr("Puede cerrar esta ventana."), framed=False)
        self.table.set_empty(nothing)
        self.table.setFocus()
        self.ask()

    def ask(self) -> None:
        """Read the doubtful rows again."""
        service, actor, account = self._context.desk.reconciliation, self._context.actor, self._account
        self._context.lane.run(self, lambda: service.doubts(actor, account), self._show, self._on_refused)

    def decide(self, *, same: bool) -> None:
        """Decide on the row in front."""
        one = self.table.current_row()
        if isinstance(one, Doubt):
            service, actor, key = self._context.desk.reconciliation, self._context.actor, one.row_id

            def work() -> Done:
                return service.decide_doubt(actor, key, same=same)

            self._context.lane.run(self, work, self._on_done, self._on_refused)

    def _say_why(self, one: Doubt) -> None:
        """Say why the row in front is doubted, whole."""
        self.said.set_words(one.why, self._done or tr("Dos depósitos iguales pueden ser verdaderos: compare el saldo."))

    def _on_done(self, done: Done) -> None:
        self._done = done.words
        self.said.set_words(done.words)
        self.ask()

    def _on_refused(self, error: UserError) -> None:
        self.said.set_words(sentence(error))

    def _show(self, doubts: Sequence[Doubt]) -> None:
        place = self.table.currentIndex().row()
        self.model.set_rows(doubts)
        self.table.go_to_position(max(0, place))
        self._card.set_note(plural(len(doubts), tr("fila"), tr("filas")))
        for button in (self.same, self.twin):
            button.setEnabled(bool(doubts))


def _columns() -> list[Column[Doubt]]:
    return [
        Column("found", tr("En el archivo"), lambda one: _row_words(one.found),
               second=lambda one: one.found.description, role="emphasis", width=250, stretch=1),
        Column("held", tr("La que ya está"), lambda one: _row_words(one.held),
               second=lambda one: one.held.description if one.held else "", role="emphasis", width=250, stretch=1),
    ]  # fmt: skip


def _row_words(row: StatementRow | None) -> str:
    """Word a row of a statement in one line, with its balance, which tells twins apart."""
    if row is None:
        return tr("ninguna")
    balance = row.balance_cents
    left = tr("saldo {balance}").format(balance=plain_amount(balance)) if balance is not None else ""
    parts = (day_month(row.day), row.document, plain_amount(row.amount_cents), left)
    return " · ".join(part for part in parts if part)
