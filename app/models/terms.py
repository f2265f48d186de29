"""Terms of law as data: how long, in what unit, and the account of a due date day by day."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Literal

from app.models.errors import UserError

Holidays = Literal["office", "national"]

HOURS_PER_DAY = 24


class Unit(StrEnum):
    """What a published term counts."""

    IMMEDIATE = "immediate"
    HOURS = "hours"
    BUSINESS_DAYS = "business_days"
    CALENDAR_DAYS = "calendar_days"
    MONTHS = "months"
    NONE = "none"


COUNTED = {Unit.HOURS: 8_760, Unit.BUSINESS_DAYS: 1_000, Unit.CALENDAR_DAYS: 3_660, Unit.MONTHS: 120}
NOUNS = {
    Unit.HOURS: ("hora", "horas"),
    Unit.BUSINESS_DAYS: ("día hábil", "días hábiles"),
    Unit.CALENDAR_DAYS: ("día", "días"),
    Unit.MONTHS: ("mes", "meses"),
}
WORDS = {Unit.IMMEDIATE: "inmediato", Unit.NONE: "sin plazo declarado"}

_SPELLED = re.compile(r"(?:(?P<value>[0-9]{1,9}) +)?(?P<unit>[a-z_]+)(?: +(?P<holidays>office|national))?")


@dataclass(frozen=True)
class Term:
    """A promised time.

    calendar: whose holidays are excluded, the office's canton or only the national ones;
    published: the sheet's own words, kept as printed. Errors: term.too_long, term.too_short (limits of COUNTED).
    """

    value: int
    unit: Unit
    calendar: Holidays = "office"
    published: str = ""

    def __post_init__(self) -> None:
        most = COUNTED.get(self.unit)
        if most is None:
            if self.value != 0:
                raise UserError("term.unreadable", typed=f"{self.value} {self.unit}")
        elif self.value < 1:
            raise UserError("term.too_short", value=self.value)
        elif self.value > most:
            raise UserError("term.too_long", value=self.value, most=most, unit=NOUNS[self.unit][1])

    def __str__(self) -> str:
        """Word it: "30 días hábiles", "inmediato", "sin plazo declarado"."""
        if self.unit in WORDS:
            return WORDS[self.unit]
        return f"{self.value} {NOUNS[self.unit][self.value != 1]}"

    @property
    def business(self) -> Term:
        """The same term in the unit that is counted: hours become whole business days (COA, art. 158 bars hours)."""
        if self.unit is not Unit.HOURS:
            return self
        return replace(self, value=-(-self.value // HOURS_PER_DAY), unit=Unit.BUSINESS_DAYS)

    @property
    def assumption(self) -> str | None:
        """What was taken for granted to count it, to be shown beside the date."""
        if self.unit is Unit.HOURS:
            return f"La ficha publica {self}; se cuentan {self.business} (COA, art. 158)."
        return "La ficha no fija plazo." if self.unit is Unit.NONE else None


def parse_term(text: str, *, published: str = "") -> Term:
    """Read the declared form: "30 business_days", "72 hours", "2 months", "immediate", "5 business_days national".

    Errors: term.unreadable, term.too_short, term.too_long.
    """
    match = _SPELLED.fullmatch(text.strip())
    if not match or match["unit"] not in set(Unit):
        raise UserError("term.unreadable", typed=text[:40])
    unit = Unit(match["unit"])
    if (unit in COUNTED) != (match["value"] is not None):
        raise UserError("term.unreadable", typed=text[:40])
    holidays: Holidays = "national" if match["holidays"] == "national" else "office"
    return Term(int(match["value"] or 0), unit, holidays, published)


def extended(term: str, more: str) -> str:
    """Return a declared term made longer by another of the same unit; UserError "term.other_unit" if they differ."""
    first, second = parse_term(term).business, parse_term(more).business
    if first.unit is not second.unit or first.unit not in COUNTED:
        raise UserError("term.other_unit", term=str(first), more=str(second))
    national = f" {first.calendar}" if first.calendar == "national" else ""
    return f"{first.value + second.value} {first.unit.value}{national}"


@dataclass(frozen=True)
class Pause:
    """Days that do not count, both ends included; `end` None while the papers have not come.

    Build it from the notice and the papers with `services.calendar.pause_for_papers`.
    Errors: pause.backwards.
    """

    start: date
    end: date | None
    reason: str

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise UserError("pause.backwards", start=f"{self.start:%d/%m/%Y}", end=f"{self.end:%d/%m/%Y}")

    def covers(self, day: date) -> bool:
        """Tell whether the day is paused; an open pause has no end."""
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(frozen=True)
class Day:
    """One line of the account: `number` is its place in the count, `reason` why it counts or not, in Spanish."""

    date: date
    counts: bool
    reason: str
    number: int | None = None
    paused: bool = False


@dataclass(frozen=True)
class DueDate:
    """A due date that explains itself.

    due: None without a term, or while a pause is open and no today was given; days: from the filing day to the due
    day; received_on: the business day on which the request counts as received; starts_on: first day of the count;
    total: how many days the term has and unit, what it counts; estimated: a pause is open and the date holds if the
    papers come today.
    """

    due: date | None
    days: tuple[Day, ...]
    starts_on: date | None
    assumption: str | None
    received_on: date
    unit: Unit = Unit.NONE
    total: int | None = None
    estimated: bool = False

    def counted(self, today: date) -> int:
        """Give how many days of the term have run, today included."""
        return max((day.number or 0 for day in self.days if day.date <= today), default=0)

    def left(self, today: date) -> int:
        """Give how many counting days come after today."""
        return sum(day.counts for day in self.days if day.date > today)
