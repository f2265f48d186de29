"""Spans of days of an account: the closed ones, and what is open after them."""

from __future__ import annotations

import json
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.reconciliation import PeriodLine
from app.services.people import instant

if TYPE_CHECKING:
    from app.services.storage.store import Store

OPEN = "open"
"""Id of everything after the last closing."""

LONG = 62
"""Days from which an open span is first shown by months."""

_CLOSED = "SELECT * FROM bank_period WHERE account_id = ? AND state = 'closed' ORDER BY first"
_HELD = (
    "SELECT min(r.day) AS first, max(r.day) AS last FROM bank_row r WHERE r.account_id = ? AND r.day > ? "
    "AND r.state NOT IN ('withdrawn', 'dropped')"
)
_COVERED = "SELECT min(first) AS first, max(last) AS last FROM bank_import WHERE account_id = ? AND state = 'kept'"


@dataclass(frozen=True, slots=True)
class Periods:
    """The spans of an account, the one to show first in front."""

    lines: tuple[PeriodLine, ...]
    exceptions: dict[str, dict[str, str]]
    """Why rows were named when a period was closed: period id -> row id -> reason."""

    def get(self, period_id: str) -> PeriodLine | None:
        """Return a span; "" is the first. Raises UserError "reconciliation.no_period"."""
        if not period_id:
            return self.lines[0] if self.lines else None
        found = next((one for one in self.lines if one.id == period_id), None)
        if found is None:
            raise UserError("reconciliation.no_period")
        return found


def read(store: Store, account_id: str) -> Periods:
    """Return the spans of an account: the open one, its months when it is long, then the closed ones, newest first."""
    rows = store.read(_CLOSED, (account_id,))
    closed = [
        PeriodLine(
            row["id"],
            date.fromisoformat(row["first"]),
            date.fromisoformat(row["last"]),
            "closed",
            row["closed_name"],
            store.clock.local(instant(row["closed_at"])),
            len(json.loads(row["exceptions"])),
        )
        for row in rows
    ]
    last = max((one.last for one in closed), default=None)
    spans = (*_open(store, account_id, last), *reversed(closed))
    return Periods(spans, {row["id"]: dict(json.loads(row["exceptions"])) for row in rows})


def _open(store: Store, account_id: str, closed: date | None) -> tuple[PeriodLine, ...]:
    held = store.read(_HELD, (account_id, closed.isoformat() if closed else ""))[0]
    covered = store.read(_COVERED, (account_id,))[0]
    if held["last"] is None:
        return ()
    first = closed + timedelta(days=1) if closed else date.fromisoformat(min(held["first"], covered["first"]))
    last = date.fromisoformat(max(held["last"], covered["last"]))
    whole = PeriodLine(OPEN, first, last, "open")
    months = [PeriodLine(f"{one:%Y-%m}", one, end, "open") for one, end in _months(first, last)]
    if len(months) == 1:
        return (whole,)
    return (*reversed(months), whole) if (last - first).days > LONG else (whole, *reversed(months))


def _months(first: date, last: date) -> Iterator[tuple[date, date]]:
    begin = first
    while begin <= last:
        end = begin.replace(day=monthrange(begin.year, begin.month)[1])
        yield begin, min(end, last)
        begin = end + timedelta(days=1)
