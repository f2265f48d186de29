"""What was read of a statement: bank, account, days, whether its balance proves it, five rows and what would come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.money import Money
from app.models.rows.bank_imports import Look, StatementRow
from app.models.texts_es import day_month, plain_span, plural
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.pages.reconciliation.words import plain_amount, tail, tr
from app.views.theme.look import look_of
from app.views.widgets.card import Card
from app.views.widgets.chips import ReasonChip
from app.views.widgets.notices import MessageBar
from app.views.widgets.table import Table
from app.views.widgets.text import Text

_FIVE, _MOST_WARNINGS, _TALL = 5, 3, 108


class LookedPart(QWidget):
    """Shows a Look; asks nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_look(self, look: Look) -> None:
        """Show what was read, in place of what was shown before."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(Text(_facts(look), "body", wrap=True))
        self._column.addWidget(_proof(look))
        for words in (*([look.already] if look.already else []), *look.warnings[:_MOST_WARNINGS]):
            self._column.addWidget(MessageBar("warning", words))
        count = len(look.first_rows)
        shown = tr("la primera fila") if count == 1 else tr("las {count} primeras filas").format(count=count)
        first = Card(tr("Así se leyó"), shown, flush=True)
        first.add(_table(look.first_rows, tr("Primeras filas"), _columns()))
        self._column.addWidget(first)
        self._column.addWidget(_counts(look))
        odd = [*look.doubtful, *look.rejected]
        if odd:
            card = Card(tr("Con su motivo"), plural(len(odd), tr("fila"), tr("filas")), flush=True)
            card.add(_table(odd, tr("Dudosas y rechazadas"), _with_reason(), look_of(self).px(_TALL)))
            self._column.addWidget(card)


def _facts(look: Look) -> str:
    told = tr("**{format}**, cuenta **{account}**, {days}: {credits} y {debits}.")
    return told.format(
        format=look.title,
        account=tail(look.account) if look.account else tr("que el archivo no dice"),
        days=plain_span(look.first, look.last),
        credits=plural(look.credits, tr("crédito"), tr("créditos")),
        debits=plural(look.debits, tr("débito"), tr("débitos")),
    )


def _proof(look: Look) -> MessageBar:
    """Say whether the running balance proves every row."""
    if look.balance == "ok":
        opening, closing = Money(look.opening_cents or 0), Money(look.closing_cents or 0)
        return MessageBar("ok", tr("El saldo cuadra fila por fila: de {opening} a {closing}.").format(
            opening=opening, closing=closing))  # fmt: skip
    if look.balance == "absent":
        return MessageBar("info", tr("El archivo no trae saldos: no se puede probar que esté completo."))
    lines = ", ".join(str(row.line) for row in look.breaks[:_FIVE])
    told = tr("El saldo no cuadra en la fila {lines}. Revise si al archivo le faltan filas.")
    return MessageBar("warning", told.format(lines=lines))


def _counts(look: Look) -> QWidget:
    """Say what would come of the rows, in words and shapes."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for state, count, one, many in (
        ("new", look.new, tr("nueva"), tr("nuevas")),
        ("matched", look.known, tr("ya estaba"), tr("ya estaban")),
        ("ambiguous", len(look.doubtful), tr("dudosa"), tr("dudosas")),
        ("illegible", len(look.rejected), tr("rechazada"), tr("rechazadas")),
    ):
        row.addWidget(ReasonChip(state, plural(count, one, many)))
    row.addStretch(1)
    return holder


def _table(rows: Sequence[StatementRow], name: str, columns: list[Column[StatementRow]], height: int = 0) -> Table:
    """Show rows as they were read."""
    model: RowsModel[StatementRow] = RowsModel(columns, key=id)
    model.set_rows(rows)
    table = Table(model, name, dense=True)
    model.setParent(table)
    tall = table.verticalHeader().defaultSectionSize() * len(rows) + 30
    table.setFixedHeight(min(height, tall) if height else tall)
    return table


def _columns() -> list[Column[StatementRow]]:
    return [
        Column("line", tr("Fila"), lambda row: str(row.line), tone="texto2", right=True, width=48, keep=True),
        Column("day", tr("Fecha"), lambda row: day_month(row.day), width=64, keep=True),
        Column("document", tr("Documento"), lambda row: row.document, width=110, keep=True),
        Column("description", tr("Concepto"), lambda row: row.description, width=200, stretch=1),
        Column("amount", tr("Valor"), lambda row: plain_amount(row.amount_cents), role="strong", right=True, width=90,
               keep=True),
        Column("balance", tr("Saldo"), _balance, right=True, tone="texto2", width=100, keep=True),
    ]  # fmt: skip


def _with_reason() -> list[Column[StatementRow]]:
    """Give the reason a line of its own below what the bank wrote."""
    shown = [one for one in _columns() if one.key != "balance"]
    return [replace(one, second=_reason, tip=_reason) if one.key == "description" else one for one in shown]


def _reason(row: StatementRow) -> str:
    return row.reason


def _balance(row: StatementRow) -> str:
    return plain_amount(row.balance_cents) if row.balance_cents is not None else ""
