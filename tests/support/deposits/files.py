"""A generated period as the two files of the command: a bank's statement and the charges expected."""

from __future__ import annotations

import csv
import io
from datetime import date

from tests.support.deposits.shapes import Period
from tests.support.statements.month import Month, Move
from tests.support.statements.shapes import pichincha_csv

COLUMNS = (
    "charge_id", "case_number", "payer_id", "payer_name", "amount", "declared_document", "declared_date", "opened_on",
    "sub_line",
)  # fmt: skip


def _day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""


def statement(period: Period) -> bytes:
    """Write the rows as the bank's CSV does, newest first: the last row of a period given oldest first is its first."""
    moves = (Move(one.date, one.amount_cents, one.document, one.description, one.office) for one in period.rows)
    return pichincha_csv(Month(tuple(moves)))


def charges(period: Period, *, sign: str = ",", decimal: str = ".") -> bytes:
    """Write the charges with their columns, in the agreed order."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=sign)
    writer.writerow(COLUMNS)
    for one in period.charges:
        writer.writerow(
            (
                one.charge_id, one.case_number, one.payer_id, one.payer_name,
                f"{one.amount_cents // 100}{decimal}{one.amount_cents % 100:02d}", one.declared_document,
                one.declared_date.isoformat() if one.declared_date else "", _day(one.opened_on), one.sub_line,
            )
        )  # fmt: skip
    return text.getvalue().encode()
