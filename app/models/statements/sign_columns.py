"""Signs the movements of a table with a column for debits and one for credits."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.errors import UserError
from app.models.money import Money as Dollars
from app.models.statements.amounts import Amount, Amounts, Unreadable
from app.models.statements.cells import Cell
from app.models.statements.signing import Signed, Table, follows


def by_columns(table: Table) -> Signed:
    """Subtract debits from credits; a debit is the same with or without its minus.

    Raises UserError "statement.both_columns", "…no_sign", "…amounts_differ".
    """
    cents = _settled(table)
    proved = follows(table, cents)
    for place, other in enumerate(table.money.columns.get("amount", ())):
        if other and abs(other.cents) != abs(cents[place]):
            cents[place] = _by_the_other(table, place, cents[place], other, proved=proved)
    return Signed(cents, "columns")


def _settled(table: Table) -> list[int]:
    """Decide what a minus means where only some amounts of a column have one: the balances say, or nobody."""
    plain = _subtracted(table, reversals=False)
    odd = _odd_minus(table)
    if odd is None:
        return plain
    fitting = [cents for cents in (plain, _subtracted(table, reversals=True)) if follows(table, cents)]
    if len(fitting) != 1:
        raise UserError("statement.no_sign", row=table.lines[odd][0])
    return fitting[0]


def _subtracted(table: Table, *, reversals: bool) -> list[int]:
    """Take every amount by its column; reversals: a minus turns it."""
    debits, credits_ = _column(table, "debit"), _column(table, "credit")
    cents = []
    for (number, _), debit, credit in zip(table.lines, debits, credits_, strict=True):
        if debit.cents and credit.cents:
            raise UserError("statement.both_columns", row=number)
        moved = credit.cents - debit.cents
        cents.append(moved if reversals else abs(credit.cents) - abs(debit.cents))
    return cents


def _odd_minus(table: Table) -> int | None:
    """Return the row of a minus that tells more than its column: a credit's, or one that other debits lack."""
    credit = next((place for place, one in enumerate(_column(table, "credit")) if one.cents < 0), None)
    if credit is not None:
        return credit
    debits = _column(table, "debit")
    if not any(one.cents > 0 for one in debits):
        return None
    return next((place for place, one in enumerate(debits) if one.cents < 0), None)


def no_rival(table: Table, cents: Sequence[int]) -> None:
    """Refuse a further column of amounts that tells another one, unless the balances proved those that were taken.

    Raises UserError "statement.amounts_differ".
    """
    rivals = [place for name in ("amount", "debit", "credit") for place in table.header.rivals.get(name, ())]
    if not rivals or follows(table, cents):
        return
    reader = Amounts(table.money.decimal)
    for (number, cells), taken in zip(table.lines, cents, strict=True):
        for place in rivals:
            other = _read(reader, cells[place]) if place < len(cells) else 0
            if other and other != abs(taken):
                raise UserError("statement.amounts_differ", row=number, one=Dollars(abs(taken)), other=Dollars(other))


def _read(reader: Amounts, cell: Cell) -> int:
    """Return the cents of a cell that may hold an amount; 0 for what is none."""
    try:
        return abs(reader.read(cell).cents)
    except Unreadable:
        return 0


def _by_the_other(table: Table, place: int, cents: int, other: Amount, *, proved: bool) -> int:
    """Judge a row whose further amount is another: the balances proved it wrong, or nobody knows which one counts."""
    if proved:
        return cents
    number = table.lines[place][0]
    raise UserError("statement.amounts_differ", row=number, one=Dollars(abs(cents)), other=Dollars(abs(other.cents)))


def _column(table: Table, name: str) -> list[Amount]:
    known = table.money.columns.get(name)
    return [one or Amount(0) for one in known] if known else [Amount(0)] * len(table.lines)
