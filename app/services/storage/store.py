"""A data folder, opened: lock, schema, database and blobs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from app.services.access import Access, Actor
from app.services.clock import Clock
from app.services.paths import DataFolder
from app.services.storage import checkpoint, faults, schema
from app.services.storage.blobs import Blobs
from app.services.storage.checkpoint import Checkpoint
from app.services.storage.lock import InstanceLock

if TYPE_CHECKING:
    import sqlite3

    from app.services.storage.database import Database
    from app.services.storage.transaction import Transaction

_BLOB_NAME = re.compile("[0-9a-f]{64}")
"""A file that a draft names: its request may still be registered."""

BLOB_COLUMNS = (
    ("attachment", "blob"),
    ("document", "blob"),
    ("print_job", "blob"),
    ("delivery", "signed_blob"),
    ("outbox_file", "blob"),
    ("delivery", "authority_blob"),
    ("archived", "blob"),
    ("bank_import", "blob"),
    ("bank_period", "pdf"),
    ("bank_period", "xlsx"),
    ("archived_former", "blob"),
)
"""Where rows name files; a test finds the column that is missing here."""


class Store:
    """The one door: everything that is kept goes through here. SQLAlchemy is imported on the first transaction."""

    def __init__(self, folder: DataFolder, *, clock: Clock, access: Access) -> None:
        self.folder = folder
        self.clock = clock
        self.access = access
        self.blobs = Blobs(folder.blobs)
        self._lock = InstanceLock(folder.lock)
        self._database: Database | None = None
        self._reader: sqlite3.Connection | None = None
        self._listeners: list[Callable[[frozenset[str]], None]] = []

    def open(self) -> None:
        """Take the folder for this program and bring its schema up to date.

        Raises UserError if another program has it, it is not writable, or its database is newer than the program.
        """
        with faults.told():
            self.folder.root.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock.take()
        try:
            schema.ensure(self.folder.database, self.folder.backups, at=self.clock.now())
        except BaseException:
            self._lock.release()
            raise

    def beside(self) -> Store:
        """Return another way into the open folder for one more thread: connections of its own, the same listeners.

        It holds no lock: end it with `leave` before this store is closed.
        """
        other = Store(self.folder, clock=self.clock, access=self.access)
        other._listeners = self._listeners
        return other

    def transaction(self, actor: Actor, action: str, *, subject: str = "") -> AbstractContextManager[Transaction]:
        """Open one unit of work (Database.transaction)."""
        return self.database.transaction(actor, action, subject=subject)

    def looking(self, actor: Actor, action: str, *, subject: str = "") -> AbstractContextManager[Transaction]:
        """Open rows for looking only (Database.looking)."""
        return self.database.looking(actor, action, subject=subject)

    def read(self, sql: str, values: Mapping[str, Any] | Sequence[Any] = ()) -> list[sqlite3.Row]:
        """Return the rows of a query as last committed."""
        with faults.told():
            return self._reading().execute(sql, values).fetchall()

    def write_local(self, sql: str, values: Sequence[Any] = ()) -> None:
        """Write one statement to a local, unjournalled table without importing SQLAlchemy (log-in counters)."""
        from app.services.storage.door import connect

        with faults.told():
            connection = connect(self.folder.database)
            try:
                connection.execute(sql, values)
            finally:
                connection.close()

    def on_commit(self, listener: Callable[[frozenset[str]], None]) -> None:
        """Call the listener with the changed tables after each commit, in the committing thread."""
        self._listeners.append(listener)

    @property
    def database(self) -> Database:
        """The writing side, built when first needed because its libraries cost more than Qt's (performance.md)."""
        if self._database is None:
            from app.services.storage.database import Database

            self._database = Database(
                self.folder.database, clock=self.clock, access=self.access, listeners=self._listeners
            )
        return self._database

    def sweep_blobs(self) -> int:
        """Remove files that neither a row nor a draft names: of a crash, or of a draft that was thrown away.

        None while the journal lacks entries: the rows that are missing may name them.
        """
        if self.lacks_entries():
            return 0
        named = frozenset(
            row[0] for table, column in BLOB_COLUMNS for row in self.read(f"SELECT {column} FROM {table}")
        )
        drafts = "\n".join(row[0] for row in self.read("SELECT body FROM draft"))
        return self.blobs.sweep(named | frozenset(_BLOB_NAME.findall(drafts)))

    def checkpoint(self) -> None:
        """Write length and head of the journal beside the database, so that a cut tail is noticed.

        The one of a journal that has lost entries stays: whoever looks later must still find it.
        """
        if self.lacks_entries():
            return
        last = self.read("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
        with faults.told():
            checkpoint.write(self.folder.checkpoint, Checkpoint(*last[0]) if last else Checkpoint(0, ""))

    def lacks_entries(self) -> bool:
        """Tell whether the journal lacks what it had when the folder was last closed: a cut tail, an older copy."""
        known = checkpoint.told(self.folder.checkpoint)
        if known is None or not known.entries:
            return False
        found = self.read("SELECT hash FROM journal WHERE seq = ?", (known.entries,))
        return [row["hash"] for row in found] != [known.head]

    def close(self) -> None:
        """Leave the folder clean for the next one; nobody else may be writing files any more."""
        if self.folder.database.exists():
            self.checkpoint()
            self.sweep_blobs()
        self.leave()
        self._lock.release()

    def leave(self) -> None:
        """Close the connections; the folder stays taken."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        if self._database is not None:
            self._database.close()
            self._database = None

    def _reading(self) -> sqlite3.Connection:
        if self._reader is None:
            import sqlite3

            from app.services.storage.door import connect

            self._reader = connect(self.folder.database, read_only=True)
            self._reader.row_factory = sqlite3.Row
        return self._reader
