"""The account of a due date as the days of a ruler."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.models.terms import Day, DueDate
from app.views.widgets.ruler_data import DayKind, RulerDay, due_day

DayOff = Callable[[date], str | None]
MOST_SPARE = 45
"""Days after the promise that a ruler still has room for; beyond, the sentence alone tells the legal maximum."""
_FRIDAY = 4


def ruler_days(due: DueDate, today: date) -> list[RulerDay]:
    """Return the days of the account; a holiday carries its name, a paused day its reason."""
    return [_ruler_day(day, due, today) for day in due.days]


def counted_days(due: DueDate, today: date) -> list[RulerDay]:
    """Return the days from the first of the count on, as a case that runs shows them."""
    return [_ruler_day(day, due, today) for day in due.days if due.starts_on is None or day.date >= due.starts_on]


def up_to_law(days: Sequence[RulerDay], last: date | None, today: date, off: DayOff) -> list[RulerDay]:
    """Add the days after the promise until the last one that the law admits, unless they are too many to show.

    off: why a day is no business day, None for one that is.
    """
    promised = due_day(days)
    if promised is None or last is None or not 0 < (last - promised.day).days <= MOST_SPARE:
        return list(days)
    after = (promised.day + timedelta(days=place) for place in range(1, (last - promised.day).days + 1))
    return [*days, *(_spare(day, last, today, off(day)) for day in after)]


def _spare(day: date, last: date, today: date, off: str | None) -> RulerDay:
    if day == last:
        return RulerDay(day, "legal", None, day == today)
    if day.weekday() > _FRIDAY:
        return RulerDay(day, "weekend", None, day == today)
    return RulerDay(day, "holiday" if off else "spare", None, day == today, (off or "").removeprefix("feriado: "))


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
