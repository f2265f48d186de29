"""The deposits that wait for a supervisor and the differences they left open, as the screens show them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.models.rows.payments import OpenDifference, SlipLine
from app.services.payments.slips import other_uses, repetition
from app.services.people import instant

if TYPE_CHECKING:
    import sqlite3

    from app.services.storage.store import Store

_WAITING = (
    "SELECT s.*, c.number AS case_number, c.person_name AS applicant, u.full_name AS declarer, "
    "max(0, h.amount_cents - h.confirmed_cents) AS expected "
    "FROM slip s JOIN case_file c ON c.id = s.case_id JOIN charge h ON h.id = s.charge_id "
    "LEFT JOIN app_user u ON u.id = s.declared_by "
    "WHERE s.office = ? AND s.state = 'declared' ORDER BY s.declared_at DESC, s.id DESC"
)


_OPEN = (
    "SELECT d.id, d.case_id, c.number AS case_number, c.person_name AS applicant, d.kind, d.amount_cents, "
    "d.resolution, s.bank, s.document, s.decided_at FROM difference d JOIN case_file c ON c.id = d.case_id "
    "JOIN slip s ON s.id = d.slip_id WHERE d.office = ? AND d.state = 'open' AND c.is_open = 1 ORDER BY d.id"
)


def differences(store: Store, office: str) -> tuple[OpenDifference, ...]:
    """Return the differences of an office that are not settled, the oldest first."""
    return tuple(_difference(store, row) for row in store.read(_OPEN, (office,)))


def _difference(store: Store, row: sqlite3.Row) -> OpenDifference:
    known = dict(row)
    since = store.clock.local(instant(known.pop("decided_at")))
    return OpenDifference(since=since, **known)


def waiting(store: Store, office: str) -> tuple[SlipLine, ...]:
    """Return the declared slips of an office, newest first, with what is still owed.

    `repeated` is told as of now: a slip declared first warns too once another case brings it.
    """
    return tuple(_line(store, row) for row in store.read(_WAITING, (office,)))


def _line(store: Store, row: sqlite3.Row) -> SlipLine:
    used = other_uses(store, bank=row["bank"], document=row["document"], case_id=row["case_id"])
    return SlipLine(
        id=row["id"],
        case_id=row["case_id"],
        case_number=row["case_number"],
        applicant=row["applicant"],
        bank=row["bank"],
        document=row["document"],
        paid_on=date.fromisoformat(row["paid_on"]),
        amount_cents=row["amount_cents"],
        expected_cents=row["expected"],
        state=row["state"],
        declared_by=row["declarer"] or "",
        declared_at=store.clock.local(instant(row["declared_at"])),
        decided_by="",
        decided_at=None,
        reason="",
        repeated=repetition(used, row["amount_cents"]),
        attachment_id=row["attachment_id"],
    )
