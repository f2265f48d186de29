"""What a cell of a workbook says: numbers as a person writes them, dates as ISO dates."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

_REFERENCE = re.compile(r"^([A-Z]{1,7})[0-9]{1,9}$")
_LETTERS = 26
_BUILT_IN_DATES = frozenset({*range(14, 18), 22, *range(27, 32), 36, *range(50, 59)})
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_EPOCH, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_LAST_DAY = 2_958_465
"""31 December 9999, as spreadsheets count."""

_TRUE = "1"


@dataclass
class Styles:
    """Which cell styles show a date; fed with the elements of styles.xml."""

    since_1904: bool = False
    _dates: set[str] = field(default_factory=set)
    _of_cells: list[str] = field(default_factory=list)
    _inside: bool = False

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """Take one element."""
        if name == "numFmt" and _shows_day(given.get("formatCode", "")):
            self._dates.add(given.get("numFmtId", ""))
        elif name in {"cellXfs", "cellStyleXfs", "cellStyles", "dxfs"}:
            self._inside = name == "cellXfs"
        elif name == "xf" and self._inside:
            self._of_cells.append(given.get("numFmtId", ""))

    def is_date(self, style: str) -> bool:
        """Tell whether a cell of this style shows a date."""
        place = int(style) if style.isdecimal() else 0
        form = self._of_cells[place] if place < len(self._of_cells) else ""
        return form in self._dates or (form.isdecimal() and int(form) in _BUILT_IN_DATES)

    def day(self, serial: Decimal) -> str:
        """Return the date of a serial number, as ISO."""
        start = _EPOCH_1904 if self.since_1904 else _EPOCH
        return (start + timedelta(days=int(serial))).isoformat()


def _shows_day(form: str) -> bool:
    plain = _QUOTED.sub("", form).casefold().partition(";")[0]
    return "d" in plain or "yy" in plain or "a" * 2 in plain


def column_of(reference: str, otherwise: int) -> int:
    """Return the place of a column from a reference ("C7" is 2); without a readable one, the place that follows."""
    found = _REFERENCE.match(reference)
    if not found:
        return otherwise
    place = 0
    for letter in found[1]:
        place = place * _LETTERS + ord(letter) - ord("A") + 1
    return place - 1


def value_of(cell: Mapping[str, str], raw: str, texts: Sequence[str], styles: Styles) -> str:
    """Return the text of a cell; ValueError if it is not what its type says."""
    kind = cell.get("t", "n")
    if kind == "s":
        place = int(raw or "-1")
        return texts[place] if 0 <= place < len(texts) else ""
    if kind == "b":
        return "sí" if raw.strip() == _TRUE else "no"
    return raw if kind != "n" else _number(raw.strip(), styles, cell.get("s", ""))


def _number(raw: str, styles: Styles, style: str) -> str:
    if not raw:
        return ""
    number = float(raw)
    if number != number or number in (float("inf"), float("-inf")):  # noqa: PLR0124  a number that is none
        return ""
    exact = Decimal(format(number, ".15g"))
    if styles.is_date(style) and 0 < exact <= _LAST_DAY:
        return styles.day(exact)
    plain = format(exact, "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain[:400]
