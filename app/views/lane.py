"""The one thread behind the window: work goes in order, answers come back to the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from app.models.errors import UserError

T = TypeVar("T")


class _Wish(NamedTuple):
    """Who asked and what is done with the answer.

    Kept in the window's thread alone: the worker, which forgets a call when it begins the next, would otherwise be the
    last to hold a widget that has gone, and a widget that dies there ends the program.
    """

    owner: QObject
    then: Callable[[Any], None]
    refused: Callable[[UserError], None] | None


class Lane(QObject):
    """Runs service calls one after another, off the window's thread.

    Each answer has a turn of the window to itself: however many come together, keys and paint come in between.
    changed: the tables a commit wrote; refused: a UserError nobody took; failed: our bug, as the exception.
    """

    changed = Signal(frozenset)
    refused = Signal(UserError)
    failed = Signal(Exception)
    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lane")
        self._asked: dict[int, _Wish] = {}
        self._number = 0
        self.closed = False
        self._answers: deque[tuple[int, Future[Any]]] = deque()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._deliver)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return bool(self._asked)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None],
        refused: Callable[[UserError], None] | None = None,
    ) -> None:
        """Do the work and call `then` with its answer, unless the owner has died; `refused` takes a UserError.

        A closed lane takes nothing: what a window asks while it goes has no one left to answer.
        """
        if self.closed:
            return
        self._number += 1
        number = self._number
        self._asked[number] = _Wish(owner, then, refused)
        future = self._worker.submit(work)
        future.add_done_callback(lambda done: self._answered.emit((number, done)))

    def later(self, owner: QObject, do: Callable[[], object]) -> None:
        """Do something of the window in a turn to come, after what was asked before; keys and paint come first."""

        def then(_none: None) -> None:
            do()

        self.run(owner, _nothing, then)

    def tell_changed(self, tables: frozenset[str]) -> None:
        """Pass on what a commit changed; called in the worker's thread."""
        self.changed.emit(tables)

    def close(self) -> None:
        """Finish what was begun and take nothing more."""
        self.closed = True
        self._worker.shutdown(wait=True)

    def _on_answered(self, answer: tuple[int, Future[Any]]) -> None:
        self._answers.append(answer)
        self._turn.start()

    def _deliver(self) -> None:
        """Give the oldest answer; the next has its turn even if this one fails or opens a dialog."""
        number, done = self._answers.popleft()
        if self._answers:
            self._turn.start()
        owner, then, refused = self._asked.pop(number)
        error = done.exception()
        if isinstance(error, UserError):
            self._refuse(owner, refused, error)
        elif isinstance(error, Exception):
            self.failed.emit(error)
        elif error is None and isValid(owner):
            then(done.result())

    def _refuse(self, owner: QObject, refused: Callable[[UserError], None] | None, error: UserError) -> None:
        if refused is not None and isValid(owner):
            refused(error)
        else:
            self.refused.emit(error)


def _nothing() -> None:
    """What the worker does for a turn of the window."""
