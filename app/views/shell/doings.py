"""What this window did and can take back, and what it took back and can do again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

Act = Callable[[], None]


@dataclass(eq=False, slots=True)
class Doing:
    """One act in words, with the way back and the way again; at is local."""

    words: str
    back: Act
    again: Act | None
    at: datetime


class Doings:
    """Newest last. What is done again comes back by itself, because doing it says so once more."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._done: list[Doing] = []
        self._undone: list[Doing] = []

    @property
    def undoable(self) -> tuple[Doing, ...]:
        """Acts that can be taken back, newest first."""
        return tuple(reversed(self._done))

    @property
    def can_redo(self) -> bool:
        """Whether the last act that was taken back can be done again."""
        return bool(self._undone) and self._undone[-1].again is not None

    def add(self, words: str, back: Act, again: Act | None) -> Doing:
        """Note an act; what had been taken back before it is not done again."""
        doing = Doing(words, back, again, self._now())
        self._done.append(doing)
        self._undone.clear()
        return doing

    def undo(self, doing: Doing) -> None:
        """Take an act back, once."""
        if doing in self._done:
            self._done.remove(doing)
            self._undone.append(doing)
            doing.back()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self.can_redo:
            again = self._undone.pop().again
            if again is not None:
                again()
