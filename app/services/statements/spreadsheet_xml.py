"""Reads the XML that Excel 2003 writes and some banks call .xls."""

from __future__ import annotations

from datetime import datetime

from app.models.errors import UserError
from app.models.statements.cells import Cell, Grid, Line
from app.services.statements.gates import MOST_COLUMNS, MOST_ROWS
from app.services.statements.xml_tree import Attributes, walk


def read(content: bytes) -> Grid:
    """Return the first sheet that has rows. Raises UserError "statement.…"."""
    sheets = _Sheets()
    walk(content, sheets.start, sheets.end)
    lines = next((lines for lines in sheets.found if lines), [])
    return Grid("xml", tuple(lines), reckoned=frozenset(sheets.reckoned))


class _Sheets:
    def __init__(self) -> None:
        self.found: list[list[Line]] = []
        self.reckoned: set[int] = set()
        self._row: list[Cell] = []
        self._number = 0
        self._kind = "String"
        self._value: Cell = ""
        self._across = 0

    def start(self, name: str, given: Attributes) -> None:
        if name == "Worksheet":
            self.found.append([])
            self._number = 0
        elif name == "Row":
            self._number = _place(given.get("Index", ""), self._number + 1, MOST_ROWS)
            self._row = []
        elif name == "Cell":
            place = _place(given.get("Index", ""), len(self._row) + 1, MOST_COLUMNS)
            self._row += [""] * (place - 1 - len(self._row))
            self._value = ""
            if "Formula" in given:
                self.reckoned.add(self._number)
            self._across = _place(given.get("MergeAcross", ""), 0, MOST_COLUMNS)
        elif name == "Data":
            self._kind = given.get("Type", "String")

    def end(self, name: str, text: str) -> None:
        if name == "Data":
            self._value = _value(self._kind, text)
        elif name == "Cell":
            self._row += [self._value, *[""] * self._across]
        elif name == "Row" and self.found:
            self.found[-1].append((self._number, self._row))


def _place(told: str, otherwise: int, most: int) -> int:
    place = int(told) if told.isdecimal() else otherwise
    if place > most:
        raise UserError("statement.too_many_rows", limit=MOST_ROWS)
    return place


def _value(kind: str, text: str) -> Cell:
    try:
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            return datetime.fromisoformat(text)
    except ValueError as error:
        raise UserError("statement.damaged") from error
    return text
