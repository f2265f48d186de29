"""The hash chain over everything that was ever committed, and its verification."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TypedDict

from sqlmodel import SQLModel

from app.models.tables.journal import JournalEntry
from app.models.tables.row import Row

Change = tuple[str, str, int, str]
"""Table, id, version and salted digest of one written row."""

GENESIS = "0" * 64


def digest(row: Row) -> str:
    """Return what the journal keeps of a row: BLAKE2b-128 of its salt and its canonical JSON, in hex."""
    return hashlib.blake2b(row.model_dump_json().encode(), digest_size=16, key=row.salt.encode()).hexdigest()


def seal(values: Sequence[object]) -> str:
    """Return the SHA-256 that closes an entry over its other columns, previous hash included."""
    return hashlib.sha256(json.dumps(values, separators=(",", ":"), ensure_ascii=False).encode()).hexdigest()


def entry(
    *,
    seq: int,
    office: str,
    epoch: int,
    at: datetime,
    actor: str,
    action: str,
    subject: str,
    changes: Iterable[Change],
    previous: str,
) -> JournalEntry:
    """Build the next entry of the chain."""
    rows = json.dumps(list(changes), separators=(",", ":"))
    closed = seal([seq, office, epoch, at.isoformat(), actor, action, subject, rows, previous])
    return JournalEntry(
        seq=seq,
        office=office,
        epoch=epoch,
        at=at,
        actor=actor,
        action=action,
        subject=subject,
        rows=rows,
        previous=previous,
        hash=closed,
    )


def resealed(found: JournalEntry) -> str:
    """Return the hash that a stored entry should have."""
    return seal(
        [
            found.seq,
            found.office,
            found.epoch,
            found.at.isoformat(),
            found.actor,
            found.action,
            found.subject,
            found.rows,
            found.previous,
        ]
    )


class Verdict(TypedDict):
    """Answer of `ventanilla journal-check --json`."""

    entries: int
    ok: bool
    first_bad: int | None


class Chain:
    """Walks the entries in order and keeps what each row must look like now."""

    def __init__(self) -> None:
        self.expected: dict[tuple[str, str], tuple[int, str, int]] = {}
        self._previous = GENESIS
        self._seq = 0

    def follows(self, found: JournalEntry) -> bool:
        """Tell whether the entry continues the chain; a bad one is not remembered."""
        good = found.seq == self._seq + 1 and found.previous == self._previous and resealed(found) == found.hash
        if good:
            self._seq, self._previous = found.seq, found.hash
            for table, row_id, version, mark in json.loads(found.rows):
                self.expected[table, row_id] = (version, mark, found.seq)
        return good

    def first_changed(self, table: str, rows: Iterable[SQLModel]) -> int | None:
        """Return the entry that a row of this table no longer agrees with, the smallest, or 0 for a row nobody wrote.

        Rows that the chain knows and the table lacks count too.
        """
        bad: list[int] = []
        missing = {key: told for key, told in self.expected.items() if key[0] == table}
        for row in rows:
            if not isinstance(row, Row):
                continue
            told = missing.pop((table, row.id), None)
            if told is None:
                bad.append(0)
            elif told[:2] != (row.version, digest(row)):
                bad.append(told[2])
        bad.extend(told[2] for told in missing.values())
        return min(bad, default=None)
