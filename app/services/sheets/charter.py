"""The other parts of a charter of services: mission, duties, norms, indicators, signatures."""

from __future__ import annotations

from collections.abc import Sequence

from app.services.sheets.builder import Builder
from app.services.sheets.pieces import Piece
from app.services.sheets.units import units


def read_part(builder: Builder, home: str, pieces: Sequence[Piece]) -> None:
    """Place every sentence of a part of a charter."""
    if home == "charter.indicators":
        _indicators(builder, pieces)
        return
    for unit in units(pieces):
        builder.add(home, unit)


def _indicators(builder: Builder, pieces: Sequence[Piece]) -> None:
    """Place indicators under the area that is printed before them."""
    told, area = units(pieces), ""
    marked = any(unit.marked for unit in told)
    for place, unit in enumerate(told):
        if marked and not unit.marked and place + 1 < len(told) and told[place + 1].marked:
            area = unit.text.rstrip(":")
        else:
            builder.indicators.append((area, unit.text))
        builder.put(unit.pieces, "charter.indicators")
