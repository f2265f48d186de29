"""What a source is cut into: rows of cells of pieces, each of which knows its line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.models.names import fold

_WORD = re.compile(r"[^\W_]+")


class Piece(NamedTuple):
    """A run of text on one source line.

    hard: what begins here was marked as beginning (a paragraph, an item, a cell), so it never continues what came
    before; gap: a blank line comes before; lead: how many letters at its beginning are bold; heading: a Markdown or
    HTML heading.
    """

    line: int
    text: str
    hard: bool = False
    gap: bool = False
    lead: int = 0
    heading: bool = False

    def rest(self, start: int, *, hard: bool = True) -> Piece:
        """Return what follows a position, which begins something of its own; a bar that parted them is not of it."""
        return Piece(self.line, self.text[start:].strip().removeprefix("|").strip(), hard=hard, gap=False)


class Row(NamedTuple):
    """One logical line: cells of pieces. A line without tab, bar or table has one cell."""

    cells: tuple[tuple[Piece, ...], ...]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Return the pieces of every cell in order."""
        return tuple(piece for cell in self.cells for piece in cell)

    @property
    def gap(self) -> bool:
        """Tell whether a blank line comes before."""
        return any(piece.gap for piece in self.pieces[:1])

    def texts(self) -> tuple[str, ...]:
        """Return each cell as one text."""
        return tuple(joined(cell) for cell in self.cells)


def joined(pieces: Iterable[Piece]) -> str:
    """Return the pieces as one line of text."""
    return plain(" ".join(piece.text for piece in pieces))


def plain(text: str) -> str:
    """Return a text with single spaces."""
    return " ".join(text.split())


def words(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each word folded (no capitals, no accents) with its place in the text."""
    for found in _WORD.finditer(text):
        for part in fold(found[0]).split():
            yield part, found.start(), found.end()
