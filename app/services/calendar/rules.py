"""How a holiday moves (Código del Trabajo art. 65, reform R.O.S. 906 of 20-12-2016; domain.md 3.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.services.calendar.rows import Holiday

ONE_DAY = timedelta(days=1)

# By weekday from Monday: how many days later the rest is taken.
FULL = (0, -1, 2, 1, 0, -1, 1)
WEEKEND = (0, 0, 0, 0, 0, -1, 1)
NEVER = (0,) * 7
MOVES = {"full": FULL, "weekend": WEEKEND, "never": NEVER}

# Two consecutive holidays, by the weekday of the first: how many days later each is taken.
PAIR = ((0, 0), (-1, -1), (1, 1), (0, 0), (-1, -1), (-1, 1), (1, 1))


@dataclass(frozen=True)
class Observed:
    """A holiday of one year: the day it falls on and the day it is kept."""

    holiday: Holiday
    original: date
    kept: date

    @property
    def moved(self) -> bool:
        """Tell whether the rest is on another day."""
        return self.kept != self.original


def easter_sunday(year: int) -> date:
    """Compute Easter Sunday of the Gregorian calendar (the anonymous algorithm printed by Meeus)."""
    century, in_century = divmod(year, 100)
    golden = year % 19
    leap_centuries, century_rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leaps, leap_rest = divmod(in_century, 4)
    weekday = (32 + 2 * century_rest + 2 * leaps - epact - leap_rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def observed_in(year: int, holidays: Iterable[Holiday]) -> Iterator[Observed]:
    """Give the holidays whose original date is in the year, each on the day it is kept."""
    rows = [(holiday, original_date(holiday, year)) for holiday in holidays]
    valid = [(holiday, original) for holiday, original in rows if holiday.valid_on(original)]
    for holiday, original in valid:
        partners = [day for other, day in valid if holiday.pair and other.pair == holiday.pair]
        yield Observed(holiday, original, original + ONE_DAY * shift(holiday, original, partners))


def original_date(holiday: Holiday, year: int) -> date:
    """Give the day on which the holiday falls before any move."""
    if holiday.easter is not None:
        return easter_sunday(year) + ONE_DAY * holiday.easter
    return date(year, holiday.month or 1, holiday.day or 1)


def shift(holiday: Holiday, original: date, partners: list[date]) -> int:
    """Say by how many days it moves; a pair moves as one, by the weekday of its first day."""
    if holiday.moves == "pair":
        first = min(partners)
        return PAIR[first.weekday()][original != first]
    return MOVES[holiday.moves][original.weekday()]
