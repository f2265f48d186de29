"""Compares a list with the one before: who came, who left, what changed."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.catalogue.field_tables import Column
from app.models.rows.tables import RowChange, TableRow
from app.models.texts_es import plural
from app.services.tables import cells


def compared(before: Sequence[TableRow], after: Sequence[TableRow], columns: Sequence[Column]) -> tuple[RowChange, ...]:
    """Return one change for each row of the new list, in its order, and then the rows that are gone."""
    waiting: dict[str, list[TableRow]] = {}
    for row in before:
        waiting.setdefault(_identity(row, columns), []).append(row)
    changes = []
    for number, row in enumerate(after):
        earlier = waiting.get(_identity(row, columns))
        changes.append(_change(number, earlier.pop(0) if earlier else None, row, columns))
    gone = [row for rows in waiting.values() for row in rows]
    return (*changes, *(RowChange("removed", None, _name(row, columns)) for row in gone))


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


def _change(number: int, earlier: TableRow | None, row: TableRow, columns: Sequence[Column]) -> RowChange:
    name = _name(row, columns)
    if earlier is None:
        return RowChange("added", number, name)
    words = tuple(
        f"{column.title}: {_shown(earlier, column)} → {_shown(row, column)}"
        for column in columns
        if cells.same(column, earlier.get(column.key, "")) != cells.same(column, row.get(column.key, ""))
    )
    return RowChange("changed" if words else "same", number, name, words)


def _shown(row: TableRow, column: Column) -> str:
    return row.get(column.key, "").strip() or "vacío"


def _identity(row: TableRow, columns: Sequence[Column]) -> str:
    """Return what tells a row apart: its first unique column, or all of it."""
    unique = next((column for column in columns if column.unique), None)
    apart = [unique] if unique else columns
    return "|".join(cells.same(column, row.get(column.key, "")) for column in apart)


def _name(row: TableRow, columns: Sequence[Column]) -> str:
    return " · ".join(text for column in columns[:3] if (text := row.get(column.key, "").strip()))
