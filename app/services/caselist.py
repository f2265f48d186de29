"""Lists of cases: first page, next pages, filters and search as one types, read by keyset, never by offset."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from app.models.names import fold
from app.models.rows.cases import COUNTED, CaseFilter, CaseLine, CasePage
from app.services.access import Actor
from app.services.people import instant
from app.services.promise import Promise

if TYPE_CHECKING:
    from app.services.storage.store import Store

COLUMNS = (
    "c.id, c.number, c.procedure, c.procedure_name, c.person_name, c.person_identity, c.applicant_type_title, c.state, "
    "c.next_step, c.next_reason, c.received_at, c.due_on, c.paused, c.term, c.office"
)
_FOUND = "case_search s JOIN case_text t ON t.no = s.rowid JOIN case_file c ON c.id = t.case_id"
_LAST_DAY = "9999-12-31"
_ORDERS = {"due": (f"ifnull(c.due_on, '{_LAST_DAY}')", "ASC", ">"), "received": ("c.received_at", "DESC", "<")}


@dataclass(frozen=True, slots=True)
class _Query:
    source: str
    where: tuple[str, ...]
    values: tuple[Any, ...]


def match_expression(text: str) -> str:
    """Return the FTS5 query of what was typed: every word quoted, each the beginning of a word; "" for nothing."""
    return " ".join(f'"{word}"*' for word in fold(text).split()[:12])


class CaseList:
    """Reads lists; own office only unless the matrix lets the role see others."""

    def __init__(self, store: Store, promise: Promise) -> None:
        self._store = store
        self._promise = promise

    def page(self, actor: Actor, call: str, want: CaseFilter, after: tuple[str, str] | None, limit: int) -> CasePage:
        """Return the next page after a cursor, with the count of the whole list."""
        query = self._query(actor, call, want)
        column, direction, beyond = _ORDERS[want.order]
        where, values = list(query.where), list(query.values)
        if after is not None:
            where.append(f"({column}, c.id) {beyond} (?, ?)")
            values.extend(after)
        sql = (
            f"SELECT {COLUMNS}, {column} AS cursor FROM {query.source} WHERE {' AND '.join(where)} "
            f"ORDER BY {column} {direction}, c.id {direction} LIMIT ?"
        )
        rows = self._store.read(sql, [*values, limit + 1])
        last = rows[limit - 1] if len(rows) > limit else None
        return CasePage(self.lines(rows[:limit]), (last["cursor"], last["id"]) if last else None, self._count(query))

    def search(self, actor: Actor, call: str, text: str, limit: int) -> tuple[CaseLine, ...]:
        """Return the newest cases whose words begin as typed."""
        match = match_expression(text)
        if not match:
            return ()
        office, values = self._office(actor, call)
        sql = f"SELECT {COLUMNS} FROM {_FOUND} WHERE s.body MATCH ? AND {office} ORDER BY s.rowid DESC LIMIT ?"
        return self.lines(self._store.read(sql, (match, *values, limit)))

    def lines(self, rows: Sequence[sqlite3.Row]) -> tuple[CaseLine, ...]:
        """Turn rows of COLUMNS into lines, with the account of each due date."""
        pauses = self._pauses([row["id"] for row in rows])
        return tuple(self._line(row, pauses.get(row["id"], ())) for row in rows)

    def _line(self, row: sqlite3.Row, pauses: Iterable[tuple[date, date | None, str]]) -> CaseLine:
        received = instant(row["received_at"])
        return CaseLine(
            id=row["id"],
            number=row["number"],
            procedure=row["procedure"],
            procedure_name=row["procedure_name"],
            applicant=row["person_name"],
            identity=row["person_identity"],
            applicant_type=row["applicant_type_title"],
            state=row["state"],
            next_step=row["next_step"],
            next_reason=row["next_reason"],
            received_at=received,
            due_on=date.fromisoformat(row["due_on"]) if row["due_on"] else None,
            paused=bool(row["paused"]),
            office=row["office"],
            account=partial(self._promise.due, received, row["term"], pauses),
        )

    def _pauses(self, ids: Sequence[str]) -> dict[str, list[tuple[date, date | None, str]]]:
        marks = ", ".join("?" * len(ids))
        rows = self._store.read(
            f"SELECT case_id, started_on, ended_on, reason FROM pause WHERE case_id IN ({marks})",
            ids,
        )
        found: dict[str, list[tuple[date, date | None, str]]] = {}
        for row in rows:
            ended = date.fromisoformat(row["ended_on"]) if row["ended_on"] else None
            found.setdefault(row["case_id"], []).append((date.fromisoformat(row["started_on"]), ended, row["reason"]))
        return found

    def _query(self, actor: Actor, call: str, want: CaseFilter) -> _Query:
        office, office_values = self._office(actor, call)
        source, where, values = "case_file c", [office], list(office_values)
        match = match_expression(want.text)
        if match:
            source = _FOUND
            where.insert(0, "s.body MATCH ?")
            values.insert(0, match)
        if want.only_open:
            where.append("c.is_open = 1")
        if want.states:
            where.append(f"c.state IN ({', '.join('?' * len(want.states))})")
            values.extend(want.states)
        if want.procedure:
            where.append("c.procedure = ?")
            values.append(want.procedure)
        if want.running:
            where.append("NOT c.paused")
        if want.due_from is not None:
            where.append("c.due_on >= ?")
            values.append(want.due_from.isoformat())
        if want.due_until is not None:
            where.append("c.due_on <= ?")
            values.append(want.due_until.isoformat())
        return _Query(source, tuple(where), tuple(values))

    def _count(self, query: _Query) -> int:
        inner = f"SELECT 1 FROM {query.source} WHERE {' AND '.join(query.where)} LIMIT {COUNTED}"
        return int(self._store.read(f"SELECT count(*) FROM ({inner})", query.values)[0][0])

    def _office(self, actor: Actor, call: str) -> tuple[str, tuple[str, ...]]:
        if self._store.access.allows(call, actor.role, own=False):
            return "1 = 1", ()
        return "c.office = ?", (actor.office,)
