"""Reads the sheets of a workbook by their values: XLSX, XLSB, ODS and the BIFF of old Excel (python-calamine).

A formula under the movements gives its last result; one among them, and a link to another file, are refused.
"""

from __future__ import annotations

import io
from datetime import timedelta
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.statements.cells import Cell, Grid, Line
from app.services.statements.archives import Archive, weighed
from app.services.statements.gates import MOST_COLUMNS, MOST_ROWS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from python_calamine import CalamineSheet

_MOST_CELLS = 3_000_000
_LONGEST_CELL = 4_000
_DAY = timedelta(days=1)
_PANIC = "PanicException"
"""What the library raises where its own code fails; it is no Exception and cannot be imported."""


def read(content: bytes, container: str) -> list[Grid]:
    """Return every visible sheet that has something. Raises UserError "statement.…"."""
    archive = weighed(content) if container == "zip" else Archive("xls")
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        shown = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
        ]
        return [grid for name in shown if (grid := _grid(book.get_sheet_by_name(name), archive)).lines]
    except PasswordError as error:
        raise UserError("statement.protected") from error
    except (CalamineError, ValueError, OSError, OverflowError) as error:
        raise UserError("statement.damaged") from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise UserError("statement.damaged") from error


def _grid(sheet: CalamineSheet, archive: Archive) -> Grid:
    rows, columns = sheet.end or (0, 0)
    if rows >= MOST_ROWS or columns >= MOST_COLUMNS or rows * columns > _MOST_CELLS:
        raise UserError("statement.too_many_rows", limit=MOST_ROWS)
    lines: list[Line] = [
        (number, [_cell(cell) for cell in cells])
        for number, cells in enumerate(sheet.to_python(skip_empty_area=False), 1)
    ]
    return Grid(archive.kind, tuple(_without_tail(lines)), sheet.name, reckoned=archive.reckoned)


def _without_tail(lines: list[Line]) -> Iterable[Line]:
    while lines and not any(cell != "" for cell in lines[-1][1]):
        lines.pop()
    return lines


def _cell(cell: object) -> Cell:
    if isinstance(cell, str):
        plain = cell.strip()
        return plain if len(plain) <= _LONGEST_CELL else plain[:_LONGEST_CELL]
    if isinstance(cell, timedelta):
        return cell / _DAY
    return cell  # type: ignore[return-value]  # the library gives numbers, yes or no, days and hours besides
