"""What a bench tells: a ratio to its floor, measured in turn in one run, and the bound that issue 2 gives it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from typing import Literal, TypedDict

Direction = Literal["at most", "at least"]


class Figure(TypedDict):
    """One measured ratio. `must`: on which side of the bound it has to stay; times are medians in milliseconds."""

    ratio: float
    bound: float
    must: Direction
    floor_ms: float
    ours_ms: float
    rounds: int


def met(figure: Figure) -> bool:
    """Tell whether the figure keeps its bound."""
    if figure["must"] == "at most":
        return figure["ratio"] <= figure["bound"]
    return figure["ratio"] >= figure["bound"]


def figure(
    floors: Sequence[float], ours: Sequence[float], ratios: Sequence[float], *, bound: float, must: Direction
) -> Figure:
    """Put together what the rounds told: seconds of the floor and of ours, and the ratio of each round."""
    return Figure(
        ratio=round(statistics.median(ratios), 3),
        bound=bound,
        must=must,
        floor_ms=round(statistics.median(floors) * 1000, 4),
        ours_ms=round(statistics.median(ours) * 1000, 4),
        rounds=len(ratios),
    )


def seconds(act: Callable[[], object]) -> float:
    """Return how long one call took."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def p95(times: Sequence[float]) -> float:
    """Return the time that 95 of 100 calls keep."""
    return sorted(times)[int(len(times) * 0.95)] if len(times) > 1 else times[0]
