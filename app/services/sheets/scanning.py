"""First pass: what is a table, a page or a rule is read at once; the text that remains is handed on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.models.names import fold
from app.models.sheets import LABEL, MARKUP, PAGE
from app.services.sheets import furniture, history, tables
from app.services.sheets.builder import Builder
from app.services.sheets.labels import label_at
from app.services.sheets.markup import is_rule
from app.services.sheets.pieces import Piece, Row, joined
from app.services.sheets.tables import ServiceTable

_AREA = re.compile(r"[A-Z][.)]\s+(?=[A-ZÁÉÍÓÚÑ ]{4})(.+)")
_PROFILE = re.compile(r"(?:perfil(?:es)?|dirigidos? a)(?: de)?\s*:?\s+([^:.;]{3,60})", re.IGNORECASE)
_CHANGES = {"edicion", "version", "revision"}
_LEAST_CELLS, _MOST_CELLS = 2, 60


@dataclass
class Scan:
    """Walks the rows once. `text` is what the second pass reads; `opened` marks the tables that stood between."""

    builder: Builder
    charter: bool
    text: list[Row | str] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    _columns: tuple[str, ...] | None = None
    _table: ServiceTable | None = None
    _changes: bool = False
    _index: bool = False

    def walk(self, rows: Sequence[Row]) -> None:
        """Read every row."""
        pages = furniture.page_rows(rows)
        for place, row in enumerate(rows):
            if is_rule(row):
                self.builder.put(row.pieces, MARKUP)
            elif place in pages:
                self.builder.put(row.pieces, PAGE)
            elif not (self._page_head(row, rows[place + 1 : place + 2]) or self._heading(row) or self._in_table(row)):
                self._pass_on(row)

    def _page_head(self, row: Row, following: Sequence[Row]) -> bool:
        """Read the head of a page of a charter: the first one tells, the others repeat."""
        meta = furniture.meta_of(row) if self.charter else None
        if meta is not None:
            self._tell_meta(row, meta)
            return True
        heads = self.charter and len([cell for cell in row.cells if cell]) >= _LEAST_CELLS
        if heads and following and furniture.meta_of(following[0]) is not None:
            first = "institution" not in self.meta
            if first:
                self.meta |= {"institution": row.texts()[0], "head": " ".join(row.texts()[1:]).strip()}
            self.builder.put(row.pieces, "charter" if first else PAGE)
            return True
        return False

    def _tell_meta(self, row: Row, meta: dict[str, str]) -> None:
        """Keep what the first head says; what a later one repeats is of the page."""
        for piece, (name, text) in zip(row.pieces, meta.items(), strict=False):
            new = name not in self.meta
            self.meta.setdefault(name, text)
            self.builder.put([piece], "charter" if new else PAGE)
            self.builder.put([piece._replace(text=piece.text.split(":")[0])] if new else (), LABEL)
        self.builder.put(row.pieces[len(meta) :], PAGE)

    def _heading(self, row: Row) -> bool:
        """Begin a table."""
        if len(row.cells) > _MOST_CELLS:
            return False
        if (columns := history.heading(row)) is not None:
            self._columns, self._table, self._changes, self._index = columns, None, False, False
            self.text.append("transparency")
        elif (services := tables.heading(row)) is not None:
            before = self._table
            self._table, self._changes, self._columns, self._index = ServiceTable(services), False, None, False
            if before is not None:
                self._table.area, self._table.audience = before.area, before.audience
            self._name_table()
        elif self.charter and len(row.cells) >= _LEAST_CELLS and fold(row.texts()[0]) in _CHANGES:
            self._changes, self._table = True, None
        else:
            return False
        self.builder.put(row.pieces, LABEL)
        return True

    def _in_table(self, row: Row) -> bool:
        """Read a row of the table at hand."""
        if len(row.cells) > _MOST_CELLS:
            return False
        months = history.months(row, self._columns or history.ORDER)
        if months is not None:
            self.builder.months += months
            self.builder.put(row.pieces, "transparency")
            return True
        filled = [cell for cell in row.cells if cell]
        if self._index and len(filled) >= _LEAST_CELLS and joined(filled[-1]).isdecimal():
            self.builder.texts.setdefault("charter.index", []).append(" ".join(joined(cell) for cell in filled))
            self.builder.put(row.pieces, "charter.index")
            return True
        if self._changes and len(filled) >= _LEAST_CELLS:
            self.builder.changes.append(tuple(joined(cell) for cell in row.cells))
            self.builder.put(row.pieces, "charter.changes")
            return True
        return self._service(row)

    def _service(self, row: Row) -> bool:
        if self._table is None:
            return False
        if self._table.fits(row) and not self._labelled(row):
            self.builder.services.append(self._table.read(row))
            self.builder.put(row.pieces, "services")
            return True
        text = joined(row.pieces)
        if text[:1].islower() and not row.gap and (longer := self._table.go_on(text)) is not None:
            self.builder.services[-1] = longer
            self.builder.put(row.pieces, "services")
            return True
        return False

    def _labelled(self, row: Row) -> bool:
        """Tell whether a row of two cells is a part of a sheet and not of the table."""
        cells = [list(cell) for cell in row.cells if cell]
        if len(cells) != _LEAST_CELLS or not row.cells[0]:
            return False
        found = label_at(cells[0], len(cells[0]), charter=self.charter)
        return found is not None and found.pieces == len(cells[0]) and not cells[0][-1].text[found.end :]

    def _pass_on(self, row: Row) -> None:
        text = joined(row.pieces)
        self._index = fold(text) in {"indice", "contenido", "tabla de contenido"} or (self._index and not row.gap)
        area, profile = _AREA.fullmatch(text), _PROFILE.search(text)
        self._changes = False
        if area and self.charter:
            self._area, self._profile = area[1].strip(), ""
        elif profile and self.charter:
            self._profile = profile[1].strip(" *:")
        self._name_table()
        self.text.append(row)

    _area = _profile = ""

    def _name_table(self) -> None:
        """Tell the table at hand which area and whom it serves."""
        if self._table is not None:
            self._table.area, self._table.audience = self._area, self._profile


def with_heads_apart(rows: Sequence[Row]) -> list[Row]:
    """Set the heading of a history apart from text that was joined to it, and rows that follow it on the same line."""
    apart: list[Row] = []
    for row in rows:
        found = history.split_heading(row.pieces[0].text) if len(row.pieces) == 1 else None
        if found is None or not any(part.strip() for part in (found[0], found[2])):
            apart.append(row)
            continue
        piece = row.pieces[0]
        parts = [part.strip() for part in found]
        apart += [_row(piece, part, first=place == 0) for place, part in enumerate(parts) if part]
    return apart


def _row(piece: Piece, text: str, *, first: bool) -> Row:
    return Row(((piece._replace(text=text, hard=not first or piece.hard, gap=first and piece.gap),),))
