"""Checks a whole list: every cell, what must not repeat, and how many rows there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.models.catalogue.field_tables import Column
from app.models.errors import UserError
from app.models.rows.tables import CellFault, TableRow
from app.services.tables import cells

_REPEATED = "Ya está en la fila {row}. Quite una de las dos."


class TableChecker:
    """Knows the columns, and remembers what it said of a text: a keystroke checks one cell, not thousands."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.columns = tuple(columns)
        self._told: dict[tuple[str, str], cells.Told] = {}
        self._same: dict[tuple[str, str], str] = {}

    def faults(self, rows: Sequence[TableRow]) -> tuple[CellFault, ...]:
        """Return every fault in the order of the rows; empty rows have none."""
        found = [*self._cells(rows), *self._repeated(rows)]
        places = {column.key: place for place, column in enumerate(self.columns)}
        return tuple(sorted(found, key=lambda one: (one.row, places[one.column])))

    def _cells(self, rows: Sequence[TableRow]) -> Iterator[CellFault]:
        for number, row in enumerate(rows):
            if is_empty(row):
                continue
            for column in self.columns:
                told = self._tell(column, row.get(column.key, ""))
                if told:
                    yield CellFault(number, column.key, *told)

    def _tell(self, column: Column, text: str) -> cells.Told:
        asked = (column.key, text)
        if asked not in self._told:
            self._told[asked] = cells.told(column, text)
        return self._told[asked]

    def _repeated(self, rows: Sequence[TableRow]) -> Iterator[CellFault]:
        for column in self.columns:
            if not column.unique:
                continue
            seen: dict[str, int] = {}
            for number, row in enumerate(rows):
                text = row.get(column.key, "")
                same = self._shared(column, text) if text.strip() else ""
                if same and seen.setdefault(same, number) != number:
                    yield CellFault(number, column.key, "error", _REPEATED.format(row=seen[same] + 1))

    def _shared(self, column: Column, text: str) -> str:
        asked = (column.key, text)
        if asked not in self._same:
            self._same[asked] = cells.same(column, text)
        return self._same[asked]


def is_empty(row: TableRow) -> bool:
    """Tell whether nothing is written in a row."""
    return not any(text.strip() for text in row.values())


def rows_of(value: object, columns: Sequence[Column]) -> tuple[TableRow, ...]:
    """Read an answer as rows of texts, empty ones left out. Errors: field.not_a_table."""
    if not isinstance(value, (list, tuple)):
        raise UserError("field.not_a_table")
    rows = [row_of(one, columns) for one in value]
    return tuple(row for row in rows if not is_empty(row))


def row_of(value: object, columns: Sequence[Column]) -> dict[str, str]:
    """Read one row: typed texts as they are, stored values as a person would type them. Errors: field.not_a_table."""
    if not isinstance(value, Mapping):
        raise UserError("field.not_a_table")
    given = {column.key: value.get(column.key) for column in columns}
    if not all(one is None or isinstance(one, (str, int)) for one in given.values()):
        raise UserError("field.not_a_table")
    return {column.key: _typed(column, given[column.key]) for column in columns}


def _typed(column: Column, value: object) -> str:
    return cells.shown(column, value) if isinstance(value, str) else cells.typed(column, value)


def stored_rows(rows: Sequence[TableRow], columns: Sequence[Column]) -> list[dict[str, object]]:
    """Return accepted rows as they are stored (JSON)."""
    return [{column.key: cells.stored(column, row.get(column.key, "")) for column in columns} for row in rows]


def summary(faults: Sequence[CellFault], columns: Sequence[Column]) -> str:
    """Word the first fault and how many more there are."""
    titles = {column.key: column.title for column in columns}
    first = faults[0]
    more = f" Hay {len(faults) - 1} más." if len(faults) > 1 else ""
    return f"Fila {first.row + 1}, {titles[first.column]}: {first.text}{more}"
