"""Which pairs are worth weighing: equal amounts, and a document, a payer or a name in common. Never all with all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar

from app.models.matching.book import Book, ChargeView, RowView
from app.models.matching.evidence import Evidence, weigh
from app.models.matching.name_index import NameIndex
from app.models.matching.slip_index import SlipIndex

SHARED = 400  # pairs that one number may give; a number of so many is the number of nothing
FEW = 4  # charges of one payer, the nearest in time, that its number leads to

Pairs = dict[tuple[int, int], Evidence]
_View = TypeVar("_View", RowView, ChargeView)


class Pairing:
    """The pairs of one amount. `claimed`: rows and charges that a number joins one to one and nothing contradicts."""

    def __init__(self, book: Book, rows: Sequence[RowView], charges: Sequence[ChargeView]) -> None:
        self._book = book
        self._rows, self._charges = rows, charges
        self.pairs: Pairs = {}
        self.claimed_rows: set[int] = set()
        self.settled: set[int] = set()

    def found(self) -> Pairs:
        """Weigh every pair that something joins."""
        self._by_number()
        opened = [row for row in self._rows if row.place not in self.claimed_rows]
        self._by_slip(opened)
        self._by_payer(opened)
        self._by_name(opened)
        return self.pairs

    def _add(self, row: RowView, charge: ChargeView) -> Evidence:
        key = (row.place, charge.place)
        found = self.pairs.get(key)
        if found is None:
            found = self.pairs[key] = weigh(self._book, row, charge)
        return found

    def _by_number(self) -> None:
        charges = _by_numbers(self._charges)
        for number, rows in _by_numbers(self._rows).items():
            same = charges.get(number)
            if same is None or len(rows) * len(same) > SHARED:
                continue
            for row in rows:
                for charge in same:
                    found = self._add(row, charge)
            if len(rows) == len(same) == 1 and found.clear_payer and not found.before:
                self.claimed_rows.add(found.row)
                self.settled.add(found.charge)

    def _by_slip(self, opened: Sequence[RowView]) -> None:
        """Weigh pairs a slip of the hand apart; what rivals a settled charge, its payer and its name lead to."""
        index = SlipIndex(opened)
        for charge in self._charges:
            if charge.place in self.settled:
                continue
            for row in index.near(charge):
                self._add(row, charge)

    def _by_payer(self, opened: Sequence[RowView]) -> None:
        named = frozenset(payer for row in opened for payer in row.payers)
        index: dict[str, list[ChargeView]] = defaultdict(list)
        for charge in self._charges:
            if charge.payer and charge.payer in named:
                index[charge.payer].append(charge)
        for row in opened:
            for payer in row.payers:
                near = index.get(payer, ())
                if len(near) > FEW:
                    near = sorted(near, key=lambda one: (abs(one.opened - row.day), one.charge_id))[:FEW]
                for charge in near:
                    self._add(row, charge)

    def _by_name(self, opened: Sequence[RowView]) -> None:
        index = NameIndex(self._charges)
        points = self._book.vocabulary.weights
        for row in opened:
            if len(row.words) == 0:
                continue
            for charge in index.near(row, points):
                self._add(row, charge)


def _by_numbers(views: Sequence[_View]) -> dict[str, list[_View]]:
    index: dict[str, list[_View]] = defaultdict(list)
    for view in views:
        for number in view.numbers:
            index[number].append(view)
    return index
