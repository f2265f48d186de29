"""Reads the tables of an HTML page that a bank calls .xls, and of the XML that old Excel writes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

from app.models.errors import UserError
from app.models.statements.cells import Line, one_line
from app.services.statements.gates import MOST_COLUMNS, MOST_ROWS

_TOKEN = re.compile(r"<(/?)([a-zA-Z][\w:]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>|<!--.*?-->|<[!?][^<>]*>", re.DOTALL)
_DROPPED = re.compile(r"<(script|style|head|title)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_SPAN = re.compile(r"(col|row)span\s*=\s*[\"']?\s*(\d{1,3})", re.IGNORECASE)
_END = "</html"
_MOST_SPAN = 64
_MOST_NESTED = 12
_LONGEST_CELL = 4_000


def read(text: str) -> list[Line]:
    """Return the rows of every table in the order of the page, cells that span others left empty but the first.

    Raises UserError "statement.truncated", "statement.damaged", "statement.too_many_rows".
    """
    page = _Page()
    text = _DROPPED.sub(" ", text)
    place = 0
    for found in _TOKEN.finditer(text):
        page.data(text[place : found.start()])
        place = found.end()
        if found[2]:
            page.tag(found[2].lower(), found[3] or "", closing=bool(found[1]))
    if "<" in text[place:] or page.is_open or (page.inside and _END not in text.lower()):
        raise UserError("statement.truncated")
    return page.lines


@dataclass
class _Table:
    row: list[str] | None = None
    cell: list[str] | None = None
    spans: tuple[int, int] = (1, 1)
    below: dict[int, tuple[int, str]] = field(default_factory=dict)
    """Column to how many rows a cell still reaches down, and its text."""


class _Page:
    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._tables: list[_Table] = []
        self._rows = 0

    @property
    def inside(self) -> bool:
        """Whether the page ended inside a table."""
        return bool(self._tables)

    @property
    def is_open(self) -> bool:
        """Whether the page ended inside a row: it was cut."""
        return any(table.row for table in self._tables)

    def data(self, text: str) -> None:
        if text and self._tables and self._tables[-1].cell is not None:
            self._tables[-1].cell.append(text)

    def tag(self, name: str, attributes: str, *, closing: bool) -> None:
        if name in {"td", "th"}:
            self._cell(attributes, closing=closing)
        elif name == "tr":
            self._row(closing=closing)
        elif name == "table":
            self._table(closing=closing)
        elif closing and name in {"body", "html"}:
            self._end()
        elif name in {"br", "p", "div", "li"}:
            self.data(" ")

    def _cell(self, attributes: str, *, closing: bool) -> None:
        self._end_cell()
        if not closing:
            self._begin_cell(attributes)

    def _row(self, *, closing: bool) -> None:
        self._end_row()
        if not closing:
            self._begin_row()

    def _end(self) -> None:
        """Close what the page forgot to close: it ends all the same."""
        while self._tables:
            self._table(closing=True)

    def _table(self, *, closing: bool) -> None:
        if not closing:
            if len(self._tables) >= _MOST_NESTED:
                raise UserError("statement.damaged")
            self._tables.append(_Table())
        elif self._tables:
            self._end_row()
            self._tables.pop()

    def _begin_row(self) -> None:
        if not self._tables:
            self._tables.append(_Table())  # a page that forgot its <table>
        self._tables[-1].row = []

    def _begin_cell(self, attributes: str) -> None:
        if not self._tables or self._tables[-1].row is None:
            self._begin_row()
        table = self._tables[-1]
        spans = {kind.lower(): min(int(count), _MOST_SPAN) for kind, count in _SPAN.findall(attributes)}
        table.cell, table.spans = [], (spans.get("col", 1), spans.get("row", 1))

    def _end_cell(self) -> None:
        table = self._tables[-1] if self._tables else None
        if table is None or table.cell is None or table.row is None:
            return
        text = one_line(unescape("".join(table.cell)))[:_LONGEST_CELL]
        columns, rows = table.spans
        _fill(table)
        if rows > 1:
            table.below[len(table.row)] = (rows - 1, text)
        table.row += [text, *[""] * (columns - 1)]
        table.cell = None
        if len(table.row) > MOST_COLUMNS:
            raise UserError("statement.too_many_rows", limit=MOST_ROWS)

    def _end_row(self) -> None:
        self._end_cell()
        table = self._tables[-1] if self._tables else None
        if table is None or table.row is None:
            return
        _fill(table)
        self._rows += 1
        if self._rows > MOST_ROWS:
            raise UserError("statement.too_many_rows", limit=MOST_ROWS)
        self.lines.append((self._rows, table.row))
        table.row = None


def _fill(table: _Table) -> None:
    """Repeat what reaches down from the rows above."""
    row = table.row
    while row is not None and len(row) in table.below:
        rows, text = table.below.pop(len(row))
        if rows > 1:
            table.below[len(row)] = (rows - 1, text)
        row.append(text)
