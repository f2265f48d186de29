"""A case as the lists show it: the words of its due date, worked out once and off the window's thread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.models.rows.cases import CaseLine
from app.models.terms import Unit
from app.models.texts_es import business_days, short_date, since_or_until
from app.views.lists.case_states import shape_of
from app.views.widgets.ruler_data import tick_kinds

if TYPE_CHECKING:
    from app.services.desk import Desk

LATE, TODAY, PAUSED = "overdue", "due_today", "to_amend"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of a list. due, reason: word and why; shape: key of STATES.

    received: day at the office; progress, ticks: the ruler in small.
    """

    line: CaseLine
    due: str
    reason: str
    shape: str
    received: date
    progress: str
    ticks: tuple[str, ...]

    @property
    def late(self) -> bool:
        """Whether the term has run out."""
        return self.shape == LATE

    @property
    def order(self) -> date:
        """Day to sort by; what has none comes last."""
        return self.line.due_on or date.max


def case_rows(desk: Desk, lines: Iterable[CaseLine]) -> tuple[CaseRow, ...]:
    """Word every line; called in the lane, because counting days takes its time."""
    today = desk.clock.today()
    return tuple(_row(desk, line, today) for line in lines)


def _row(desk: Desk, line: CaseLine, today: date) -> CaseRow:
    due, reason, shape = _due(desk, line, today)
    progress, ticks = _progress(desk, line, today)
    received = desk.clock.local(line.received_at).date()
    return CaseRow(line, due, reason, shape, received, progress, ticks)


def _due(desk: Desk, line: CaseLine, today: date) -> tuple[str, str, str]:
    """Return word, reason and shape of the due date."""
    shape = shape_of(line.state)
    if line.paused:
        return _answer(line, today)
    if line.due_on is None:
        return "Sin plazo", "la ficha no lo declara", shape
    distance = desk.promise.calendar.between(today, line.due_on)
    if line.due_on < today:
        ago = "Ayer" if (today - line.due_on).days == 1 else f"Hace {business_days(max(1, -distance))}"
        if line.legal_due_on is not None and line.legal_due_on >= today:  # late by the promise, not yet by the law
            return ago, f"prometido; la ley admite hasta el {short_date(line.legal_due_on)}", TODAY
        return ago, f"venció el {short_date(line.due_on)}", LATE
    if line.due_on == today:
        return "Hoy", "último día", TODAY
    return short_date(line.due_on).capitalize(), since_or_until(distance), shape


def _answer(line: CaseLine, today: date) -> tuple[str, str, str]:
    """Word how long the citizen may still answer while the clock is paused."""
    if line.due_on is None:
        return "En pausa", "por subsanar", PAUSED
    if line.due_on < today:
        return "Sin respuesta", f"hasta el {short_date(line.due_on)}", LATE
    return "En pausa", f"hasta el {short_date(line.due_on)}", PAUSED


def _progress(desk: Desk, line: CaseLine, today: date) -> tuple[str, tuple[str, ...]]:
    """Return "día 5 de 30" and the ticks; nothing for a term that is not counted in business days."""
    account = line.account()
    if account.total is None or account.unit not in {Unit.BUSINESS_DAYS, Unit.HOURS}:
        return "", ()
    done = account.counted(today)
    if account.due is not None and account.due < today and not line.paused:
        done = account.total + desk.promise.calendar.between(account.due, today)
    return f"día {done} de {account.total}", tick_kinds(done, account.total)
