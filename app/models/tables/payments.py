"""What is owed, what was deposited and the invoice."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from sqlalchemy import Index, String
from sqlmodel import Field

from app.models.tables.row import Row, stored


@stored(
    "charge",
    Index("ix_charge_case", "case_id"),
    Index("ix_charge_waiting", "office", "account_number", "state"),
    Index("ix_charge_reference", "reference"),
)
class Charge(Row):
    """What a case owes, in cents, with the account and the article that say so.

    `confirmed_cents`: received and not given back; `words`: how it was computed; `line_from`: first day of the newest
    dated line that was used; `full_cents`: before the exemption that was claimed; `account_number`: only its digits,
    by which a statement finds it; `reference`: the payment reference with check digits that our receipt prints.
    """

    case_id: str = Field(foreign_key="case_file.id")
    amount_cents: int
    confirmed_cents: int = 0
    state: Literal["pending", "declared", "settled", "difference"] = Field(default="pending", sa_type=String(12))
    account: str = Field(default="", max_length=60)
    account_number: str = Field(default="", max_length=40)
    reference: str = Field(default="", max_length=20)
    sub_line: str = Field(default="", max_length=20)
    legal_basis: str = Field(max_length=1000)
    words: str = Field(default="", max_length=2000)
    line_from: date | None = None
    full_cents: int = 0
    exemption: str = Field(default="", max_length=200)


@stored(
    "slip",
    Index("ix_slip_document", "folded_document"),
    Index("ix_slip_case", "case_id"),
    Index("ix_slip_waiting", "office", "state", "declared_at"),
)
class Slip(Row):
    """A deposit or transfer as the citizen declares it; `folded_document` only serves comparison (domain.md 6.4).

    `received_cents`: what the bank had when it was confirmed.
    """

    case_id: str = Field(foreign_key="case_file.id")
    charge_id: str = Field(foreign_key="charge.id")
    bank: str = Field(max_length=80)
    document: str = Field(max_length=40)
    folded_document: str = Field(max_length=40)
    paid_on: date
    amount_cents: int
    attachment_id: str | None = Field(default=None, foreign_key="attachment.id")
    state: Literal["declared", "confirmed", "rejected"] = Field(default="declared", sa_type=String(12))
    declared_by: str = Field(max_length=36)
    declared_at: datetime
    received_cents: int = 0
    decided_by: str = Field(default="", max_length=36)
    decided_name: str = Field(default="", max_length=120)
    decided_at: datetime | None = None
    reason: str = Field(default="", max_length=500)
    repeated: str = Field(default="", max_length=300)


@stored("difference", Index("ix_difference_case", "case_id"))
class Difference(Row):
    """What a deposit has too little or too much, and how it was settled."""

    case_id: str = Field(foreign_key="case_file.id")
    charge_id: str = Field(foreign_key="charge.id")
    slip_id: str = Field(foreign_key="slip.id")
    kind: Literal["short", "over"] = Field(sa_type=String(6))
    amount_cents: int
    state: Literal["open", "settled", "undone"] = Field(default="open", sa_type=String(8))
    resolution: Literal["", "complement", "refund"] = Field(default="", sa_type=String(12))
    note: str = Field(default="", max_length=500)
    document_id: str | None = None


@stored("refund", Index("ix_refund_case", "case_id"))
class Refund(Row):
    """Money that goes back to who paid: asked for, authorised by a supervisor, paid elsewhere on a day with a number.

    `cause`: a deposit with too much, a fee that shrank, a case that ended with a declared refund.
    """

    case_id: str = Field(foreign_key="case_file.id")
    charge_id: str = Field(foreign_key="charge.id")
    cause: Literal["deposit", "fee", "ended"] = Field(sa_type=String(8))
    amount_cents: int
    words: str = Field(default="", max_length=300)
    legal_basis: str = Field(default="", max_length=1000)
    reason: str = Field(default="", max_length=500)
    state: Literal["requested", "authorised", "paid", "refused"] = Field(default="requested", sa_type=String(12))
    requested_by: str = Field(max_length=36)
    requested_name: str = Field(max_length=120)
    requested_at: datetime
    decided_by: str = Field(default="", max_length=36)
    decided_name: str = Field(default="", max_length=120)
    decided_at: datetime | None = None
    decision_reason: str = Field(default="", max_length=500)
    paid_on: date | None = None
    payment: str = Field(default="", max_length=40)
    document_id: str | None = None


@stored("invoice", Index("ix_invoice_case", "case_id"), Index("ix_invoice_key", "access_key", unique=True))
class Invoice(Row):
    """The SRI invoice that another system issued: its number and 49-digit access key."""

    case_id: str = Field(foreign_key="case_file.id")
    number: str = Field(max_length=17)
    access_key: str = Field(max_length=49)
    issued_on: date
    total_cents: int
    registered_by: str = Field(max_length=120)
