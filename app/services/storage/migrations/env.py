"""Alembic's entry: runs on the connection that schema.upgrade passes, inside its transaction."""

from __future__ import annotations

from typing import Any

from alembic import context

from app.models.tables import every  # noqa: F401  completes the metadata
from app.models.tables.row import metadata


def _ours(_object: Any, name: str | None, kind: str, _reflected: bool, _compared: Any) -> bool:  # noqa: FBT001
    return not (kind == "table" and str(name).startswith(("case_search", "archive_search")))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    include_object=_ours,
    transaction_per_migration=False,
)
context.run_migrations()
