"""What the bank says: accounts, the statements that were imported and their rows. Amounts are cents."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from app.models.tables.row import Row, stored

RowState = Literal["held", "not_ours", "returned", "in_query", "doubtful", "dropped", "withdrawn"]


@stored("bank_account", UniqueConstraint("office", "number"))
class BankAccount(Row):
    """An account where fees are paid; `sub_lines`: the revenue lines of this office in it, separated by spaces."""

    bank: str = Field(max_length=80)
    number: str = Field(max_length=40)
    holder: str = Field(default="", max_length=200)
    sub_lines: str = Field(default="", max_length=200)
    active: bool = True


@stored("bank_import", Index("ix_bank_import_account", "account_id", "first"))
class BankImport(Row):
    """A statement that was imported; `blob` is the SHA-256 of the file, `act_id` the act of the log that kept it.

    `new`, `known`, `doubtful` and `rejected` count its rows; `rejections`: JSON list of [row of the file, reason];
    `balance`: "ok", "broken" or "absent".
    """

    account_id: str = Field(foreign_key="bank_account.id")
    act_id: str = Field(max_length=36)
    blob: str = Field(max_length=64)
    name: str = Field(max_length=200)
    format: str = Field(max_length=60)
    at: datetime
    by_id: str = Field(max_length=36)
    by_name: str = Field(max_length=120)
    first: date
    last: date
    opening_cents: int | None = None
    closing_cents: int | None = None
    balance: str = Field(default="absent", max_length=8)
    new: int = 0
    known: int = 0
    doubtful: int = 0
    rejected: int = 0
    rejections: str = "[]"
    state: Literal["kept", "taken_back"] = Field(default="kept", sa_type=String(12))


@stored(
    "bank_row",
    UniqueConstraint("account_id", "identity"),
    Index("ix_bank_row_day", "account_id", "day", "place"),
    Index("ix_bank_row_import", "import_id"),
    Index("ix_bank_row_document", "account_id", "folded_document"),
)
class Movement(Row):
    """A row of the bank's; never removed, only left out by its state.

    `place`: its order within the day, with room for rows that an overlapping statement brings; `branch`: the bank's
    office; `reference`: its other texts; `commission`: the bank's own wording says that it is a cost; `identity`:
    digest of account, day, document, code, amount with its sign, running balance and the ordinal among equals;
    `twin_id`: the row that is held and that a doubtful one may repeat; `note`: why it is not ours, or what was asked.
    """

    account_id: str = Field(foreign_key="bank_account.id")
    import_id: str = Field(foreign_key="bank_import.id")
    place: int
    day: date
    amount_cents: int
    document: str = Field(default="", max_length=80)
    folded_document: str = Field(default="", max_length=80)
    description: str = Field(default="", max_length=500)
    branch: str = Field(default="", max_length=120)
    code: str = Field(default="", max_length=60)
    time: str = Field(default="", max_length=8)
    reference: str = Field(default="", max_length=500)
    commission: bool = False
    balance_cents: int | None = None
    ordinal: int = 0
    identity: str = Field(max_length=80)
    state: RowState = Field(default="held", sa_type=String(10))
    note: str = Field(default="", max_length=500)
    twin_id: str | None = Field(default=None, max_length=36)


@stored("bank_period", Index("ix_bank_period_account", "account_id", "first"))
class BankPeriod(Row):
    """A span of days that was closed; reopened it stays as history.

    `exceptions`: JSON list of [row id, reason]; `totals`: JSON of the sums that the sheet shows; `pdf`, `xlsx`: the
    sheet as it was closed.
    """

    account_id: str = Field(foreign_key="bank_account.id")
    first: date
    last: date
    state: Literal["closed", "reopened"] = Field(default="closed", sa_type=String(8))
    exceptions: str = "[]"
    totals: str = "{}"
    closed_by: str = Field(max_length=36)
    closed_name: str = Field(max_length=120)
    closed_at: datetime
    reopened_name: str = Field(default="", max_length=120)
    reopened_at: datetime | None = None
    reopened_reason: str = Field(default="", max_length=500)
    pdf: str = Field(default="", max_length=64)
    xlsx: str = Field(default="", max_length=64)


@stored("bank_profile", UniqueConstraint("office", "name"))
class BankProfile(Row):
    """How the columns of a table that no reader knows are read; `body` is JSON."""

    name: str = Field(max_length=80)
    body: str
