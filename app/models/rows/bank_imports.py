"""What a statement brings: a look at it before it is kept, and what came of keeping it. Amounts are cents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A row as the file shows it; reason: why it is doubtful or rejected, "" for the rest."""

    line: int
    day: date
    document: str
    description: str
    amount_cents: int
    balance_cents: int | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """A statement that was read and not yet kept.

    token: what `keep` takes; account_id: the account it is of, "" if the file does not tell; balance: "ok", "broken" or
    "absent"; first_rows: five to look at; breaks: rows where the running balance does not follow; new, known,
    doubtful, rejected: what would come of each row; already: the words about the same file imported before, "" if not;
    title: the format in words.
    """

    token: str
    name: str
    format: str
    account_id: str
    account: str
    first: date
    last: date
    opening_cents: int | None
    closing_cents: int | None
    balance: str
    first_rows: tuple[StatementRow, ...]
    breaks: tuple[StatementRow, ...]
    warnings: tuple[str, ...]
    credits: int
    debits: int
    new: int
    known: int
    doubtful: tuple[StatementRow, ...]
    rejected: tuple[StatementRow, ...]
    already: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class ImportLine:
    """A statement that was imported; state: "kept", "taken_back" or "nothing_new" (every row was known: id is "").

    sure: how many rows the rule matched by itself right after.
    """

    id: str
    name: str
    format: str
    at: datetime
    by: str
    first: date
    last: date
    new: int
    known: int
    doubtful: int
    rejected: int
    state: str
    sure: int = 0
    act_id: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A row of a file beside the one that is held and may be the same; `held` is None when none stands beside it."""

    row_id: str
    found: StatementRow
    held: StatementRow | None
    why: str
