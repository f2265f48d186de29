"""Whether the days declared in a period are those of the deposits, or tell nothing of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from app.models.matching.calendar import BusinessDays
from app.models.matching.repeated import Numbered

ENOUGH = 40  # values of a period that show a habit
POSTED_LATER = 0.25  # share of right slips beyond which their declared days are no deposits
NEXT = 1  # business days within which a deposit is posted


class Posted(Numbered, Protocol):
    """A deposit as read; the day is an ordinal."""

    day: int
    cents: int


class Told(Numbered, Protocol):
    """A charge as read; `declared` is 0 where no day was told."""

    opened: int
    declared: int
    dated: bool
    cents: int


_View = TypeVar("_View", Posted, Told)


def tell_no_deposit(rows: Iterable[Posted], charges: Sequence[Told], days: BusinessDays) -> bool:
    """Tell whether nobody declared a day, all are those of the requests, or slips were posted on other days."""
    told = [one for one in charges if one.declared]
    if len(told) < ENOUGH:
        return not told and len(charges) >= ENOUGH
    return _are_copied(told) or _are_belied(rows, told, days)


def _are_copied(told: Iterable[Told]) -> bool:
    dated = [one for one in told if one.dated]
    return len(dated) >= ENOUGH and all(one.declared == one.opened for one in dated)


def _are_belied(rows: Iterable[Posted], told: Iterable[Told], days: BusinessDays) -> bool:
    """Tell whether many of the slips that one deposit and one charge have were posted days after they say."""
    gaps = [
        days.between(charge.declared, row.day)
        for row, charge in _joined(rows, told)
        if days.covers(charge.declared) and charge.declared <= row.day
    ]
    return len(gaps) >= ENOUGH and sum(gap > NEXT for gap in gaps) > POSTED_LATER * len(gaps)


def _joined(rows: Iterable[Posted], told: Iterable[Told]) -> Iterator[tuple[Posted, Told]]:
    charges = _of_one(told)
    for key, row in _of_one(rows).items():
        if key in charges:
            yield row, charges[key]


def _of_one(views: Iterable[_View]) -> dict[tuple[int, str], _View]:
    """Give the numbers and amounts that only one has."""
    found: dict[tuple[int, str], _View] = {}
    twice: set[tuple[int, str]] = set()
    for view in views:
        for number in view.numbers:
            key = view.cents, number
            if key in found:
                twice.add(key)
            found[key] = view
    for key in twice:
        del found[key]
    return found
