"""Copies of the data made by hand, and the proof that nobody touched what was written."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.access import Actor
from app.services.storage.backup import back_up, newest

if TYPE_CHECKING:
    from app.services.storage.journal import Verdict
    from app.services.storage.store import Store

BY_HAND = "hand"


class Backups:
    """What a person may do with the data folder as a whole. Writes no row, so the journal tells nothing of it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def last(self, actor: Actor) -> datetime | None:
        """Return when the newest copy was made, None if there is none."""
        self._store.access.require("backups.last", actor)
        return newest(self._store.folder.backups)

    def place(self, actor: Actor) -> Path:
        """Return the data folder, to be told to who must copy or move it."""
        self._store.access.require("backups.place", actor)
        return self._store.folder.root

    def now(self, actor: Actor) -> Path:
        """Copy the database, check the copy and return its file; raises UserError if the disk is full."""
        self._store.access.require("backups.now", actor)
        folder = self._store.folder
        return back_up(folder.database, folder.backups, at=self._store.clock.now(), why=BY_HAND)

    def chain(self, actor: Actor) -> Verdict:
        """Verify the journal and every row against it, without writing (integrity.verify)."""
        from app.services.integrity import verify

        self._store.access.require("backups.chain", actor)
        return verify(self._store.folder)
