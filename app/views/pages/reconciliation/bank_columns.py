"""The columns of the bank's rows."""

from __future__ import annotations

from app.models.rows.reconciliation import BankLine
from app.models.texts_es import day_month
from app.views.itemmodels.rows_model import Column
from app.views.pages.reconciliation.words import plain_amount, shape_of, state_word, tr

DOCUMENT, DESCRIPTION = "document", "description"


def columns() -> list[Column[BankLine]]:
    """Return the columns; document, amount and state are never cut."""
    return [
        Column("day", tr("Fecha"), lambda row: day_month(row.day), sort=lambda row: row.day, tone="texto2", width=68,
               drop=1),
        Column(DOCUMENT, tr("Documento"), lambda row: row.document, width=94, keep=True),
        Column(DESCRIPTION, tr("Concepto del banco"), lambda row: row.description, width=150, stretch=1, tip=_whole),
        Column("amount", tr("Valor"), lambda row: plain_amount(row.amount_cents), role="strong", right=True,
               sort=lambda row: row.amount_cents, width=82, keep=True),
        Column("state", tr("Estado"), lambda row: state_word(row.state), state=lambda row: shape_of(row.state),
               width=112, keep=True, tip=_known),
    ]  # fmt: skip


def _whole(row: BankLine) -> str:
    """Tell the text of the bank whole, with what has no column."""
    return "\n".join(part for part in (row.description, row.office, row.time) if part)


def _known(row: BankLine) -> str:
    """Tell what is known of a row: with what it is joined, by whom, why."""
    parts = (state_word(row.state), row.matched_with, row.reason_words, row.note, row.by)
    return "\n".join(part for part in parts if part)
