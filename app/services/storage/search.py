"""Words by which cases are found, written to FTS5 by us: trusted_schema=OFF keeps triggers out of virtual tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

_ADD = "INSERT INTO case_text (case_id, body) VALUES (?, ?)"
_OLD = "SELECT no, body FROM case_text WHERE case_id = ?"
_CHANGE = "UPDATE case_text SET body = ? WHERE no = ?"
_FORGET = "INSERT INTO case_search (case_search, rowid, body) VALUES ('delete', ?, ?)"
_LEARN = "INSERT INTO case_search (rowid, body) VALUES (?, ?)"


def index(tx: Transaction, case_id: str, body: str) -> None:
    """Make a new case findable by these folded words; part of the same transaction."""
    run = tx.connection.exec_driver_sql
    number = run(_ADD, (case_id, body)).lastrowid
    run(_LEARN, (number, body))


def again(tx: Transaction, case_id: str, body: str) -> None:
    """Find a case by these words instead of those it had."""
    run = tx.connection.exec_driver_sql
    number, before = run(_OLD, (case_id,)).one()
    if before != body:
        run(_FORGET, (number, before))
        run(_CHANGE, (body, number))
        run(_LEARN, (number, body))
