"""What could be behind a row of the bank or paid by it, and why: candidates, evidence, ambiguities, guided answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.models.rows.reconciliation import Marks


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One signal, side by side: signal is "document", "payer", "date", "office", "amount", "sub_line" or "memory".

    points: None for a condition (the amount); verdict: "equal", "alike", "absent" or "against".
    """

    signal: str
    bank: str
    bank_marks: Marks
    request: str
    request_marks: Marks
    points: int | None
    words: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A request that could be what a deposit paid; why: the sentence that says why it was or was not automatic.

    charge_id: what the acts take: a charge that waits for money, or a deposit that a supervisor confirmed by hand and
    whose row of the bank is still missing (confirmed).
    """

    charge_id: str
    case_id: str
    case_number: str
    applicant: str
    second: str
    amount_cents: int
    score: int
    suggested: bool
    evidence: tuple[EvidenceLine, ...]
    why: str
    rule: str
    attachment_id: str | None = None
    confirmed: bool = False
    procedure: str = ""


@dataclass(frozen=True, slots=True)
class AmbiguousRow:
    """A deposit that nothing tells apart from others."""

    id: str
    document: str
    amount_cents: int
    time: str = ""
    day: date | None = None
    office: str = ""


@dataclass(frozen=True, slots=True)
class AmbiguousCharge:
    """A request that nothing tells apart from others; second: what is known of its slip; slip: its number alone."""

    charge_id: str
    case_number: str
    applicant: str
    second: str
    slip: str = ""


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """k deposits and m requests; same: what they share; asks: (key, word) of each datum that would separate them.

    `Reconciliation.tell_apart` takes the key of an ask and the datum as the citizen tells it.
    """

    group: str
    rows: tuple[AmbiguousRow, ...]
    charges: tuple[AmbiguousCharge, ...]
    same: str
    asks: tuple[tuple[str, str], ...]

    def holds(self, row_id: str, charge_id: str) -> bool:
        """Tell whether this deposit and this request are both among those that nothing tells apart."""
        return any(one.id == row_id for one in self.rows) and any(one.charge_id == charge_id for one in self.charges)


@dataclass(frozen=True, slots=True)
class SetOffer:
    """One deposit for several requests, or several deposits for one; offered, never automatic."""

    row_ids: tuple[str, ...]
    charge_ids: tuple[str, ...]
    words: str
    total_cents: int


@dataclass(frozen=True, slots=True)
class Offer:
    """An act that a guided answer offers: its key (the method of the service) and its words."""

    act: str
    words: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A situation with an answer of its own.

    kind: "slip_twice" (the same slip backs two requests), "deposit_twice" (it already paid another request),
    "before_request", "other_sub_line", "other_band" (the amount of another type of applicant), "reversed",
    "after_long", "short" or "over"; words: what happened and what to do; charge_id: the request meant, "" for none.
    """

    kind: str
    words: str
    charge_id: str
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class PaidRow:
    """A row of the bank; period_id: the span in which the page of payments shows it."""

    id: str
    account_id: str
    period_id: str
    day: date
    document: str
    description: str
    office: str
    amount_cents: int


@dataclass(frozen=True, slots=True)
class Joined:
    """A match that stands: the deposit, and the request with the evidence that was kept.

    level: "sure", "suggested", "manual", "difference" or "set"; how: the level in words; part_cents: what of the
    deposit pays this request; undo_id: what `undo` and `reverse` take; waits: a second person must verify it before
    its payment counts; verified_by: "" while nobody did.
    """

    id: str
    undo_id: str
    row: PaidRow
    request: Candidate
    level: str
    how: str
    part_cents: int
    made_by: str
    made_at: datetime
    note: str = ""
    waits: bool = False
    verified_by: str = ""
    verified_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Candidates:
    """What could be behind one bank row, the best first; waiting: how many requests wait for payment at all.

    joined: what the row paid, once somebody or the rule said so; undo_id: what `undo` takes to open a resolved row
    again, "" for nothing.
    """

    row_id: str
    found: tuple[Candidate, ...]
    waiting: int
    sets: tuple[SetOffer, ...] = ()
    ambiguity: Ambiguity | None = None
    outcomes: tuple[Outcome, ...] = ()
    joined: tuple[Joined, ...] = ()
    undo_id: str = ""
