"""Rows of a list that somebody typed, pasted or sent as a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

TableRow = Mapping[str, str]
"""Column key -> text as typed."""


@dataclass(frozen=True, slots=True)
class CellFault:
    """What is wrong with one cell; `row` counts from 0, level is "error" or "warning"."""

    row: int
    column: str
    level: str
    text: str


@dataclass(frozen=True, slots=True)
class Mend:
    """A number that got its leading zero back."""

    row: int
    column: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class RowChange:
    """How one row differs from the list before.

    kind: "same", "added", "removed" or "changed"; row: its place in the new list, None when it was removed;
    name: what tells the row apart; words: what changed, cell by cell.
    """

    kind: str
    row: int | None
    name: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EarlierList:
    """The list that the same person gave last time, in the case of that number."""

    case_number: str
    received: str
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class TableRead:
    """A file read into rows, before anybody accepted it.

    missing: titles of declared columns that it lacks; ignored: its headings that nobody asks for;
    mends: numbers that got their zero back.
    """

    name: str
    rows: tuple[TableRow, ...]
    missing: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    mends: tuple[Mend, ...] = ()
