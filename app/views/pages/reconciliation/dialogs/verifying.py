"""The queue of the second person: what somebody else joined by hand or with a difference, and a sample of the rest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.models.rows.bank_acts import Done
from app.models.rows.reconciliation import BankLine
from app.models.texts_es import day_month, plural
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.list_window import ListWindow
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.pages.reconciliation.words import plain_amount, tr
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.notices import MessageBar
from app.views.widgets.table import Table
from app.views.widgets.waiting import EmptyState


class VerifyDialog(ListWindow):
    """Intro verifies the row in front; with marked rows, all of them."""

    def __init__(self, context: Context, account_id: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Por verificar"), parent)
        self._context, self._account = context, account_id
        self.model: RowsModel[BankLine] = RowsModel(_columns(), key=lambda row: row.id)
        self.table = Table(self.model, tr("Por verificar"), markable=True)
        self.act = Button(tr("Verificar"), Kind.PRIMARY, icon="check", keys="Intro")
        self.act.clicked.connect(self.verify)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.act.click)
        self.verbs.addWidget(self.act)
        self.said = MessageBar("info", tr("Quien concilió una fila no la verifica: lo hace otra persona."))
        self.column.addWidget(self.said)
        self._card = Card(tr("Conciliadas a mano, con diferencia, y una muestra"), " ", flush=True)
        self._card.add(self.table, 1)
        self.column.addWidget(self._card, 1)
        self.table.opened.connect(lambda _row: self.verify())
        self.model.marks_changed.connect(self._offer)
        self.table.set_empty(
            EmptyState(tr("Nada espera que usted lo verifique"), tr("Aquí llega lo que otra persona concilia a mano."),
                       framed=False)
        )  # fmt: skip
        self.table.setFocus()
        self.ask()

    def ask(self) -> None:
        """Read the queue again."""
        service, actor, account = self._context.desk.reconciliation, self._context.actor, self._account
        self._context.lane.run(self, lambda: service.to_verify(actor, account), self._show, self._on_refused)

    def verify(self) -> None:
        """Verify what is marked, or the row in front."""
        here = self.table.current_row()
        rows = self.model.marked() or ([here] if isinstance(here, BankLine) else [])
        if not rows:
            return
        service, actor, keys = self._context.desk.reconciliation, self._context.actor, tuple(row.id for row in rows)
        self._context.lane.run(self, lambda: service.verify(actor, keys), self._on_done, self._on_refused)

    def _on_done(self, done: Done) -> None:
        self.said.set_words(done.words)
        self.model.clear_marks()
        self.ask()

    def _on_refused(self, error: UserError) -> None:
        self.said.set_words(sentence(error))

    def _show(self, rows: Sequence[BankLine]) -> None:
        place = self.table.currentIndex().row()
        self.model.set_rows(rows)
        self.table.go_to_position(max(0, place))
        self._card.set_note(plural(len(rows), tr("fila"), tr("filas")))
        self._offer()

    def _offer(self) -> None:
        count = len(self.model.marked())
        self.act.set_words(tr("Verificar {count}").format(count=count) if count else tr("Verificar"))
        self.act.setEnabled(bool(self.model.rows))


def _columns() -> list[Column[BankLine]]:
    return [
        Column("day", tr("Fecha"), lambda row: day_month(row.day), sort=lambda row: row.day, width=64, keep=True),
        Column("document", tr("Documento"), lambda row: row.document or tr("sin número"),
               second=lambda row: row.description, role="emphasis", width=170, stretch=1),
        Column("with", tr("Con"), lambda row: row.matched_with, second=_why, role="emphasis", width=190, stretch=1),
        Column("by", tr("Concilió"), lambda row: row.by or tr("la regla"), tone="texto2", width=130, drop=1),
        Column("amount", tr("Valor"), lambda row: plain_amount(row.amount_cents), role="strong", right=True,
               sort=lambda row: row.amount_cents, width=84, keep=True),
    ]  # fmt: skip


def _why(row: BankLine) -> str:
    """Tell why a row is in the queue."""
    if row.sampled and not row.needs_second:
        return tr("muestra al azar")
    return row.note or row.reason_words
