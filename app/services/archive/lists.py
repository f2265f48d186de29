"""Lists of an archive: newest first, read by keyset, filtered, searched as one types, with where the words stand."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.archives import shown_number
from app.models.names import fold
from app.models.rows.archive import ArchiveFacts, ArchiveFilter, Fragment, RecordLine, RecordPage
from app.services.archive.words import fragment
from app.services.cases.caselist import match_expression

if TYPE_CHECKING:
    from app.services.storage.store import Store

_COLUMNS = (
    "a.id, a.archive, a.number, a.year, a.body_title, a.session_title, a.held_on, a.title, a.pages, a.words, a.version"
)
# CROSS JOIN keeps SQLite from walking the records and asking the words of each
_FOUND = "archive_search s CROSS JOIN archive_text t ON t.no = s.rowid CROSS JOIN archived a ON a.id = t.record_id"
MOST_SEARCHED = 40
"""Lines of a page whose sheets are searched for the words."""


class ArchiveList:
    """Reads lists of records."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(self, office: str, want: ArchiveFilter, after: tuple[str, str] | None, limit: int) -> RecordPage:
        """Return the next page after a cursor, with the count of the whole list."""
        most = min(limit, MOST_SEARCHED) if want.text.strip() else limit
        source, where, values = _query(office, want)
        total = int(self._store.read(f"SELECT count(*) FROM {source} WHERE {' AND '.join(where)}", values)[0][0])
        if after:
            where, values = [*where, "(a.held_on, a.id) < (?, ?)"], [*values, *after]
        rows = self._store.read(
            f"SELECT {_COLUMNS} FROM {source} WHERE {' AND '.join(where)} ORDER BY a.held_on DESC, a.id DESC LIMIT ?",
            [*values, most + 1],
        )
        shown = rows[:most]
        fragments = self._fragments([row["id"] for row in shown], want.text) if fold(want.text) else {}
        lines = tuple(line(row, fragments.get(row["id"])) for row in shown)
        return RecordPage(lines, (shown[-1]["held_on"], shown[-1]["id"]) if len(rows) > most else None, total)

    def facts(self, office: str, archive: str) -> ArchiveFacts:
        """Return the years that have records and how many records there are."""
        rows = self._store.read(
            "SELECT year, count(*) AS found FROM archived WHERE office = ? AND archive = ? "
            "GROUP BY year ORDER BY year DESC",
            (office, archive),
        )
        return ArchiveFacts(tuple(row["year"] for row in rows), sum(row["found"] for row in rows))

    def _fragments(self, ids: Sequence[str], text: str) -> dict[str, Fragment]:
        marks = ", ".join("?" * len(ids))
        pages: dict[str, list[tuple[int, str]]] = {}
        for row in self._store.read(
            f"SELECT record_id, page, body FROM archive_page WHERE record_id IN ({marks}) ORDER BY page", ids
        ):
            pages.setdefault(row["record_id"], []).append((row["page"], row["body"]))
        found = {key: fragment(texts, text) for key, texts in pages.items()}
        return {key: one for key, one in found.items() if one is not None}


def line(row: sqlite3.Row, found: Fragment | None = None) -> RecordLine:
    """Read a record's row."""
    return RecordLine(
        id=row["id"],
        archive=row["archive"],
        number=shown_number(row["number"], row["year"]),
        body=row["body_title"],
        session=row["session_title"],
        held_on=date.fromisoformat(row["held_on"]),
        title=row["title"],
        pages=row["pages"],
        words=row["words"],
        version=row["version"],
        fragment=found,
    )


def _query(office: str, want: ArchiveFilter) -> tuple[str, list[str], list[Any]]:
    source = "archived a"
    where: list[str] = ["a.office = ?", "a.archive = ?"]
    values: list[Any] = [office, want.archive]
    match = match_expression(want.text)
    if match:
        source, where, values = _FOUND, ["s.body MATCH ?", *where], [match, *values]
    for column, wanted in (("body", want.body), ("session_type", want.session_type), ("year", want.year)):
        if wanted:
            where.append(f"a.{column} = ?")
            values.append(wanted)
    return source, where, values
