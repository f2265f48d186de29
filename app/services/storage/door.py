"""The one function that opens the database file (reliability.md D1)."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from app.models.errors import UserError

BUSY_SECONDS = 15.0
_SETTINGS = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: an acknowledged commit survives a power cut
    "foreign_keys": 1,
    "secure_delete": 1,  # a name in a draft that was thrown away is not left in the file
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "journal_size_limit": 16 * 2**20,
}


def connect(file: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open the database in autocommit with every setting in force; transactions say BEGIN IMMEDIATE themselves.

    Raises UserError "store.unreadable" if the file is not a database of SQLite or a setting does not hold.
    """
    mode = "ro" if read_only else "rwc"
    try:
        connection = sqlite3.connect(
            f"file:{_quoted(file)}?mode={mode}",
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        _set(connection, read_only=read_only)
    except sqlite3.Error as error:
        raise UserError("store.unreadable", file=file.name, reason=str(error)) from error
    return connection


def _quoted(file: Path) -> str:
    return str(file.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _set(connection: sqlite3.Connection, *, read_only: bool) -> None:
    for name, wanted in _SETTINGS.items():
        if read_only and name == "journal_mode":
            continue
        connection.execute(f"PRAGMA {name}={wanted}").fetchall()
        found = connection.execute(f"PRAGMA {name}").fetchone()
        if found is not None and found[0] != wanted:
            raise sqlite3.DatabaseError(f"{name}={found[0]}")
