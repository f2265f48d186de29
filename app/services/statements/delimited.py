"""Reads a table kept as text: comma, semicolon, tab or bar between cells; the sign under which headings appear."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from app.models.errors import UserError
from app.models.statements.cells import Cell, Line
from app.services.statements.gates import MOST_COLUMNS, MOST_ROWS

DELIMITERS = (";", "\t", "|", ",")
_LOOKED_AT = 250
_TOLD = re.compile(r"\Asep=(.)\r?\n", re.IGNORECASE)
_PROTECTED = re.compile(r'\A=\s*"(.*)"\Z', re.DOTALL)
"""`="0102"`: how a spreadsheet is told to keep a leading zero."""


def read(text: str, best: Callable[[Sequence[Sequence[Line]]], int], fixed: Sequence[Line] = ()) -> Sequence[Line]:
    """Return every row; `best` chooses among the beginnings that each sign gives, and `fixed`, which has none.

    Raises UserError "statement.truncated", "statement.damaged", "statement.too_many_rows", "statement.no_header".
    """
    told = _TOLD.match(text)
    if told:
        text = "\n" + text[told.end() :]
    sign = told[1] if told else _sign(text, best, fixed)
    if not sign:
        return fixed
    _whole_end(text)
    lines = _lines(io.StringIO(text, newline=""), sign)
    return lines if '="' not in text else [(number, [_kept(cell) for cell in cells]) for number, cells in lines]


def _sign(text: str, best: Callable[[Sequence[Sequence[Line]]], int], fixed: Sequence[Line]) -> str:
    """Return the sign between the cells; "" for a text whose columns stand at fixed places."""
    head = "".join(islice(io.StringIO(text, newline=""), _LOOKED_AT))
    present = [sign for sign in DELIMITERS if sign in head]
    ways = [_tried(head, sign) for sign in present]
    if fixed:
        present, ways = [*present, ""], [*ways, list(fixed[:_LOOKED_AT])]
    if not present:
        raise UserError("statement.no_header")
    return present[0] if len(present) == 1 else present[best(ways)]


def _tried(head: str, sign: str) -> list[Line]:
    """Divide the beginning by one sign; what cannot be divided so gives nothing."""
    try:
        return _lines(io.StringIO(head, newline=""), sign)
    except UserError:
        return []


def _lines(source: Iterable[str], sign: str) -> list[Line]:
    reader = csv.reader(source, delimiter=sign)
    rows: list[Line] = []
    begins = 1
    try:
        for cells in reader:
            if len(rows) >= MOST_ROWS or len(cells) > MOST_COLUMNS:
                raise UserError("statement.too_many_rows", limit=MOST_ROWS)
            _check(cells, begins, sign, reader.line_num)
            rows.append((begins, cells))
            begins = reader.line_num + 1
    except csv.Error as error:
        raise UserError("statement.damaged") from error
    return rows


def _check(cells: Sequence[str], begins: int, sign: str, ends: int) -> None:
    """Refuse a row that swallowed the next ones because a quote was never closed."""
    if ends - begins > 0 and any("\n" in cell and cell.count(sign) > len(cells) + 1 for cell in cells):
        raise UserError("statement.open_quote", row=begins)


def _kept(cell: Cell) -> Cell:
    found = _PROTECTED.match(cell.strip()) if isinstance(cell, str) else None
    return found[1] if found else cell


def _whole_end(text: str) -> None:
    """Refuse a file that ends inside a quoted cell: it was cut."""
    last = text.rstrip("\r\n").rpartition("\n")[2]
    if last.count('"') % 2 and text.count('"') % 2:
        raise UserError("statement.truncated")
