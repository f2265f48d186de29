"""What keeps a pair from being sure although it leads: its numbers stand elsewhere in the period."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterable

from app.models.matching import weights
from app.models.matching.book import Book, ChargeView
from app.models.matching.evidence import Evidence
from app.models.matching.exclusions import Excluded
from app.models.matching.relation import Relation

WEEKS = 15  # days within which the same end of a number is no chance
NEAR = 999  # numbers that a slip in the last three digits reaches
ENOUGH = 200  # numbers of a period that show how its bank gives them
ALONE = 3  # numbers in that reach, itself included, that are no row of slips


class Bars:
    """The numbers of a whole period: those declared, and those that the bank posted."""

    def __init__(self, book: Book, excluded: Excluded) -> None:
        self._book, self._excluded = book, excluded
        self._told = Counter(number for charge in book.charges for number in charge.numbers)
        self._posted = Counter(number for row in book.rows for number in row.numbers)
        self._told_ends = _days_of_ends((one.numbers, one.declared or one.opened, one.place) for one in book.charges)
        self._posted_ends = _days_of_ends((one.numbers, one.day, one.place) for one in book.rows)
        self._debts: dict[str, list[int]] = defaultdict(list)
        for charge in book.charges:
            self._debts[_payer(charge)].append(charge.place)
        self._ordered = sorted(map(int, {*self._told, *self._posted}))

    def barred(self, one: Evidence, settled: Container[int]) -> bool:
        """Tell whether the slip serves twice, or another number or debt of the period fits this deposit as well.

        settled: charges that have their deposit already.
        """
        if one.row in self._excluded.shaky:
            return True
        if one.relation < Relation.TAIL and self._owes_more(one.charge, settled):
            return True
        mine, theirs = self._book.charges[one.charge].numbers, self._book.rows[one.row].numbers
        if any(self._told[number] > max(1, self._posted[number]) for number in mine):
            return True
        if one.relation is Relation.EQUAL:
            return False
        day = self._book.rows[one.row].day
        return _elsewhere(self._posted_ends, mine, day, one.row) or _elsewhere(self._told_ends, theirs, day, one.charge)

    def _owes_more(self, charge: int, settled: Container[int]) -> bool:
        """Tell whether the payer has another debt open, of whatever amount: the deposit may be a part of it."""
        debts = self._debts[_payer(self._book.charges[charge])]
        return any(place != charge and place not in settled for place in debts)

    def alone(self, number: str) -> bool:
        """Tell whether so few numbers are near that no slip of the hand leads to one of them."""
        if len(self._ordered) < ENOUGH:
            return False
        here = int(number)
        return bisect_right(self._ordered, here + NEAR) - bisect_left(self._ordered, here - NEAR) <= ALONE


def _payer(charge: ChargeView) -> str:
    return charge.payer or " ".join(sorted(charge.words))


_Ends = dict[str, list[tuple[int, int]]]


def _days_of_ends(views: Iterable[tuple[tuple[str, ...], int, int]]) -> _Ends:
    found: _Ends = defaultdict(list)
    for numbers, day, place in views:
        for number in numbers:
            found[_end(number)].append((day, place))
    return found


def _elsewhere(ends: _Ends, numbers: Iterable[str], day: int, own: int) -> bool:
    """Tell whether a number ends like another of the same weeks."""
    return any(
        place != own and abs(other - day) <= WEEKS for number in numbers for other, place in ends.get(_end(number), ())
    )


def _end(number: str) -> str:
    return number.zfill(weights.LEAST_TAIL)[-weights.LEAST_TAIL :]
