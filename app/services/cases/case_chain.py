"""The journal of one case: its entries hold, follow their neighbours and agree with the rows as they are now.

Cheap enough for every opening of a history; `integrity.verify` walks the whole journal.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

import sqlalchemy as sa

from app.models.rows.cases import CaseChain
from app.models.tables import every  # noqa: F401  completes the metadata
from app.models.tables.journal import JournalEntry
from app.models.tables.row import TABLES, Row
from app.services.storage.journal import GENESIS, digest, resealed

_JOURNAL = TABLES[JournalEntry]
_KINDS = {table.name: kind for kind, table in TABLES.items() if issubclass(kind, Row)}
_AT_ONCE = 500

Told = dict[tuple[str, str], tuple[int, str, int]]
"""Table and id of a row -> its version, its digest and the entry that said so last."""


def verify(connection: sa.Connection, case_id: str) -> CaseChain:
    """Return how many entries the case has and the first that does not hold, None if all do."""
    entries = _entries(connection, _JOURNAL.c.subject == case_id)
    bad = [*_broken(connection, entries), *_changed(connection, _last_told(entries))]
    return CaseChain(len(entries), min(bad, default=None))


def _entries(connection: sa.Connection, where: sa.ColumnElement[bool]) -> list[JournalEntry]:
    found = connection.execute(sa.select(_JOURNAL).where(where).order_by(_JOURNAL.c.seq))
    return [JournalEntry(**row) for row in found.mappings()]


def _broken(connection: sa.Connection, entries: Sequence[JournalEntry]) -> Iterator[int]:
    """Find entries whose seal does not hold, or whose neighbours say something else."""
    own = {entry.seq for entry in entries}
    beside = sorted({seq + step for seq in own for step in (-1, 1)} - own)
    near = {entry.seq: entry.hash for entry in entries}
    before = {entry.seq: entry.previous for entry in entries}
    for some in (beside[start : start + _AT_ONCE] for start in range(0, len(beside), _AT_ONCE)):
        columns = sa.select(_JOURNAL.c.seq, _JOURNAL.c.hash, _JOURNAL.c.previous).where(_JOURNAL.c.seq.in_(some))
        for seq, seal, previous in connection.execute(columns):
            near[seq], before[seq] = seal, previous
    for entry in entries:
        follows = entry.previous == near.get(entry.seq - 1, GENESIS if entry.seq == 1 else "")
        followed = before.get(entry.seq + 1, entry.hash) == entry.hash
        if resealed(entry) != entry.hash or not follows or not followed:
            yield entry.seq


def _last_told(entries: Iterable[JournalEntry]) -> Told:
    told: Told = {}
    for entry in entries:
        for table, row_id, version, mark in json.loads(entry.rows):
            told[table, row_id] = (version, mark, entry.seq)
    return told


def _changed(connection: sa.Connection, told: Told) -> Iterator[int]:
    """Find rows that are gone, older than told, or changed without a new version; newer ones have another entry."""
    missing = dict(told)
    for table in {table for table, _ in told} & set(_KINDS):
        for row in _rows(connection, table, [row_id for name, row_id in told if name == table]):
            version, mark, seq = missing.pop((table, row.id))
            if row.version < version or (row.version == version and digest(row) != mark):
                yield seq
    yield from (seq for _, _, seq in missing.values())


def _rows(connection: sa.Connection, name: str, ids: Sequence[str]) -> Iterator[Row]:
    kind = _KINDS[name]
    table = TABLES[kind]
    for some in (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE)):
        for found in connection.execute(sa.select(table).where(table.c.id.in_(some))).mappings():
            yield kind.model_construct(**found)
