"""Finds the declared columns in the rows of a file, by their headings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.models.catalogue.field_tables import Column
from app.models.names import fold
from app.models.rows.tables import TableRead
from app.services.tables.cells import shown
from app.services.tables.grid import Grid
from app.services.tables.mending import mended

_LOOKED_AT = 25


def matched(name: str, grid: Grid, columns: Sequence[Column]) -> TableRead:
    """Return the rows under the headings; titles above them are left out, and columns that lack are told."""
    place, found = _headings(grid.rows[:_LOOKED_AT], columns)
    if not found:
        return TableRead(name, (), missing=tuple(column.title for column in columns))
    rows = [
        {column.key: shown(column, _cell(row, found.get(column.key))) for column in columns}
        for row in grid.rows[place + 1 :]
        if any(_cell(row, at) for at in found.values())
    ]
    whole, mends = mended(rows, columns)
    heads = grid.rows[place]
    return TableRead(
        name=name,
        rows=tuple(whole),
        missing=tuple(column.title for column in columns if column.key not in found),
        ignored=tuple(head for at, head in enumerate(heads) if head and at not in found.values()),
        mends=mends,
    )


def _cell(row: Sequence[str], place: int | None) -> str:
    return row[place] if place is not None and place < len(row) else ""


def _headings(rows: Sequence[Sequence[str]], columns: Sequence[Column]) -> tuple[int, Mapping[str, int]]:
    """Return the row that names most columns, and where it names each."""
    best: tuple[int, dict[str, int]] = (0, {})
    for number, row in enumerate(rows):
        found = _columns_in(row, columns)
        if len(found) > len(best[1]):
            best = (number, found)
    return best


def _columns_in(row: Sequence[str], columns: Sequence[Column]) -> dict[str, int]:
    heads = [fold(cell) for cell in row]
    found: dict[str, int] = {}
    for alike in (_is_name, _holds_name):
        for column in columns:
            places = [at for at, head in enumerate(heads) if at not in found.values() and alike(head, column)]
            if column.key not in found and places and (alike is _is_name or len(places) == 1):
                found[column.key] = places[0]
    return found


def _names(column: Column) -> set[str]:
    return {fold(name) for name in (column.title, column.key, *column.aliases)} - {""}


def _is_name(head: str, column: Column) -> bool:
    return head in _names(column)


def _holds_name(head: str, column: Column) -> bool:
    """Tell whether a longer heading begins with the whole name: "Cédula de identidad" for "Cédula"."""
    return any(head.startswith(f"{name} ") for name in _names(column))
