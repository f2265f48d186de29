"""Writes a statement and its rows, in parts between which a person may stop it; what was read stays as it was."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.errors import UserError
from app.models.statements.shapes import BankRow
from app.models.tables.bank import BankAccount, BankImport, Movement
from app.models.texts_es import plural
from app.services.course import Course
from app.services.payments.slips import fold_document
from app.services.reconciliation import aligning, import_lines
from app.services.reconciliation.acting import act
from app.services.reconciliation.looking import Read, Sorted

if TYPE_CHECKING:
    from app.services.storage.store import Store
    from app.services.storage.transaction import Transaction

AT_A_TIME = 500
"""Rows that are written between two words of progress."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A statement that is to be written: how its import is told, its file, and why it is kept if its balance breaks."""

    read: Read
    sorted_out: Sorted
    columns: Mapping[str, Any]
    blob: str
    reason: str


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it: nothing where every row was known."""

    kept: BankImport | None = None
    act_id: str = ""
    rows: int = 0


def write(store: Store, tx: Transaction, account: BankAccount, coming: Coming, course: Course) -> Written:
    """Write the import and its rows; nothing if every row is known. Raises UserError reconciliation.stopped."""
    read, found = coming.read, coming.sorted_out.alignment
    if not found.new and not found.doubtful:
        return Written()
    with act(tx, account.id, "import") as doing:
        kept = tx.add(BankImport, account_id=account.id, act_id=doing.id, blob=coming.blob, **coming.columns)
        movements = _movements(store, kept, read, coming.sorted_out)
        for start in range(0, len(movements), AT_A_TIME):
            _go_on(course, read)
            course.told(start, len(movements))
            tx.add_all(Movement, movements[start : start + AT_A_TIME])
        _go_on(course, read)
        count = plural(len(found.new), "fila nueva", "filas nuevas")
        doing.tell(f"Importó {read.name}: {count}", coming.reason)
    return Written(kept, doing.id, len(movements))


def _go_on(course: Course, read: Read) -> None:
    """Raise what ends the transaction, if a person stopped the import."""
    if course.stopped():
        raise UserError("reconciliation.stopped", name=read.name)


def columns(tx: Transaction, read: Read, sorted_out: Sorted, today: date) -> dict[str, Any]:
    """Word an import; it speaks of no day that has not come, whatever the file says."""
    statement, found = read.statement, sorted_out.alignment
    refused = [[row.line or row.index + 1, why] for row, why in sorted_out.rejected]
    refused += [[line, why] for line, why in statement.skipped]
    return {
        "name": read.name[:200],
        "format": statement.format[:60],
        "at": tx.now,
        "by_id": tx.actor.user_id,
        "by_name": tx.actor.name,
        "first": read.first,
        "last": max(read.first, min(read.last, today)),
        "opening_cents": statement.opening_cents,
        "closing_cents": statement.closing_cents,
        "balance": statement.balance,
        "new": len(found.new),
        "known": len(found.known),
        "doubtful": len(found.doubtful),
        "rejected": len(refused),
        "rejections": json.dumps(refused, ensure_ascii=False),
    }


def _movements(store: Store, kept: BankImport, read: Read, sorted_out: Sorted) -> list[dict[str, Any]]:
    """Return the columns of the rows that are not known, in the order and at the places of the file."""
    found = sorted_out.alignment
    doubts = {one.row.index: one.twin for one in found.doubtful}
    order = {row.index: place for place, row in enumerate(read.rows)}
    fresh = sorted([*found.new, *(one.row for one in found.doubtful)], key=lambda row: order[row.index])
    known = {row.index: held for row, held in found.known}
    where = aligning.places(read.rows, known, sorted_out.held)
    numbered = aligning.ordinals(fresh, import_lines.identities(store, kept.account_id, fresh))
    return [
        {
            **_row(row),
            "account_id": kept.account_id,
            "import_id": kept.id,
            "place": where[row.index],
            "ordinal": ordinal,
            "identity": import_lines.identity(kept.account_id, facts, ordinal),
            "state": "doubtful" if row.index in doubts else "held",
            "twin_id": doubts.get(row.index) or None,
        }
        for row, (facts, ordinal) in zip(fresh, numbered, strict=True)
    ]


def _row(row: BankRow) -> dict[str, Any]:
    return {
        "day": row.date,
        "amount_cents": row.amount_cents,
        "document": row.document[:80],
        "folded_document": fold_document(row.document)[:80],
        "description": row.description[:500],
        "branch": row.office[:120],
        "code": row.code[:60],
        "time": row.time[:8],
        "reference": row.reference[:500],
        "commission": row.commission,
        "balance_cents": row.balance_cents,
    }
