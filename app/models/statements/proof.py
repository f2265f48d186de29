"""Proves a statement: every balance follows the one before, and opening + movements = closing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from app.models.money import CENTS
from app.models.money import Money as Dollars
from app.models.statements.chain import Chain, prove
from app.models.statements.money import Money

BROKEN = "El saldo no sigue en {count} de {rows} filas: revise la primera, fila {first} de los movimientos."
SUM = "Saldo inicial {opening} más movimientos {moved} no da el saldo final {closing}."
TOTAL = "Los {what} suman {found} y el archivo dice {told}."


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved; `balance` is "ok", "broken" or "absent"."""

    balance: str
    opening: int | None
    closing: int | None
    breaks: tuple[int, ...] = ()
    newest_first: bool = False
    warnings: list[str] = field(default_factory=list)


def proof_of(cents: Sequence[int], money: Money, days: Sequence[date]) -> Proof:
    """Prove the rows with their running balances, and the whole with what the page tells of it."""
    falling = bool(days) and days[0] > days[-1]
    balances: Sequence[int | None] = money.balances or [None] * len(cents)
    chain = prove(cents, balances, days, money.opening, falling=falling)
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
        warnings,
    )


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
