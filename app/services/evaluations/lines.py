"""Evaluations, evaluators and waiting cases as the screens show them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from app.models.catalogue.evaluation import EvaluationSheet
from app.models.errors import UserError
from app.models.names import sort_key
from app.models.rows.evaluations import EvaluationLine, EvaluatorChoice, FindingLine, ToSchedule
from app.services.casework import Casework
from app.services.evaluations.agenda import stored
from app.services.evaluations.places import place_of
from app.services.evaluations.sheet import criteria, sheet_of
from app.services.people import instant
from app.services.territory import Territory

if TYPE_CHECKING:
    import sqlite3

    from app.services.storage.store import Store

EVALUATING = ("evaluator", "supervisor")
"""Roles that may evaluate, those whose job it is first."""

_LINES = (
    "SELECT e.*, c.number AS case_number, c.person_name AS applicant, p.email AS applicant_email, c.procedure, "
    "c.procedure_name, c.received_at, c.definition_id, c.applicant_type, c.channel, c.product, c.exemption, c.answers "
    "FROM evaluation e JOIN case_file c ON c.id = e.case_id JOIN person p ON p.id = c.person_id WHERE e.office = ? "
)
_BETWEEN = (
    "AND e.evaluator_id IN (SELECT id FROM app_user WHERE office = ?) AND e.starts_at >= ? AND e.starts_at < ? "
    "AND e.state <> 'cancelled' ORDER BY e.starts_at, e.id"
)
_WAIT = (
    "FROM case_file c WHERE c.office = ? AND c.is_open = 1 AND NOT c.paused "
    "AND EXISTS (SELECT 1 FROM json_each(?) w WHERE w.value ->> 0 = c.definition_id AND w.value ->> 1 = c.step "
    "AND (SELECT count(DISTINCT e.part) FROM evaluation e WHERE e.case_id = c.id AND e.state <> 'cancelled') "
    "< w.value ->> 2)"
)
_WAITING = (
    "SELECT c.id, c.number, c.person_name, c.received_at, c.definition_id, c.applicant_type, c.channel, c.product, "
    "c.exemption, c.answers, "
    "(SELECT max(v.at) FROM case_event v WHERE v.case_id = c.id AND v.action = 'case.step') AS entered_at "
    f"{_WAIT} ORDER BY entered_at, c.id"
)


def evaluators(store: Store, office: str) -> tuple[EvaluatorChoice, ...]:
    """Return who may evaluate in an office: evaluators, then supervisors, each in alphabetical order."""
    rows = store.read(
        "SELECT id, full_name, role FROM app_user WHERE office = ? AND active = 1 AND role IN (?, ?)",
        (office, *EVALUATING),
    )
    ordered = sorted(rows, key=lambda row: (EVALUATING.index(row["role"]), sort_key(row["full_name"])))
    return tuple(EvaluatorChoice(row["id"], row["full_name"]) for row in ordered)


def between(store: Store, office: str, start: datetime, end: datetime) -> tuple[EvaluationLine, ...]:
    """Return the evaluations of an office that begin in a span of time, without the cancelled ones."""
    rows = store.read(_LINES + _BETWEEN, (office, office, stored(start), stored(end)))
    return tuple(line(store, row) for row in rows)


def one(casework: Casework, office: str, evaluation_id: str) -> tuple[EvaluationLine, EvaluationSheet]:
    """Return an evaluation with one finding per criterion, and its sheet. Raises UserError store.not_found."""
    row = raw(casework.store, office, evaluation_id)
    declared = sheet_of(casework.stored_definition(row["definition_id"]))
    sheet = declared.for_visit(row["part"], casework.chosen_of(row), json.loads(row["answers"]))
    findings = casework.store.read("SELECT * FROM finding WHERE evaluation_id = ?", (evaluation_id,))
    noted = {
        each["criterion"]: FindingLine(each["criterion"], each["verdict"], each["evidence"], each["observation"])
        for each in findings
    }
    told = tuple(noted.get(criterion.key, FindingLine(criterion.key)) for criterion in criteria(sheet))
    return replace(line(casework.store, row), findings=told), sheet


def raw(store: Store, office: str, evaluation_id: str) -> sqlite3.Row:
    """Return the columns of one evaluation of an office. Raises UserError store.not_found."""
    rows = store.read(_LINES + "AND e.id = ?", (office, evaluation_id))
    if not rows:
        raise UserError("store.not_found")
    return rows[0]


def waiting(casework: Casework, office: str, territory: Territory) -> tuple[ToSchedule, ...]:
    """Return the open cases that wait for a date, the longest waiting first; one whose visit was cancelled is back."""
    store = casework.store
    rows = store.read(_WAITING, (office, _waiting_steps(casework)))
    return tuple(
        ToSchedule(
            case_id=row["id"],
            case_number=row["number"],
            applicant=row["person_name"],
            place=_place(casework, row, territory),
            waiting_since=store.clock.local(instant(row["entered_at"] or row["received_at"])),
        )
        for row in rows
    )


def waiting_count(casework: Casework, office: str) -> int:
    """Return how many cases `waiting` would list."""
    return int(casework.store.read(f"SELECT count(*) {_WAIT}", (office, _waiting_steps(casework)))[0][0])


def _place(casework: Casework, row: sqlite3.Row, territory: Territory) -> str:
    procedure = casework.stored_definition(row["definition_id"])
    return place_of(procedure, casework.chosen_of(row), json.loads(row["answers"]), territory)


def _waiting_steps(casework: Casework) -> str:
    """Return definition, step and how many visits, as JSON, of every step in which visits are agreed or held."""
    ids = [row["id"] for row in casework.store.read("SELECT id FROM definition")]
    return json.dumps(
        [
            (found, step.key, len(procedure.evaluation.part_keys))
            for found, procedure in ((one, casework.stored_definition(one)) for one in ids)
            if procedure.evaluation is not None
            for step in procedure.workflow.steps
            if step.task in {"schedule", "evaluate"}
        ]
    )


def line(store: Store, row: sqlite3.Row) -> EvaluationLine:
    """Read an evaluation; its times are in the office's zone."""
    return EvaluationLine(
        id=row["id"],
        case_id=row["case_id"],
        case_number=row["case_number"],
        applicant=row["applicant"],
        procedure=row["procedure"],
        number=row["number"],
        evaluator_id=row["evaluator_id"],
        evaluator=row["evaluator_name"],
        place=row["place"],
        starts_at=store.clock.local(instant(row["starts_at"])),
        ends_at=store.clock.local(instant(row["ends_at"])),
        state=row["state"],
        result=row["result"],
        summary=row["summary"],
        part=row["part_title"],
    )
