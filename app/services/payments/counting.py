"""What a price multiplies among the answers: a number, the rows of a list, those that say something, or their total."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from app.models.catalogue.fees import PerUnit
from app.models.catalogue.field_tables import Column, TableField
from app.models.catalogue.procedure import Procedure
from app.models.names import fold
from app.services.forms.typed_values import number, units
from app.services.tables.cells import typed


def counted(procedure: Procedure, per: PerUnit, answers: Mapping[str, object]) -> Decimal | int | None:
    """Return how many units are charged; None without an answer."""
    answer = answers.get(per.field)
    column = columns_in(procedure, per.field).get(per.column or "")
    if column is None or not isinstance(answer, list | tuple) or not answer:
        return units(answer)
    cells = [typed(column, row.get(column.key)) for row in answer if isinstance(row, Mapping)]
    if per.any_of:
        return sum(_says(column, cell, per) for cell in cells)
    return sum((number(cell) or Decimal(0) for cell in cells), Decimal(0))


def columns_in(procedure: Procedure, key: str) -> dict[str, Column]:
    """Return the columns of a list by their keys; none of a field that is no list, or not there."""
    fields = (field for field in procedure.fields() if field.key == key)
    return {one.key: one for field in fields if isinstance(field, TableField) for one in field.columns}


def _says(column: Column, cell: str, per: PerUnit) -> bool:
    """Tell whether a cell names one of the options that are counted."""
    chosen = (option for option in column.options if option.key in per.any_of)
    return any(fold(cell) in {fold(option.title), fold(option.key)} for option in chosen)
