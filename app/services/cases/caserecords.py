"""Reads what the store keeps about cases: people, papers, money and history, as the frozen rows that screens show."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.models.rows.cases import AttachmentLine, EventLine, ItemLine, PersonView
from app.models.rows.evaluations import EvaluationLine, FindingLine
from app.models.rows.papers import DeliveryLine, DocumentLine
from app.models.rows.payments import ChargeLine, DifferenceLine, InvoiceLine, RefundLine, SlipLine
from app.services.cases import caserows as made
from app.services.cases.requirements import lacking

if TYPE_CHECKING:
    from app.services.storage.store import Store

DOCUMENT_COLUMNS = (
    "d.id, d.case_id, c.number AS case_number, c.person_name AS applicant, d.result, d.layout, d.title, d.number, "
    "d.code, d.originals, d.state, d.requested_name, d.requested_by, d.requested_at, d.approved_name, d.approved_at, "
    "d.issued_on, c.procedure AS procedure, "
    "(SELECT count(*) FROM print_job p WHERE p.document_id = d.id) AS copies, "
    "(SELECT p.confirmed_by || '|' || p.confirmed_at FROM print_job p WHERE p.document_id = d.id "
    "AND p.outcome = 'good' ORDER BY p.ordinal DESC LIMIT 1) AS confirmed"
)
SLIP_COLUMNS = (
    "s.*, c.number AS case_number, c.person_name AS applicant, h.amount_cents AS expected_cents, "
    "(SELECT full_name FROM app_user u WHERE u.id = s.declared_by) AS declared_name"
)


class CaseRecords:
    """The rows of one case, and deposits, papers and evaluations that meet a condition of ours."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def slips(self, where: str, values: Sequence[Any]) -> tuple[SlipLine, ...]:
        """Return declared deposits that meet a condition of ours."""
        rows = self._store.read(
            f"SELECT {SLIP_COLUMNS} FROM slip s JOIN case_file c ON c.id = s.case_id "
            f"JOIN charge h ON h.id = s.charge_id WHERE {where}",
            values,
        )
        return tuple(made.slip(row) for row in rows)

    def documents(self, where: str, values: Sequence[Any]) -> tuple[DocumentLine, ...]:
        """Return papers that meet a condition of ours."""
        rows = self._store.read(
            f"SELECT {DOCUMENT_COLUMNS} FROM document d JOIN case_file c ON c.id = d.case_id WHERE {where}", values
        )
        return tuple(made.document(row) for row in rows)

    def evaluations(self, where: str, values: Sequence[Any]) -> tuple[EvaluationLine, ...]:
        """Return evaluations that meet a condition of ours, with what was found."""
        rows = self._store.read(
            "SELECT e.*, c.number AS case_number, c.person_name AS applicant, c.procedure AS procedure "
            f"FROM evaluation e JOIN case_file c ON c.id = e.case_id WHERE {where}",
            values,
        )
        return tuple(made.evaluation(row, self._findings(row["id"])) for row in rows)

    def _findings(self, evaluation_id: str) -> tuple[FindingLine, ...]:
        return self._many(
            "SELECT * FROM finding WHERE evaluation_id = ?",
            evaluation_id,
            lambda row: FindingLine(row["criterion"], row["verdict"], row["evidence"], row["observation"]),
        )

    def person(self, person_id: str) -> PersonView:
        """Return who asks."""
        row = self._store.read("SELECT * FROM person WHERE id = ?", (person_id,))[0]
        name = row["legal_name"] or f"{row['names']} {row['surnames']}".strip()
        return PersonView(
            row["id"],
            row["id_kind"],
            row["id_number"],
            name,
            row["surnames"],
            row["names"],
            row["legal_name"],
            row["email"],
            row["phone"],
            row["province"],
            row["canton"],
            row["address"],
        )

    def items(self, case_id: str) -> tuple[ItemLine, ...]:
        """Return the checklist with its files, each line told settled or not as its alternatives stand."""
        files: dict[str, list[AttachmentLine]] = {}
        for file in self._attachments(case_id, only_loose=False):
            files.setdefault(file.item_id or "", []).append(file)
        rows = self._store.read("SELECT * FROM requirement_item WHERE case_id = ? ORDER BY position", (case_id,))
        items = [made.item(row, tuple(files.get(row["id"], ()))) for row in rows]
        lacks = {one.id for one in lacking(items)}
        return tuple(replace(one, settled=one.id not in lacks) for one in items)

    def loose_files(self, case_id: str) -> tuple[AttachmentLine, ...]:
        """Return the files that belong to no line of the checklist."""
        return self._attachments(case_id, only_loose=True)

    def _attachments(self, case_id: str, *, only_loose: bool) -> tuple[AttachmentLine, ...]:
        loose = " AND item_id IS NULL" if only_loose else ""
        return self._many(
            f"SELECT * FROM attachment WHERE case_id = ? AND NOT removed{loose} ORDER BY added_at",
            case_id,
            made.attachment,
        )

    def events(self, case_id: str) -> tuple[EventLine, ...]:
        """Return everything that happened, the newest first."""
        return self._many("SELECT * FROM case_event WHERE case_id = ? ORDER BY at DESC, id DESC", case_id, made.event)

    def charge(self, case_id: str) -> ChargeLine | None:
        """Return what is owed, None where nothing is."""
        rows = self._many("SELECT * FROM charge WHERE case_id = ?", case_id, made.charge)
        return rows[0] if rows else None

    def refunds(self, case_id: str) -> tuple[RefundLine, ...]:
        """Return what goes back, in the order in which it was asked."""
        return self._many("SELECT * FROM refund WHERE case_id = ? ORDER BY requested_at, id", case_id, made.refund)

    def invoice(self, case_id: str) -> InvoiceLine | None:
        """Return the invoice that was written down."""
        rows = self._many("SELECT * FROM invoice WHERE case_id = ?", case_id, made.invoice)
        return rows[0] if rows else None

    def differences(self, case_id: str) -> tuple[DifferenceLine, ...]:
        """Return what was paid too much or too little."""
        sql = "SELECT * FROM difference WHERE case_id = ? AND state <> 'undone' ORDER BY id"
        return self._many(sql, case_id, made.difference)

    def deliveries(self, case_id: str) -> tuple[DeliveryLine, ...]:
        """Return to whom papers were handed over."""
        return self._many("SELECT * FROM delivery WHERE case_id = ?", case_id, made.delivery)

    def decided(self, case_id: str) -> dict[str, sqlite3.Row]:
        """Return the categories that somebody decided, by their rule."""
        rows = self._store.read("SELECT * FROM case_category WHERE case_id = ?", (case_id,))
        return {row["rule"]: row for row in rows}

    def waiting_results(self, case_id: str) -> list[str]:
        """Return the keys of the results whose papers wait to be handed over."""
        rows = self._store.read(
            "SELECT result FROM document WHERE case_id = ? AND result <> '' AND state NOT IN ('voided', 'delivered')",
            (case_id,),
        )
        return [row["result"] for row in rows]

    def notified(self, case_id: str) -> tuple[date, date] | None:
        """Return the day on which the pause that lasts was told, and the last one for the answer."""
        rows = self._store.read(
            "SELECT started_on, answer_by FROM pause WHERE case_id = ? AND ended_on IS NULL ORDER BY answer_by LIMIT 1",
            (case_id,),
        )
        days = [(date.fromisoformat(row["started_on"]), date.fromisoformat(row["answer_by"])) for row in rows]
        return (days[0][0] - timedelta(days=1), days[0][1]) if days else None

    def _many(self, sql: str, key: str, make: Callable[[sqlite3.Row], Any]) -> tuple[Any, ...]:
        return tuple(make(row) for row in self._store.read(sql, (key,)))
