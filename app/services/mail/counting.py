"""How many letters are in each state, read from a folder that another program may have open."""

from __future__ import annotations

from contextlib import closing
from typing import get_args

from app.models.errors import UserError
from app.models.tables.mail import LetterState
from app.services.paths import DataFolder
from app.services.storage.door import connect


def counts(folder: DataFolder) -> dict[str, int]:
    """Return the count of every state. Raises UserError "store.no_database" where there is none."""
    if not folder.database.exists():
        raise UserError("store.no_database", folder=str(folder.root))
    with closing(connect(folder.database, read_only=True)) as connection:
        found = dict(connection.execute("SELECT state, count(*) FROM outbox GROUP BY state").fetchall())
    return {state: found.get(state, 0) for state in get_args(LetterState)}
