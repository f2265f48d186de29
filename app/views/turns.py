"""Work of the window cut into pieces, one a turn of the event loop, so that keys and paint come in between."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")


class Turns(QObject):
    """Goes through a generator, a turn up to each `yield`; new work takes the place of unfinished work."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._work: Iterator[None] | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether something is left to do."""
        return self._work is not None

    def begin(self, work: Iterator[None]) -> None:
        """Do the first piece now and the others in the turns that follow."""
        self.stop()
        self._work = work
        self._go_on()

    def stop(self) -> None:
        """Leave what is left undone."""
        self._next.stop()
        self._work = None

    def _go_on(self) -> None:
        work = self._work
        if work is None:
            return
        for _piece in work:
            if self._work is work:
                self._next.start()
            return
        if self._work is work:
            self._work = None


def all_at_once(work: Generator[None, None, T]) -> T:
    """Do all the pieces now and return what they made."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: T = end.value
            return made
