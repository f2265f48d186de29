"""What an act changed is shown before the board is read again: the row, the sums, and the next row that waits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.models.rows.bank_acts import Done
from app.models.rows.reconciliation import Balance, BankLine
from app.views.pages.reconciliation.words import ASIDE, JOINED, UNRESOLVED

if TYPE_CHECKING:
    from app.views.pages.reconciliation.page import ReconciliationPage


def done(page: ReconciliationPage, answer: Done, row: BankLine | None, state: str) -> None:
    """Show the rows of an act as they are now, and go to the next one that waits after the row in front."""
    bank = page.view.bank
    touched = set(answer.row_ids) or ({row.id} if row is not None else set())
    changed = [one for one in bank.rows() if one.id in touched]
    bank.replace([replace(one, state=state, group="", document_marks=(), description_marks=()) for one in changed])
    if page.board is not None and changed:
        balance = moved(page.board.balance, changed, state)
        page.board = replace(page.board, balance=balance)
        page.view.band.show_balance(balance)
    if page.searching.on and state in JOINED:
        page.searching.end()
    if state not in UNRESOLVED or state == "in_query":
        bank.go_to_open(bank.table.currentIndex().row())
    page.focus_first()


def moved(balance: Balance, rows: list[BankLine], state: str) -> Balance:
    """Move the amounts of rows from where they stood to where their new state puts them."""
    matched, aside, difference = balance.matched_cents, balance.not_ours_cents, balance.difference_cents
    unresolved = balance.unresolved
    for row in rows:
        if row.state not in UNRESOLVED or state in UNRESOLVED:
            continue
        difference -= row.amount_cents
        unresolved -= 1
        matched += row.amount_cents if state in JOINED else 0
        aside += row.amount_cents if state in ASIDE else 0
    return Balance(balance.credits_cents, matched, aside, difference, max(0, unresolved))
