"""Which deposit paid what, who said so, and everything that was done and undone. Amounts are cents."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import Index, String
from sqlmodel import Field

from app.models.tables.row import Row, stored

MatchLevel = Literal["sure", "suggested", "manual", "difference", "set"]


@stored(
    "bank_match",
    Index("ix_bank_match_row", "row_id", "state"),
    Index("ix_bank_match_charge", "charge_id", "state"),
    Index("ix_bank_match_slip", "slip_id"),
    Index("ix_bank_match_act", "act_id"),
    Index("ix_bank_match_moving", "account_id", "state", "confirmed"),
)
class BankMatch(Row):
    """A part of a deposit that pays a part of a charge.

    `amount_cents`: the part; `reasons`: JSON of the evidence as it stood; `needs_second`: its payment is confirmed once
    another person verified it; `linked`: the payment had been confirmed by hand, so nothing was added to it;
    `confirmed`: its payment stands; `image`: JSON of what confirming it changed; `before`: JSON of what depended on the
    case already then.
    """

    account_id: str = Field(foreign_key="bank_account.id")
    row_id: str = Field(foreign_key="bank_row.id")
    case_id: str = Field(foreign_key="case_file.id")
    charge_id: str = Field(foreign_key="charge.id")
    slip_id: str | None = Field(default=None, foreign_key="slip.id")
    act_id: str = Field(max_length=36)
    amount_cents: int
    level: MatchLevel = Field(sa_type=String(10))
    score: int = 0
    reasons: str = "[]"
    rule_version: str = Field(default="", max_length=20)
    made_by: str = Field(max_length=36)
    made_name: str = Field(max_length=120)
    made_at: datetime
    note: str = Field(default="", max_length=500)
    needs_second: bool = False
    linked: bool = False
    confirmed: bool = False
    image: str = ""
    before: str = "[]"
    verified_by: str = Field(default="", max_length=36)
    verified_name: str = Field(default="", max_length=120)
    verified_at: datetime | None = None
    state: Literal["standing", "undone", "reversed"] = Field(default="standing", sa_type=String(8))


ActKind = Literal[
    "import",
    "sure",
    "accept",
    "pick",
    "set",
    "tell_apart",
    "difference",
    "not_ours",
    "returned",
    "none",
    "ask_slip",
    "verify",
    "doubt",
    "close",
    "reopen",
    "reverse",
    "group",
]


@stored(
    "bank_act",
    Index("ix_bank_act_latest", "office", "at"),
    Index("ix_bank_act_group", "group_id"),
    Index("ix_bank_act_actor", "actor_id", "state", "at"),
)
class BankAct(Row):
    """One reversible act; `image`: JSON of the rows of the bank that it changed, before and after.

    `group_id`: the bulk act it is part of, "" for none; `rows`: JSON list of the rows of the bank it is about;
    `undone_*`: who took it back, or reversed it, and when.
    """

    account_id: str = Field(foreign_key="bank_account.id")
    kind: ActKind = Field(sa_type=String(12))
    at: datetime
    actor_id: str = Field(max_length=36)
    actor_name: str = Field(max_length=120)
    words: str = Field(max_length=300)
    detail: str = Field(default="", max_length=500)
    group_id: str = Field(default="", max_length=36)
    rows: str = "[]"
    image: str = "[]"
    state: Literal["done", "undone", "reversed"] = Field(default="done", sa_type=String(8))
    undone_by: str = Field(default="", max_length=36)
    undone_name: str = Field(default="", max_length=120)
    undone_at: datetime | None = None


@stored("bank_rejection", Index("ix_bank_rejection_row", "row_id"))
class BankRejection(Row):
    """A pair that a person undid or refused: the rule never makes it again by itself. `claim`: charge or slip."""

    account_id: str = Field(foreign_key="bank_account.id")
    row_id: str = Field(foreign_key="bank_row.id")
    claim: str = Field(max_length=36)
    state: Literal["standing", "undone"] = Field(default="standing", sa_type=String(8))


@stored("bank_payer", Index("ix_bank_payer_identity", "identity", "at"))
class BankPayer(Row):
    """How the bank worded a deposit that a person accepted for an applicant."""

    match_id: str = Field(foreign_key="bank_match.id")
    identity: str = Field(max_length=20)
    text: str = Field(max_length=500)
    at: datetime
    state: Literal["standing", "undone"] = Field(default="standing", sa_type=String(8))
