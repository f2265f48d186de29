"""Turns stored rows into the frozen rows that screens show."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime

from app.models.rows.cases import AttachmentLine, EventLine, ItemLine
from app.models.rows.evaluations import EvaluationLine, FindingLine
from app.models.rows.papers import DeliveryIn, DeliveryLine, DocumentLine
from app.models.rows.payments import ChargeLine, DifferenceLine, InvoiceLine, RefundLine, SlipLine
from app.models.tables.cases import SETTLED_STATES
from app.services.issuing.handing import authority_words
from app.services.people import instant


def attachment(row: sqlite3.Row) -> AttachmentLine:
    """Read a file's row."""
    return AttachmentLine(
        row["id"],
        row["item_id"],
        row["name"],
        row["format"],
        row["pages"],
        row["size"],
        instant(row["added_at"]),
        row["added_by"],
    )


def _moment(text: str | None) -> datetime | None:
    return instant(text) if text else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def item(row: sqlite3.Row, files: tuple[AttachmentLine, ...]) -> ItemLine:
    """Read a line of the checklist with its files."""
    return ItemLine(
        row["id"],
        row["label"],
        row["title"],
        row["requirement"],
        row["kind"],
        row["how"],
        row["state"],
        row["reason"],
        row["state"] in SETTLED_STATES,
        _moment(row["changed_at"]),
        row["changed_by"],
        row["sheets"],
        files,
        row["source"],
        bool(row["one_of"]),
    )


def event(row: sqlite3.Row) -> EventLine:
    """Read a line of the history."""
    return EventLine(instant(row["at"]), row["actor_name"], row["action"], row["text"], row["detail"])


def charge(row: sqlite3.Row) -> ChargeLine:
    """Read what a case owes."""
    return ChargeLine(
        row["id"],
        row["amount_cents"],
        row["confirmed_cents"],
        row["state"],
        row["account"],
        row["sub_line"],
        row["legal_basis"],
        row["words"],
        _day(row["line_from"]),
        row["full_cents"],
        row["exemption"],
    )


def slip(row: sqlite3.Row) -> SlipLine:
    """Read a declared deposit."""
    return SlipLine(
        row["id"],
        row["case_id"],
        row["case_number"],
        row["applicant"],
        row["bank"],
        row["document"],
        date.fromisoformat(row["paid_on"]),
        row["amount_cents"],
        row["expected_cents"],
        row["state"],
        row["declared_name"] or "",
        instant(row["declared_at"]),
        row["decided_name"],
        _moment(row["decided_at"]),
        row["reason"],
        row["repeated"],
        row["attachment_id"],
    )


def difference(row: sqlite3.Row) -> DifferenceLine:
    """Read what a deposit has too little or too much."""
    return DifferenceLine(
        row["id"], row["kind"], row["amount_cents"], row["state"], row["resolution"], row["note"], row["document_id"]
    )


def refund(row: sqlite3.Row) -> RefundLine:
    """Read money that goes back; who: who did its last step."""
    return RefundLine(
        row["id"],
        row["amount_cents"],
        row["state"],
        row["words"],
        row["decision_reason"] or row["reason"],
        row["decided_name"] or row["requested_name"],
        _day(row["paid_on"]),
        row["payment"],
        row["document_id"],
    )


def invoice(row: sqlite3.Row) -> InvoiceLine:
    """Read an invoice."""
    return InvoiceLine(
        row["id"],
        row["number"],
        row["access_key"],
        date.fromisoformat(row["issued_on"]),
        row["total_cents"],
        row["registered_by"],
    )


def evaluation(row: sqlite3.Row, findings: tuple[FindingLine, ...]) -> EvaluationLine:
    """Read an evaluation with what was found."""
    return EvaluationLine(
        row["id"],
        row["case_id"],
        row["case_number"],
        row["applicant"],
        row["procedure"],
        row["number"],
        row["evaluator_id"],
        row["evaluator_name"],
        row["place"],
        instant(row["starts_at"]),
        instant(row["ends_at"]),
        row["state"],
        row["result"],
        row["summary"],
        findings,
        row["part_title"],
    )


def document(row: sqlite3.Row) -> DocumentLine:
    """Read a paper."""
    printed_by, _, printed_at = (row["confirmed"] or "").rpartition("|")
    return DocumentLine(
        row["id"],
        row["case_id"],
        row["case_number"],
        row["applicant"],
        row["result"],
        row["layout"],
        row["title"],
        row["number"] or "",
        row["code"] or "",
        row["state"],
        row["requested_name"],
        row["requested_by"],
        instant(row["requested_at"]),
        row["approved_name"],
        _moment(row["approved_at"]),
        _day(row["issued_on"]),
        row["copies"],
        row["originals"],
        printed_by,
        _moment(printed_at),
        row["procedure"],
    )


def delivery(row: sqlite3.Row) -> DeliveryLine:
    """Read a delivery."""
    return DeliveryLine(
        row["id"],
        row["receiver_name"],
        row["receiver_id_number"],
        row["capacity"],
        authority_words(_taker(row)),
        instant(row["delivered_at"]),
        row["delivered_by"],
        row["receipt_id"] or "",
        bool(row["signed_blob"]),
    )


def _taker(row: sqlite3.Row) -> DeliveryIn:
    return DeliveryIn(
        row["receiver_name"],
        row["receiver_id_kind"],
        row["receiver_id_number"],
        row["capacity"],
        row["authority"],
        row["authority_kind"],
        row["authority_number"],
        _day(row["authority_on"]),
    )
