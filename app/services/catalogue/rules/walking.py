"""Finds every condition of a definition, wherever it is declared, with its place in the file."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from app.models.catalogue.conditions import Condition


def conditions_in(holder: BaseModel, place: str = "") -> Iterator[tuple[str, Condition]]:
    """Yield (place, condition), those inside another included."""
    for name, field in type(holder).model_fields.items():
        where = f"{place}.{field.alias or name}" if place else field.alias or name
        yield from _in_value(getattr(holder, name), where)


def _in_value(value: object, place: str) -> Iterator[tuple[str, Condition]]:
    if isinstance(value, Condition):
        yield place, value
    if isinstance(value, BaseModel):
        yield from conditions_in(value, place)
    if isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from _in_value(part, f"{place}[{index}]")
