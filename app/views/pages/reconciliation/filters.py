"""Which rows of the bank are shown: by what waits for somebody, by state, and by what was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.models.rows.reconciliation import BankLine
from app.models.texts_es import day_month
from app.views.pages.reconciliation.words import ASIDE, JOINED, UNRESOLVED, plain_amount, tr
from app.views.widgets.combo import fold

ALL, OPEN, MATCHED, NOT_OURS = "all", "open", "matched", "not_ours"
AMBIGUOUS, DIFFERENT = "ambiguous", "difference"
PLAIN = (OPEN, ALL, AMBIGUOUS, DIFFERENT)
"""The chips that always stand there; the others show while they filter."""
_STATES: dict[str, tuple[str, ...]] = {
    OPEN: UNRESOLVED,
    ALL: UNRESOLVED + JOINED + ASIDE,
    AMBIGUOUS: ("ambiguous",),
    DIFFERENT: ("difference",),
    MATCHED: JOINED,
    NOT_OURS: ASIDE,
}


def words_of(key: str) -> str:
    """Return the words of a filter."""
    words = {
        OPEN: tr("Por resolver"),
        ALL: tr("Todas"),
        AMBIGUOUS: tr("Ambiguas"),
        DIFFERENT: tr("Diferencias"),
        MATCHED: tr("Conciliadas"),
        NOT_OURS: tr("Ajenas"),
    }
    return words[key]


def counts(rows: Sequence[BankLine]) -> dict[str, int]:
    """Count the rows of each filter."""
    return {key: sum(row.state in states for row in rows) for key, states in _STATES.items()}


def filtered(rows: Sequence[BankLine], key: str, typed: str) -> list[BankLine]:
    """Return the rows of a filter that hold every typed word."""
    states = _STATES[key]
    holds = _holds(typed)
    return [row for row in rows if row.state in states and holds(row)]


def _holds(typed: str) -> Callable[[BankLine], bool]:
    wanted = fold(typed).split()

    def holds(row: BankLine) -> bool:
        return not wanted or all(word in _text(row) for word in wanted)

    return holds


def _text(row: BankLine) -> str:
    amount = plain_amount(row.amount_cents)
    parts = (day_month(row.day), row.document, row.description, row.office, amount, row.matched_with, row.note)
    return fold(" ".join(parts))
