"""What keeps a pair from being sure although it leads: its numbers stand elsewhere in the period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

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
        standing = [row for row in book.rows if row.place not in excluded.out]
        self._posted: dict[str, list[RowView]] = defaultdict(list)
        for row in standing:
            for number in row.numbers:
                self._posted[number].append(row)
        self._queue: dict[tuple[int, int], frozenset[int]] = {}
        self._same_slip: dict[int, set[int]] = defaultdict(set)
        for number, places in book.declared_twice.items():
            if len(places) > len(self._posted.get(number, ())):
                for place in places:
                    self._same_slip[place].update(places)
        self._told_ends = _days_of_ends((one.numbers, one.declared or one.opened, one.place) for one in book.charges)
        self._posted_ends = _days_of_ends(
            (one.numbers, one.day, one.place) for one in standing if one.place not in excluded.repeats
        )
        self._debts: dict[str, list[int]] = defaultdict(list)
        for charge in book.charges:
            self._debts[_payer(charge)].append(charge.place)

    def barred(self, one: Evidence, made: Decision) -> bool:
        """Tell whether the slip serves twice, or another number or debt of the period may want this deposit as well."""
        if one.row in self._excluded.shaky:
            return True
        if one.relation >= Relation.TAIL and (self._serves_twice(one, made) or self._is_shared(one)):
            return True
        if one.relation is Relation.EQUAL:
            return one.payer < 0 and self._next_in_queue(one, made)
        row, mine = self._book.rows[one.row], self._book.charges[one.charge].numbers
        return (
            (one.relation < Relation.TAIL and self._owes_more(one.charge, row, made))
            or self._is_posted_elsewhere(one, row, mine, made)
            or self._is_told_elsewhere(one, row, made)
        )

    def _is_posted_elsewhere(self, one: Evidence, row: RowView, mine: Iterable[str], made: Decision) -> bool:
        """Tell whether an unexplained deposit has the declared number, not one of others while this is the payer's."""
        found = _same_end(self._posted_ends, mine, row.day) - made.rows - {one.row}
        if one.id_points <= 0:
            return bool(found)
        charge = self._book.charges[one.charge]
        return not all(_is_of_another(self._book.rows[place], charge) for place in found)

    def _is_told_elsewhere(self, one: Evidence, row: RowView, made: Decision) -> bool:
        """Tell whether an open charge declares the row's number, not another payer's of another amount likewise."""
        found = _same_end(self._told_ends, row.numbers, row.day) - made.charges - {one.charge}
        if one.id_points <= 0:
            return bool(found)
        payer = self._book.charges[one.charge].payer
        others = (self._book.charges[place] for place in found)
        return not all(other.payer not in {payer, ""} and other.cents != row.cents for other in others)

    def _is_shared(self, one: Evidence) -> bool:
        """Tell whether the bank gave the number to more deposits and this one does not name the payer."""
        return one.theirs in self._excluded.shared and not one.clear_payer

    def _next_in_queue(self, one: Evidence, made: Decision) -> bool:
        """Tell whether another slip may be meant, of a deposit that nothing explains."""
        key = one.row, one.charge
        found = self._queue.get(key)
        if found is None:
            found = self._queue[key] = self._neighbours(*key)
        return not made.rows.issuperset(found)

    def _neighbours(self, place: int, charge: int) -> frozenset[int]:
        """Give the deposits of that day, of any amount, whose numbers are a digit away from the declared one."""
        day = self._book.rows[place].day
        return frozenset(
            row.place
            for number in self._book.charges[charge].numbers
            for other in near(number)
            for row in self._posted.get(other, ())
            if abs(row.day - day) <= 1
        )

    def _serves_twice(self, one: Evidence, made: Decision) -> bool:
        """Tell whether another charge declares the slip too, and has no deposit of its own that explains a mistake."""
        others = self._same_slip.get(one.charge)
        if not others or not one.clear_payer:
            return bool(others)
        return any(place != one.charge and made.named.get(place, one.row) == one.row for place in others)

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


def _same_end(ends: _Ends, numbers: Iterable[str], day: int) -> set[int]:
    """Give the places of the same weeks that have a number with such an end."""
    return {place for number in numbers for other, place in ends.get(_end(number), ()) if abs(other - day) <= WEEKS}


def _is_of_another(row: RowView, charge: ChargeView) -> bool:
    """Tell whether a concept names somebody, and nothing of it this payer."""
    if row.payers or row.other_id:
        return charge.payer not in row.payers
    return bool(row.words) and not set(row.words) & set(charge.words)


def _end(number: str) -> str:
    return number.zfill(weights.LEAST_TAIL)[-weights.LEAST_TAIL :]
