"""Who follows a long piece of work: hears how far it is, and may stop it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def _quiet(_done: int, _total: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Course:
    """told: so many of so many are done, all of them once they are committed; stopped: whether to take them back.

    Both are called by the thread that works; once all was told nothing is taken back any more.
    """

    told: Callable[[int, int], None] = _quiet
    stopped: Callable[[], bool] = _never


ALONE = Course()
"""Work that nobody follows."""
