"""Lists of cases: first page, next pages, filters and search as one types, read by keyset, never by offset."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from app.models.names import fold
from app.models.rows.cases import COUNTED, CaseFilter, CaseLine, CasePage
from app.services.access import Actor
from app.services.cases.renewals import OFFERED
from app.services.intake.calls import PLACE
from app.services.office.promise import Promise
from app.services.people import instant

if TYPE_CHECKING:
    from app.services.storage.store import Store

COLUMNS = (
    "c.id, c.number, c.procedure, c.procedure_name, c.person_name, c.person_identity, c.applicant_type_title, c.state, "
    "c.next_step, c.next_reason, c.received_at, c.due_on, c.paused, c.office, c.term, c.term_from, "
    "c.legal_due_on, c.reserve, c.outcome_words, c.holder_name, c.call_title, c.points, "
    f"{PLACE}"
)
"""What a line needs, in the order of CaseLine; a query may ask more after them."""

AMENDING = "amending"
EXPIRED, WAITED = "venció el plazo para completar", "venció la espera"
"""Why a case whose clock stands still is looked at: told when the list is read, because a day passes by itself."""

_RENEWABLE = f"c.id IN (SELECT d.case_id FROM document d WHERE {OFFERED.replace(':today', '?')})"
_WIDTH = COLUMNS.count(",") + 1
# CROSS JOIN keeps SQLite from walking the cases and asking the words of each
_FOUND = "case_search s CROSS JOIN case_text t ON t.no = s.rowid CROSS JOIN case_file c ON c.id = t.case_id"
# a word that very many have is asked of each case instead, in the order of the list, until the page is full
_AMONG = (
    "(SELECT t.no FROM case_text t WHERE t.case_id = c.id) IN (SELECT rowid FROM case_search s WHERE s.body MATCH ?)"
)
_HITS = "SELECT count(*) FROM (SELECT 1 FROM case_search s WHERE s.body MATCH ? LIMIT ?)"
BROAD = 3000
"""From so many cases on a word is broad (measured: below, joining and sorting is faster)."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Part of a list that an index keeps in order: which rows, by which key, in what order and which come next."""

    rows: str
    key: str
    order: str
    beyond: str


# What was promised nothing comes last; it is a stretch of its own because no index keeps an expression in order.
_DATED = _Stretch("c.due_on IS NOT NULL", "c.due_on", "c.due_on, c.id", ">")
_UNDATED = _Stretch("c.due_on IS NULL", "'9999-12-31'", "c.id", ">")
_SCORED = _Stretch("c.points IS NOT NULL", "-c.points", "-c.points, c.id", ">")
_ARRIVED = _Stretch("c.points IS NULL", "c.id", "c.id", ">")  # a text comes after every number
_NEWEST = _Stretch("c.received_at IS NOT NULL", "c.received_at", "c.received_at DESC, c.id DESC", "<")


def _stretches(want: CaseFilter) -> tuple[_Stretch, ...]:
    if want.order == "received":
        return (_NEWEST,)
    if want.order == "points":
        return (_SCORED, _ARRIVED)
    return (_DATED, _UNDATED) if want.due_from is None and want.due_until is None else (_DATED,)


_SHORT_NUMBER = re.compile(r"\b(20[0-9]{2}) ([1-9][0-9]{0,2})$")


@dataclass(frozen=True, slots=True)
class _Query:
    source: str
    where: tuple[str, ...]
    values: tuple[Any, ...]


def match_expression(text: str) -> str:
    """Return the FTS5 query of what was typed: every word quoted, each the beginning of a word; "" for nothing.

    A year and a short number after it are the number of a case without its zeros: "2026-12" is not 120 or 1200.
    """
    folded = fold(text)
    short = _SHORT_NUMBER.search(folded)
    words = folded[: short.start() if short else None].split()[:12]
    exact = [f'"{short[1]} {int(short[2]):04d}"'] if short else []
    return " ".join([*(f'"{word}"*' for word in words), *exact])


