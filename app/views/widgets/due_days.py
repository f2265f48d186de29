"""The account of a due date as the days of a ruler."""

from __future__ import annotations

from datetime import date

from app.models.terms import Day, DueDate
from app.views.widgets.ruler_data import DayKind, RulerDay

_FRIDAY = 4


def ruler_days(due: DueDate, today: date) -> list[RulerDay]:
    """Return the days of the account; a holiday carries its name, a paused day its reason."""
    return [RulerDay(day.date, _kind(day, due, today), day.number, day.date == today, day.reason) for day in due.days]


def _kind(day: Day, due: DueDate, today: date) -> DayKind:
    if day.date == due.due:
        return "overdue" if today > day.date else "due"
    if day.paused:
        return "paused"
    if day.counts:
        return "counted" if day.date <= today else "pending"
    if day.date.weekday() > _FRIDAY:
        return "weekend"
    return "pending" if day.date <= due.received_on else "holiday"
