"""Which columns a table shows in the room it has, and how wide."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.views.itemmodels.rows_model import Column


def shown_columns(columns: Sequence[Column[Any]], room: int, scale: float) -> list[Column[Any]]:
    """Drop secondary columns, the most dispensable first, until the rest fits; those with `drop=0` always stay."""
    shown = list(columns)
    while sum(round(column.width * scale) for column in shown) > room:
        droppable = [column for column in shown if column.drop]
        if not droppable:
            break
        shown.remove(max(droppable, key=lambda column: column.drop))
    return shown


def fit_columns(
    columns: Sequence[Column[Any]], room: int, scale: float, kept: Mapping[str, int] | None = None
) -> dict[str, int]:
    """Return key -> width in pixels of the columns shown: what is left goes to those that stretch.

    A width that the person chose is respected; if the room is not enough, those that may be cut shrink.
    """
    shown = shown_columns(columns, room, scale)
    widths = {column.key: (kept or {}).get(column.key, round(column.width * scale)) for column in shown}
    spare = room - sum(widths.values())
    shares = sum(column.stretch for column in shown) if spare > 0 else 0
    for column in shown:
        if shares and column.stretch:
            widths[column.key] += spare * column.stretch // shares
    if spare < 0:
        _shrink(shown, widths, room)
    elif shown:
        last = shown[-1].key
        widths[last] += room - sum(widths.values())
    return widths


def _shrink(shown: Sequence[Column[Any]], widths: dict[str, int], room: int) -> None:
    """Take what is missing from the columns that may be cut."""
    kept = sum(widths[column.key] for column in shown if column.keep)
    loose = [column for column in shown if not column.keep]
    total = sum(widths[column.key] for column in loose)
    for column in loose:
        widths[column.key] = max(48, widths[column.key] * max(0, room - kept) // max(1, total))
