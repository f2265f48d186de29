"""What Inicio shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.models.rows.cases import CaseLine
from app.models.rows.papers import PrintQuestion
from app.models.rows.payments import SlipLine


@dataclass(frozen=True, slots=True)
class Figure:
    """One big number that opens its list; key is "overdue", "today", "slips", "to_print", "to_schedule"."""

    key: str
    count: int
    note: str


@dataclass(frozen=True, slots=True)
class DoneToday:
    """One line of the history that somebody wrote today; at is local."""

    at: datetime
    case_id: str
    number: str
    applicant: str
    text: str
    detail: str


@dataclass(frozen=True, slots=True)
class Board:
    """Everything Inicio needs in one answer.

    day_note: what kind of day it is at this office; next_due: first later date that has something due;
    renewable: how many issued documents may be renewed today.
    """

    today: date
    day_note: str
    figures: tuple[Figure, ...]
    queue: tuple[CaseLine, ...]
    queue_total: int
    slips: tuple[SlipLine, ...]
    to_print: tuple[tuple[str, int], ...]
    question: PrintQuestion | None
    last_backup: datetime | None
    next_due: date | None
    counts: tuple[tuple[str, int], ...]
    failed_letters: int = 0
    renewable: int = 0
