"""What the reconciliation page shows first: accounts, periods, the balance and the bank's rows. Amounts are cents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

Marks = tuple[tuple[int, int], ...]
"""Fragments of a text that agree with the other side: (start, end) in characters."""


@dataclass(frozen=True, slots=True)
class AccountLine:
    """A bank account of the office; last_held: the last day of a statement that is held, None without one.

    sub_line: the revenue lines of this office in it, separated by spaces.
    """

    id: str
    bank: str
    number: str
    holder: str
    sub_line: str
    last_held: date | None
    active: bool = True


@dataclass(frozen=True, slots=True)
class PeriodLine:
    """A span of days that is closed as one; state is "open" or "closed".

    id: what `board`, `close`, `reopen` and the sheets take; an open span has one too. exceptions: how many rows were
    named when it was closed.
    """

    id: str
    first: date
    last: date
    state: str
    closed_by: str = ""
    closed_at: datetime | None = None
    exceptions: int = 0


@dataclass(frozen=True, slots=True)
class Balance:
    """credits = matched + not_ours + difference, always; unresolved counts the rows behind the difference."""

    credits_cents: int
    matched_cents: int
    not_ours_cents: int
    difference_cents: int
    unresolved: int


@dataclass(frozen=True, slots=True)
class BankLine:
    """A credit as the bank wrote it, with what is known of it.

    state: "new", "suggested", "ambiguous", "difference" (only a request of another amount fits), "in_query" (the slip
    was asked for), "doubtful" (perhaps imported before), "not_ours", "returned", "matched", "verified" or "closed";
    group joins ambiguous rows; reason_key is equal for suggestions that share a reason; needs_second: another person
    must verify it; sampled: it is in the sample that is verified although nobody must; outcome: the situation that
    opens a guided answer (`Candidates.outcomes` tells it), "" for none.
    """

    id: str
    day: date
    document: str
    description: str
    office: str
    amount_cents: int
    state: str
    time: str = ""
    code: str = ""
    document_marks: Marks = ()
    description_marks: Marks = ()
    group: str = ""
    reason_key: str = ""
    reason_words: str = ""
    matched_with: str = ""
    note: str = ""
    by: str = ""
    needs_second: bool = False
    sampled: bool = False
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class OlderRows:
    """Rows before the chosen period that nobody resolved."""

    count: int
    words: str
    period_id: str


@dataclass(frozen=True, slots=True)
class Board:
    """One account and period.

    period: None before the first statement; waiting: requests that wait for payment; to_verify: matches that wait for
    a second person; doubtful: rows of imports that nobody decided on; stale: rows or requests changed since the
    proposals were made (call `propose`); moving: payments that are being confirmed (call `move_on` until none is left);
    why_not: why the period cannot be closed yet, "" if it can; undo_words and redo_words: what Ctrl+Z and Ctrl+Y would
    do, "" for nothing.
    """

    account: AccountLine
    period: PeriodLine | None
    periods: tuple[PeriodLine, ...]
    balance: Balance
    rows: tuple[BankLine, ...]
    waiting: int
    to_verify: int
    older: OlderRows | None = None
    doubtful: int = 0
    stale: bool = False
    moving: int = 0
    why_not: str = ""
    undo_words: str = ""
    redo_words: str = ""


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """A request that waits for its deposit, for the search in both lists; charge_id as in `Candidate`."""

    charge_id: str
    case_id: str
    case_number: str
    applicant: str
    identity: str
    amount_cents: int
    declared: str
