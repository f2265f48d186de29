"""Makes a record findable, in the transaction that writes it (trusted_schema=OFF keeps triggers out of FTS5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.services.archive.describing import description, names
from app.services.archive.words import folded

if TYPE_CHECKING:
    from app.models.tables.archive import Archived
    from app.services.storage.transaction import Transaction

_OLD = "SELECT no, body FROM archive_text WHERE record_id = ?"
_FORGET = "INSERT INTO archive_search (archive_search, rowid, body) VALUES ('delete', ?, ?)"
_LEARN = "INSERT INTO archive_search (rowid, body) VALUES (?, ?)"
_SHEETS = "SELECT body FROM archive_page WHERE record_id = ? AND page > 0 ORDER BY page"


def write(tx: Transaction, record: Archived, texts: Sequence[str] | None) -> None:
    """Write the words of a record and of its sheets; texts None keeps those of the sheets as they are."""
    run = tx.connection.exec_driver_sql
    sheets = [row[0] for row in run(_SHEETS, (record.id,))] if texts is None else list(texts)
    pages = [description(record.__dict__), *sheets]
    for number, body in run(_OLD, (record.id,)).all():
        run(_FORGET, (number, body))
    run("DELETE FROM archive_text WHERE record_id = ?", (record.id,))
    run("DELETE FROM archive_page WHERE record_id = ?", (record.id,))
    words = folded([names(record.__dict__), *pages])
    number = run("INSERT INTO archive_text (record_id, body) VALUES (?, ?)", (record.id, words)).lastrowid
    run(_LEARN, (number, words))
    for page, body in enumerate(pages):
        run("INSERT INTO archive_page (record_id, page, body) VALUES (?, ?, ?)", (record.id, page, body))
