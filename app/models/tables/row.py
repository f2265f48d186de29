"""What every replicated row carries, and the registry that turns a validated row into a table.

A SQLModel table class validates nothing (libraries.md, finding 3) and costs ten times as much to build, so each
row is a plain, frozen SQLModel that validates, and `stored` derives its table mechanically.
To add a table: 1. the class here under tables/; 2. the next migration; 3. the old database in tests/databases/.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import Any, TypeVar

from pydantic import ConfigDict
from sqlalchemy import MetaData, Table
from sqlalchemy.sql.schema import SchemaItem
from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

Kind = TypeVar("Kind", bound=SQLModel)


class Row(SQLModel):
    """A replicated, journalled row.

    id: UUIDv7 as text; office: key of the owning office; version: starts at 1, every update adds one;
    salt: hex that makes the row's digest in the journal tell nothing about its content (reliability.md D8).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")  # type: ignore[assignment]

    id: str = Field(primary_key=True, max_length=36)
    office: str = Field(max_length=60)
    version: int = 1
    salt: str = Field(max_length=32)


class LocalRow(SQLModel):
    """A row that never leaves this computer and is not journalled: drafts, counters of failed log-ins."""

    model_config = ConfigDict(frozen=True, extra="forbid")  # type: ignore[assignment]

    id: str = Field(primary_key=True, max_length=80)


TABLES: dict[type[SQLModel], Table] = {}
"""The table of every stored row class."""

metadata: MetaData = SQLModel.metadata


def stored(name: str, *constraints: SchemaItem) -> Callable[[type[Kind]], type[Kind]]:
    """Give a row class its table; constraints: indexes, unique and check constraints of that table."""

    def register(row: type[Kind]) -> type[Kind]:
        def body(namespace: dict[str, Any]) -> None:
            namespace["__tablename__"] = name
            namespace["__table_args__"] = constraints
            namespace["__module__"] = row.__module__

        table_class: Any = types.new_class(f"{row.__name__}Table", (row,), {"table": True}, body)
        TABLES[row] = table_class.__table__
        return row

    return register
