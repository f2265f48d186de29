"""Matches as they were kept, with their evidence laid side by side again: nothing is compared anew."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.models.money import Money
from app.models.names import short_name
from app.models.rows.evidence import Candidate, EvidenceLine, Joined, PaidRow
from app.models.tables.payments import Slip
from app.models.texts_es import day_month, ended, hour
from app.services.people import instant
from app.services.reconciliation import candidate_lines, claims, images, periods
from app.services.reconciliation.candidate_lines import OfAccount
from app.services.reconciliation.claims import Claim
from app.services.reconciliation.reasons import evidence, reason_of
from app.services.territory import Territory

if TYPE_CHECKING:
    import sqlite3

    from app.services.storage.store import Store

_MATCHES = (
    "SELECT m.*, m.id AS match_id, m.charge_id AS claim, m.linked AS confirmed, s.id AS slip_id, s.document, "
    f"s.paid_on, s.attachment_id, {claims.OF_CASE}, h.sub_line, h.reference, h.amount_cents AS owed, "
    "m.amount_cents AS cents "
    "FROM bank_match m JOIN case_file c ON c.id = m.case_id JOIN person p ON p.id = c.person_id "
    "JOIN charge h ON h.id = m.charge_id LEFT JOIN slip s ON s.id = m.slip_id "
    "WHERE m.state = 'standing' AND m.office = :office"
)
_OF_CASE = f"{_MATCHES} AND m.charge_id IN (SELECT id FROM charge WHERE case_id = :id) ORDER BY m.id"
_OF_ROW = f"{_MATCHES} AND m.row_id = :id ORDER BY m.id"
_HOW = {
    "sure": "Conciliada con certeza por la regla",
    "suggested": "Aceptó lo sugerido",
    "manual": "Eligió a mano",
    "difference": "Aceptó con diferencia",
    "set": "Unió por suma exacta",
}
_ASIDE = (
    "SELECT a.id FROM bank_act a, json_each(a.rows) r WHERE a.account_id = ? AND r.value = ? AND a.state = 'done' "
    "AND a.kind IN ('not_ours', 'returned') ORDER BY a.at DESC, a.id DESC LIMIT 1"
)


def of_case(store: Store, territory: Territory, office: str, case_id: str) -> tuple[Joined, ...]:
    """Return what paid a case, in the order in which it was joined."""
    return _read(store, territory, _OF_CASE, {"office": office, "id": case_id})


def of_row(store: Store, territory: Territory, office: str, row_id: str) -> tuple[Joined, ...]:
    """Return what a row of the bank paid."""
    return _read(store, territory, _OF_ROW, {"office": office, "id": row_id})


def aside(store: Store, account_id: str, row_id: str) -> str:
    """Return the act that left a row out, which `undo` takes; "" if none did."""
    found = store.read(_ASIDE, (account_id, row_id))
    return str(found[0]["id"]) if found else ""


def _read(store: Store, territory: Territory, sql: str, values: Mapping[str, str]) -> tuple[Joined, ...]:
    return tuple(_joined(store, territory, match) for match in store.read(sql, values))


def _joined(store: Store, territory: Territory, match: sqlite3.Row) -> Joined:
    row = candidate_lines.deposit(store, match["office"], match["row_id"])
    local = store.clock.local
    verified_at = match["verified_at"]
    told = Joined(
        id=match["match_id"],
        undo_id=match["match_id"] if match["level"] == "sure" else match["act_id"],
        row=_paid_row(store, row),
        request=_request(match, row, _claim(match, store, territory)),
        level=match["level"],
        how=_HOW[match["level"]],
        part_cents=match["cents"],
        made_by=match["made_name"],
        made_at=local(instant(match["made_at"])),
        note=match["note"],
        waits=bool(match["needs_second"]) and not match["verified_name"],
        verified_by=match["verified_name"],
        verified_at=local(instant(verified_at)) if verified_at else None,
    )
    return replace(told, request=replace(told.request, why=_why(told)))


def _claim(match: sqlite3.Row, store: Store, territory: Territory) -> Claim:
    """Return the request as it was when it was joined: a slip that the statement itself brought was not declared."""
    told = dict(match)
    if _taken_from_bank(match):
        told |= {"document": "", "paid_on": None, "attachment_id": None, "slip_id": None}
    if match["level"] == "difference":
        told["cents"] = match["owed"]
    return claims.claim_of(told, store, territory)


def _taken_from_bank(match: sqlite3.Row) -> bool:
    changes = images.read(match["image"]) if match["image"] else ()
    return any(one.kind is Slip and one.before.get("state") == "rejected" for one in changes)


def _request(match: sqlite3.Row, row: OfAccount, claim: Claim) -> Candidate:
    reasons = [reason_of(one) for one in json.loads(match["reasons"])]
    lines = evidence(row.deposit, claim, reasons)
    if match["level"] == "set":
        lines = tuple(_part(one) if one.signal == "amount" else one for one in lines)
    return Candidate(
        charge_id=claim.charge_id,
        case_id=claim.case_id,
        case_number=claim.number,
        applicant=claim.applicant,
        second=candidate_lines.second(replace(claim, confirmed=False)),
        amount_cents=claim.amount_cents,
        score=match["score"],
        suggested=False,
        evidence=lines,
        why="",
        rule=f"regla {match['rule_version']}" if reasons else "",
        attachment_id=claim.attachment_id,
        procedure=claim.procedure,
    )


def _part(line: EvidenceLine) -> EvidenceLine:
    """Say of the amount of one of several that the sum of them is what was compared."""
    return replace(line, words="parte de una suma exacta", verdict="equal")


def _paid_row(store: Store, row: OfAccount) -> PaidRow:
    one = row.deposit
    return PaidRow(
        id=one.id,
        account_id=row.account_id,
        period_id=_period(store, row.account_id, one.date),
        day=one.date,
        document=one.document,
        description=one.description,
        office=one.office,
        amount_cents=one.amount_cents,
    )


def _period(store: Store, account_id: str, day: date) -> str:
    spans = periods.read(store, account_id).lines
    return next((one.id for one in spans if one.first <= day <= one.last), "")


def _why(one: Joined) -> str:
    """Say how it was joined, by whom and when, and who verified it."""
    made = one.how if one.level == "sure" else f"{one.how} {short_name(one.made_by)}"
    told = [f"{made}, {_moment(one.made_at)}."]
    if one.note:
        told.append(ended(one.note))
    if one.part_cents != one.row.amount_cents:
        told.append(f"Paga {Money(one.part_cents)} de {Money(one.row.amount_cents)}.")
    if one.verified_at is not None:
        told.append(f"Verificó {short_name(one.verified_by)}, {_moment(one.verified_at)}.")
    elif one.waits:
        told.append("Falta que la verifique otra persona.")
    return " ".join(told)


def _moment(at: datetime) -> str:
    return f"{day_month(at.date())} {hour(at.time())}"
