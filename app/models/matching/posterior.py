"""How far a pair stands above everything else in the period that could explain its deposit or its charge.

The pairs of a period are edges between deposits and charges, and a true answer uses each of both once. The odds of an
edge are its weight, divided by what the other edges at each end would weigh, each as far as it is free: a rival that
another charge explains better takes little away. Each round explains the rivals one step further; an odd number of
rounds never overrates an edge.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate
from math import floor, log2

from app.models.matching import weights
from app.models.matching.evidence import Evidence

ROUNDS = 3
_TWO = 2
LIGHT = 0  # points of a pair too weak to be anybody's rival, and far too weak to be sure
MOST = 900  # points; far beyond any evidence, within a float


def margins(pairs: Sequence[Evidence]) -> list[int]:
    """Give for each pair the points by which it is likelier than all else together."""
    margin = [one.score - weights.CHANCE for one in pairs]
    heavy = [edge for edge, one in enumerate(pairs) if one.score > LIGHT]
    rows = _contested(heavy, [pairs[edge].row for edge in heavy])
    charges = _contested(heavy, [pairs[edge].charge for edge in heavy])
    rivals = {edge for edges in (*rows, *charges) for edge in edges}
    odds = array("d", [0.0]) * len(margin)
    for edge in rivals:
        odds[edge] = 2.0 ** (min(margin[edge], MOST) / weights.POINTS_A_BIT)
    row_free = charge_free = array("d", [1.0]) * len(margin)
    for _ in range(ROUNDS):
        row_free, charge_free = _freedom(rows, odds, charge_free), _freedom(charges, odds, row_free)
    for edge in rivals:
        margin[edge] += floor(weights.POINTS_A_BIT * (log2(row_free[edge]) + log2(charge_free[edge])))
    return margin


def _contested(edges: Iterable[int], ends: Sequence[int]) -> list[list[int]]:
    """Group the edges that meet at one end, where more than one does."""
    times = Counter(ends)
    groups: dict[int, list[int]] = defaultdict(list)
    for edge, end in zip(edges, ends, strict=True):
        if times[end] > 1:
            groups[end].append(edge)
    return list(groups.values())


def _freedom(ends: Iterable[Sequence[int]], odds: Sequence[float], other: Sequence[float]) -> array[float]:
    """Give for each edge how free its end is of the other edges there; `other`: how free they are at their far end."""
    free = array("d", [1.0]) * len(odds)
    for edges in ends:
        if len(edges) == _TWO:
            one, next_ = edges
            free[one] = 1.0 / (1.0 + odds[next_] * other[next_])
            free[next_] = 1.0 / (1.0 + odds[one] * other[one])
            continue
        weight = [odds[edge] * other[edge] for edge in edges]
        before = accumulate(weight, initial=0.0)
        after = [*accumulate(reversed(weight), initial=0.0)][-2::-1]
        for edge, left, right in zip(edges, before, after, strict=False):
            free[edge] = 1.0 / (1.0 + left + right)
    return free
