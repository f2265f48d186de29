"""The columns of the bank's rows."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.rows.reconciliation import BankLine, Board
from app.models.texts_es import day_month, numeric_date
from app.views.itemmodels.rows_model import Column
from app.views.lists.exporting import ListFile
from app.views.pages.reconciliation.words import plain_amount, shape_of, state_word, tr

DOCUMENT, DESCRIPTION = "document", "description"
LEAST_DOCUMENT, MOST_DOCUMENT = 94, 170
"""Widths between which the column of documents suits the longest of a period."""


def columns() -> list[Column[BankLine]]:
    """Return the columns; document, amount and state are never cut."""
    return [
        Column("day", tr("Fecha"), lambda row: day_month(row.day), sort=lambda row: row.day, tone="texto2", width=68,
               drop=1),
        Column(DOCUMENT, tr("Documento"), lambda row: row.document, width=LEAST_DOCUMENT, keep=True),
        Column(DESCRIPTION, tr("Concepto del banco"), lambda row: row.description, width=150, stretch=1, tip=_whole),
        Column("amount", tr("Valor"), lambda row: plain_amount(row.amount_cents), role="strong", right=True,
               sort=lambda row: row.amount_cents, width=82, keep=True),
        Column("state", tr("Estado"), lambda row: state_word(row.state), state=lambda row: shape_of(row.state),
               width=112, keep=True, tip=_known),
    ]  # fmt: skip


def as_file(board: Board | None, rows: Sequence[BankLine]) -> ListFile | None:
    """Return the rows that are shown of a period as a file: the table, and what is in its tooltips."""
    period = board.period if board is not None else None
    if period is None or not rows:
        return None
    heads = (tr("Fecha"), tr("Documento"), tr("Concepto"), tr("Oficina"), tr("Valor"), tr("Estado"), tr("Trámite"),
             tr("Motivo"), tr("Quién"))  # fmt: skip
    lines = [_file_row(row) for row in rows]
    name = f"pagos-{period.first.isoformat()}-{period.last.isoformat()}"
    return ListFile(name, tr("fila"), tr("filas"), heads, lambda: lines)


def _file_row(row: BankLine) -> tuple[str, ...]:
    return (numeric_date(row.day), row.document, row.description, row.office, plain_amount(row.amount_cents),
            state_word(row.state), row.matched_with, row.note or row.reason_words, row.by)  # fmt: skip


def _whole(row: BankLine) -> str:
    """Tell the text of the bank whole, with what has no column."""
    return "\n".join(part for part in (row.description, row.office, row.time) if part)


def _known(row: BankLine) -> str:
    """Tell what is known of a row: with what it is joined, by whom, why."""
    parts = (state_word(row.state), row.matched_with, row.reason_words, row.note, row.by)
    return "\n".join(part for part in parts if part)
