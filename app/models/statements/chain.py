"""The chain of running balances: it proves the order of the rows, every amount and every sign."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Chain:
    """What the balances prove: rows in the order of time, those that do not follow, and how many links were tried."""

    order: tuple[int, ...]
    """Places of the rows, oldest first."""
    breaks: tuple[int, ...]
    links: int
    newest_first: bool

    @property
    def whole(self) -> bool:
        """Whether something was proved and nothing denied."""
        return self.links > 0 and not self.breaks


def prove(
    amounts: Sequence[int],
    balances: Sequence[int | None],
    days: Sequence[object],
    opening: int | None = None,
    *,
    falling: bool = False,
) -> Chain:
    """Follow the balances in each order in which banks write; the one with fewest breaks is the file's.

    amounts and balances in cents; days: whatever is equal for rows of one day; falling: whether the days tell that
    the newest row stands first, which decides where the balances do not.
    """
    best: Chain | None = None
    for newest_first, order in sorted(arrangements(days), key=lambda one: one[0] != falling):
        links, breaks = _follow(order, amounts, balances, opening)
        chain = Chain(order, tuple(sorted(breaks)), links, newest_first)
        if best is None or len(chain.breaks) < len(best.breaks):
            best = chain
        if not chain.breaks and chain.links:
            break
    return best or Chain((), (), 0, newest_first=False)


def arrangements(days: Sequence[object]) -> Iterator[tuple[bool, tuple[int, ...]]]:
    """Give each order of time in which a bank may have written, and whether its newest day stands first."""
    for newest_first, arrange in _ORDERS:
        yield newest_first, tuple(arrange(days))


def _follow(
    order: Sequence[int], amounts: Sequence[int], balances: Sequence[int | None], opening: int | None
) -> tuple[int, list[int]]:
    """Count the links and name the rows whose balance does not follow; amounts add up over rows without balance."""
    known, moved, links, breaks = opening, 0, 0, []
    for place in order:
        moved += amounts[place]
        balance = balances[place]
        if balance is None:
            continue
        if known is not None:
            links += 1
            if known + moved != balance:
                breaks.append(place)
        known, moved = balance, 0
    return links, breaks


def _as_written(days: Sequence[object]) -> Iterator[int]:
    yield from range(len(days))


def _turned(days: Sequence[object]) -> Iterator[int]:
    yield from reversed(range(len(days)))


def _days_turned(days: Sequence[object]) -> Iterator[int]:
    """Newest day first, and within a day oldest row first."""
    groups = [list(group) for _, group in groupby(range(len(days)), key=lambda place: days[place])]
    for group in reversed(groups):
        yield from group


def _rows_turned(days: Sequence[object]) -> Iterator[int]:
    """Oldest day first, and within a day newest row first."""
    for _, group in groupby(range(len(days)), key=lambda place: days[place]):
        yield from reversed(list(group))


_Arrange = Callable[[Sequence[object]], Iterator[int]]
_ORDERS: tuple[tuple[bool, _Arrange], ...] = (
    (False, _as_written),
    (True, _turned),
    (True, _days_turned),
    (False, _rows_turned),
)
