"""The thread that sends: sleeps until something is queued or due, and never holds up the window or another act."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.services.mail.sender import Sender, the_program

if TYPE_CHECKING:
    from app.models.rows.mail import Round
    from app.services.storage.store import Store

LONGEST_SLEEP = 60.0
"""Seconds after which it looks again by itself: a computer that was asleep notices so."""

PATIENCE = 3.0
"""Seconds that closing waits for the letter in hand."""

_RINGS = frozenset({"outbox", "setting"})


class MailWorker:
    """One thread for one open store. failed: takes an error that is our bug; called in this thread."""

    def __init__(self, store: Store, office: str, failed: Callable[[Exception], object]) -> None:
        self._own = store.beside()
        self._actor = the_program(office)
        self._sender = Sender(self._own, office)
        self._failed = failed
        self._bell = threading.Event()
        self._leaving = False
        self._thread = threading.Thread(target=self._run, name="mail", daemon=True)
        store.on_commit(self.ring)

    def start(self) -> None:
        """Begin; what a crash left half way goes first."""
        self._thread.start()

    def ring(self, tables: frozenset[str]) -> None:
        """Wake it if a commit changed what it looks at."""
        if tables & _RINGS:
            self._bell.set()

    def stop(self, patience: float = PATIENCE) -> bool:
        """End it and tell whether it has ended: while it has not, nobody else may take the folder."""
        self._leaving = True
        self._sender.stop()
        self._bell.set()
        if self._thread.is_alive():
            self._thread.join(patience)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            while not self._leaving:
                self._bell.clear()
                self._bell.wait(self._turn())
        finally:
            self._own.leave()

    def _turn(self) -> float:
        """Do one pass and return for how many seconds there is nothing to do."""
        try:
            self._sender.recover(self._actor)
            return self._seconds(self._sender.deliver(self._actor))
        except UserError:  # a full disk, a busy database: the letters stay queued and are looked at again
            return LONGEST_SLEEP
        except Exception as error:  # noqa: BLE001  (told to the window; the thread goes on)
            self._failed(error)
            return LONGEST_SLEEP

    def _seconds(self, done: Round) -> float:
        if done.next_at is None:
            return LONGEST_SLEEP
        wait = (done.next_at - self._own.clock.now()).total_seconds()
        return min(max(wait, 0.0), LONGEST_SLEEP)
