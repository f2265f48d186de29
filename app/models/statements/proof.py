"""Proves a statement: every balance follows the one before, and opening + movements = closing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise

from app.models.money import CENTS
from app.models.money import Money as Dollars
from app.models.statements.chain import Chain, prove
from app.models.statements.money import Money

BROKEN = "El saldo no sigue en {count} de {rows} filas: revise la primera, fila {first} de los movimientos."
SUM = "Saldo inicial {opening} más movimientos {moved} no da el saldo final {closing}."
DAY = "La fecha de la fila {row} del archivo no sigue el orden de las demás: compruébela."
TOTAL = "Los {what} suman {found} y el archivo dice {told}."
_NEARLY_ALL = 0.7
_FAR = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved; `balance` is "ok", "broken" or "absent"."""

    balance: str
    opening: int | None
    closing: int | None
    breaks: tuple[int, ...] = ()
    newest_first: bool = False
    order: tuple[int, ...] = ()
    """Places of the rows, oldest first."""
    warnings: list[str] = field(default_factory=list)


def proof_of(cents: Sequence[int], money: Money, days: Sequence[date]) -> Proof:
    """Prove the rows with their running balances, and the whole with what the page tells of it."""
    falling = bool(days) and days[0] > days[-1]
    balances: Sequence[int | None] = money.balances or [None] * len(cents)
    chain = prove(cents, balances, days, money.opening, falling=falling)
    chain = replace(chain, breaks=tuple(sorted({*chain.breaks, *_unproved(chain, cents, balances, money)})))
    opening, closing = _edges(chain, cents, balances, money)
    warnings = [*_broken(chain, len(cents)), *_sums(cents, money, opening, closing)]
    proved = chain.links > 0 or (money.opening is not None and money.closing is not None)
    balance = "broken" if warnings else "ok"
    return Proof(
        balance if proved or warnings else "absent",
        opening,
        closing,
        chain.breaks,
        chain.newest_first if chain.links else falling,
        chain.order,
        warnings,
    )


def _unproved(chain: Chain, cents: Sequence[int], balances: Sequence[int | None], money: Money) -> Sequence[int]:
    """Return rows at both ends whose own balance is missing where nearly every row has one: such a row was cut."""
    known = [at for at, place in enumerate(chain.order) if balances[place] is not None]
    if not known or len(known) < len(cents) * _NEARLY_ALL or len(known) == len(cents):
        return ()
    last = sum(cents[place] for place in chain.order[known[-1] + 1 :]) + (balances[chain.order[known[-1]]] or 0)
    first = () if money.opening is not None else chain.order[: known[0]]
    return (*first, *(() if last == money.closing else chain.order[known[-1] + 1 :]))


def out_of_order(days: Sequence[date], order: Sequence[int]) -> int | None:
    """Return the first row whose day goes back in the order of the balances; None if none does."""
    return next((place for before, place in pairwise(order) if days[place] < days[before]), None)


def far_from_others(days: Sequence[date]) -> int | None:
    """Return a row whose day is far from both its neighbours, which are near each other; None if none is."""
    for place in range(1, len(days) - 1):
        before, day, after = days[place - 1], days[place], days[place + 1]
        if abs(after - before) < _FAR < min(abs(day - before), abs(day - after)):
            return place
    return None


def _edges(
    chain: Chain, cents: Sequence[int], balances: Sequence[int | None], money: Money
) -> tuple[int | None, int | None]:
    """Return opening and closing balance: as the page tells them, else as the rows do."""
    known = [place for place in chain.order if balances[place] is not None]
    opening, closing = money.opening, money.closing
    if known and not chain.breaks:
        before = chain.order[: chain.order.index(known[0]) + 1]
        after = chain.order[chain.order.index(known[-1]) + 1 :]
        opening = opening if opening is not None else (balances[known[0]] or 0) - sum(cents[place] for place in before)
        last = (balances[known[-1]] or 0) + sum(cents[place] for place in after)
        closing = last if closing is None or money.opening is None else closing
    return opening, closing


def _broken(chain: Chain, rows: int) -> list[str]:
    if not chain.breaks:
        return []
    return [BROKEN.format(count=len(chain.breaks), rows=rows, first=chain.breaks[0] + 1)]


def _sums(cents: Sequence[int], money: Money, opening: int | None, closing: int | None) -> list[str]:
    """Compare what the page tells of the whole with the rows."""
    told = []
    moved = sum(cents)
    if money.opening is not None and opening is not None and closing is not None and opening + moved != closing:
        told.append(SUM.format(opening=Dollars(opening), moved=Dollars(moved), closing=Dollars(closing)))
    sides = (
        ("depósitos", money.credits, [one for one in cents if one > 0]),
        ("débitos", money.debits, [-one for one in cents if one < 0]),
    )
    for what, total, found in sides:
        counted = total is not None and abs(total) == len(found) * CENTS
        if total is not None and abs(total) != sum(found) and not counted:
            told.append(TOTAL.format(what=what, found=Dollars(sum(found)), told=Dollars(abs(total))))
    return told
