"""A file of expected payments (CSV), as another system or a person hands it over, read into charges.

Columns in any order, of any case; `reference` and `office` may be added. Encoding and separator by rule, never guessed
from a name. What cannot be read is refused with its row and column; nothing is read in part.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache

from app.models.errors import UserError
from app.models.matching.shapes import Charge
from app.models.money import parse_amount
from app.services.statements.decoding import decode

MUST = ("charge_id", "amount")
"""What every payment has. Each other column may be empty, for what nobody told speaks for and against nothing."""
COLUMNS = (*MUST, "payer_name", "opened_on")
MAY = ("case_number", "payer_id", "declared_document", "declared_date", "sub_line", "office", "reference")
SEPARATORS = (";", ",", "\t", "|")
MOST_BYTES = 100 * 2**20
_SHOWN = 40
_YEAR, _DAY = len("2026"), len("2026-11-05")


def read_charges(content: bytes) -> tuple[Charge, ...]:
    """Read the whole file; one of headings alone expects no payment.

    Errors: charges.empty, .too_big, .not_text, .no_column, .column_twice, .cells, .missing, .bad_amount,
    .bad_date, .twice; rows are counted as a spreadsheet does, the header being the first.
    """
    lines = _lines(content)
    header = _header(next(lines, (1, []))[1])
    found: dict[str, Charge] = {}
    for number, cells in lines:
        if any(cell.strip() for cell in cells):
            charge = _charge(number, _cells(number, header, cells))
            if charge.charge_id in found:
                raise UserError("charges.twice", row=number, typed=charge.charge_id[:_SHOWN])
            found[charge.charge_id] = charge
    return tuple(found.values())


def _lines(content: bytes) -> Iterator[tuple[int, list[str]]]:
    if not content.strip():
        raise UserError("charges.empty")
    if len(content) > MOST_BYTES:
        raise UserError("charges.too_big", limit=MOST_BYTES // 2**20)
    text = _text(content)
    first = text.lstrip().split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(SEPARATORS, key=first.count), strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            yield number, cells
    except csv.Error as error:
        raise UserError("charges.cells", row=number + 1) from error


def _text(content: bytes) -> str:
    try:
        return decode(content).text
    except UserError as error:
        raise UserError("charges.not_text") from error


def _header(cells: list[str]) -> list[str]:
    names = [cell.strip().casefold().replace(" ", "_") for cell in cells]
    for name in COLUMNS:
        if name not in names:
            raise UserError("charges.no_column", column=name)
    for name in (*COLUMNS, *MAY):
        if names.count(name) > 1:
            raise UserError("charges.column_twice", column=name)
    return names


def _cells(number: int, header: list[str], cells: list[str]) -> Mapping[str, str]:
    if len(cells) != len(header):
        raise UserError("charges.cells", row=number)
    told = {name: cell.strip() for name, cell in zip(header, cells, strict=True)}
    for name in MUST:
        if not told[name]:
            raise UserError("charges.missing", row=number, column=name)
    return told


def _charge(number: int, told: Mapping[str, str]) -> Charge:
    return Charge(
        charge_id=told["charge_id"],
        case_number=told.get("case_number", ""),
        payer_id=told.get("payer_id", ""),
        payer_name=told["payer_name"],
        amount_cents=_amount(number, told["amount"]),
        declared_document=told.get("declared_document", ""),
        declared_date=_date(number, "declared_date", told.get("declared_date", "")),
        opened_on=_date(number, "opened_on", told.get("opened_on", "")),
        sub_line=told.get("sub_line", ""),
        office=told.get("office", ""),
        reference=told.get("reference", ""),
    )


def _amount(number: int, typed: str) -> int:
    try:
        cents = _cents(typed)
    except UserError as error:
        raise UserError("charges.bad_amount", row=number, column="amount", typed=typed[:_SHOWN]) from error
    if cents <= 0:
        raise UserError("charges.bad_amount", row=number, column="amount", typed=typed[:_SHOWN])
    return cents


@lru_cache(maxsize=1024)
def _cents(typed: str) -> int:
    return parse_amount(typed).cents


def _date(number: int, column: str, typed: str) -> date | None:
    try:
        return _day(typed) if typed else None
    except ValueError as error:
        raise UserError("charges.bad_date", row=number, column=column, typed=typed[:_SHOWN]) from error


@lru_cache(maxsize=4096)
def _day(typed: str) -> date:
    """Read 2026-11-05, with or without an hour, or 05/11/2026; hyphens and bars say the same."""
    text = typed.replace("/", "-")
    if "-" in text[:_YEAR]:
        return datetime.strptime(text, "%d-%m-%Y").date()  # noqa: DTZ007  a date of law has no zone
    return date.fromisoformat(text) if len(text) == _DAY else datetime.fromisoformat(text).date()
