"""Transactions on the database: BEGIN IMMEDIATE, versions checked, the journal written by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from app.models.tables import every  # noqa: F401  completes the metadata
from app.services.access import Access, Actor
from app.services.clock import Clock
from app.services.ids import Ids
from app.services.storage import faults
from app.services.storage.door import connect
from app.services.storage.transaction import Transaction


def make_engine(file: Path, *, read_only: bool = False) -> sa.Engine:
    """Return the engine of the one writing connection, or of one that only looks."""
    return sa.create_engine("sqlite://", creator=lambda: connect(file, read_only=read_only), poolclass=StaticPool)


class Database:
    """One open database file, written by one thread at a time; who only looks waits for whoever is looking."""

    def __init__(
        self, file: Path, *, clock: Clock, access: Access, listeners: Sequence[Callable[[frozenset[str]], None]] = ()
    ) -> None:
        self.clock = clock
        self.access = access
        self.ids = Ids(clock)
        self.epoch: int | None = None
        self._listeners = listeners
        self._engine = make_engine(file)
        self._looking = make_engine(file, read_only=True)
        self._turn = RLock()

    @contextmanager
    def transaction(self, actor: Actor, action: str, *, subject: str = "") -> Iterator[Transaction]:
        """Open one all-or-nothing unit of work; `action` is the call's name in the access matrix.

        The journal entry is part of the same COMMIT. Raises Denied before anything is read.
        """
        self.access.require(action, actor)
        with faults.told(), self._engine.begin() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            unit = Transaction(connection, actor=actor, action=action, subject=subject, database=self)
            yield unit
            unit.seal()
        unit.after_commit()

    @contextmanager
    def looking(self, actor: Actor, action: str, *, subject: str = "") -> Iterator[Transaction]:
        """Open rows as committed at one moment, for what asks a case without changing it; writing through it fails."""
        self.access.require(action, actor)
        with self._turn, faults.told(), self._looking.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            yield Transaction(connection, actor=actor, action=action, subject=subject, database=self)

    def committed(self, tables: frozenset[str]) -> None:
        """Tell the listeners which tables a commit changed."""
        for listener in self._listeners:
            listener(tables)

    def close(self) -> None:
        """Close the connection; SQLite then folds the WAL into the file."""
        self._looking.dispose()
        self._engine.dispose()
