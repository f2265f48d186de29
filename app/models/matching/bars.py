"""What keeps a pair from being sure although it leads: its numbers stand elsewhere in the period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable

from app.models.matching import weights
from app.models.matching.book import Book, ChargeView, RowView
from app.models.matching.deciding import Decision
from app.models.matching.evidence import Evidence
from app.models.matching.exclusions import Excluded
from app.models.matching.relation import Relation, near

WEEKS = 15  # days within which the same end of a number is no chance


class Bars:
    """The numbers of a whole period: those declared, and those that the bank posted."""

    def __init__(self, book: Book, excluded: Excluded) -> None:
        self._book, self._excluded = book, excluded
        self._told: dict[str, list[int]] = defaultdict(list)
        for charge in book.charges:
            for number in charge.numbers:
                self._told[number].append(charge.place)
        standing = [row for row in book.rows if row.place not in excluded.out]
        self._posted: dict[str, list[RowView]] = defaultdict(list)
        for row in standing:
            for number in row.numbers:
                self._posted[number].append(row)
        self._told_ends = _days_of_ends((one.numbers, one.declared or one.opened, one.place) for one in book.charges)
        self._posted_ends = _days_of_ends((one.numbers, one.day, one.place) for one in standing)
        self._debts: dict[str, list[int]] = defaultdict(list)
        for charge in book.charges:
            self._debts[_payer(charge)].append(charge.place)

    def barred(self, one: Evidence, made: Decision) -> bool:
        """Tell whether the slip serves twice, or another number or debt of the period may want this deposit as well."""
        if one.row in self._excluded.shaky:
            return True
        mine = self._book.charges[one.charge].numbers
        if one.relation >= Relation.TAIL and (self._serves_twice(one, mine, made) or self._is_shared(one)):
            return True
        if one.relation is Relation.EQUAL:
            return one.payer < 0 and self._next_in_queue(one, mine, made)
        row = self._book.rows[one.row]
        return (
            (one.relation < Relation.TAIL and self._owes_more(one.charge, row, made))
            or _elsewhere(self._posted_ends, mine, row.day, {one.row}, made.rows)
            or _elsewhere(self._told_ends, row.numbers, row.day, {one.charge}, made.charges)
        )

    def _is_shared(self, one: Evidence) -> bool:
        """Tell whether the bank gave the number to more deposits and this one does not name the payer."""
        return not one.clear_payer and len(self._posted[one.theirs]) > 1

    def _next_in_queue(self, one: Evidence, mine: Iterable[str], made: Decision) -> bool:
        """Tell whether another slip may be meant: an unexplained deposit of that day, of any amount, a digit away."""
        day = self._book.rows[one.row].day
        return any(
            abs(row.day - day) <= 1 and row.place not in made.rows
            for number in mine
            for other in near(number)
            for row in self._posted.get(other, ())
        )

    def _serves_twice(self, one: Evidence, mine: Iterable[str], made: Decision) -> bool:
        """Tell whether another charge declares the slip too, and has no deposit of its own that explains a mistake."""
        twice = [number for number in mine if len(self._told[number]) > max(1, len(self._posted.get(number, ())))]
        if not twice or not one.clear_payer:
            return bool(twice)
        others = {place for number in twice for place in self._told[number]} - {one.charge}
        return any(made.named.get(place, one.row) == one.row for place in others)

    def _owes_more(self, charge: int, row: RowView, made: Decision) -> bool:
        """Tell whether the payer has another debt open, of whatever amount: the deposit may be a part of it."""
        debts = self._debts[_payer(self._book.charges[charge])]
        return any(
            place != charge and place not in made.charges and _may_be_due(self._book.charges[place], row.day)
            for place in debts
        )


def _may_be_due(charge: ChargeView, day: int) -> bool:
    return not charge.dated or 0 <= day - charge.opened <= weights.LONG_DAYS


def _payer(charge: ChargeView) -> str:
    return charge.payer or " ".join(sorted(charge.words))


_Ends = dict[str, list[tuple[int, int]]]


def _days_of_ends(views: Iterable[tuple[tuple[str, ...], int, int]]) -> _Ends:
    found: _Ends = defaultdict(list)
    for numbers, day, place in views:
        for number in numbers:
            found[_end(number)].append((day, place))
    return found


def _elsewhere(ends: _Ends, numbers: Iterable[str], day: int, own: Container[int], settled: Container[int]) -> bool:
    """Tell whether a number ends like another of the same weeks that nothing explains."""
    return any(
        abs(other - day) <= WEEKS and place not in own and place not in settled
        for number in numbers
        for other, place in ends.get(_end(number), ())
    )


def _end(number: str) -> str:
    return number.zfill(weights.LEAST_TAIL)[-weights.LEAST_TAIL :]
