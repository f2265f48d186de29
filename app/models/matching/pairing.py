"""Which pairs are worth weighing: equal amounts, and a document, a payer or a name in common. Never all with all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from app.models.matching.book import Book, ChargeView, RowView
from app.models.matching.evidence import Evidence, weigh
from app.models.matching.naming import LONG_WORD, nearest
from app.models.matching.relation import Relation, relate_all, slips

SHARED = 400  # pairs that one number may give; a number of so many is the number of nothing
OPENED_BEFORE, OPENED_AFTER = 75, 15  # days between a request and the deposit that a name may lead to
SLIP_DAYS = 75
RARE_WORDS = 2  # the rarest words of a concept lead to charges; the rest only confirm
FREQUENT = 60  # charges with one word, too many to be led to by a second word
FEW = 4  # charges that one concept is weighed against by name
LEAST_NAME = 15  # points of name before a pair is weighed

Pairs = dict[tuple[int, int], Evidence]
_Points = Mapping[str, int]
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
        index: dict[str, list[RowView]] = defaultdict(list)
        for row in opened:
            for number in row.numbers:
                for key in slips(number):
                    index[key].append(row)
        if not index:
            return
        for charge in self._charges:
            if charge.place in self.settled:
                continue  # only its own payer's deposits could be rivals: the payer and the name lead to them
            for number in charge.numbers:
                self._slips_of(charge, number, index)

    def _slips_of(self, charge: ChargeView, number: str, index: dict[str, list[RowView]]) -> None:
        day, other = charge.declared or charge.opened, charge.opened
        for key in slips(number):
            for row in index.get(key, ()):
                if abs(row.day - day) > SLIP_DAYS and abs(row.day - other) > SLIP_DAYS:
                    continue
                if (row.place, charge.place) in self.pairs:
                    continue
                if relate_all(row.numbers, charge.numbers)[0] > Relation.DIFFERENT:
                    self._add(row, charge)

    def _by_payer(self, opened: Sequence[RowView]) -> None:
        index: dict[str, list[ChargeView]] = defaultdict(list)
        for charge in self._charges:
            if charge.payer:
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


class NameIndex:
    """Charges by the words of their payers, each word's in the order of the requests."""

    def __init__(self, charges: Iterable[ChargeView]) -> None:
        self._ordered = sorted(charges, key=lambda one: (one.opened, one.place))
        self._days = [one.opened for one in self._ordered]
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, charge in enumerate(self._ordered):
            for word in {*charge.words, *(word for text in charge.memory for word in text)}:
                self._places[word].append(place)
        self._by_start: dict[str, list[str]] = defaultdict(list)
        for word in self._places:
            self._by_start[word[:LONG_WORD]].append(word)
        self._like: dict[str, list[str]] = {}

    def near(self, row: RowView, points: _Points) -> list[ChargeView]:
        """Give the charges of the weeks before whose payers share the rarest words of a concept."""
        low = bisect_left(self._days, row.day - OPENED_BEFORE)
        high = bisect_right(self._days, row.day + OPENED_AFTER)
        spans = [span for word in row.words for span in self._spans(word, low, high, points)]
        spans.sort(key=len)
        totals: dict[int, int] = {}
        for place, span in enumerate(spans):
            span.add_to(totals, only_known=place >= RARE_WORDS or (place > 0 and len(span) > FREQUENT))
        least = max(LEAST_NAME, max(totals.values(), default=0) // 2)
        best = [(-total, place) for place, total in totals.items() if total >= least]
        if len(best) > FEW:
            best = sorted(best)[:FEW]
        return [self._ordered[place] for _, place in best]

    def _spans(self, word: str, low: int, high: int, points: _Points) -> Iterable[_Span]:
        known = self._places.get(word)
        for other in (word,) if known else self._alike(word):
            places = self._places[other]
            yield _Span(places, bisect_left(places, low), bisect_left(places, high), points.get(other, 0))

    def _alike(self, word: str) -> list[str]:
        if len(word) < LONG_WORD:
            return []
        found = self._like.get(word)
        if found is None:
            near = self._by_start.get(word[:LONG_WORD], ())
            found = self._like[word] = [other for other in near if nearest(word, (other,), last=True)]
        return found


class _Span:
    """The places of one word between two days."""

    __slots__ = ("_first", "_last", "_places", "_points")

    def __init__(self, places: list[int], first: int, last: int, points: int) -> None:
        self._places, self._first, self._last, self._points = places, first, last, points

    def __len__(self) -> int:
        return self._last - self._first

    def add_to(self, totals: dict[int, int], *, only_known: bool) -> None:
        """Add the word's points to the charges that have it."""
        points = self._points
        for place in self._places[self._first : self._last]:
            if place in totals:
                totals[place] += points
            elif not only_known:
                totals[place] = points


def _by_numbers(views: Sequence[_View]) -> dict[str, list[_View]]:
    index: dict[str, list[_View]] = defaultdict(list)
    for view in views:
        for number in view.numbers:
            index[number].append(view)
    return index
