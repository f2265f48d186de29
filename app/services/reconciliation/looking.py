"""Statements that were read and not yet kept: what would come of each row, told before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from app.models.errors import UserError
from app.models.rows.bank_imports import Look, StatementRow
from app.models.statements.accounts import same_account
from app.models.statements.shapes import BankRow, Statement
from app.models.tables.bank import BankAccount
from app.models.texts_es import numeric_date
from app.services.payments.slips import digits
from app.services.people import instant
from app.services.reconciliation import reading
from app.services.reconciliation.aligning import Alignment, Held, align
from app.services.reconciliation.pool import Locks

if TYPE_CHECKING:
    from app.services.storage.store import Store

FIRST_ROWS = 5
_HELD = (
    "SELECT id, day, amount_cents, document, code, balance_cents, place FROM bank_row WHERE account_id = ? "
    "AND day BETWEEN ? AND ? AND state <> 'withdrawn' ORDER BY day, place, id"
)
_SPANS = "SELECT first, last FROM bank_import WHERE account_id = ? AND state = 'kept'"
_AGAIN = (
    "SELECT at, by_name, name FROM bank_import WHERE account_id = ? AND blob = ? AND state = 'kept' ORDER BY at DESC"
)


@dataclass(frozen=True, slots=True)
class Read:
    """A statement as it was read, with its file."""

    token: str
    name: str
    content: bytes
    statement: Statement
    rows: tuple[BankRow, ...]
    """Oldest first, whatever the order of the file."""
    title: str = ""
    """The format in words."""

    @property
    def first(self) -> date:
        """The first day that the file speaks of."""
        return min((self.rows[0].date, *([self.statement.period_from] if self.statement.period_from else [])))

    @property
    def last(self) -> date:
        """The last day that the file speaks of."""
        return max((self.rows[-1].date, *([self.statement.period_to] if self.statement.period_to else [])))


@dataclass(frozen=True, slots=True)
class Sorted:
    """The rows of a file, told apart; rejected: with the reason why nothing is kept of them."""

    alignment: Alignment
    held: Sequence[Held]
    rejected: tuple[tuple[BankRow, str], ...]


def taken_in(name: str, content: bytes, statement: Statement, title: str) -> Read:
    """Put the rows in the order of the days. Raises UserError "reconciliation.empty_statement"."""
    if not statement.rows:
        raise UserError("reconciliation.empty_statement", name=name)
    told = tuple(reversed(statement.rows)) if statement.newest_first else statement.rows
    return Read(uuid4().hex, name, content, statement, tuple(sorted(told, key=lambda row: row.date)), title)


def account_for(accounts: Sequence[BankAccount], statement: Statement, wanted: str, name: str) -> BankAccount | None:
    """Return the account that a statement is of: the one it names, else the one that was chosen (wanted, an id).

    An office with one account needs no choice; None if nothing tells.
    Raises UserError "reconciliation.other_account" if the file names another one, "statement.other_bank" if it names
    none and has the shape of another bank.
    """
    chosen = next((one for one in accounts if one.id == wanted), None)
    if not digits(statement.account):
        taken = chosen or (accounts[0] if len(accounts) == 1 and not wanted else None)
        if taken is not None:
            reading.refuse_other_bank(statement.format, taken.bank)
        return taken
    named = [one for one in accounts if same_account(statement.account, one.number)]
    if (chosen is not None and chosen not in named) or not named:
        known = ", ".join(one.number for one in ([chosen] if chosen else accounts))
        raise UserError("reconciliation.other_account", name=name, account=statement.account, known=known or "ninguna")
    return chosen or (named[0] if len(named) == 1 else None)


def sort_out(store: Store, account_id: str, read: Read, locks: Locks, today: date) -> Sorted:
    """Tell the rows of a file apart against what is held now."""
    rejected = [(row, why) for row in read.rows if (why := _refused(row, today))]
    refused = {row.index for row, _ in rejected}
    values = (account_id, read.rows[0].date.isoformat(), read.rows[-1].date.isoformat())
    held = [
        Held(row["id"], date.fromisoformat(row["day"]), *(row[name] for name in _TELLING))
        for row in store.read(_HELD, values)
    ]
    spans = [
        (date.fromisoformat(row["first"]), date.fromisoformat(row["last"])) for row in store.read(_SPANS, (account_id,))
    ]
    found = align([row for row in read.rows if row.index not in refused], held, spans)
    late = _take_out_locked(found, locks) if locks.spans else []
    return Sorted(found, held, (*rejected, *late))


_TELLING = ("amount_cents", "document", "code", "balance_cents", "place")


def _refused(row: BankRow, today: date) -> str:
    if row.date > today + timedelta(days=1):
        return f"La fecha {numeric_date(row.date)} todavía no llega."
    return "" if row.amount_cents else "No tiene valor."


def _take_out_locked(found: Alignment, locks: Locks) -> list[tuple[BankRow, str]]:
    """Refuse what is new in a closed period; what is known there stays known."""
    why = "El período de ese día está cerrado: pida a quien supervisa que lo reabra."
    late = [row for row in found.new if locks.covers(row.date)]
    late += [one.row for one in found.doubtful if locks.covers(one.row.date)]
    found.new = [row for row in found.new if not locks.covers(row.date)]
    found.doubtful = [one for one in found.doubtful if not locks.covers(one.row.date)]
    return [(row, why) for row in late]


def told(read: Read, account: BankAccount | None, told_apart: Sorted, already: str) -> Look:
    """Say what would come of a statement."""
    statement, alignment = read.statement, told_apart.alignment
    breaks = [row for row in statement.rows if row.index in set(statement.breaks)]
    return Look(
        token=read.token,
        name=read.name,
        format=statement.format,
        title=read.title,
        account_id=account.id if account else "",
        account=statement.account or (account.number if account else ""),
        first=read.first,
        last=read.last,
        opening_cents=statement.opening_cents,
        closing_cents=statement.closing_cents,
        balance=statement.balance,
        first_rows=tuple(shown(row) for row in statement.rows[:FIRST_ROWS]),
        breaks=tuple(shown(row) for row in breaks),
        warnings=statement.warnings,
        credits=sum(row.amount_cents > 0 for row in read.rows),
        debits=sum(row.amount_cents < 0 for row in read.rows),
        new=len(alignment.new),
        known=len(alignment.known),
        doubtful=tuple(shown(one.row, one.why) for one in alignment.doubtful),
        rejected=(*(shown(row, why) for row, why in told_apart.rejected), *_skipped(statement)),
        already=already,
    )


def shown(row: BankRow, reason: str = "") -> StatementRow:
    """Show a row of the file."""
    return StatementRow(
        row.line or row.index + 1,
        row.date,
        row.document,
        row.description,
        row.amount_cents,
        row.balance_cents,
        reason,
    )


def _skipped(statement: Statement) -> tuple[StatementRow, ...]:
    """Tell the lines of the file that are no movement and no heading either."""
    day = statement.rows[0].date
    return tuple(StatementRow(line, day, "", "", 0, None, why) for line, why in statement.skipped)


def again(store: Store, account_id: str, blob: str) -> str:
    """Say that this very file was imported before, "" if it was not."""
    rows = store.read(_AGAIN, (account_id, blob))
    if not rows:
        return ""
    day = store.clock.local(instant(rows[0]["at"])).date()
    return f"Este mismo archivo lo importó {rows[0]['by_name']} el {numeric_date(day)}."
