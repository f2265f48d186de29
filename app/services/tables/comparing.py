"""Compares a list with the one before: who came, who left, what changed."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.catalogue.field_tables import Column
from app.models.rows.tables import RowChange, TableRow
from app.models.texts_es import plural
from app.services.tables import cells


class Comparison:
    """The list before, ready to be compared with a list that is being corrected: what was read once is remembered."""

    def __init__(self, before: Sequence[TableRow], columns: Sequence[Column]) -> None:
        self._before, self._columns = tuple(before), tuple(columns)
        unique = next((column for column in columns if column.unique), None)
        self._apart = (unique,) if unique else self._columns
        self._same: dict[tuple[str, str], str] = {}

    def changes(self, after: Sequence[TableRow]) -> tuple[RowChange, ...]:
        """Return one change for each row of the new list, in its order, and then the rows that are gone."""
        waiting: dict[str, list[TableRow]] = {}
        for row in self._before:
            waiting.setdefault(self._identity(row), []).append(row)
        changes = []
        for number, row in enumerate(after):
            earlier = waiting.get(self._identity(row))
            changes.append(self._change(number, earlier.pop(0) if earlier else None, row))
        gone = [row for rows in waiting.values() for row in rows]
        return (*changes, *(RowChange("removed", None, _name(row, self._columns)) for row in gone))

    def _change(self, number: int, earlier: TableRow | None, row: TableRow) -> RowChange:
        name = _name(row, self._columns)
        if earlier is None:
            return RowChange("added", number, name)
        words = tuple(
            f"{column.title}: {_shown(earlier, column)} → {_shown(row, column)}"
            for column in self._columns
            if self._shared(column, earlier) != self._shared(column, row)
        )
        return RowChange("changed" if words else "same", number, name, words)

    def _identity(self, row: TableRow) -> str:
        """Return what tells a row apart: its first unique column, or all of it."""
        return "|".join(self._shared(column, row) for column in self._apart)

    def _shared(self, column: Column, row: TableRow) -> str:
        asked = (column.key, row.get(column.key, ""))
        if asked not in self._same:
            self._same[asked] = cells.same(column, asked[1])
        return self._same[asked]


def compared(before: Sequence[TableRow], after: Sequence[TableRow], columns: Sequence[Column]) -> tuple[RowChange, ...]:
    """Compare two lists once."""
    return Comparison(before, columns).changes(after)


def told(changes: Sequence[RowChange]) -> str:
    """Word how many of each there are: "2 nuevos, 1 ya no consta, 3 con cambios"."""
    counts = {kind: sum(one.kind == kind for one in changes) for kind in ("added", "removed", "changed", "same")}
    parts = [
        plural(counts["added"], "fila nueva", "filas nuevas"),
        f"{counts['removed']} ya no {'consta' if counts['removed'] == 1 else 'constan'}",
        plural(counts["changed"], "cambió", "cambiaron"),
        f"{counts['same']} {'sigue igual' if counts['same'] == 1 else 'siguen igual'}",
    ]
    return " · ".join(parts)


def _shown(row: TableRow, column: Column) -> str:
    return row.get(column.key, "").strip() or "vacío"


def _name(row: TableRow, columns: Sequence[Column]) -> str:
    return " · ".join(text for column in columns[:3] if (text := row.get(column.key, "").strip()))
