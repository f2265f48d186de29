"""Reads a table whose columns stand at fixed places, as reports to a printer have it.

Headings stand apart by two blanks or more; a column reaches as far as no row of movements crosses its edge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.models.statements.cells import Line
from app.models.statements.headers import is_header
from app.models.statements.words import Words
from app.services.statements.gates import MOST_COLUMNS, MOST_ROWS

_GAP = re.compile(r" {2,}")
_WRITTEN = bytes(code != ord(" ") for code in range(256))
"""Turns the bytes of a line into ones, and its blanks into zeros."""

_AMOUNT = re.compile(r"\d[.,]\d{2}(?!\d)")
_LEAST_COLUMNS = 3
_TAB = 8
_SEARCHED = 400
_WIDEST = 1_000
_BEGINNING = 40
"""Letters of a line in which it says that it is no movement."""

_Edges = list[tuple[int, int]]


def read(text: str, words: Words) -> list[Line]:
    """Return every line divided at the edges of its columns; nothing where no headings are found."""
    lines = [line.rstrip().expandtabs(_TAB) for line in text.splitlines()]
    place = next((at for at, line in enumerate(lines[:_SEARCHED]) if is_header(_apart(line), words)), None)
    if place is None or len(lines) > MOST_ROWS or max(map(len, lines)) > _WIDEST:
        return []
    moved = [
        line for line in lines[place + 1 :] if _AMOUNT.search(line) and not words.aside(line.lstrip()[:_BEGINNING])
    ]
    edges = _edges(lines[place], moved, words)
    if not _LEAST_COLUMNS <= len(edges) <= MOST_COLUMNS:
        return []
    told: list[Line] = [(number, _apart(line)) for number, line in enumerate(lines[:place], 1)]
    return told + [(number, _cells(line, edges)) for number, line in enumerate(lines[place:], place + 1)]


def _apart(line: str) -> list[str]:
    return [cell for cell in _GAP.split(line.strip()) if cell]


def _edges(head: str, moved: Sequence[str], words: Words) -> _Edges:
    """Return where each column begins and ends: between blanks that the headings and every movement leave free."""
    width = max(map(len, (head, *moved)))
    free = _free(moved, width)
    columns: _Edges = []
    for begins, ends in _written(head, free, words):
        if columns and not any(free[columns[-1][1] : begins]):
            columns[-1] = (columns[-1][0], ends)
        else:
            columns.append((begins, ends))
    return [_widened(columns, at, free, width) for at in range(len(columns))]


def _free(moved: Sequence[str], width: int) -> list[bool]:
    """Tell of each place whether every line leaves it blank."""
    taken = 0
    for line in moved:
        marks = line.ljust(width).encode("latin-1", "replace").translate(_WRITTEN)
        taken |= int.from_bytes(marks, "big")
    return [not mark for mark in taken.to_bytes(width, "big")]


def _written(head: str, free: Sequence[bool], words: Words) -> Iterator[tuple[int, int]]:
    """Give the place of each heading."""
    place = 0
    for text in _apart(head):
        begins = head.index(text, place)
        place = begins + len(text)
        yield from _divided(head, (begins, place), free, words) or [(begins, place)]


def _divided(head: str, whole: tuple[int, int], free: Sequence[bool], words: Words) -> _Edges:
    """Part headings between which stands one blank alone; nothing where some part is not known."""
    begins, ends = whole
    if words.listed(head[begins:ends]):
        return [whole]
    for at in range(begins, ends):
        if head[at] == " " and free[at] and words.listed(head[begins:at]):
            rest = _divided(head, (at + 1, ends), free, words)
            if rest:
                return [(begins, at), *rest]
    return []


def _widened(columns: _Edges, at: int, free: Sequence[bool], width: int) -> tuple[int, int]:
    """Stretch a column to the free blank that parts it from each of its neighbours."""
    begins = _parting(columns[at - 1][1], columns[at][0], free) if at else 0
    ends = _parting(columns[at][1], columns[at + 1][0], free) if at + 1 < len(columns) else width
    return begins, ends


def _parting(after: int, before: int, free: Sequence[bool]) -> int:
    """Return the free blank between two headings: the last one that every movement leaves."""
    return next((place for place in range(before - 1, after - 1, -1) if free[place]), before)


def _cells(line: str, edges: _Edges) -> list[str]:
    """Divide a line; one that crosses an edge is a text of its own."""
    if any(0 < begins < len(line) and line[begins] != " " and line[begins - 1] != " " for begins, _ in edges):
        return _apart(line)
    return [line[begins:ends].strip() for begins, ends in edges]
