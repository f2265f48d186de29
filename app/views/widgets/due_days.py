"""The account of a due date as the days of a ruler."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.models.terms import Day, DueDate
from app.views.widgets.ruler_data import DayKind, RulerDay

_FRIDAY = 4


def ruler_days(due: DueDate, today: date) -> list[RulerDay]:
    """Return the days of the account; a holiday carries its name, a paused day its reason."""
    return [_ruler_day(day, due, today) for day in due.days]


def counted_days(due: DueDate, today: date) -> list[RulerDay]:
    """Return the days from the first of the count on, as a case that runs shows them."""
    return [_ruler_day(day, due, today) for day in due.days if due.starts_on is None or day.date >= due.starts_on]


def count_pause(days: Sequence[RulerDay], since: date, total: int) -> list[RulerDay]:
    """Number the days of a pause in the note of each: "subsanación, día 4 de 10"; beyond them it has run out."""
    told: list[RulerDay] = []
    place = 0
    for day in days:
        if day.kind == "paused" and day.day >= since:
            place += 1
            words = f"día {place} de {total}" if place <= total else f"pasaron los {total} días"
            told.append(replace(day, note=f"{day.note}, {words}"))
        else:
            told.append(day)
    return told


def _ruler_day(day: Day, due: DueDate, today: date) -> RulerDay:
    return RulerDay(
        day.date,
        _kind(day, due, today),
        day.number,
        day.date == today,
        day.reason.removeprefix("feriado: ").removeprefix("en pausa por "),
    )


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
