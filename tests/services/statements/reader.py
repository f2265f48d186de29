"""Reads statements in this process: the same code as the child's, without its start."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from app.models.errors import UserError
from app.models.statements.layout import Layout
from app.models.statements.shapes import BankRow, Statement
from app.services.sentences import sentence
from app.services.statements.layouts import load
from app.services.statements.opening import Wanted, statement_of
from tests.support.statements.month import Month
from tests.support.statements.shapes import Shape

BANKS = load()
NOTHING_SAVED = "No se guardó nada."


def read(
    content: bytes | str, name: str = "movimientos.csv", *, form: str = "", layout: Layout | None = None
) -> Statement:
    """Read a file as the child does."""
    raw = content.encode() if isinstance(content, str) else content
    return statement_of(raw, Wanted(name, form, layout), BANKS)


@contextmanager
def refused(key: str) -> Iterator[pytest.ExceptionInfo[UserError]]:
    """Expect a refusal in one sentence that says that nothing was saved."""
    with pytest.raises(UserError) as caught:
        yield caught
    assert caught.value.key == f"statement.{key}", sentence(caught.value)
    assert sentence(caught.value).endswith(NOTHING_SAVED)


def movements(statement: Statement) -> list[tuple[date, int]]:
    """Return day and signed cents of each row."""
    return [(row.date, row.amount_cents) for row in statement.rows]


def differences(statement: Statement, shape: Shape, month: Month) -> list[str]:
    """Return what differs from the month that was written; rows are compared in the order of the file."""
    wanted = shape.rows(month)
    told = [f"{len(statement.rows)} rows"] if len(statement.rows) != len(wanted) else []
    for row, (move, balance) in zip(statement.rows, wanted, strict=False):
        facts: dict[str, tuple[object, object]] = {
            "date": (row.date, move.day),
            "amount": (row.amount_cents, move.cents),
            "description": (row.description, move.description),
            "document": (row.document, move.document),
            "office": (row.office, move.office),
            "code": (row.code, move.code),
            "balance": (row.balance_cents, balance),
            "time": (row.time, move.clock),
        }
        kept = {"date", "amount", "description", *shape.keeps}
        told += [
            f"row {row.index} {name}: {got!r}, not {want!r}"
            for name, (got, want) in facts.items()
            if name in kept and got != want
        ]
    return told


def documents(statement: Statement) -> list[str]:
    """Return the documents in their order."""
    return [row.document for row in statement.rows]


def only(statement: Statement) -> BankRow:
    """Return the one row of a statement."""
    assert len(statement.rows) == 1
    return statement.rows[0]
