"""The statements of a transaction, built once per table: SQLAlchemy takes longer to build one than SQLite to run it."""

from __future__ import annotations

from functools import cache
from typing import Any

import sqlalchemy as sa

OLD_ID, OLD_VERSION = "id_as_read", "version_as_read"
"""Names by which an update is told which row it changes; no column is called so."""


@cache
def insert(table: sa.Table) -> sa.Insert:
    """Return the insertion of whole rows."""
    return table.insert()


@cache
def update(table: sa.Table) -> sa.Update:
    """Return the change of one row as it was read; the columns to write are those of the values that it is run with."""
    return table.update().where(table.c.id == sa.bindparam(OLD_ID), table.c.version == sa.bindparam(OLD_VERSION))


@cache
def select(table: sa.Table, equal: tuple[str, ...], empty: tuple[str, ...], order: str) -> sa.Select[Any]:
    """Return the query of whole rows by columns that equal values of their own name, and by columns without value."""
    given = [table.c[name] == sa.bindparam(name) for name in equal]
    lacking = [table.c[name].is_(None) for name in empty]
    return sa.select(table).where(*given, *lacking).order_by(table.c[order])
