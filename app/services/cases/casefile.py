"""Reads everything about one case: what is kept, what its definition says of it, and what that means today."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.field_archived import ArchivedField
from app.models.catalogue.fields import Field, Section
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.results import WAYS
from app.models.errors import UserError
from app.models.reserve_es import KINDS, MASK
from app.models.rows.acts import OutsideView
from app.models.rows.cases import AnswerLine, CaseLine, CaseView, HolderView
from app.models.rows.categories import CategoryLine
from app.services.access import Actor
from app.services.archive.citing import answer_words
from app.services.cases.caselist import COLUMNS, CaseList
from app.services.cases.caserecords import CaseRecords
from app.services.cases.categories import applying
from app.services.cases.deciding_categories import lines as category_lines
from app.services.cases.reserve import with_reads
from app.services.cases.stages import due_sentence, next_act, stages
from app.services.casework import Casework
from app.services.evaluations.places import place_of
from app.services.forms import concerned
from app.services.forms.wording import answer_lines
from app.services.intake.prospects import worked_out
from app.services.issuing.receiving import receivers
from app.services.people import instant
from app.services.territory import Territory

if TYPE_CHECKING:
    from app.services.storage.store import Store


class CaseReader:
    """Puts the file of a case together from a handful of queries."""

    def __init__(self, casework: Casework, *, lists: CaseList, records: CaseRecords, territory: Territory) -> None:
        self._casework = casework
        self._store: Store = casework.store
        self._lists = lists
        self._records = records
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
        procedure = self._casework.stored_definition(row["definition_id"])
        view = self._kept(procedure, row, self._lists.lines(rows)[0])
        return self._today(procedure, row, self._declared(procedure, row, view))

    def _kept(self, procedure: Procedure, row: sqlite3.Row, line: CaseLine) -> CaseView:
        """Return what is kept of the case."""
        kept = self._records
        return CaseView(
            line=line,
            person=kept.person(row["person_id"]),
            tracking_code=row["tracking_code"],
            due_sentence="",
            stages=(),
            items=kept.items(line.id),
            answers=self._answers(procedure, self._casework.chosen_of(row), json.loads(row["answers"])),
            charge=kept.charge(line.id),
            slips=kept.slips("s.case_id = ? ORDER BY s.declared_at", (line.id,)),
            differences=kept.differences(line.id),
            refunds=kept.refunds(line.id),
            invoice=kept.invoice(line.id),
            evaluations=kept.evaluations("e.case_id = ? ORDER BY e.starts_at DESC", (line.id,)),
            documents=kept.documents("d.case_id = ? ORDER BY d.requested_at, d.id", (line.id,)),
            deliveries=kept.deliveries(line.id),
            events=with_reads(self._store, line, kept.events(line.id)),
            attachments=kept.loose_files(line.id),
            act=next_act(procedure, row["step"], line),
            legal_due_on=date.fromisoformat(row["legal_due_on"]) if row["legal_due_on"] else None,
            decision=row["decision"],
        )

    def _declared(self, procedure: Procedure, row: sqlite3.Row, view: CaseView) -> CaseView:
        """Add what the definition that the case began with says of it."""
        papers = [procedure.result_of(key) for key in self._records.waiting_results(view.line.id)]
        return replace(
            view,
            choices=_choices(procedure, row),
            bank=procedure.account.bank if procedure.account else "",
            titles=tuple((one.key, one.title) for one in procedure.requirements),
            categories=self._categories(procedure, row, view.line),
            legal_basis=procedure.term_for(self._casework.chosen_of(row)).legal_maximum_basis,
            receivers=receivers(papers, for_another=bool(view.line.holder)),
            holder=_holder(procedure, json.loads(row["answers"])),
            ways=tuple(way for way in WAYS if any(way in paper.ways for paper in papers)),
            outside=_outside(procedure, row["step"]),
            rechoosable=len(procedure.ways()) > 1 or len(procedure.products) > 1,
            evaluates=procedure.evaluation is not None,
            charges=bool(procedure.fees),
            visit_place=place_of(procedure, self._casework.chosen_of(row), json.loads(row["answers"]), self._territory),
        )

    def _today(self, procedure: Procedure, row: sqlite3.Row, view: CaseView) -> CaseView:
        """Add where the case stands today: its stages and its days."""
        line, promise = view.line, self._casework.promise
        return replace(
            view,
            stages=stages(procedure, row["step"], view, promise.today(), self._store.clock.local),
            due_sentence=self._due_sentence(line, row["closed_at"]),
            amend_until=None if line.paused else promise.from_today(procedure.amending.term),
            pause_total=self._pause_total(line.id) if line.paused else 0,
        )

    def _due_sentence(self, line: CaseLine, closed_at: str | None) -> str:
        promise = self._casework.promise
        closed_on = self._store.clock.local(instant(closed_at)).date() if closed_at else None
        late = "" if closed_on or line.paused else promise.late(line.account())
        return due_sentence(line, promise.today(), closed_on=closed_on, late=late)

    def _categories(self, procedure: Procedure, row: sqlite3.Row, line: CaseLine) -> tuple[CategoryLine, ...]:
        """Return the computed categories: as they were decided, else as the table of the filing day says."""
        if not procedure.rules:
            return ()
        answers, filed = json.loads(row["answers"]), self._store.clock.local(line.received_at).date()
        said = worked_out(procedure, self._casework.chosen_of(row), answers, filed)
        rules = applying(procedure, self._casework.chosen_of(row), answers)
        return category_lines(rules, self._records.decided(line.id), {one.rule: one for one in said})

    def _pause_total(self, case_id: str) -> int:
        days = self._records.notified(case_id)
        return self._casework.promise.calendar.between(*days) if days else 0

    def _answers(self, procedure: Procedure, chosen: Chosen, answers: Mapping[str, Any]) -> tuple[AnswerLine, ...]:
        asked = {field.key for field in procedure.asked(chosen, answers)}
        return tuple(
            line
            for section in procedure.sections
            for line in (_masked(section, asked) if section.readers else self._lines(section, asked, answers))
        )

    def _lines(self, section: Section, asked: Collection[str], answers: Mapping[str, Any]) -> Iterator[AnswerLine]:
        for field in section.fields:
            if field.key in asked:
                yield from self._answer(section.title, field, answers.get(field.key))

    def _answer(self, section: str, field: Field, value: Any) -> Iterator[AnswerLine]:
        if isinstance(field, ArchivedField) and value:
            for one in value:
                yield AnswerLine(section, field.label, answer_words([one]), one["record"])
            return
        for label, text in answer_lines(field, value, self._territory):
            yield AnswerLine(section, label, text)


def _masked(section: Section, asked: Collection[str]) -> Iterator[AnswerLine]:
    """Tell that there are answers, not which: they are opened by another act."""
    if any(field.key in asked for field in section.fields):
        yield AnswerLine(section.title, section.title, MASK)


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


def _holder(procedure: Procedure, answers: Mapping[str, Any]) -> HolderView | None:
    owner = concerned.holder(procedure, answers)
    if owner is None:
        return None
    return HolderView(owner.name, owner.id_kind, owner.id_number, owner.words, concerned.relation(procedure, answers))


def _outside(procedure: Procedure, step: str) -> OutsideView | None:
    told = procedure.workflow.step(step).outside
    if told is None:
        return None
    return OutsideView(told.what, told.link, told.link_text, told.record, told.record_required)
