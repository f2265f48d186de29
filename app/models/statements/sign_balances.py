"""Lets the difference of two running balances say the side of an amount that has no sign."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.models.errors import UserError
from app.models.statements.chain import arrangements
from app.models.statements.signing import Signed, Table

OLDEST = "La fila {row} es la primera y ningún saldo prueba su signo: se leyó como depósito. Compruébela."


@dataclass(frozen=True, slots=True)
class _Way:
    """One way of reading; `open` is the oldest row, whose side nothing tells, or None."""

    cents: tuple[int, ...]
    open: int | None = None


def by_balance(table: Table) -> Signed:
    """Sign in the one order of time in which every difference fits.

    Raises UserError "statement.no_sign" where no order fits, or where two do and tell different signs.
    """
    ways = {way for order in _orders(table) if (way := _in_order(table, order))}
    if len({way.cents for way in ways}) != 1:
        raise UserError("statement.no_sign", row=table.lines[0][0])
    way = min(ways, key=lambda one: one.open is not None)
    warning = "" if way.open is None else OLDEST.format(row=table.lines[way.open][0])
    return Signed(list(way.cents), "balance", warning=warning)


def _orders(table: Table) -> Iterator[Sequence[int]]:
    """Give the orders of time that the days allow."""
    for newest_first, order in arrangements(table.days):
        if table.newest_first in {None, newest_first}:
            yield order


def _in_order(table: Table, order: Sequence[int]) -> _Way | None:
    """Follow the balances; None where an amount is not the difference of two of them."""
    amounts = [abs(amount.cents) for amount in table.amounts]
    balances = table.money.balances
    cents = [0] * len(amounts)
    before, unproved = table.money.opening, None
    for place in order:
        after = balances[place]
        side = _side(amounts[place], before, after)
        if not side and before is None:
            side, unproved = _named(table, place)
        if not side and amounts[place]:
            return None
        cents[place] = side * amounts[place]
        before = after if after is not None else (before + cents[place] if before is not None else None)
    return _Way(tuple(cents), unproved)


def _side(amount: int, before: int | None, after: int | None) -> int:
    if before is None or after is None:
        return 0
    return {amount: 1, -amount: -1}.get(after - before, 0) if amount else 0


def _named(table: Table, place: int) -> tuple[int, int | None]:
    """Return the side that a row itself names, its sign before its words; else a deposit, and that it is open."""
    column = table.header.columns.get("sign")
    told = table.words.sign(table.lines[place][1][column]) if column is not None else 0
    told = told or table.words.side(table.texts(place))
    if told or table.words.may_be_debit(table.texts(place)):
        return told, None
    return 1, place
