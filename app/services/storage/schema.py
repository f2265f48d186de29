"""Brings a database to this program's schema, forward only, with a backup before (libraries.md section 2)."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any

from app.models.errors import UserError
from app.services.storage.backup import back_up
from app.services.storage.door import connect

CURRENT = 1
"""Number of the newest migration; equals PRAGMA user_version of a database of this program."""

_MIGRATIONS = Path(__file__).parent / "migrations"


def version(file: Path) -> int:
    """Return the schema number of a database file; 0 for one that does not exist yet."""
    if not file.exists():
        return 0
    connection = connect(file, read_only=True)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.Error as error:
        raise UserError("store.unreadable", file=file.name, reason=str(error)) from error
    finally:
        connection.close()


def ensure(file: Path, backups: Path, *, at: datetime) -> None:
    """Leave the database at the current schema; raises UserError "store.newer" for one of a later program."""
    found = version(file)
    if found > CURRENT:
        raise UserError("store.newer", found=found, known=CURRENT)
    if found == CURRENT:
        return
    if found:
        back_up(file, backups, at=at, why="migration")
    upgrade(file)


def upgrade(file: Path, target: str = "head") -> None:
    """Run the missing migrations in one transaction; a failure leaves the file as it was."""
    import sqlalchemy as sa
    from alembic import command
    from alembic.config import Config
    from sqlalchemy.pool import NullPool

    engine = sa.create_engine("sqlite://", creator=lambda: _for_migration(file), poolclass=NullPool)
    sa.event.listen(engine, "begin", lambda opened: opened.exec_driver_sql("BEGIN IMMEDIATE"))
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, target)
        _check(connection)
    engine.dispose()


def _for_migration(file: Path) -> sqlite3.Connection:
    connection = connect(file)
    connection.execute("PRAGMA foreign_keys=OFF")
    return connection


def _check(connection: Any) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise RuntimeError(f"the migration left orphans: {broken[:5]}")
