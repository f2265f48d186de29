"""The credits of a span of days as the screen shows them, each with what is known of it: one query, no more."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.rows.reconciliation import Balance, BankLine, Marks
from app.services.reconciliation.book import Book, Proposal
from app.services.reconciliation.pool import Locks
from app.services.reconciliation.reasons import marks_of, reason_words

if TYPE_CHECKING:
    import sqlite3

    from app.services.storage.store import Store

SAMPLE = 20
"""One of so many certain matches is in the sample that a second person looks at."""

_ROWS = (
    "SELECT r.id, r.day, r.document, r.description, r.branch, r.amount_cents, r.time, r.code, r.state, r.note, "
    "m.id AS match_id, m.level, m.reasons, m.made_by, m.made_name, m.needs_second, m.verified_name, "
    "m.note AS match_note, c.number FROM bank_row r LEFT JOIN bank_match m ON m.row_id = r.id AND m.state = 'standing' "
    "LEFT JOIN case_file c ON c.id = m.case_id WHERE r.account_id = :account AND r.day BETWEEN :first AND :last "
    "AND r.amount_cents > 0 AND r.state NOT IN ('dropped', 'withdrawn') ORDER BY r.day, r.place, r.id, m.id"
)
_LEFT_OUT = frozenset({"not_ours", "returned"})


@dataclass(slots=True)
class Found:
    """A row with its matches."""

    row: sqlite3.Row
    matches: list[sqlite3.Row] = field(default_factory=list)

    @property
    def matched(self) -> bool:
        """Tell whether it pays something."""
        return bool(self.matches)

    @property
    def resolved(self) -> bool:
        """Tell whether it pays something, or was left out with a reason."""
        return self.matched or self.row["state"] in _LEFT_OUT

    @property
    def pending(self) -> bool:
        """Tell whether a second person must still verify it."""
        return any(one["needs_second"] and not one["verified_name"] for one in self.matches)

    def made_by(self, user_id: str) -> bool:
        """Tell whether a person made one of its matches."""
        return any(one["made_by"] == user_id for one in self.matches)

    @property
    def sampled(self) -> bool:
        """Tell whether it is in the sample of certain matches and nobody looked at it yet."""
        return any(
            one["level"] == "sure" and not one["verified_name"] and int(one["match_id"][-4:], 16) % SAMPLE == 0
            for one in self.matches
        )


def found(store: Store, account_id: str, first: date, last: date) -> list[Found]:
    """Return the credits of these days with their matches, oldest first."""
    values = {"account": account_id, "first": first.isoformat(), "last": last.isoformat()}
    made: dict[str, Found] = {}
    for row in store.read(_ROWS, values):
        one = made.setdefault(row["id"], Found(row))
        if row["match_id"]:
            one.matches.append(row)
    return list(made.values())


def balance(rows: Sequence[Found]) -> Balance:
    """Add up: credits = matched + not ours + difference. Rows that may have been imported before do not count."""
    counted = [one for one in rows if one.row["state"] != "doubtful"]
    total = sum(one.row["amount_cents"] for one in counted)
    matched = sum(one.row["amount_cents"] for one in counted if one.matched)
    aside = sum(one.row["amount_cents"] for one in counted if one.row["state"] in _LEFT_OUT)
    open_ones = sum(not one.resolved for one in counted)
    return Balance(total, matched, aside, total - matched - aside, open_ones)


def lines(rows: Sequence[Found], book: Book, locks: Locks, exceptions: Mapping[str, str]) -> tuple[BankLine, ...]:
    """Word the rows; exceptions: why a row was named when its period was closed."""
    return tuple(_line(one, book.proposals.get(one.row["id"]), book, locks, exceptions) for one in rows)


def _line(one: Found, proposal: Proposal | None, book: Book, locks: Locks, exceptions: Mapping[str, str]) -> BankLine:
    row = one.row
    day = date.fromisoformat(row["day"])
    reasons = _reasons(one, proposal)
    marks = marks_of(reasons)
    doubts = () if one.matched else book.doubts.get(row["id"], ())
    return BankLine(
        id=row["id"],
        day=day,
        document=row["document"],
        description=row["description"],
        office=row["branch"],
        amount_cents=row["amount_cents"],
        state=_state(one, proposal, shut=locks.shut(row["id"], day)),
        time=row["time"],
        code=row["code"],
        document_marks=within(marks.get("document", ()), row["document"]),
        description_marks=within(marks.get("description", ()), row["description"]),
        group=proposal.group if proposal else "",
        reason_key=proposal.reason_key if proposal else "",
        reason_words=reason_words(reasons),
        matched_with=", ".join(dict.fromkeys(match["number"] for match in one.matches)),
        note=exceptions.get(row["id"], "") or row["note"] or next((m["match_note"] for m in one.matches), ""),
        by=next((match["made_name"] for match in one.matches), ""),
        needs_second=one.pending,
        sampled=one.sampled,
        outcome=doubts[0].kind if doubts else "",
    )


def within(marks: Marks, text: str) -> Marks:
    """Keep the fragments that lie in a text, in order."""
    return tuple(sorted((start, end) for start, end in marks if 0 <= start < end <= len(text)))


def _reasons(one: Found, proposal: Proposal | None) -> Sequence[Any]:
    if one.matches:
        told: Sequence[Any] = json.loads(one.matches[0]["reasons"])
        return told
    return proposal.reasons if proposal else ()


def _state(one: Found, proposal: Proposal | None, *, shut: bool) -> str:
    own = str(one.row["state"])
    if own == "doubtful" or own in _LEFT_OUT:
        return own
    if shut:
        return "closed"
    if one.matched:
        return "verified" if all(match["verified_name"] for match in one.matches) else "matched"
    if own == "in_query":
        return own
    return {"sure": "suggested"}.get(proposal.kind, proposal.kind) if proposal else "new"
