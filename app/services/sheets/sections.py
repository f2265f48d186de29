"""Second pass: the text that is no table is given to the part whose label it stands under."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from app.models.sheets import LABEL
from app.services.sheets.builder import Builder
from app.services.sheets.labels import PARTS, Label, label_at, split_at_labels
from app.services.sheets.pieces import Piece, Row, words

_GROUPS = {word for phrase in PARTS["requirements"] for word in phrase.split()}
_BARE_FOLLOW = {"", "title", "name", "institution"}
"""Parts after which a bare "Institución" or "Descripción" begins the next one, even without a blank line."""

_SHORT, _PAIR = 4, 2


@dataclass
class Section:
    """A part and what stands in it: pieces, and rows of cells that are no label. `group` is a printed sub-heading."""

    field: str
    group: str = ""
    parts: list[Piece | Row] = dataclasses.field(default_factory=list)

    def pieces(self) -> list[Piece]:
        """Return the parts as pieces: a row of two cells reads as "label: text"."""
        return [piece for part in self.parts for piece in (_flat(part) if isinstance(part, Row) else [part])]


def _flat(row: Row) -> list[Piece]:
    cells = [cell for cell in row.cells if cell]
    first = cells[0][0]
    if len(cells) == _PAIR and len(cells[0]) == len(cells[1]) == 1 and first.line == cells[1][0].line:
        mark = "" if first.text.endswith((":", ".")) else ":"
        return [first._replace(text=f"{first.text}{mark} {cells[1][0].text}", hard=True)]
    return [piece for cell in cells for piece in cell]


class Sections:
    """Collects sections in the order of the source."""

    def __init__(self, builder: Builder, *, charter: bool) -> None:
        self.found: list[Section] = [Section("")]
        self._builder, self._charter = builder, charter
        self._tail: tuple[str, ...] = ()
        self._seen: set[str] = set()

    def walk(self, told: Sequence[Row | str]) -> None:
        """Read everything; a name among the rows says that the table of that part stood there."""
        place = 0
        while place < len(told):
            row = told[place]
            if isinstance(row, str):
                self._open(row)
                place += 1
            elif len([cell for cell in row.cells if cell]) > 1:
                self._cells(row)
                place += 1
            else:
                place = self._lines(told, place)

    def _open(self, name: str, group: str = "") -> None:
        if name != "transparency" or self.found[-1].field != name:
            self.found.append(Section(name, group))
        self._seen.add(name)

    def _cells(self, row: Row) -> None:
        """Read a row of several cells: a label and its text, or a row of a table inside a part."""
        cells = [list(cell) for cell in row.cells if cell]
        found = self._label(cells[0], alone=len(cells[0]))
        if found is None:
            self._add_row(row)
            return
        self._begin(found, cells[0])
        rest = [*self._rest(found, cells[0]), *cells[0][found.pieces :]]
        if len(cells) > _PAIR and not rest:
            self.found[-1].parts.append(Row(tuple(tuple(cell) for cell in cells[1:])))
        else:
            self._pieces([*rest, *(piece for cell in cells[1:] for piece in cell)])

    def _add_row(self, row: Row) -> None:
        """Keep a row; the first cell may hold the end of a label that was cut."""
        cells = [list(cell) for cell in row.cells if cell]
        if self._tail and (rest := self._without_tail(cells[0][0])) is not None:
            pieces = [rest] if rest.text else []
            self._pieces([*pieces, *cells[0][1:], *(piece for cell in cells[1:] for piece in cell)])
            return
        self.found[-1].parts.append(row)

    def _lines(self, told: Sequence[Row | str], place: int) -> int:
        """Read the lines of one cell each that follow one another."""
        pieces: list[Piece] = []
        while place < len(told):
            row = told[place]
            if isinstance(row, str) or len([cell for cell in row.cells if cell]) > 1:
                break
            pieces += row.pieces
            place += 1
        self._pieces(pieces)
        return place

    def _pieces(self, pieces: list[Piece]) -> None:
        waiting = [part for piece in pieces for part in split_at_labels(piece)]
        while waiting:
            found = self._label(waiting, alone=0)
            if found is not None:
                self._begin(found, waiting)
                waiting = [*self._rest(found, waiting), *waiting[found.pieces :]]
                continue
            piece = waiting.pop(0)
            rest = self._without_tail(piece) if self._tail else None
            piece = piece if rest is None else rest
            if piece.text:
                self.found[-1].parts.append(piece)

    def _label(self, pieces: list[Piece], *, alone: int) -> Label | None:
        first = pieces[0].gap or self.found[-1].field in _BARE_FOLLOW
        found = label_at(pieces, alone, charter=self._charter, first=first)
        if found is None or (found.field in self._seen and first and self._doubtful(found, pieces)):
            return None
        return found

    def _doubtful(self, found: Label, pieces: list[Piece]) -> bool:
        """Tell whether a bare name is met again, in running text: then it is only a word."""
        rest = pieces[found.pieces - 1].text[found.end :]
        return found.field in {"name", "institution", "description"} and bool(rest) and ":" not in found.text

    def _begin(self, found: Label, pieces: list[Piece]) -> None:
        *before, last = pieces[: found.pieces]
        self._builder.put([*before, last._replace(text=last.text[: found.end])], LABEL)
        self._builder.labels.append(found.text)
        told = [word for word, _, _ in words(found.text)]
        group = found.text.rstrip(": ") if found.field == "requirements" and set(told[1:2]) & _GROUPS else ""
        self._tail = found.tail
        self._open(found.field, group)

    def _rest(self, found: Label, pieces: list[Piece]) -> list[Piece]:
        rest = pieces[found.pieces - 1].rest(found.end)
        return [rest] if rest.text else []

    def _without_tail(self, piece: Piece) -> Piece | None:
        """Take the end of a cut label off the line where it stands; None if it stands elsewhere."""
        end, wanted = 0, list(self._tail)
        for word, _, stop in words(piece.text):
            if not wanted or word != wanted[0]:
                break
            wanted.pop(0)
            end = stop
        taken = len(self._tail) - len(wanted)
        if not taken or (wanted and piece.text[end:].strip(" ?:")) or (len(self._tail) > _SHORT and taken == 1):
            return None
        marked = piece.text[end : end + 1] in {"?", ":", ""}
        if not (marked or wanted):
            return None
        end = end + 1 if piece.text[end : end + 1] in {"?", ":"} else end
        self._builder.put([piece._replace(text=piece.text[:end])], LABEL)
        self._builder.labels.append(piece.text[:end])
        self._tail = tuple(wanted)
        return piece._replace(text=piece.text[end:].strip(), hard=True)
