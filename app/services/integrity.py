"""Verifies the journal: the chain itself, every row against its last digest, and the checkpoint kept outside."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import NullPool
from sqlmodel import SQLModel

from app.models.errors import UserError
from app.models.tables import every  # noqa: F401  completes the metadata
from app.models.tables.journal import JournalEntry
from app.models.tables.row import TABLES, Row
from app.services.paths import DataFolder
from app.services.storage import checkpoint
from app.services.storage.door import connect
from app.services.storage.journal import Chain, Verdict


def verify(folder: DataFolder) -> Verdict:
    """Walk the whole journal without writing; `first_bad` is the first entry that does not hold, None if all do.

    Found: an entry changed, removed, inserted or reordered; a row changed, removed or added by hand; a cut tail, when
    the checkpoint beside the database knows more. Raises UserError "store.no_database" where there is none.
    """
    if not folder.database.exists():
        raise UserError("store.no_database", folder=str(folder.root))
    engine = sa.create_engine("sqlite://", creator=lambda: connect(folder.database, read_only=True), poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN")  # one moment of the database: the program may be at work on it
        count, broken = _entries(connection, chain := Chain())
        bad = [broken] if broken else []
        if not broken:
            bad += _rows(connection, chain)
            bad += _checkpoint(connection, folder.checkpoint, count)
    return {"entries": count, "ok": not bad, "first_bad": min(bad) if bad else None}


def _entries(connection: sa.Connection, chain: Chain) -> tuple[int, int | None]:
    table = TABLES[JournalEntry]
    count = 0
    for found in connection.execute(sa.select(table).order_by(table.c.seq)).mappings():
        count += 1
        if not chain.follows(JournalEntry(**found)):
            return _total(connection), int(found["seq"])
    return count, None


def _total(connection: sa.Connection) -> int:
    return int(connection.execute(sa.select(sa.func.count()).select_from(TABLES[JournalEntry])).scalar_one())


def _rows(connection: sa.Connection, chain: Chain) -> list[int]:
    found = [
        chain.first_changed(table.name, _all(connection, kind, table))
        for kind, table in TABLES.items()
        if issubclass(kind, Row)
    ]
    return [seq for seq in found if seq is not None]


def _all(connection: sa.Connection, kind: type[SQLModel], table: sa.Table) -> list[SQLModel]:
    return [kind.model_construct(**row) for row in connection.execute(sa.select(table)).mappings()]


def _checkpoint(connection: sa.Connection, file: Path, count: int) -> list[int]:
    """Compare with the length and head that were written beside the database when it was last closed."""
    known = checkpoint.told(file)
    if known is None or not known.entries:
        return []
    table = TABLES[JournalEntry]
    found = connection.execute(sa.select(table.c.hash).where(table.c.seq == known.entries)).scalar()
    return [] if found == known.head else [min(known.entries, count + 1)]
