"""`read-statement`: the movements of a bank's file, whatever its shape."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.commands import add_json
from app.cli.formats import add_format, told
from app.models.money import Money
from app.models.texts_es import numeric_date, plural

if TYPE_CHECKING:
    from app.models.statements.shapes import Statement

SUMMARY = "lee el estado de cuenta de un banco: Excel, CSV, HTML, OFX, QIF, MT940 o camt.053"
_BALANCE = {"ok": "Los saldos cuadran.", "broken": "Los saldos no cuadran.", "absent": "El archivo no trae saldos."}
_SHOWN = 200
_REASONS = 6


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="ARCHIVO", type=Path, help="como lo entrega el banco")
    add_format(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print the movements."""
    from app.services.statements.reading import read
    from app.services.statements.taking import content_of

    form, layout = told(options)
    statement = read(options.file.name, content_of(options.file), form=form, layout=layout)
    print(json.dumps(as_data(statement), ensure_ascii=False) if options.json else _as_text(statement))
    return 0


def as_data(statement: Statement) -> dict[str, object]:
    """Return a statement as the command tells it."""
    return {
        "format": statement.format,
        "account": statement.account,
        "period": {
            "from": statement.period_from.isoformat() if statement.period_from else None,
            "to": statement.period_to.isoformat() if statement.period_to else None,
        },
        "balance": statement.balance,
        "rows": [
            {
                "date": row.date.isoformat(),
                "amount_cents": row.amount_cents,
                "document": row.document,
                "description": row.description,
                "office": row.office,
                "code": row.code,
                "balance_cents": row.balance_cents,
            }
            for row in statement.rows
        ],
        "warnings": [*statement.warnings, *_left_aside(statement)],
    }


def _left_aside(statement: Statement) -> list[str]:
    """Tell which rows of the file are no movements, and why."""
    told = [f"{line} ({reason})" for line, reason in statement.skipped[:_REASONS]]
    if len(statement.skipped) > _REASONS:
        told.append(f"y {len(statement.skipped) - _REASONS} más")
    return [f"Filas que no son movimientos: {', '.join(told)}."] if told else []


def _as_text(statement: Statement) -> str:
    rows = statement.rows
    lines = [f"{statement.format} · cuenta {statement.account or 'sin número'} · {_period(statement)}"]
    lines.append(f"{plural(len(rows), 'movimiento', 'movimientos')}. {_BALANCE[statement.balance]}")
    lines += [
        f"{numeric_date(row.date)}  {row.document[:16]:<16}  {Money(row.amount_cents)!s:>14}  {row.description[:60]}"
        for row in rows[:_SHOWN]
    ]
    if len(rows) > _SHOWN:
        lines.append(f"… y {len(rows) - _SHOWN} más (--json los dice todos).")
    lines += [f"Aviso: {text}" for text in (*statement.warnings, *_left_aside(statement))]
    return "\n".join(lines)


def _period(statement: Statement) -> str:
    days = [numeric_date(day) for day in (statement.period_from, statement.period_to) if day]
    return " al ".join(days)
