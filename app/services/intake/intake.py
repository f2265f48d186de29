"""From "buenos días" to a registered case: what it would cost and need, what is wrong, and the registration."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.procedure import Procedure
from app.models.errors import UserError
from app.models.rows.intake import ExpectedItem, FieldFault, Intake, ItemIn, Prospect, Registered
from app.models.tables.cases import CaseFile, RequirementItem
from app.models.tables.people import Person
from app.services import attachments, people, typed
from app.services.access import Actor
from app.services.cases import indexing, renewals, requirements, reserve
from app.services.casework import Casework, Work
from app.services.checklist import check_state
from app.services.files import FileFacts, inspect
from app.services.forms import concerned
from app.services.forms.answer_files import AnswerFiles, attach
from app.services.forms.answers import Checker
from app.services.forms.keeping import kept
from app.services.intake import admission, calls, drafts
from app.services.intake.applicants import applicant_faults
from app.services.intake.prospects import owed_of, owes, prospect, told
from app.services.issuing import codes, numbering
from app.services.payments import charging
from app.services.territory import Territory

if TYPE_CHECKING:
    from app.services.payments.service import Payments
    from app.services.storage.transaction import Transaction


class Intakes:
    """New requests."""

    def __init__(self, casework: Casework, *, payments: Payments, territory: Territory) -> None:
        self._casework = casework
        self._store = casework.store
        self._payments = payments
        self._territory = territory
        self._answer_files = AnswerFiles(casework)

    def prospect(self, actor: Actor, intake: Intake) -> Prospect:
        """Return what registering now would mean; an incomplete form gets what can be told already."""
        self._store.access.require("intake.prospect", actor)
        return prospect(self._casework, self._offered(intake), self._own(intake))

    def faults(self, actor: Actor, intake: Intake) -> tuple[FieldFault, ...]:
        """Return everything that is wrong or doubtful, in the order of the form."""
        self._store.access.require("intake.faults", actor)
        return self._faults(self._own(intake))

    def register(self, actor: Actor, intake: Intake) -> Registered:
        """Register a request in one transaction: person, case, checklist, charge, papers and deposit.

        Raises UserError "intake.incomplete" naming the first fault; nothing is saved then, and the draft stays.
        """
        self._store.access.require("intake.register", actor)
        intake = self._accepted(intake)
        if intake.renews:
            renewals.require(self._casework, intake.renews, actor.office)
        procedure, today = self._offered(intake), self._casework.promise.today()
        owed = owed_of(procedure, intake.chosen, told(procedure, intake.chosen, intake.answers), today)
        expected = requirements.expected(procedure, intake.chosen, intake.answers, owes=owes(owed))
        files = self._files(expected, intake)
        answers = kept(self._casework, self._checker(), procedure, intake.chosen, intake.answers)
        own = self._answer_files.facts(procedure, answers)
        with self._store.transaction(actor, "intake.register") as tx:
            person = reserve.applicant(tx, intake)
            case = self._case(tx, procedure, person, intake, answers)
            reserve.keep_identity(tx, case, intake)
            work = self._casework.work(tx, case)
            who = "reservada" if case.reserve else f"de {people.display_name(person)}"
            work.tell("case.registered", f"Registró la solicitud {who}"[:500], self._renewed(intake))
            items = self._items(work, expected, intake.items)
            self._attach(work, items, files)
            attach(work, own, items)
            charging.charge(work, owed)
            indexing.add(tx, case, procedure)
            if intake.slip is not None:
                self._payments.declare_in(work, intake.slip)
            drafts.drop_own(tx, intake.draft_id)
            tx.subject = case.id
            work.announce("received")
            self._casework.settle(work)
        return Registered(case.id, case.number, case.tracking_code)

    def _renewed(self, intake: Intake) -> str:
        """Say which case this request renews, "" if none."""
        rows = self._store.read("SELECT number FROM case_file WHERE id = ?", (intake.renews,)) if intake.renews else ()
        return f"renueva {rows[0]['number']}" if rows else ""

    def _accepted(self, intake: Intake) -> Intake:
        """Return a request without faults, of a procedure that is attended here."""
        own = self._own(intake)
        self._refuse_faults(own)
        self._refuse_unattended(own)
        return own

    def _own(self, intake: Intake) -> Intake:
        """Leave out what only the office answers, at a later step, and count terms to today."""
        promise, answers = self._casework.promise, self._offered(intake).own_answers(intake.answers)
        return replace(intake, answers=answers, passed=promise.passed(promise.today()))

    def _offered(self, intake: Intake) -> Procedure:
        """Return the version that is offered today."""
        return self._casework.catalogue.procedure(intake.procedure, self._casework.promise.today())

    def _faults(self, intake: Intake) -> tuple[FieldFault, ...]:
        procedure = self._offered(intake)
        checker = self._checker()
        found = list(reserve.faults(procedure, intake))
        if intake.reserve != reserve.ANONYMOUS:
            found += applicant_faults(intake.applicant, self._territory)
        found += [*_unchosen(procedure, intake), *checker.faults(procedure, intake.chosen, intake.answers)]
        if closed := calls.refusal(self._store.read, procedure, self._casework.promise.today()):
            found.insert(0, FieldFault(admission.WHO, "error", closed))
        lacking = {fault.key for fault in found if fault.level == "error"}
        return (*(one for one in admission.faults(procedure, intake) if one.key not in lacking), *found)

    def _checker(self) -> Checker:
        promise = self._casework.promise
        return Checker(self._territory, promise.today(), promise.calendar.add)

    def _refuse_faults(self, intake: Intake) -> None:
        lifted = bool(intake.applicant.override_reason.strip() and intake.applicant.override_by)
        stops = {"error"} if lifted else {"error", "override"}
        stopping = [fault for fault in self._faults(intake) if fault.level in stops]
        if stopping:
            raise UserError("intake.incomplete", count=len(stopping), first=stopping[0].text)

    def _refuse_unattended(self, intake: Intake) -> None:
        procedure, here = self._offered(intake), self._casework.office.office
        if not self._casework.catalogue.attends(procedure, here, self._casework.promise.today()):
            raise UserError("intake.not_attended", name=procedure.name)

    def _case(
        self, tx: Transaction, procedure: Procedure, person: Person, intake: Intake, answers: Mapping[str, object]
    ) -> CaseFile:
        step = procedure.workflow.step(procedure.workflow.initial)
        kinds = {one.key: one.title for one in procedure.applicant_types}
        term = procedure.term_for(intake.chosen).term
        due = self._casework.promise.due(tx.now, term)
        office = self._casework.office
        return tx.add(
            CaseFile,
            number=numbering.take(tx, procedure.series, office.code, self._casework.promise.today()),
            procedure=procedure.key,
            procedure_name=procedure.name,
            definition_id=self._casework.definition_id(tx, procedure),
            person_id=person.id,
            person_name=people.display_name(person),
            person_identity=person.id_number,
            applicant_type=intake.applicant_type,
            applicant_type_title="" if intake.reserve else kinds.get(intake.applicant_type, ""),
            **choice_columns(procedure, intake.chosen),
            step=step.key,
            state="registered",
            next_step=step.next_step,
            received_at=tx.now,
            counts_from=due.starts_on or due.received_on,
            due_on=due.due,
            term=term,
            previous_id=intake.renews or None,
            step_since=tx.now,
            step_by=tx.actor.user_id,
            **concerned.columns(procedure, answers),
            **calls.columns(procedure, self._casework.promise.today()),
            answers=json.dumps(answers, ensure_ascii=False, sort_keys=True),
            tracking_code=codes.new(),
            clerk_id=tx.actor.user_id,
            reserve=intake.reserve,
            sample=office.sample,
        )

    def _items(self, work: Work, expected: Sequence[ExpectedItem], given: Sequence[ItemIn]) -> list[RequirementItem]:
        brought = {(one.requirement, one.proof): one for one in given}
        rows = [
            _item(work, place, line, brought.get((line.requirement, line.proof))) for place, line in enumerate(expected)
        ]
        return work.tx.add_all(RequirementItem, rows)

    def _files(self, expected: Sequence[ExpectedItem], intake: Intake) -> list[tuple[tuple[str, str], FileFacts, str]]:
        """Check the files and store their bytes before the row that names them commits."""
        formats = {(line.requirement, line.proof): line.formats for line in expected}
        stored = []
        for file in intake.files:
            place = (file.requirement, file.proof)
            facts = inspect(file.name, file.content, formats.get(place, ("pdf", "jpg")))
            stored.append((place, facts, self._store.blobs.put(file.content)))
        return stored

    def _attach(
        self, work: Work, items: Sequence[RequirementItem], files: Sequence[tuple[tuple[str, str], FileFacts, str]]
    ) -> None:
        by_place = {(item.requirement, item.proof): item.id for item in items}
        for place, facts, blob in files:
            attachments.add(work, facts, blob, by_place.get(place))


def _unchosen(procedure: Procedure, intake: Intake) -> Iterator[FieldFault]:
    """Find what is still to be chosen."""
    if procedure.applicant_types and intake.applicant_type not in {one.key for one in procedure.applicant_types}:
        yield FieldFault("applicant_type", "error", "Falta: elija el tipo de solicitante.")
    if procedure.products and intake.product not in {one.key for one in procedure.products}:
        yield FieldFault("product", "error", f"Falta: elija {procedure.products_label.lower()}.")
    if intake.chosen.channel not in {one.key for one in procedure.ways()}:
        yield FieldFault("channel", "error", "Falta: elija el canal por el que vino.")


def choice_columns(procedure: Procedure, chosen: Chosen) -> dict[str, str]:
    """Return channel, product and exemption as a case keeps them."""
    channels = {one.key: one.title for one in procedure.ways()}
    products = {one.key: one.title for one in procedure.products}
    return {
        "channel": chosen.channel,
        "channel_title": channels[chosen.channel][:200],
        "product": chosen.product,
        "product_title": products.get(chosen.product, "")[:200],
        "exemption": chosen.exemption,
    }


def _item(work: Work, place: int, line: ExpectedItem, given: ItemIn | None) -> Mapping[str, Any]:
    state = given.state if given else "pending"
    state = "received" if line.given and state == "pending" else state
    reason = typed.remark(given.reason) if given else ""
    check_state(line.title, line.how, state, reason)
    return {
        **requirements.columns(line, place),
        "case_id": work.case.id,
        "state": state,
        "reason": reason,
        "sheets": max(given.sheets, 0) if given else 0,
        "changed_at": work.tx.now if state != "pending" else None,
        "changed_by": work.tx.actor.name if state != "pending" else "",
    }
