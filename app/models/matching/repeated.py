"""The few numbers of a period that stand more than once in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from itertools import chain

from app.models.matching.book import ChargeView, RowView


def repeated(views: Collection[RowView] | Collection[ChargeView]) -> dict[str, list[int]]:
    """Give the places of each number that more than one row, or more than one charge, has."""
    times = Counter(chain.from_iterable([view.numbers for view in views]))
    several = {number for number, count in times.items() if count > 1}
    found: dict[str, list[int]] = defaultdict(list)
    for view in views:
        if not several.isdisjoint(view.numbers):
            for number in several.intersection(view.numbers):
                found[number].append(view.place)
    return dict(found)
