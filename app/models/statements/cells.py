"""Cells of a table as they come: texts of a CSV or HTML, typed values of a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

Cell = str | int | float | bool | date | time
Line = tuple[int, Sequence[Cell]]
"""Number of a row, counted from 1 as a spreadsheet shows it, and its cells."""

_DIGITS = ".15g"
_RULE = "-=_*+ \t\r\n\x0b\x0c\xa0"
"""Signs of which pages draw lines."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of one sheet, of one page or of one text; `notes` are sentences in Spanish."""

    kind: str
    """ "csv", "html", "xlsx", "xls"…"""
    lines: tuple[Line, ...]
    sheet: str = ""
    encoding: str = ""
    notes: tuple[str, ...] = ()
    reckoned: frozenset[int] = frozenset()
    """Numbers of the rows in which some cell is a formula."""


def text_of(cell: Cell) -> str:
    """Return a cell as a person reads it: one line, a whole number without ".0", a day as ISO."""
    if isinstance(cell, str):
        return cell if cell.isprintable() and cell.strip() == cell else one_line(cell)
    if isinstance(cell, bool):
        return "sí" if cell else "no"
    if isinstance(cell, float):
        return number_text(cell)
    return _moment(cell) if isinstance(cell, (date, time)) else str(cell)


def one_line(text: str) -> str:
    """Return a text without line breaks, hard spaces and signs that are not seen."""
    spaced = "".join(" " if sign.isspace() else sign for sign in text if sign.isprintable() or sign.isspace())
    return " ".join(spaced.split())


def number_text(number: float) -> str:
    """Return a number as a person writes it, never with an exponent."""
    from decimal import Decimal

    plain = format(Decimal(format(number, _DIGITS)), "f") if abs(number) < float("inf") else ""
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def is_blank(cells: Sequence[Cell]) -> bool:
    """Tell whether a row has nothing written."""
    return not any(cell.strip() if isinstance(cell, str) else True for cell in cells)


def is_rule(cells: Sequence[Cell]) -> bool:
    """Tell whether a row has nothing written but a line of dashes."""
    return not any(cell.strip(_RULE) if isinstance(cell, str) else True for cell in cells)


def _moment(cell: date | time) -> str:
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes") if cell.time() != time() else cell.date().isoformat()
    return cell.isoformat("minutes") if isinstance(cell, time) else cell.isoformat()
