"""Rows that can never pay a request: debits, what the bank charges, deposits it took back; and those it lists twice."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field

from app.models.matching.book import ChargeView, RowView
from app.models.matching.reading import plain
from app.models.matching.repeated import repeated
from app.models.matching.shapes import Deposit, LeftOut

COST = re.compile(
    r"^\W*(?:N[/.]?[CD]\W+)?(?:COSTOS?|COM|COMIS|COMISION|COMISIONES|IVA|RET|RETENCION|RETENCIONES|INTERES|INTERESES"
    r"|IMPUESTO|IMPUESTOS|ISD|GASTOS?)(?![A-Z0-9])"
)
TAKEN_BACK = re.compile(r"\b(?:REV|REVERS\w*|ANULA\w*|DEVOL\w*|DEVUELT\w*|EXTORN\w*|PROTEST\w*|RECHAZ\w*)\b")
WEEKS = 60  # days within which a deposit is taken back
SOON = 10  # days, when only the words of the concept tell which


@dataclass(slots=True)
class Excluded:
    """`out`: place -> why. `shaky`: places of deposits one of which was taken back; `by`: place -> day of its reversal.

    `copies`: the groups of places that nothing tells apart; `repeats`: all of each group but the first. `shared`: the
    numbers that several of the deposits left have.
    """

    out: dict[int, LeftOut] = field(default_factory=dict)
    shaky: set[int] = field(default_factory=set)
    by: dict[int, int] = field(default_factory=dict)
    copies: list[list[int]] = field(default_factory=list)
    repeats: set[int] = field(default_factory=set)
    shared: dict[str, list[int]] = field(default_factory=dict)


def exclude(deposits: Sequence[Deposit], rows: Sequence[RowView]) -> Excluded:
    """Find the rows that no charge may have."""
    found = Excluded()
    credits_of: dict[int, list[RowView]] = defaultdict(list)
    by_number: dict[tuple[int, str], list[RowView]] = defaultdict(list)
    debits: list[RowView] = []
    amounts = {-row.cents for row in rows if row.cents < 0}
    for row, deposit in zip(rows, deposits, strict=True):
        if row.cents <= 0:
            found.out[row.place] = LeftOut(row.index, "debit")
            debits.append(row)
        elif getattr(deposit, "commission", False) or COST.match(deposit.description.upper()):
            found.out[row.place] = LeftOut(row.index, "cost")
        elif row.cents in amounts:
            credits_of[row.cents].append(row)
            for number in row.numbers:
                by_number[row.cents, number].append(row)
    for debit in sorted(debits, key=lambda row: (row.day, row.place)):
        told = [row for number in debit.numbers for row in by_number.get((-debit.cents, number), ())]
        if not told and TAKEN_BACK.search(plain(deposits[debit.place].description)):
            told = _by_words(debit, credits_of.get(-debit.cents, ()))
        _take_back(found, debit, told)
    left = [row for row in rows if row.place not in found.out]
    found.shared = repeated(left)
    found.copies = _copies(left, found.shared)
    found.repeats = {place for group in found.copies for place in group[1:]}
    return found


def _copies(rows: Iterable[RowView], shared: Container[str]) -> list[list[int]]:
    """Group the rows that nothing tells apart: day, amount, numbers and words are equal."""
    alike: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for row in rows:
        if row.numbers and row.numbers[0] in shared:
            alike[row.day, row.cents, row.numbers, row.words, row.payers].append(row.place)
    return [group for group in alike.values() if len(group) > 1]


def forgive(charges: Sequence[ChargeView], rows: Sequence[RowView], excluded: Excluded) -> None:
    """Note the charges whose declared deposit was taken back: another number is what one expects of the next."""
    gone = {(number, rows[place].cents): day for place, day in excluded.by.items() for number in rows[place].numbers}
    for charge in charges if gone else ():
        charge.taken_back = max((gone.get((number, charge.cents), 0) for number in charge.numbers), default=0)


def _by_words(debit: RowView, same: Sequence[RowView]) -> list[RowView]:
    return [row for row in same if 0 <= debit.day - row.day <= SOON and _same_payer(row, debit)]


def _take_back(found: Excluded, debit: RowView, told: Sequence[RowView]) -> None:
    """Leave out the deposit that a debit of the same amount takes back, or doubt all that it may be."""
    left = {row.place: row for row in told if 0 <= debit.day - row.day <= WEEKS and row.place not in found.out}
    if len(left) > 1:
        named = {place: row for place, row in left.items() if _same_payer(row, debit)} or left
        latest = max(row.day for row in named.values())
        left = {place: row for place, row in named.items() if row.day == latest}
    if len(left) == 1:
        ((place, row),) = left.items()
        found.out[place] = LeftOut(row.index, "reversed")
        found.by[place] = debit.day
    else:
        found.shaky.update(left)


def _same_payer(row: RowView, debit: RowView) -> bool:
    if row.payers and debit.payers:
        return bool(row.payers & debit.payers)
    return len(row.words) > 1 and set(row.words) <= set(debit.words)
