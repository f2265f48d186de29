"""What was issued here and soon ends: who should be told to renew it, and which new request renews it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.errors import UserError
from app.models.rows.papers import ExpiringLine
from app.models.rows.people import ApplicantIn
from app.models.rows.renewals import Renewing
from app.models.tables.cases import CaseFile
from app.models.texts_es import plain_date
from app.services.access import Actor
from app.services.casework import Casework

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure

OFFERED = (
    "d.state <> 'voided' AND d.renew_from <= :today AND d.renew_until >= :today AND NOT EXISTS "
    "(SELECT 1 FROM case_file n WHERE n.previous_id = d.case_id AND n.state NOT IN ('denied', 'withdrawn'))"
)
"""A document `d` that may be renewed today and that no open or granted request renews yet."""

_LINES = f"SELECT d.case_id, d.title, d.number, d.valid_until FROM document d WHERE {OFFERED} AND d.office = :office "
_CARRIED = frozenset(
    {"text", "long_text", "number", "date", "choice", "choices", "yes_no", "identity", "phone", "email", "place",
     "person", "country", "time", "address", "process_code"}
)  # fmt: skip
"""Kinds of answers that a renewal begins with; amounts, lists and files are told anew."""


class Renewals:
    """Lists documents whose definition offers to renew them, and begins the request that renews one."""

    def __init__(self, casework: Casework) -> None:
        self._casework = casework
        self._store = casework.store

    def offered(self, office: str, case_id: str = "") -> tuple[ExpiringLine, ...]:
        """Return what may be renewed today, the first to end first, for services that asked the matrix themselves."""
        rows = self._store.read(
            f"{_LINES}AND (:case = '' OR d.case_id = :case) ORDER BY d.valid_until, d.id",
            {"office": office, "today": self._today(), "case": case_id},
        )
        return tuple(self._line(row) for row in rows)

    def of_case(self, case: CaseFile) -> dict[str, Any]:
        """Return what the file of a case says of renewals: its own document, and the cases before and after it."""
        before = self._store.read("SELECT id, number FROM case_file WHERE id = ?", (case.previous_id or "",))
        after = self._store.read(
            "SELECT id, number FROM case_file WHERE previous_id = ? AND state NOT IN ('denied', 'withdrawn')",
            (case.id,),
        )
        offered = self.offered(case.office, case_id=case.id)
        return {
            "renewable": offered[0] if offered else None,
            "renews": tuple(before[0]) if before else None,
            "renewed_by": tuple(after[0]) if after else None,
        }

    def begin(self, actor: Actor, case_id: str) -> Renewing:
        """Return what the request that renews a case's document begins with: who asks and what was answered.

        Raises UserError "renewal.none" unless it may be renewed today, "store.not_found"; Denied as the matrix says.
        """
        self._store.access.require("renewals.begin", actor)
        rows = self._store.read("SELECT * FROM case_file WHERE id = ?", (case_id,))
        if not rows:
            raise UserError("store.not_found")
        case = rows[0]
        self._store.access.require_case("renewals.begin", actor, office=case["office"], reserve=case["reserve"])
        found = self.offered(actor.office, case_id=case_id)
        if not found:
            raise UserError("renewal.none")
        procedure = self._casework.stored_definition(case["definition_id"])
        return Renewing(
            case_id,
            case["number"],
            case["procedure"],
            found[0],
            self._applicant(case["person_id"]),
            case["applicant_type"],
            case["product"],
            _carried(procedure, json.loads(case["answers"])),
        )

    def _applicant(self, person_id: str) -> ApplicantIn:
        row = self._store.read("SELECT * FROM person WHERE id = ?", (person_id,))[0]
        names = set(row.keys()) & set(ApplicantIn.__slots__) - {"override_reason", "override_by"}
        return ApplicantIn(**{name: row[name] for name in names})

    def _line(self, row: sqlite3.Row) -> ExpiringLine:
        until = date.fromisoformat(row["valid_until"])
        told = "venció" if until < self._casework.promise.today() else "vence"
        words = f"{row['title']} {told} el {plain_date(until)}"
        return ExpiringLine(row["case_id"], row["number"], until, words)

    def _today(self) -> str:
        return self._casework.promise.today().isoformat()


def require(casework: Casework, case_id: str, office: str) -> None:
    """Raise UserError "renewal.none" unless a document of this case may be renewed today."""
    if not Renewals(casework).offered(office, case_id=case_id):
        raise UserError("renewal.none")


def _carried(procedure: Procedure, answers: Mapping[str, Any]) -> dict[str, Any]:
    kinds = {field.key: field.kind for field in procedure.fields()}
    secret = procedure.kept_from("")
    told = {key: answer for key, answer in answers.items() if answer is not None and key not in secret}
    kept = {key: answer for key, answer in told.items() if kinds.get(key) in _CARRIED}
    return {key: str(answer) if kinds[key] == "number" else answer for key, answer in kept.items()}
