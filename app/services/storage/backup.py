"""Copies of the database made by SQLite itself, safe while it is open (never a copied file)."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from app.services.storage import faults
from app.services.whole import whole


def back_up(file: Path, folder: Path, *, at: datetime, why: str) -> Path:
    """Copy the database into the folder and return the copy once it is checked and durable.

    why: one word for the name ("migration", "hand"); raises UserError if the disk is full.
    """
    with faults.told():
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / f"ventanilla-{at:%Y%m%dT%H%M%S%f}-{why}.db"
        with whole(target) as copy:
            _copy(file, copy)
    return target


def newest(folder: Path) -> datetime | None:
    """Return when the newest copy of the database was made, None if there is none."""
    times = [file.stat().st_mtime for file in folder.glob("ventanilla-*.db")] if folder.exists() else []
    return datetime.fromtimestamp(max(times), UTC) if times else None


def _copy(source: Path, target: Path) -> None:
    origin, copy = sqlite3.connect(source), sqlite3.connect(target)
    try:
        origin.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE").fetchall()
        verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"integrity_check: {verdict}")
    finally:
        copy.close()
        origin.close()
