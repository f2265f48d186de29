"""The business-day calendar of one place."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from pathlib import Path

from app.models.errors import UserError
from app.models.terms import Term
from app.models.texts_es import WEEKDAYS, day_month
from app.services.calendar.loader import load
from app.services.calendar.rows import Decree, Holiday
from app.services.calendar.rules import ONE_DAY, Observed, observed_in

LAST_DAY = date(2099, 12, 31)
SATURDAY = 5


class Calendar:
    """Which days count at one place and why the others do not.

    Holds from the first `valid_from` of its holidays to 2099; beyond, every question raises calendar.out_of_range.
    """

    def __init__(self, holidays: Iterable[Holiday], decrees: Iterable[Decree]) -> None:
        self._holidays = tuple(holidays)
        self._decrees = tuple(decrees)
        self._years: dict[int, dict[date, tuple[Observed, ...]]] = {}
        self._reasons: dict[date, str | None] = {}
        self.first_day = min((holiday.valid_from for holiday in self._holidays), default=LAST_DAY)

    def reason(self, day: date) -> str | None:
        """Say in Spanish why the day does not count; None for a business day."""
        if day not in self._reasons:
            self._reasons[day] = self._found_reason(day)
        return self._reasons[day]

    def _found_reason(self, day: date) -> str | None:
        self._check_range(day)
        decree = next((decree for decree in self._decrees if decree.covers(day)), None)
        if decree and decree.kind == "working":
            return None
        if day.weekday() >= SATURDAY:
            return WEEKDAYS[day.weekday()]
        kept = "; ".join(_holiday_words(observed) for observed in self._year(day.year).get(day, ()))
        return kept or (_decree_words(decree) if decree else None)

    def is_business(self, day: date) -> bool:
        """Tell whether the day counts."""
        return self.reason(day) is None

    def on_or_after(self, day: date) -> date:
        """Give the day itself if it counts, else the next that does."""
        while not self.is_business(day):
            day += ONE_DAY
        return day

    def next_business(self, day: date) -> date:
        """Give the first business day after the day."""
        self._check_range(day)
        return self.on_or_after(day + ONE_DAY)

    def add(self, day: date, count: int) -> date:
        """Give the n-th business day after the day, or before it for a negative count; 0 gives the day."""
        self._check_range(day)
        step = ONE_DAY if count > 0 else -ONE_DAY
        for _ in range(abs(count)):
            day += step
            while not self.is_business(day):
                day += step
        return day

    def between(self, start: date, end: date) -> int:
        """Count the business days after `start` up to `end`; negative when `end` is earlier."""
        if end < start:
            return -self.between(end, start)
        self._check_range(start)
        self._check_range(end)
        return sum(self.is_business(start + ONE_DAY * step) for step in range(1, (end - start).days + 1))

    def received(self, moment: datetime, closes: time) -> date:
        """Give the business day on which a filing counts as received: after closing, the next one (COA, art. 158)."""
        day = moment.date()
        late = moment.time() > closes and self.is_business(day)
        return self.next_business(day) if late else self.on_or_after(day)

    def days_off(self, year: int) -> dict[date, str]:
        """List the weekdays of a year that do not count, with their reason."""
        days = (date(year, 1, 1) + ONE_DAY * step for step in range(366))
        weekdays = (day for day in days if day.year == year and day.weekday() < SATURDAY)
        return {day: reason for day in weekdays if (reason := self.reason(day))}

    def _check_range(self, day: date) -> None:
        if not self.first_day <= day <= LAST_DAY:
            raise UserError(
                "calendar.out_of_range", day=_shown(day), first=_shown(self.first_day), last=_shown(LAST_DAY)
            )

    def _year(self, year: int) -> dict[date, tuple[Observed, ...]]:
        """Index what is kept in a year; a 1 January may be kept on the 31 December before."""
        if year not in self._years:
            kept: dict[date, tuple[Observed, ...]] = {}
            for observed in (*observed_in(year, self._holidays), *observed_in(year + 1, self._holidays)):
                kept[observed.kept] = (*kept.get(observed.kept, ()), observed)
            self._years[year] = kept
        return self._years[year]


class Calendars:
    """All that a folder declares; gives the calendar of each place and keeps it. Errors: calendar.fault."""

    def __init__(self, folder: Path) -> None:
        self._rows = load(folder)
        self._made: dict[tuple[str, str], Calendar] = {}

    def for_canton(self, canton: str, province: str = "") -> Calendar:
        """Give the calendar of a canton (INEC codes; the province is read from the canton's code if not given)."""
        return self._calendar(canton, province or canton[:2])

    def national(self) -> Calendar:
        """Give the calendar that knows no local holidays."""
        return self._calendar("", "")

    def for_term(self, term: Term, canton: str, province: str = "") -> Calendar:
        """Give the calendar that a term declares."""
        return self.national() if term.calendar == "national" else self.for_canton(canton, province)

    def _calendar(self, canton: str, province: str) -> Calendar:
        place = (canton, province)
        if place not in self._made:
            holidays = [holiday for holiday in self._rows.holidays if holiday.applies(*place)]
            decrees = [decree for decree in self._rows.decrees if decree.applies(*place)]
            self._made[place] = Calendar(holidays, decrees)
        return self._made[place]


def _holiday_words(observed: Observed) -> str:
    name = observed.holiday.name
    return f"feriado trasladado: {name} ({day_month(observed.original)})" if observed.moved else f"feriado: {name}"


def _decree_words(decree: Decree) -> str:
    if decree.kind == "suspension":
        return f"jornada suspendida: {decree.name} ({decree.legal_basis})"
    return f"feriado por decreto: {decree.name} ({decree.legal_basis})"


def _shown(day: date) -> str:
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"
