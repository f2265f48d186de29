"""The rows of the bank that nobody resolved, as the rules read them, with the debits that may take one back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from app.services.storage.store import Store

LONG_AGO = date(1900, 1, 1)

_COLUMNS = (
    "r.id, r.day, r.amount_cents, r.document, r.description, r.branch, r.reference, r.commission, r.state, r.time"
)
_FREE = (
    "FROM bank_row r WHERE r.account_id = :account AND r.state IN ('held', 'in_query') "
    "AND (r.day > :closed OR r.id IN (SELECT value FROM json_each(:exceptions))) AND (r.amount_cents < 0 OR NOT EXISTS "
    "(SELECT 1 FROM bank_match m WHERE m.row_id = r.id AND m.state = 'standing'))"
)
_OPEN = f"SELECT {_COLUMNS} {_FREE} ORDER BY r.day, r.place, r.id"
_ANY_OF = f"SELECT 1 {_FREE} AND r.amount_cents = :cents LIMIT 1"
_SETTLED = (
    "SELECT r.description, r.reference FROM bank_row r WHERE r.account_id = :account AND r.day > :closed "
    "AND r.amount_cents > 0 AND (r.state IN ('not_ours', 'returned') OR EXISTS "
    "(SELECT 1 FROM bank_match m WHERE m.row_id = r.id AND m.state = 'standing')) ORDER BY r.id"
)
_CLOSED = "SELECT first, last, exceptions FROM bank_period WHERE account_id = ? AND state = 'closed' ORDER BY first"


@dataclass(frozen=True, slots=True)
class Deposit:
    """A row of the bank as the rules read it; `index` is its place in the pool."""

    index: int
    id: str
    date: date
    amount_cents: int
    document: str
    description: str
    office: str
    reference: str
    commission: bool
    state: str
    time: str


@dataclass(frozen=True, slots=True)
class Locks:
    """The closed periods of an account: their days, and the rows in them that were named as exceptions."""

    spans: tuple[tuple[date, date], ...]
    exceptions: frozenset[str]

    def shut(self, row_id: str, day: date) -> bool:
        """Tell whether nothing may be done to a row any more: its period is closed and it was not named."""
        return row_id not in self.exceptions and self.covers(day)

    def covers(self, day: date) -> bool:
        """Tell whether a day belongs to a closed period."""
        return any(first <= day <= last for first, last in self.spans)

    @property
    def last(self) -> date:
        """The last closed day; long ago before the first closing."""
        return max((last for _, last in self.spans), default=LONG_AGO)


def locks(store: Store, account_id: str) -> Locks:
    """Return what is closed in an account."""
    rows = store.read(_CLOSED, (account_id,))
    spans = tuple((date.fromisoformat(row["first"]), date.fromisoformat(row["last"])) for row in rows)
    return Locks(spans, frozenset(row_id for row in rows for row_id, _ in json.loads(row["exceptions"])))


def unresolved(store: Store, account_id: str, closed: Locks) -> tuple[Deposit, ...]:
    """Return the rows without an answer, oldest first, and every debit after the last closed day."""
    rows = store.read(_OPEN, _values(account_id, closed))
    return tuple(deposit(index, row) for index, row in enumerate(rows))


def any_of(store: Store, account_id: str, closed: Locks, cents: int) -> bool:
    """Tell whether a deposit of this amount has no answer."""
    return bool(store.read(_ANY_OF, {**_values(account_id, closed), "cents": cents}))


def _values(account_id: str, closed: Locks) -> dict[str, str]:
    """Return what the questions about open rows are asked with."""
    return {
        "account": account_id,
        "closed": closed.last.isoformat(),
        "exceptions": json.dumps(sorted(closed.exceptions)),
    }


def settled_texts(store: Store, account_id: str, closed: Locks) -> tuple[str, ...]:
    """Return the concepts of the deposits that have their answer: what the rules learn the period's words from."""
    values = {"account": account_id, "closed": closed.last.isoformat()}
    return tuple(f"{row['description']} {row['reference']}" for row in store.read(_SETTLED, values))


def deposit(index: int, row: sqlite3.Row) -> Deposit:
    """Read a row of the bank; index: its place in the pool."""
    return Deposit(
        index,
        row["id"],
        date.fromisoformat(row["day"]),
        row["amount_cents"],
        row["document"],
        row["description"],
        row["branch"],
        row["reference"],
        bool(row["commission"]),
        row["state"],
        row["time"],
    )
