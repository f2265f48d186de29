"""The few numbers of a period that stand more than once in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from itertools import chain
from typing import Protocol


class Numbered(Protocol):
    """A row or a charge as read: its place and its numbers, each once."""

    place: int
    numbers: tuple[str, ...]


def repeated(views: Collection[Numbered]) -> dict[str, list[int]]:
    """Give the places of each number that more than one of them has."""
    times = Counter(chain.from_iterable([view.numbers for view in views]))
    return places_of({number for number, count in times.items() if count > 1}, views)


def places_of(wanted: Collection[str], views: Collection[Numbered]) -> dict[str, list[int]]:
    """Give where some numbers stand; those that stand nowhere are left out."""
    found: dict[str, list[int]] = defaultdict(list)
    few = frozenset(wanted)
    for view in views:
        if not few.isdisjoint(view.numbers):
            for number in few.intersection(view.numbers):
                found[number].append(view.place)
    return dict(found)
