"""Which charges a concept leads to by the names in it: those of the weeks before that share its rarest words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from app.models.matching.book import ChargeView, RowView
from app.models.matching.naming import LONG_WORD, nearest

OPENED_BEFORE, OPENED_AFTER = 75, 15  # days between a request and the deposit that a name may lead to
RARE_WORDS = 2  # the rarest words of a concept lead to charges; the rest only confirm
FREQUENT = 60  # charges with one word, too many to be led to by a second word
FEW = 4  # charges that one concept is weighed against by name
LEAST_NAME = 15  # points of name before a pair is weighed

_Points = Mapping[str, int]


class _Span(NamedTuple):
    """Where the charges of some weeks that have a word stand among all that have it; `worth`: the word's points."""

    size: int
    first: int
    word: str
    worth: int


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
        self._members: dict[str, frozenset[int]] = {}

    def near(self, row: RowView, points: _Points) -> list[ChargeView]:
        """Give the charges of the weeks before whose payers share the rarest words of a concept."""
        low = bisect_left(self._days, row.day - OPENED_BEFORE)
        high = bisect_right(self._days, row.day + OPENED_AFTER)
        spans = sorted(self._spans(row.words, low, high, points), key=attrgetter("size"))
        totals = self._totals(*spans) if spans else {}
        least = max(LEAST_NAME, max(totals.values(), default=0) // 2)
        best = sorted([(-total, place) for place, total in totals.items() if total >= least])
        return [self._ordered[place] for _, place in best[:FEW]]

    def _totals(self, rarest: _Span, *others: _Span) -> dict[int, int]:
        """Add up the words of the charges that the rarest lead to; of those with the rarest only, few will do."""
        led = reached = self._within(rarest)
        totals: dict[int, int] = defaultdict(int)
        for order, span in enumerate(others, start=1):
            if order < RARE_WORDS and span.size <= FREQUENT:
                sharing: Iterable[int] = self._within(span)
                reached = [*led, *sharing]
            else:
                sharing = self._having(span.word).intersection(reached)
            for place in sharing:
                totals[place] += span.worth
        for place in self._having(rarest.word).intersection(totals):
            totals[place] += rarest.worth
        alone = (place for place in led if place not in totals)
        totals.update(dict.fromkeys(islice(alone, FEW), rarest.worth))
        return totals

    def _within(self, span: _Span) -> list[int]:
        return self._places[span.word][span.first : span.first + span.size]

    def _spans(self, words: Iterable[str], low: int, high: int, points: _Points) -> Iterator[_Span]:
        """Give where the charges of some weeks have the words of a concept, or those that these may stand for."""
        for word in words:
            for other in (word,) if word in self._places else self._alike(word):
                places = self._places[other]
                first = bisect_left(places, low)
                yield _Span(bisect_left(places, high) - first, first, other, points.get(other, 0))

    def _having(self, word: str) -> frozenset[int]:
        """Give all the charges that have a word."""
        found = self._members.get(word)
        if found is None:
            found = self._members[word] = frozenset(self._places[word])
        return found

    def _alike(self, word: str) -> list[str]:
        if len(word) < LONG_WORD:
            return []
        found = self._like.get(word)
        if found is None:
            near = self._by_start.get(word[:LONG_WORD], ())
            found = self._like[word] = [other for other in near if nearest(word, (other,), last=True)]
        return found
