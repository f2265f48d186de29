"""Words by which cases are found, written to FTS5 by us: trusted_schema=OFF keeps triggers out of virtual tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

_FIND = sa.text("SELECT no, body FROM case_text WHERE case_id = :case_id")
_ADD = sa.text("INSERT INTO case_text (case_id, body) VALUES (:case_id, :body) RETURNING no")
_CHANGE = sa.text("UPDATE case_text SET body = :body WHERE no = :no")
_FORGET = sa.text("INSERT INTO case_search (case_search, rowid, body) VALUES ('delete', :no, :body)")
_LEARN = sa.text("INSERT INTO case_search (rowid, body) VALUES (:no, :body)")


def index(tx: Transaction, case_id: str, body: str) -> None:
    """Make a case findable by these folded words, instead of the earlier ones; part of the same transaction."""
    run = tx.connection.execute
    old = run(_FIND, {"case_id": case_id}).first()
    if old is None:
        number = run(_ADD, {"case_id": case_id, "body": body}).scalar_one()
    else:
        number = old.no
        run(_FORGET, {"no": old.no, "body": old.body})
        run(_CHANGE, {"no": old.no, "body": body})
    run(_LEARN, {"no": number, "body": body})
