"""What the matching rules read and what they answer. Plain values: amounts are integer cents, places are offsets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple, Protocol

RULE_VERSION = "2026.5"
"""Changes with every rule, weight or threshold; each match keeps the version that made it."""

Level = Literal["sure", "suggested"]
Signal = Literal[
    "document", "payer_id", "payer_name", "memory", "declared_date", "date", "amount", "office", "sub_line", "set"
]
DoubtKind = Literal[
    "before_request", "other_sub_line", "other_band", "slip_twice", "deposit_twice", "reversed", "after_long"
]
SetKind = Literal["one_deposit", "one_charge"]
NonBusiness = Callable[[date], bool]
"""Tells whether a bank does not work that day, week-ends included; the caller knows the holidays."""


class Deposit(Protocol):
    """A row of a bank statement as the rules see it; a credit is above zero."""

    @property
    def index(self) -> int: ...  # noqa: D102
    @property
    def date(self) -> date: ...  # noqa: D102
    @property
    def amount_cents(self) -> int: ...  # noqa: D102
    @property
    def document(self) -> str: ...  # noqa: D102
    @property
    def description(self) -> str: ...  # noqa: D102
    @property
    def office(self) -> str: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Charge:
    """What one request owes, and what its applicant declared of the deposit."""

    charge_id: str
    case_number: str
    payer_id: str
    payer_name: str
    amount_cents: int
    declared_document: str
    declared_date: date | None
    opened_on: date | None  # None: nobody told it, and no day speaks for or against
    sub_line: str = ""
    office: str = ""  # names of the place where the request was made
    reference: str = ""  # the payment reference with check digits that our receipt printed


class Fragment(NamedTuple):
    """A stretch of one text to highlight: `text[start:end]` of that field."""

    field: str  # of the bank row: document, description, reference, office, date; of the charge: its fields' names
    start: int
    end: int


class Reason(NamedTuple):
    """One piece of evidence for or against, in words for a person."""

    signal: Signal
    points: int
    words: str
    bank: tuple[Fragment, ...] = ()
    charge: tuple[Fragment, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """One deposit proposed for one charge; only a sure one may be done without a person."""

    charge_id: str
    row: int
    level: Level
    score: int
    told: tuple[Reason, ...] | Callable[[], tuple[Reason, ...]] = field(default=(), compare=False, repr=False)
    rule_version: str = RULE_VERSION

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The evidence in words; worded when somebody asks."""
        return self.told() if callable(self.told) else self.told


class Ambiguity(NamedTuple):
    """Deposits and charges that nothing tells apart, and the question that would."""

    rows: tuple[int, ...]
    charge_ids: tuple[str, ...]
    question: str = ""


class SetOffer(NamedTuple):
    """Deposits and charges of one payer whose sums are equal: one of one side, two to five of the other."""

    kind: SetKind
    rows: tuple[int, ...]
    charge_ids: tuple[str, ...]
    score: int
    words: str


class Doubt(NamedTuple):
    """What a person must decide in a guided outcome before this deposit may back these charges."""

    kind: DoubtKind
    rows: tuple[int, ...]
    charge_ids: tuple[str, ...]
    words: str


class LeftOut(NamedTuple):
    """A row that can never back a charge: a debit, a cost of the bank, a reversed deposit."""

    row: int
    why: Literal["debit", "cost", "reversed"]


@dataclass(frozen=True, slots=True)
class Matching:
    """The answer for a whole period: every row and charge stands in `matches`, in `ambiguous` or among the unmatched.

    Rows are told by their `index`. What is offered about unmatched ones: `differences` (another amount was paid) and
    `sets`; `left_out` are those of them that can never be matched.
    """

    matches: tuple[Match, ...]
    ambiguous: tuple[Ambiguity, ...]
    unmatched_rows: tuple[int, ...]
    unmatched_charges: tuple[str, ...]
    doubts: tuple[Doubt, ...] = ()
    differences: tuple[Match, ...] = ()
    sets: tuple[SetOffer, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    rule_version: str = RULE_VERSION


def weekends(day: date) -> bool:
    """Tell a Saturday or Sunday: the calendar of whoever knows no holidays."""
    return day.weekday() >= _SATURDAY


_SATURDAY = 5
