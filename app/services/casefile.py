"""Reads everything about one case."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.field_archived import ArchivedField
from app.models.catalogue.fields import Field
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.results import WAYS, Result
from app.models.errors import UserError
from app.models.reserve_es import KINDS
from app.models.rows.cases import (
    AnswerLine,
    AttachmentLine,
    CaseLine,
    CaseView,
    ItemLine,
    OutsideView,
    PersonView,
)
from app.models.rows.categories import CategoryLine
from app.models.rows.evaluations import EvaluationLine, FindingLine
from app.models.rows.papers import DocumentLine
from app.models.rows.payments import SlipLine
from app.services import caserows as made
from app.services.access import Actor
from app.services.archive.citing import answer_words
from app.services.caselist import COLUMNS, CaseList
from app.services.casework import Casework
from app.services.categories import applying
from app.services.deciding_categories import lines as category_lines
from app.services.evaluations.places import place_of
from app.services.people import instant
from app.services.prospects import worked_out
from app.services.receiving import receivers
from app.services.requirements import lacking
from app.services.reserve import with_reads
from app.services.stages import due_sentence, next_act, stages
from app.services.territory import Territory
from app.services.wording import answer_lines

if TYPE_CHECKING:
    from app.services.storage.store import Store

DOCUMENT_COLUMNS = (
    "d.id, d.case_id, c.number AS case_number, c.person_name AS applicant, d.result, d.layout, d.title, d.number, "
    "d.code, d.originals, d.state, d.requested_name, d.requested_by, d.requested_at, d.approved_name, d.approved_at, "
    "d.issued_on, "
    "(SELECT count(*) FROM print_job p WHERE p.document_id = d.id) AS copies, "
    "(SELECT p.confirmed_by || '|' || p.confirmed_at FROM print_job p WHERE p.document_id = d.id "
    "AND p.outcome = 'good' ORDER BY p.ordinal DESC LIMIT 1) AS confirmed"
)
SLIP_COLUMNS = (
    "s.*, c.number AS case_number, c.person_name AS applicant, h.amount_cents AS expected_cents, "
    "(SELECT full_name FROM app_user u WHERE u.id = s.declared_by) AS declared_name"
)


class CaseReader:
    """Puts the file of a case together from a handful of queries."""

    def __init__(self, casework: Casework, lists: CaseList, territory: Territory) -> None:
        self.casework = casework
        self._store: Store = casework.store
        self._lists = lists
        self._territory = territory

    def file(self, actor: Actor, call: str, case_id: str) -> CaseView:
        """Return the whole case. Raises UserError "store.not_found", Denied for another office's or a reserved one."""
        rows = self._store.read(
            f"SELECT {COLUMNS}, c.definition_id, c.person_id, c.applicant_type, c.step, c.answers, c.tracking_code, "
            "c.is_open, c.closed_at, c.closing_reason, c.decision, c.channel, c.product, c.exemption, "
            "c.channel_title, c.product_title FROM case_file c WHERE c.id = ?",
            (case_id,),
        )
        if not rows:
            raise UserError("store.not_found")
        row = rows[0]
        self._store.access.require_case(call, actor, office=row["office"], reserve=row["reserve"])
        line = self._lists.lines(rows)[0]
        return self._view(row, line)

    def _view(self, row: sqlite3.Row, line: CaseLine) -> CaseView:
        procedure = self.casework.stored_definition(row["definition_id"])
        events = self._many("SELECT * FROM case_event WHERE case_id = ? ORDER BY at DESC, id DESC", line.id, made.event)
        slips = self.slips("s.case_id = ? ORDER BY s.declared_at", (line.id,))
        papers = self._undelivered(procedure, line.id)
        view = CaseView(
            line=line,
            person=self._person(row["person_id"]),
            tracking_code=row["tracking_code"],
            due_sentence="",
            stages=(),
            items=self._items(line.id),
            answers=self._answers(procedure, _chosen(row), json.loads(row["answers"])),
            charge=self._one("SELECT * FROM charge WHERE case_id = ?", line.id, made.charge),
            slips=slips,
            differences=self._many("SELECT * FROM difference WHERE case_id = ? ORDER BY id", line.id, made.difference),
            invoice=self._one("SELECT * FROM invoice WHERE case_id = ?", line.id, made.invoice),
            evaluations=self.evaluations("e.case_id = ? ORDER BY e.starts_at DESC", (line.id,)),
            documents=self.documents("d.case_id = ? ORDER BY d.requested_at, d.id", (line.id,)),
            deliveries=self._many("SELECT * FROM delivery WHERE case_id = ?", line.id, made.delivery),
            events=with_reads(self._store, line, events),
            attachments=self._attachments(line.id, only_loose=True),
            act=next_act(procedure, row["step"], line),
            choices=_choices(procedure, row),
            bank=procedure.account.bank if procedure.account else "",
            titles=tuple((one.key, one.title) for one in procedure.requirements),
            categories=self._categories(procedure, row, line),
            legal_due_on=date.fromisoformat(row["legal_due_on"]) if row["legal_due_on"] else None,
            legal_basis=procedure.term_for(_chosen(row)).legal_maximum_basis,
            decision=row["decision"],
            receivers=receivers(papers),
            ways=tuple(way for way in WAYS if any(way in paper.ways for paper in papers)),
            outside=_outside(procedure, row["step"]),
            evaluates=procedure.evaluation is not None,
            charges=bool(procedure.fees),
            visit_place=place_of(procedure, _chosen(row), json.loads(row["answers"]), self._territory),
            amend_until=None if line.paused else self.casework.promise.from_today(procedure.amending.term),
            pause_total=self._pause_total(line.id) if line.paused else 0,
        )
        today = self.casework.promise.today()
        line_of_stages = stages(procedure, row["step"], view, today, self._store.clock.local)
        return replace(view, stages=line_of_stages, due_sentence=self._due_sentence(line, row["closed_at"]))

    def _due_sentence(self, line: CaseLine, closed_at: str | None) -> str:
        promise = self.casework.promise
        closed_on = self._store.clock.local(instant(closed_at)).date() if closed_at else None
        late = "" if closed_on or line.paused else promise.late(line.account())
        return due_sentence(line, promise.today(), closed_on=closed_on, late=late)

    def _categories(self, procedure: Procedure, row: sqlite3.Row, line: CaseLine) -> tuple[CategoryLine, ...]:
        """Return the computed categories: as they were decided, else as the table of the filing day says."""
        if not procedure.rules:
            return ()
        answers, filed = json.loads(row["answers"]), self._store.clock.local(line.received_at).date()
        decided = self._store.read("SELECT * FROM case_category WHERE case_id = ?", (line.id,))
        said = worked_out(procedure, _chosen(row), answers, filed)
        rules = applying(procedure, _chosen(row), answers)
        return category_lines(rules, {one["rule"]: one for one in decided}, {one.rule: one for one in said})

    def _pause_total(self, case_id: str) -> int:
        rows = self._store.read(
            "SELECT started_on, answer_by FROM pause WHERE case_id = ? AND ended_on IS NULL ORDER BY answer_by LIMIT 1",
            (case_id,),
        )
        notified = [(date.fromisoformat(row["started_on"]) - timedelta(days=1), row["answer_by"]) for row in rows]
        between = self.casework.promise.calendar.between
        return sum(between(since, date.fromisoformat(until)) for since, until in notified)

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

    def _undelivered(self, procedure: Procedure, case_id: str) -> tuple[Result, ...]:
        """Return what is declared of the papers that wait to be handed over."""
        waiting = self._store.read(
            "SELECT result FROM document WHERE case_id = ? AND result <> '' AND state NOT IN ('voided', 'delivered')",
            (case_id,),
        )
        return tuple(procedure.result_of(row["result"]) for row in waiting)

    def _person(self, person_id: str) -> PersonView:
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

    def _items(self, case_id: str) -> tuple[ItemLine, ...]:
        files: dict[str, list[AttachmentLine]] = {}
        for file in self._attachments(case_id, only_loose=False):
            files.setdefault(file.item_id or "", []).append(file)
        rows = self._store.read("SELECT * FROM requirement_item WHERE case_id = ? ORDER BY position", (case_id,))
        items = [made.item(row, tuple(files.get(row["id"], ()))) for row in rows]
        lacks = {one.id for one in lacking(items)}
        return tuple(replace(one, settled=one.id not in lacks) for one in items)

    def _attachments(self, case_id: str, *, only_loose: bool) -> tuple[AttachmentLine, ...]:
        loose = " AND item_id IS NULL" if only_loose else ""
        return self._many(
            f"SELECT * FROM attachment WHERE case_id = ? AND NOT removed{loose} ORDER BY added_at",
            case_id,
            made.attachment,
        )

    def _answers(self, procedure: Procedure, chosen: Chosen, answers: Mapping[str, Any]) -> tuple[AnswerLine, ...]:
        asked = {field.key for field in procedure.asked(chosen, answers)}
        return tuple(
            line
            for section in procedure.sections
            for field in section.fields
            if field.key in asked
            for line in self._answer(section.title, field, answers.get(field.key))
        )

    def _answer(self, section: str, field: Field, value: Any) -> Iterator[AnswerLine]:
        if isinstance(field, ArchivedField) and value:
            for one in value:
                yield AnswerLine(section, field.label, answer_words([one]), one["record"])
            return
        for label, text in answer_lines(field, value, self._territory):
            yield AnswerLine(section, label, text)

    def _many(self, sql: str, key: str, make: Callable[[sqlite3.Row], Any]) -> tuple[Any, ...]:
        return tuple(make(row) for row in self._store.read(sql, (key,)))

    def _one(self, sql: str, key: str, make: Callable[[sqlite3.Row], Any]) -> Any:
        rows = self._store.read(sql, (key,))
        return make(rows[0]) if rows else None


def _chosen(row: sqlite3.Row) -> Chosen:
    return Chosen(row["applicant_type"], row["channel"], row["product"], row["exemption"])


def _choices(procedure: Procedure, row: sqlite3.Row) -> tuple[tuple[str, str], ...]:
    """Return label and words of what was chosen at intake, when there was something to choose."""
    told = [(procedure.products_label, row["product_title"])] if row["product"] else []
    if row["reserve"]:
        kinds = {one.key: one.title for one in procedure.applicant_types}
        told += [("Reserva", KINDS[row["reserve"]]), ("Tipo de solicitante", kinds.get(row["applicant_type"], ""))]
    if len(procedure.ways()) > 1:
        told.append(("Canal", row["channel_title"]))
    claimed = [one.title for one in procedure.exemptions if one.key == row["exemption"]]
    return (*told, *(("Exoneración", title) for title in claimed))


def _outside(procedure: Procedure, step: str) -> OutsideView | None:
    told = procedure.workflow.step(step).outside
    if told is None:
        return None
    return OutsideView(told.what, told.link, told.link_text, told.record, told.record_required)
