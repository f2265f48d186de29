"""`match`: which deposit of a statement pays which expected payment."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.commands import add_json
from app.cli.formats import add_format, told
from app.models.errors import UserError
from app.models.system_es import why

if TYPE_CHECKING:
    from app.models.matching.shapes import Match, Matching

SUMMARY = "une los depósitos de un estado de cuenta con los pagos que se esperan"
_IN_SET = "parte de un conjunto: "


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--statement", required=True, metavar="ARCHIVO", type=Path, help="como lo entrega el banco")
    parser.add_argument("--charges", required=True, metavar="CSV", type=Path, help="los pagos que se esperan")
    add_format(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Print what is sure, what is proposed and what is left."""
    from app.models.matching.rules import match
    from app.services.payments.charge_file import read_charges
    from app.services.statements.reading import read
    from app.services.statements.taking import content_of

    charges = read_charges(_content(options.charges))
    form, layout = told(options)
    statement = read(options.statement.name, content_of(options.statement), form=form, layout=layout)
    answer = match(statement.rows, charges, calendar=_closed())
    print(json.dumps(as_data(answer), ensure_ascii=False) if options.json else _as_text(answer))
    return 0


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise UserError("charges.unreadable", file=file.name, reason=why(error)) from error


def _closed() -> Callable[[date], bool]:
    """Tell the days on which no bank of the country works; beyond the declared calendar only week-ends."""
    from app.models.matching.shapes import weekends
    from app.services.calendar import Calendars
    from app.services.calendar.calendar import LAST_DAY
    from app.services.paths import RESOURCES

    calendar = Calendars(RESOURCES / "calendar").national()
    first = calendar.first_day
    return lambda day: not calendar.is_business(day) if first <= day <= LAST_DAY else weekends(day)


def as_data(answer: Matching) -> dict[str, object]:
    """Return the answer as the command tells it: differences and the parts of sets are suggestions."""
    matches = [_match(one) for one in (*answer.matches, *answer.differences)]
    for one in answer.sets:
        reasons = [f"{_IN_SET}{one.words}"]
        matches += [
            {"charge_id": charge_id, "row": row, "level": "suggested", "score": one.score, "reasons": reasons}
            for row in one.rows
            for charge_id in one.charge_ids
        ]
    rows, charges = {one["row"] for one in matches}, {one["charge_id"] for one in matches}
    return {
        "matches": matches,
        "ambiguous": [{"rows": list(one.rows), "charge_ids": list(one.charge_ids)} for one in answer.ambiguous],
        "unmatched_rows": [row for row in answer.unmatched_rows if row not in rows],
        "unmatched_charges": [one for one in answer.unmatched_charges if one not in charges],
    }


def _match(one: Match) -> dict[str, object]:
    words = [reason.words for reason in one.reasons]
    return {"charge_id": one.charge_id, "row": one.row, "level": one.level, "score": one.score, "reasons": words}


def _as_text(answer: Matching) -> str:
    sure = [one for one in answer.matches if one.level == "sure"]
    left = {one.row for one in answer.left_out}
    lines = [
        f"Seguros: {len(sure)}. Sugeridos: {len(answer.matches) - len(sure)}. "
        f"Ambiguos: {len(answer.ambiguous)}. Diferencias: {len(answer.differences)}. Conjuntos: {len(answer.sets)}.",
        f"Quedan {len(answer.unmatched_charges)} pagos sin depósito y "
        f"{len([row for row in answer.unmatched_rows if row not in left])} depósitos sin pago.",
    ]
    lines += [
        f"fila {one.row + 1}  {one.charge_id}  {'seguro' if one.level == 'sure' else 'sugerido'}  {one.score} puntos: "
        + ", ".join(reason.words for reason in one.reasons)
        for one in answer.matches
    ]
    return "\n".join([*lines, *(f"Duda: {one.words} ({', '.join(one.charge_ids)})." for one in answer.doubts)])
