"""Days as banks write them; dd/mm or mm/dd is decided from all rows, never from one."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from app.models.names import fold
from app.models.statements.cells import Cell
from app.models.texts_es import MONTHS

CENTURY = 2000
LONGEST = 60
FIRST_YEAR, LAST_YEAR = 1990, 2099
_EPOCH = date(1899, 12, 30)
_SERIALS = range(32_874, 73_051)
"""1990 to 2099 as a spreadsheet counts days."""

_ENGLISH = ("jan", "apr", "aug", "dec")
_MONTHS = {name[:3]: number for number, name in enumerate(MONTHS, 1)} | {
    "set": 9, "jan": 1, "apr": 4, "aug": 8, "dec": 12
}  # fmt: skip
_WEEK = ("lun", "mar", "mie", "jue", "vie", "sab", "dom")
_WEEKDAYS = rf"(?:{'|'.join(_WEEK)})[a-z]*[.,]? +"
_NUMERIC = re.compile(r"(\d{1,2})\s?([/.\-])\s?(\d{1,2})\s?[/.\-]\s?(\d{4}|\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"(\d{4})\s?[/.\-]\s?(\d{1,2})\s?[/.\-]\s?(\d{1,2})(?!\d)")
_NAMED = re.compile(
    r"(\d{1,2})[\s/.\-]*(?:de\s)?\s*([a-z]{3,10})\b\.?(?:[\s/.,\-]*(?:del?\s)?\s*(\d{4}|\d{2})\b(?!:))?"
)
_NAMED_YEAR_FIRST = re.compile(r"(\d{4})[\s/.\-]+([a-z]{3,10})\.?[\s/.\-]+(\d{1,2})(?!\d)")
_NAMED_MONTH_FIRST = re.compile(r"([a-z]{3,10})\.?[\s/.\-]+(\d{1,2}),?(?:[\s/.\-]+|\s+del?\s+)(\d{4})(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?(?!\d)")
_YEARLESS = re.compile(r"(\d{1,2})[/.\-](\d{1,2})(?![\d/.\-])")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:h](\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(a|p)?\s*\.?\s*(m)?\b")
_COMPACT_NUMBERS = range(FIRST_YEAR * 10_000, (LAST_YEAR + 1) * 10_000)
_DOTTED = re.compile(r"^[\s,]*(\d{1,2})\.(\d{2})\.(\d{2})(?:[.,]\d+)?")
_NOON, _HOUR, _DAY = 12, 60, 24 * 60
_ACCENTS = str.maketrans("áéíóúñ\xa0\u202f", "aeioun  ")


@dataclass(frozen=True, slots=True)
class Written:
    """A day as it is written. `form`: "iso" and "named" say which number is which; "numeric" leaves two ways."""

    form: str
    first: int
    second: int
    year: int | None
    clock: str = ""
    """ "21:34" when the cell tells the hour."""
    end: int = 0
    """Where the writing ends in the text."""
    weekday: int | None = None
    """Day of the week that is written before it, Monday being 0."""
    dotted: bool = False
    """Whether points stand between its numbers: nobody writes the month first so."""

    @property
    def possible(self) -> bool:
        """Whether it is a day in some order: "50.00" is none."""
        leap = 2000 if self.year is None else self.year
        return self.day("dmy", leap) is not None or self.day("mdy", leap) is not None

    def day(self, order: str, year: int | None = None) -> date | None:
        """Return the day, read as "dmy" or "mdy"; None if there is none such."""
        months_first = self.form == "numeric" and order == "mdy"
        day, month = (self.second, self.first) if months_first else (self.first, self.second)
        known = self.year if self.year is not None else year
        if known is None or not FIRST_YEAR <= known <= LAST_YEAR:
            return None
        try:
            return date(known, month, day)
        except ValueError:
            return None


def written(cell: Cell) -> Written | None:
    """Return the day that a cell holds from its beginning on; None if it holds none."""
    if isinstance(cell, datetime):
        clock = "" if cell.time() == time() else f"{cell:%H:%M}"
        return Written("iso", cell.day, cell.month, cell.year, clock)
    if isinstance(cell, date):
        return Written("iso", cell.day, cell.month, cell.year)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _serial(cell)
    return _text(cell) if isinstance(cell, str) else None


def days_in(text: str) -> list[Written]:
    """Return every day written in a text, in its order: "del 01/10/2026 al 31/10/2026"."""
    plain = _plain(text)[:400]
    found, place = [], 0
    while place < len(plain):
        one = _at(plain, place) if _begins(plain, place) else None
        if one:
            found += [one] if one.possible else []
            place = one.end
        else:
            place += 1
    return found


def clock_of(cell: Cell) -> str:
    """Return the hour of a cell as "09:47"; "" if it holds none."""
    if isinstance(cell, (datetime, time)):
        return f"{cell:%H:%M}"
    if isinstance(cell, float) and 0 < cell < 1:
        minutes = round(cell * 24 * 60) % (24 * 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    return _clock(_plain(cell)) if isinstance(cell, str) else ""


def month_told(text: str) -> tuple[int, int] | None:
    """Return year and month of "agosto 2026", "AGOSTO DE 2026" or "08/2026"; None if there is none."""
    plain = fold(text)
    if found := re.search(r"\b([a-z]{3,10})(?: de| del)? (\d{4})\b", plain):
        month = month_number(found[1])
        return (int(found[2]), month) if month else None
    if (found := re.fullmatch(r"(\d{1,2}) (\d{4})", plain)) and 1 <= int(found[1]) <= _NOON:
        return int(found[2]), int(found[1])
    return None


def month_number(word: str) -> int:
    """Return the number of a month by its name, whole or shortened; 0 if it is none."""
    number = _MONTHS.get(word[:3], 0)
    whole = MONTHS[number - 1] if number else ""
    fits = whole.startswith(word) or word in {"sept", "set", "setiembre"} or word[:3] in _ENGLISH
    return number if fits else 0


def _plain(text: str) -> str:
    return text.lower().translate(_ACCENTS).strip()


def _text(text: str) -> Written | None:
    if len(text) > LONGEST:
        return None
    plain = _plain(text)
    named = None if _NAMED_MONTH_FIRST.match(plain) else re.match(_WEEKDAYS, plain)
    place = named.end() if named else 0
    found = _at(plain, place)
    rest = _DOTTED.sub(r" \1:\2:\3", plain[found.end :]) if found else ""
    if not found or (rest and not _only_clock(rest)):
        return None
    weekday = _WEEK.index(plain[:3]) if named else None
    return replace(found, clock=found.clock or _clock(rest), end=0, weekday=weekday)


def _only_clock(rest: str) -> bool:
    return (
        not _CLOCK.sub("", rest, count=1).strip(" ,.-tz+:0123456789") if _CLOCK.search(rest) else not rest.strip(" ,.")
    )


def _begins(plain: str, place: int) -> bool:
    return plain[place].isalnum() and (place == 0 or not plain[place - 1].isalnum())


def _at(plain: str, place: int) -> Written | None:
    for read in (_year_first, _numeric, _named_forms, _compact, _yearless):
        if found := read(plain, place):
            return found
    return None


def _year_first(plain: str, place: int) -> Written | None:
    found = _YEAR_FIRST.match(plain, place)
    return Written("iso", int(found[3]), int(found[2]), int(found[1]), end=found.end()) if found else None


def _numeric(plain: str, place: int) -> Written | None:
    found = _NUMERIC.match(plain, place)
    if not found:
        return None
    first, second, year = int(found[1]), int(found[3]), _year(found[4])
    return Written("numeric", first, second, year, end=found.end(), dotted=found[2] == ".")


def _named_forms(plain: str, place: int) -> Written | None:
    if (found := _NAMED_YEAR_FIRST.match(plain, place)) and (month := month_number(found[2])):
        return Written("named", int(found[3]), month, int(found[1]), end=found.end())
    if (found := _NAMED_MONTH_FIRST.match(plain, place)) and (month := month_number(found[1])):
        return Written("named", int(found[2]), month, int(found[3]), end=found.end())
    if (found := _NAMED.match(plain, place)) and (month := month_number(found[2])):
        return Written("named", int(found[1]), month, _year(found[3]) if found[3] else None, end=found.end())
    return None


def _compact(plain: str, place: int) -> Written | None:
    found = _COMPACT.match(plain, place)
    if not found:
        return None
    if not FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
        return _compact_day_first(found)
    clock = f"{found[4]}:{found[5]}" if found[4] and found[4] + found[5] != "0000" else ""
    return Written("iso", int(found[3]), int(found[2]), int(found[1]), clock, end=found.end())


def _compact_day_first(found: re.Match[str]) -> Written | None:
    """Read "31102026", which begins with no year."""
    digits = found[1] + found[2] + found[3]
    year = int(digits[4:])
    known = FIRST_YEAR <= year <= LAST_YEAR and not found[4]
    return Written("numeric", int(digits[:2]), int(digits[2:4]), year, end=found.end()) if known else None


def _yearless(plain: str, place: int) -> Written | None:
    found = _YEARLESS.match(plain, place)
    return Written("numeric", int(found[1]), int(found[2]), None, end=found.end()) if found else None


def _year(text: str) -> int:
    return int(text) + (CENTURY if len(text) == 2 else 0)  # noqa: PLR2004  two digits


def _serial(number: float) -> Written | None:
    if number in _COMPACT_NUMBERS:
        return _text(str(int(number)))  # 20261103, which a spreadsheet takes for a number
    if not (abs(number) < _SERIALS.stop and int(number) in _SERIALS):
        return None
    day = _EPOCH + timedelta(days=int(number))
    return Written("iso", day.day, day.month, day.year, clock_of(float(number) % 1))


def _clock(plain: str) -> str:
    found = _CLOCK.search(plain)
    if not found:
        return ""
    hour, minute = int(found[1]), int(found[2])
    if found[3] and found[4]:
        hour = hour % _NOON + (_NOON if found[3] == "p" else 0)
    known = 0 < hour * 60 + minute < _DAY and minute < _HOUR  # midnight is what a bank writes that knows no hour
    return f"{hour:02d}:{minute:02d}" if known else ""
