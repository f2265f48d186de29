"""What the closing of the day shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class DayClosing:
    """What an office leaves waiting and what it did today.

    unanswered: papers sent to a printer of which nobody said how they came out; drafts: those of who asks;
    received, issued, delivered, deposits: of today, deposits_cents what the bank had for them; last_backup: an instant.
    """

    today: date
    unanswered: int
    overdue: int
    due_today: int
    slips: int
    requested: int
    to_print: int
    failed_letters: int
    drafts: int
    received: int
    deposits: int
    deposits_cents: int
    issued: int
    delivered: int
    last_backup: datetime | None
