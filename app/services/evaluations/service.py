"""Evaluations: agreed with the citizen, held by an evaluator, closed with a result."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

from app.models.catalogue.evaluation import EvaluationSheet
from app.models.errors import UserError
from app.models.rows.evaluations import (
    Conflict,
    EvaluationLine,
    EvaluatorChoice,
    FindingLine,
    PartChoice,
    ToSchedule,
)
from app.models.tables.cases import CaseFile
from app.models.tables.evaluations import Evaluation, Finding
from app.models.texts_es import hour
from app.services import typed
from app.services.access import Actor
from app.services.casework import Casework, Work
from app.services.evaluations import booking, lines, sheet, together
from app.services.evaluations.agenda import Agenda
from app.services.evaluations.invitations import Party, invitation
from app.services.issuing import numbering
from app.services.territory import Territory

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

SUMMARY_LIMIT = 2000
RESULTS: dict[Literal["passed", "failed"], str] = {"passed": "cumple", "failed": "no cumple"}


class Evaluations:
    """The visits of the evaluators of this office. Times come in as local ones, without zone, and go out with it."""

    def __init__(self, casework: Casework, territory: Territory) -> None:
        self._casework = casework
        self._territory = territory
        self._store = casework.store
        self._agenda = Agenda(casework)

    def evaluators(self, actor: Actor) -> tuple[EvaluatorChoice, ...]:
        """Return who may evaluate here, evaluators first."""
        self._store.access.require("evaluations.evaluators", actor)
        return lines.evaluators(self._store, actor.office)

    def parts(self, actor: Actor, case_id: str) -> tuple[PartChoice, ...]:
        """Return the sheets of a case that may get a date, none where it has a single one."""
        self._store.access.require("evaluations.parts", actor)
        with self._store.looking(actor, "evaluations.parts", subject=case_id) as tx:
            return together.lacking(self._casework.work(tx, tx.get(CaseFile, case_id)))

    def to_schedule(self, actor: Actor) -> tuple[ToSchedule, ...]:
        """Return the cases that wait for a date, the longest waiting first."""
        self._store.access.require("evaluations.to_schedule", actor)
        return lines.waiting(self._casework, actor.office, self._territory)

    def week(self, actor: Actor, monday: date) -> tuple[EvaluationLine, ...]:
        """Return the evaluations of the week of a day, by time, without the cancelled ones."""
        self._store.access.require("evaluations.week", actor)
        start = self._agenda.at(datetime.combine(monday - timedelta(days=monday.weekday()), time.min))
        return lines.between(self._store, actor.office, start, start + timedelta(days=7))

    def conflicts(
        self,
        actor: Actor,
        case_id: str,
        evaluator_id: str,
        starts_at: datetime,
        evaluation_id: str = "",
        part: str = "",
    ) -> tuple[Conflict, ...]:
        """Return what speaks against a local time, what forbids it first; evaluation_id: the one it would move.

        part: the sheet it is for, of several.

        Raises UserError store.not_found, evaluations.none, calendar.out_of_range.
        """
        self._store.access.require("evaluations.conflicts", actor)
        found = self._store.read(
            "SELECT definition_id, due_on FROM case_file WHERE id = ? AND office = ?", (case_id, actor.office)
        )
        if not found:
            raise UserError("store.not_found")
        asked = sheet.sheet_of(self._casework.stored_definition(found[0]["definition_id"]))
        due_on = date.fromisoformat(found[0]["due_on"]) if found[0]["due_on"] else None
        more = {"due_on": due_on, "evaluation_id": evaluation_id, "part": part}
        return self._agenda.conflicts(booking.plan(self._agenda, asked, case_id, evaluator_id, starts_at, **more))

    def schedule(
        self, actor: Actor, case_id: str, evaluator_id: str, place: str, starts_at: datetime, part: str = ""
    ) -> str:
        """Agree a date, number it and return the evaluation's id; part: for which of several sheets, "" the first.

        Raises UserError case.closed, evaluations.none, evaluations.not_yet, evaluations.no_part,
        evaluations.same_person, evaluations.empty and those of booking.book.
        """
        with self._casework.on(actor, "evaluations.schedule", case_id) as work:
            work.require_open()
            asked = sheet.sheet_of(work.procedure)
            booking.require_turn(work)
            wanted = together.chosen(work, part)
            made, doubts = self._book(work, evaluator_id, place, starts_at, part=wanted.key)
            number = numbering.take(
                work.tx, asked.number_series, self._casework.office.code, on=self._casework.promise.today()
            )
            named = {"part": wanted.key, "part_title": wanted.title, "sheet_version": asked.version}
            added = work.tx.add(Evaluation, case_id=case_id, number=number, **named, **made.columns())
            sheet.for_visit(work, added)
            work.announce("invitation", added)
            words = f"Agendó la evaluación {_named(added)}: {made.words(work)}"
            work.tell("evaluation.scheduled", words, doubts)
        return added.id

    def reschedule(self, actor: Actor, evaluation_id: str, evaluator_id: str, place: str, starts_at: datetime) -> None:
        """Move an evaluation that was not held; calendars that have it will follow.

        Raises UserError case.closed, evaluations.held, evaluations.cancelled and those of booking.book.
        """
        with self._store.transaction(actor, "evaluations.reschedule") as tx:
            found = booking.scheduled(tx, evaluation_id)
            work = self._case(tx, found.case_id)
            work.require_open()
            made, doubts = self._book(work, evaluator_id, place, starts_at, evaluation_id, found.part)
            work.announce("invitation", tx.update(found, sequence=found.sequence + 1, **made.columns()))
            work.tell("evaluation.moved", f"Cambió la evaluación {found.number}: {made.words(work)}", doubts)
            self._casework.settle(work)

    def cancel(self, actor: Actor, evaluation_id: str, reason: str) -> None:
        """Call an evaluation off, with the reason; an open case waits for another date.

        Raises UserError typed.empty, typed.long, evaluations.held, evaluations.cancelled.
        """
        reason = typed.reason(reason)
        with self._store.transaction(actor, "evaluations.cancel") as tx:
            found = booking.scheduled(tx, evaluation_id)
            work = self._case(tx, found.case_id)
            cancelled = tx.update(found, state="cancelled", sequence=found.sequence + 1, summary=reason)
            work.announce("visit_cancelled", cancelled)
            work.tell("evaluation.cancelled", f"Canceló la evaluación {found.number}", reason)
            self._casework.settle(work)

    def invitation(self, actor: Actor, evaluation_id: str) -> bytes:
        """Return the calendar file (.ics) of an evaluation; of a cancelled one, the notice that it is."""
        self._store.access.require("evaluations.invitation", actor)
        row = lines.raw(self._store, actor.office, evaluation_id)
        here = self._casework.premises.entry()
        return invitation(
            lines.line(self._store, row),
            subject=row["procedure_name"],
            sequence=row["sequence"],
            organiser=Party(here.institution.name, here.office.email),
            guest=Party(row["applicant"], row["applicant_email"]),
            stamp=self._store.clock.now(),
        )

    def sheet(self, actor: Actor, evaluation_id: str) -> tuple[EvaluationLine, EvaluationSheet]:
        """Return an evaluation, one finding per criterion, and its sheet."""
        self._store.access.require("evaluations.sheet", actor)
        return lines.one(self._casework, actor.office, evaluation_id)

    def record(
        self, actor: Actor, evaluation_id: str, findings: Sequence[FindingLine], summary: str | None = None
    ) -> None:
        """Keep what was found so far, also without verdict; summary: None leaves it as it is.

        The case tells only when the sheet was begun: each answer has its journal entry, and a history of thirty lines
        "one criterion noted" hides what happened.

        Raises UserError case.closed, evaluations.not_yours, evaluations.held, evaluations.cancelled and those of
        sheet.write.
        """
        with self._store.transaction(actor, "evaluations.record") as tx:
            found = booking.scheduled(tx, evaluation_id)
            booking.require_hand(tx, found)
            work = self._case(tx, found.case_id)
            work.require_open()
            begun = bool(tx.all(Finding, evaluation_id=evaluation_id)) or bool(found.summary)
            changed = sheet.write(work, sheet.for_visit(work, found), found, findings)
            told = _summarise(tx, found, summary)
            if (changed or told) and not begun:
                work.tell("evaluation.noted", f"Empezó a llenar la hoja de la evaluación {found.number}")
            self._casework.settle(work)

    def close(self, actor: Actor, evaluation_id: str) -> Literal["passed", "failed"]:
        """Give the result by the sheet's rule; a passed case moves on, a failed one waits for a supervisor's decision.

        Raises UserError case.closed, evaluations.not_yours, evaluations.held, evaluations.cancelled,
        evaluations.too_early and those of sheet.judge.
        """
        with self._store.transaction(actor, "evaluations.close") as tx:
            found = booking.scheduled(tx, evaluation_id)
            booking.require_hand(tx, found)
            work = self._case(tx, found.case_id)
            work.require_open()
            _refuse_early(work, found)
            findings = tx.all(Finding, evaluation_id=evaluation_id)
            reached = sheet.judge(sheet.for_visit(work, found), findings)
            counts = sheet.tally(findings, reached)
            points = {"reached": reached.reached, "reachable": reached.reachable}
            told = found.summary or counts
            tx.update(found, state="held", held_at=tx.now, result=reached.result, summary=told, **points)
            work.tell("evaluation.closed", f"Cerró la evaluación {_named(found)}: {RESULTS[reached.result]}", counts)
            self._casework.settle(work)
        return reached.result

    def _book(
        self, work: Work, evaluator_id: str, place: str, starts_at: datetime, evaluation_id: str = "", part: str = ""
    ) -> tuple[booking.Booking, str]:
        asked = sheet.sheet_of(work.procedure)
        together.another_person(work, part, evaluator_id)
        more = {"due_on": work.case.due_on, "evaluation_id": evaluation_id, "part": part}
        wanted = booking.plan(self._agenda, asked, work.case.id, evaluator_id, starts_at, **more)
        return booking.book(work, self._agenda, wanted, place)

    def _case(self, tx: Transaction, case_id: str) -> Work:
        """Join the case to a transaction that began with one of its rows."""
        tx.subject = case_id
        return self._casework.work(tx, tx.get(CaseFile, case_id))


def _summarise(tx: Transaction, evaluation: Evaluation, summary: str | None) -> bool:
    if summary is None:
        return False
    text = typed.paragraphs(summary, what="el resumen", limit=SUMMARY_LIMIT)
    if text == evaluation.summary:
        return False
    tx.update(evaluation, summary=text)
    return True


def _named(evaluation: Evaluation) -> str:
    """Return its number, with the sheet it fills where there are several."""
    return f"{evaluation.number}, {evaluation.part_title}" if evaluation.part else evaluation.number


def _refuse_early(work: Work, evaluation: Evaluation) -> None:
    if work.tx.now < evaluation.starts_at:
        starts = work.local(evaluation.starts_at)
        raise UserError("evaluations.too_early", when=f"{starts:%d/%m/%Y}, {hour(starts.time())}")
