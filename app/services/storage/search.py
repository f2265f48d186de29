"""Words by which cases are found, written to FTS5 by us: trusted_schema=OFF keeps triggers out of virtual tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

_ADD = "INSERT INTO case_text (case_id, body) VALUES (?, ?)"
_LEARN = "INSERT INTO case_search (rowid, body) VALUES (?, ?)"


def index(tx: Transaction, case_id: str, body: str) -> None:
    """Make a new case findable by these folded words; part of the same transaction."""
    run = tx.connection.exec_driver_sql
    number = run(_ADD, (case_id, body)).lastrowid
    run(_LEARN, (number, body))
