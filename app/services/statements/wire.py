"""Statements and previews as plain JSON between the limited child process and the desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from app.models.statements import layout
from app.models.statements.shapes import BankRow, Statement
from app.services.statements.opening import Wanted
from app.services.statements.previewing import Preview, PreviewColumn

Data = dict[str, Any]
_ROW = tuple(BankRow.__dataclass_fields__)


def wanted_data(wanted: Wanted) -> Data:
    """Return what the child is asked."""
    return {
        "name": wanted.name,
        "form": wanted.form,
        "layout": wanted.layout.as_data() if wanted.layout else None,
        "profiles": [one.as_data() for one in wanted.profiles],
    }


def wanted_from(data: Mapping[str, Any]) -> Wanted:
    """Read what the child was asked."""
    return Wanted(
        name=data["name"],
        form=data["form"],
        layout=layout.from_data(data["layout"]) if data["layout"] else None,
        profiles=tuple(layout.from_data(one) for one in data["profiles"]),
    )


def statement_data(statement: Statement) -> Data:
    """Return a statement; rows as lists, for they may be many."""
    told = {name: getattr(statement, name) for name in Statement.__dataclass_fields__ if name != "rows"}
    told["period_from"], told["period_to"] = _iso(statement.period_from), _iso(statement.period_to)
    return {**told, "rows": [_row(row) for row in statement.rows]}


def statement_from(data: Mapping[str, Any]) -> Statement:
    """Read a statement that the child answered."""
    told = dict(data)
    told["period_from"], told["period_to"] = _day(data["period_from"]), _day(data["period_to"])
    told["warnings"], told["breaks"] = tuple(data["warnings"]), tuple(data["breaks"])
    told["skipped"] = tuple((int(line), str(reason)) for line, reason in data["skipped"])
    days: dict[str, date] = {}
    told["rows"] = tuple(_row_from(row, days) for row in data["rows"])
    return Statement(**told)


def _row(row: BankRow) -> Sequence[object]:
    return [row.index, row.date.isoformat(), *(getattr(row, name) for name in _ROW[2:])]


def _row_from(row: Sequence[Any], days: dict[str, date]) -> BankRow:
    day = days.get(row[1])
    if day is None:
        day = days[row[1]] = date.fromisoformat(row[1])
    return BankRow(row[0], day, *row[2:])


def preview_data(preview: Preview) -> Data:
    """Return a preview."""
    told = {name: getattr(preview, name) for name in Preview.__dataclass_fields__}
    told["columns"] = [[column.heading, column.key, column.meaning] for column in preview.columns]
    return {**told, "layout": preview.layout.as_data()}


def preview_from(data: Mapping[str, Any]) -> Preview:
    """Read a preview that the child answered."""
    columns = tuple(PreviewColumn(*one) for one in data["columns"])
    rows = tuple(tuple(row) for row in data["rows"])
    return Preview(**{**data, "columns": columns, "rows": rows, "layout": layout.from_data(data["layout"])})


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
