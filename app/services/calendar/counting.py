"""Counts a term day by day (COA arts. 158 to 160, 162) and explains every day of it.

A filing counts as received on the business day it came, or on the next one if it came after closing or on a day off.
The count starts the business day after (art. 158). Business days skip what the calendar skips (art. 159); calendar
days and months run date to date from the first day of the count, the last day of the month standing in for one that
is missing (art. 160), and end on a business day. A paused day never counts.
"""

from __future__ import annotations

import calendar as months_of
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from app.models.terms import Day, DueDate, Pause, Term, Unit
from app.models.texts_es import hour
from app.services.calendar.calendar import Calendar
from app.services.calendar.rules import ONE_DAY

FILED = "día de la solicitud"
SAME_DAY = "se atiende el mismo día"
RECEIVED = "se recibe; la cuenta empieza el siguiente día hábil"
WAITING = "la cuenta aún no empieza"
ROLLED = "el plazo pasa a este día hábil"
MONTHS_PER_YEAR = 12


def count(
    calendar: Calendar,
    start: datetime,
    term: Term,
    *,
    closes: time,
    pauses: Sequence[Pause] = (),
    today: date | None = None,
) -> DueDate:
    """Compute a due date and its account.

    start: the office's local time of the filing; closes: the hour until which the office receives, included;
    today: lets an open pause end today, as if the papers came now (the answer is then `estimated`).
    Errors: calendar.out_of_range.
    """
    received = calendar.received(start, closes)
    head = tuple(_until_received(calendar, start.date(), received, closes))
    filed = DueDate(None, head, starts_on=None, assumption=term.assumption, received_on=received, unit=term.unit)
    if term.unit is Unit.NONE:
        return filed
    if term.unit is Unit.IMMEDIATE:
        return _same_day(filed)
    stretches, stop = _closed(calendar, pauses, today)
    walk = _Walk(calendar, term.business.unit is Unit.BUSINESS_DAYS, stretches, stop)
    counted = _counted(walk, filed, term.business)
    return replace(counted, estimated=counted.due is not None and any(pause.end is None for pause in pauses))


def pause_for_papers(
    calendar: Calendar, *, notified_on: date, came_at: datetime | None, closes: time, reason: str = "subsanación"
) -> Pause | None:
    """Build the pause while the citizen completes papers; None if they came on the day of the notice.

    The day of the notice still counts, as whatever it starts begins the day after. The day on which the papers are
    received is the last paused one; papers that come late or on a day off are received the next business day.
    """
    first = notified_on + ONE_DAY
    if came_at is None:
        return Pause(first, None, reason)
    last = calendar.received(came_at, closes)
    return Pause(first, last, reason) if last >= first else None


def account(due: DueDate) -> dict[str, object]:
    """Give the answer of `ventanilla due --json`: {"due": date or null, "days": [{"date", "counts", "reason"}]}."""
    days = [{"date": day.date.isoformat(), "counts": day.counts, "reason": day.reason} for day in due.days]
    return {"due": due.due.isoformat() if due.due else None, "days": days}


@dataclass(frozen=True)
class _Walk:
    """Walks day by day; `stop` is where an open pause without an end leaves the count."""

    calendar: Calendar
    business: bool
    pauses: tuple[Pause, ...]
    stop: date | None

    def lines(self, begins: date, total: int) -> Iterator[Day]:
        number, day = 0, begins
        while number < total and day != self.stop:
            line = self._line(day, number + 1)
            number += line.counts
            yield line
            day += ONE_DAY
        if number == total:
            yield from self._roll(day - ONE_DAY)

    def ends_on(self, day: date) -> bool:
        """Tell whether a term may end that day."""
        return self.calendar.is_business(day) and self._pause(day) is None

    def _line(self, day: date, number: int) -> Day:
        off = self.calendar.reason(day)
        if off and self.business:
            return Day(day, counts=False, reason=off)
        if pause := self._pause(day):
            return Day(day, counts=False, reason=f"en pausa por {pause.reason}", paused=True)
        return Day(day, counts=True, reason=f"cuenta {number}", number=number)

    def _roll(self, last: date) -> Iterator[Day]:
        while not self.ends_on(last) and last + ONE_DAY != self.stop:
            last += ONE_DAY
            off, pause = self.calendar.reason(last), self._pause(last)
            reason = off or (f"en pausa por {pause.reason}" if pause else ROLLED)
            yield Day(last, counts=False, reason=reason, paused=pause is not None and not off)

    def _pause(self, day: date) -> Pause | None:
        return next((pause for pause in self.pauses if pause.covers(day)), None)


def _until_received(calendar: Calendar, filed: date, received: date, closes: time) -> Iterator[Day]:
    if received == filed:
        yield Day(filed, counts=False, reason=FILED)
        return
    why = calendar.reason(filed) or f"después de las {hour(closes)}"
    yield Day(filed, counts=False, reason=f"{FILED}, {why}")
    for day in _days(filed + ONE_DAY, received):
        yield Day(day, counts=False, reason=calendar.reason(day) or WAITING)
    yield Day(received, counts=False, reason=RECEIVED)


def _same_day(filed: DueDate) -> DueDate:
    *before, last = filed.days
    reason = SAME_DAY if before else f"{FILED}, {SAME_DAY}"
    return replace(filed, due=filed.received_on, days=(*before, replace(last, reason=reason)))


def _closed(calendar: Calendar, pauses: Sequence[Pause], today: date | None) -> tuple[tuple[Pause, ...], date | None]:
    """End open pauses on the day when papers brought today would be received; without a today they stop the count."""
    closed = [pause for pause in pauses if pause.end is not None]
    still = [pause for pause in pauses if pause.end is None]
    if today is None:
        return tuple(closed), min((pause.start for pause in still), default=None)
    end = calendar.on_or_after(today)
    return (*closed, *(replace(pause, end=end) for pause in still if pause.start <= end)), None


def _counted(walk: _Walk, filed: DueDate, term: Term) -> DueDate:
    begins = walk.calendar.next_business(filed.received_on)
    total = _total(term, begins)
    waiting = [
        Day(day, counts=False, reason=walk.calendar.reason(day) or WAITING)
        for day in _days(filed.received_on + ONE_DAY, begins)
    ]
    lines = list(walk.lines(begins, total))
    done = sum(line.counts for line in lines) == total and walk.ends_on(lines[-1].date)
    due = lines[-1].date if done else None
    return replace(filed, due=due, days=(*filed.days, *waiting, *lines), starts_on=begins, total=total, unit=term.unit)


def _total(term: Term, begins: date) -> int:
    """Say how many days the term takes; months give those to the same day of the month (COA, art. 160)."""
    if term.unit is not Unit.MONTHS:
        return term.value
    return (_months_later(begins, term.value) - begins).days + 1


def _months_later(day: date, count: int) -> date:
    years, month = divmod(day.month - 1 + count, MONTHS_PER_YEAR)
    year = day.year + years
    return date(year, month + 1, min(day.day, months_of.monthrange(year, month + 1)[1]))


def _days(first: date, end: date) -> Iterator[date]:
    """Give the days from the first up to, but not including, the end."""
    return (first + ONE_DAY * step for step in range((end - first).days))
