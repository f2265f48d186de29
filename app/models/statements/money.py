"""Reads the amounts of a table: one decimal mark for all of them, and the cells that cannot be read named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.models.errors import UserError
from app.models.statements.amounts import Amount, Amounts, Unreadable, marks
from app.models.statements.cells import Cell, Line, text_of
from app.models.statements.chain import prove
from app.models.statements.facts import Facts
from app.models.statements.headers import Header
from app.models.statements.selection import blank

MONEY = ("amount", "debit", "credit", "balance")
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Money:
    """The amounts of the movements by column, None where a cell is empty; and those told around the table."""

    decimal: str
    columns: dict[str, list[Amount | None]]
    opening: int | None = None
    closing: int | None = None
    credits: int | None = None
    debits: int | None = None

    @property
    def balances(self) -> list[int | None]:
        """The running balances in cents; an overdrawn one is below zero."""
        return [None if one is None else _balance(one) for one in self.columns.get("balance", [])]

    def told(self, name: str) -> bool:
        """Tell whether some movement has an amount above or below zero in a column."""
        return any(one is not None and one.cents for one in self.columns.get(name, ()))


def _balance(amount: Amount) -> int:
    return amount.side * abs(amount.cents) if amount.side else amount.cents


def read(lines: Sequence[Line], header: Header, facts: Facts, decimal: str) -> Money:
    """Read every amount; decimal: ".", "," or "auto".

    Raises UserError "statement.bad_amount", "statement.decimal_mixed", "statement.decimal_undecided".
    """
    found = marks([*_cells(lines, header), *facts.amounts])
    if decimal in {".", ","}:
        return _read(lines, header, facts, decimal)
    if found.point and found.comma:
        raise UserError(
            "statement.decimal_mixed", one=text_of(found.point)[:_SHOWN], other=text_of(found.comma)[:_SHOWN]
        )
    if found.decided or not found.open:
        return _read(lines, header, facts, found.decided or ".")
    return _by_chain(lines, header, facts, found.open)


def _by_chain(lines: Sequence[Line], header: Header, facts: Facts, typed: str) -> Money:
    """Let the balances decide what no amount proves: the mark under which alone they follow."""
    fitting = []
    for decimal in (".", ","):
        try:
            money = _read(lines, header, facts, decimal)
        except UserError:
            continue
        if _follows(money):
            fitting.append(money)
    if len(fitting) != 1:
        raise UserError("statement.decimal_undecided", typed=typed[:_SHOWN])
    return fitting[0]


def _follows(money: Money) -> bool:
    if "balance" not in money.columns or "amount" not in money.columns:
        return False
    amounts = [amount.cents if amount else 0 for amount in money.columns["amount"]]
    return prove(amounts, money.balances, range(len(amounts)), money.opening).whole


def _cells(lines: Sequence[Line], header: Header) -> Iterator[Cell]:
    for column in _columns(header).values():
        for _, cells in lines:
            yield cells[column]


def _columns(header: Header) -> dict[str, int]:
    return {name: header.columns[name] for name in MONEY if name in header.columns}


def _read(lines: Sequence[Line], header: Header, facts: Facts, decimal: str) -> Money:
    reader = Amounts(decimal)
    columns = {name: _column(lines, header, name, reader) for name in _columns(header)}
    return Money(
        decimal,
        columns,
        _fact(facts.opening, reader),
        _fact(facts.closing, reader),
        _fact(facts.credits, reader),
        _fact(facts.debits, reader),
    )


def _column(lines: Sequence[Line], header: Header, name: str, reader: Amounts) -> list[Amount | None]:
    column = header.columns[name]
    read: list[Amount | None] = []
    for number, cells in lines:
        cell = cells[column]
        try:
            read.append(None if blank(cell) else reader.read(cell))
        except Unreadable as error:
            typed = text_of(cell)[:_SHOWN]
            raise UserError("statement.bad_amount", row=number, column=header.title(name), typed=typed) from error
    return read


def _fact(cell: Cell | None, reader: Amounts) -> int | None:
    if cell is None:
        return None
    try:
        return reader.read(cell).cents
    except Unreadable:
        return None