class CaseList:
    """Reads lists; own office only unless the matrix lets the role see others."""

    def __init__(self, store: Store, promise: Promise, *, broad: int = BROAD) -> None:
        self._store = store
        self._promise = promise
        self._broad = broad

    def page(self, actor: Actor, call: str, want: CaseFilter, after: tuple[str, str] | None, limit: int) -> CasePage:
        """Return the next page after a cursor, with the count of the whole list."""
        query = self._query(actor, call, want)
        rows: list[sqlite3.Row] = []
        for stretch in _stretches(want):
            if len(rows) <= limit:
                rows += self._read(query, stretch, after, limit + 1 - len(rows))
        last = rows[limit - 1] if len(rows) > limit else None
        total = self._count(query) if last or after else len(rows)
        return CasePage(self.lines(rows[:limit]), (last["cursor"], last["id"]) if last else None, total)

    def _read(
        self, query: _Query, stretch: _Stretch, after: tuple[str, str] | None, limit: int
    ) -> Sequence[sqlite3.Row]:
        where = [*query.where, stretch.rows, *([f"({stretch.key}, c.id) {stretch.beyond} (?, ?)"] if after else [])]
        sql = (
            f"SELECT {COLUMNS}, {stretch.key} AS cursor FROM {query.source} WHERE {' AND '.join(where)} "
            f"ORDER BY {stretch.order} LIMIT ?"
        )
        return self._store.read(sql, [*query.values, *(after or ()), limit])

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
        pauses = self._pauses([row["id"] for row in rows]) if rows else {}
        return tuple(self._line(row, pauses.get(row["id"], ())) for row in rows)

    def _line(self, row: sqlite3.Row, pauses: Iterable[tuple[date, date | None, str]]) -> CaseLine:
        """By place, not by name: a page of 100 is built while somebody types."""
        *first, legal, reserve, end, holder, call, points, place = row[:_WIDTH]
        *same, state, step, reason, received_at, due_on, paused, office, term, term_from = first
        received = instant(received_at)
        due = date.fromisoformat(due_on) if due_on else None
        if paused and due and due < self._promise.today():
            reason = EXPIRED if state == AMENDING else WAITED
        account = partial(self._promise.due, instant(term_from) if term_from else received, term, pauses)
        most = date.fromisoformat(legal) if legal else None
        known = (received, due, bool(paused), office, account, most, reserve, end, holder, call, points, place)
        return CaseLine(*(*same, state, step, reason, *known))

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
        source, (words, sought) = self._words(match_expression(want.text))
        marks = ", ".join("?" * len(want.states))
        conditions: tuple[tuple[object, str, tuple[Any, ...]], ...] = (
            (True, office, office_values),
            (words, words, sought),
            (want.only_open, "c.is_open = 1", ()),
            (want.states, f"c.state IN ({marks})", want.states),
            (want.procedure, "c.procedure = ?", (want.procedure,)),
            (want.call, "c.call_key = ?", (want.call,)),
            (want.running, "NOT c.paused", ()),
            (want.renewable, _RENEWABLE, (self._promise.today(),) * 2),
            (want.due_from, "c.due_on >= ?", (want.due_from,)),
            (want.due_until, "c.due_on <= ?", (want.due_until,)),
        )
        told = [(sql, values) for wanted, sql, values in conditions if wanted]
        plain = (one.isoformat() if isinstance(one, date) else one for _sql, values in told for one in values)
        return _Query(source, tuple(sql for sql, _values in told), tuple(plain))

    def _words(self, match: str) -> tuple[str, tuple[str, tuple[str, ...]]]:
        """Return what to read from, and what finds the words with its values; a broad word is asked of each case."""
        if not match:
            return "case_file c", ("", ())
        if self._store.read(_HITS, (match, self._broad))[0][0] == self._broad:
            return "case_file c", (_AMONG, (match,))
        return _FOUND, ("s.body MATCH ?", (match,))

    def _count(self, query: _Query) -> int:
        inner = f"SELECT 1 FROM {query.source} WHERE {' AND '.join(query.where)} LIMIT {COUNTED}"
        return int(self._store.read(f"SELECT count(*) FROM ({inner})", query.values)[0][0])

    def _office(self, actor: Actor, call: str) -> tuple[str, tuple[str, ...]]:
        if self._store.access.allows(call, actor.role, own=False):
            return "1 = 1", ()
        return "c.office = ?", (actor.office,)
