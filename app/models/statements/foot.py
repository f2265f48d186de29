"""Takes what the row under all movements sums up, which proves the list where nothing else does."""

from __future__ import annotations

from app.models.statements.amounts import is_amount
from app.models.statements.facts import Facts
from app.models.statements.headers import Header
from app.models.statements.selection import Selection


def take_totals(facts: Facts, selection: Selection, header: Header) -> None:
    """Believe the one row of totals, if it stands under every movement and the page told none before."""
    if len(selection.totals) != 1 or selection.totals[0][0] < selection.lines[-1][0]:
        return
    cells = selection.totals[0][1]
    told = {name: cells[header.columns[name]] for name in ("debit", "credit") if name in header.columns}
    if all(is_amount(cell) for cell in told.values()):
        facts.debits = told.get("debit") if facts.debits is None else facts.debits
        facts.credits = told.get("credit") if facts.credits is None else facts.credits
