"""The one thread behind the window: work goes in order, answers come back to the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.models.errors import UserError

T = TypeVar("T")


class Lane(QObject):
    """Runs service calls one after another, off the window's thread.

    changed: the tables a commit wrote; refused: a UserError nobody took; failed: our bug, as the exception.
    """

    changed = Signal(frozenset)
    refused = Signal(UserError)
    failed = Signal(Exception)
    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lane")
        self._waiting = 0
        self.closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._waiting > 0

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
        self._waiting += 1
        future = self._worker.submit(work)
        future.add_done_callback(lambda done: self._answered.emit((owner, then, refused, done)))

    def tell_changed(self, tables: frozenset[str]) -> None:
        """Pass on what a commit changed; called in the worker's thread."""
        self.changed.emit(tables)

    def close(self) -> None:
        """Finish what was begun and take nothing more."""
        self.closed = True
        self._worker.shutdown(wait=True)

    def _deliver(
        self, answer: tuple[QObject, Callable[[Any], None], Callable[[UserError], None] | None, Future[Any]]
    ) -> None:
        owner, then, refused, done = answer
        self._waiting -= 1
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
