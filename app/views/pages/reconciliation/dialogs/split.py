"""A deposit shared out among several requests: their sum has to be the deposit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.models.money import Money
from app.models.rows.reconciliation import BankLine, WaitingLine
from app.views.dialogs.sheet import Sheet, wide
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.pages.reconciliation.words import plain_amount, spoken, tr
from app.views.theme.look import look_of
from app.views.widgets.buttons import ActionRow, Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.combo import fold
from app.views.widgets.search import SearchBox
from app.views.widgets.table import Table

_WIDTH, _HEIGHT, _LEAST = 620, 260, 2


class SplitSheet(Sheet):
    """Espacio marks requests; the button acts when their sum is the amount of the deposit."""

    def __init__(self, row: BankLine, waiting: Sequence[WaitingLine], parent: QWidget | None = None) -> None:
        title = tr("¿Qué solicitudes paga {deposit}?").format(deposit=spoken(row))
        super().__init__(title, width=wide(_WIDTH, parent), parent=parent)
        self._row, self._waiting = row, tuple(waiting)
        self.model: RowsModel[WaitingLine] = RowsModel(self._columns(), key=lambda one: one.charge_id)
        self.model.set_rows(self._waiting)
        self.table = Table(self.model, self.tr("Solicitudes que esperan pago"), markable=True)
        self.table.setFixedHeight(look_of(self).px(_HEIGHT))
        self.search = SearchBox(self.tr("Buscar por número, nombre o cédula"))
        self.search.settled.connect(self._search)
        self.search.submitted.connect(lambda _typed: self.table.setFocus())
        card = Card(flush=True)
        card.add(self.table)
        self.body.addWidget(self.search)
        self.body.addWidget(card)
        self.act = Button(self.tr("Separar"), Kind.PRIMARY, keys="Ctrl+Intro")
        self.act.clicked.connect(self.accept)
        back = Button(self.tr("Volver"), keys="Esc")
        back.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.act.click)
        self._told = ActionRow(self.act)
        self.verbs.insertWidget(0, self._told, 10)
        self.verbs.addWidget(back)
        self.model.marks_changed.connect(self._sum)
        self._sum()
        self.table.go_to_position(0)
        self.table.setFocus()

    def charges(self) -> tuple[str, ...]:
        """Return the requests that were marked."""
        return tuple(one.charge_id for one in self.model.marked())

    def _columns(self) -> list[Column[WaitingLine]]:
        return [
            Column("number", self.tr("Trámite"), lambda one: one.case_number, role="emphasis", width=170, keep=True),
            Column("who", self.tr("Solicitante"), lambda one: one.applicant, second=lambda one: one.declared, width=200,
                   stretch=1),
            Column("amount", self.tr("Valor"), lambda one: plain_amount(one.amount_cents), role="strong", right=True,
                   width=90, keep=True),
        ]  # fmt: skip

    def _search(self, typed: str) -> None:
        """Show the requests that hold what is typed; marked ones stay in sight."""
        wanted = fold(typed).split()
        marked = {one.charge_id for one in self.model.marked()}
        texts = ((one, fold(f"{one.case_number} {one.applicant} {one.identity}")) for one in self._waiting)
        self.model.set_rows(
            one for one, text in texts if one.charge_id in marked or all(word in text for word in wanted)
        )

    def _sum(self) -> None:
        """Say what lacks or what is too much."""
        marked = self.model.marked()
        rest = self._row.amount_cents - sum(one.amount_cents for one in marked)
        if rest > 0:
            self._told.block(self.tr("Faltan {rest}. Marque con Espacio.").format(rest=Money(rest)))
        elif rest < 0:
            self._told.block(self.tr("Sobran {rest}.").format(rest=Money(-rest)))
        elif len(marked) < _LEAST:
            self._told.block(self.tr("Es una sola solicitud: acéptela en la página."))
        else:
            self._told.allow(self.tr("Suma exacta. La verifica otra persona."))
