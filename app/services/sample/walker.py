"""Takes a sample request through its steps by doing what each step's task asks; knows no procedure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time

from app.models.errors import UserError
from app.models.rows.cases import CaseView, ItemLine
from app.models.rows.evaluations import FindingLine
from app.models.rows.papers import DeliveryIn
from app.models.rows.payments import SlipIn
from app.models.synthetic import synthetic_access_key, synthetic_ruc
from app.services.access import Actor
from app.services.desk import Desk
from app.services.sample.cast import Staff, office_answers
from app.services.sample.days import days

_HOURS = (time(9, 0), time(11, 30), time(14, 0))


class Walker:
    """Does the next thing of a case, in the name of who would do it."""

    def __init__(
        self,
        desk: Desk,
        staff: Staff,
        bank: str,
        *,
        code: Callable[[str], str] = lambda _case_id: "",
        records: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Remember who works; code: reads to an applicant the code that was sent for a case.

        records: a word of what is asked of other systems, and what is told back then.
        """
        self._desk = desk
        self._staff = staff
        self._bank = bank
        self._code = code
        self._records = tuple(records)
        self._documents = 45_871_000
        self._invoices = 120

    def onward(self, case_id: str) -> None:
        """Do what the case waits for; nothing if it has ended. What a person decides is decided in favour."""
        view = self.view(case_id)
        acts: dict[str, Act] = {
            "papers": self.papers,
            "payment": self.payment,
            "invoice": self.invoice,
            "schedule": self.schedule,
            "evaluate": self.evaluate,
            "category": self.categorise,
            "confirm": self.confirm,
            "outside": self.elsewhere,
            "fill": self.fill,
            "decide": self.decide,
            "issue": self.issue,
            "deliver": self.hand_over,
        }
        if view.act.task in acts:
            acts[view.act.task](case_id)

    def confirm(self, case_id: str) -> None:
        """Tell the code that was sent by e-mail; one that is too old is sent again."""
        try:
            self._desk.confirmations.register(self._staff.clerk, case_id, self._code(case_id))
        except UserError:
            self._desk.confirmations.send(self._staff.clerk, case_id)

    def decide(self, case_id: str) -> None:
        """Press the first declared button that is offered and lacks nothing."""
        for who in (self._staff.supervisor, self._staff.second):
            for move in self._desk.cases.file(who, case_id).moves:
                if not move.lacks:
                    reason = next(iter(move.grounds), "Revisado, está conforme." if move.reason_required else "")
                    self._desk.cases.move(who, case_id, move.target, reason)
                    return

    def issue(self, case_id: str) -> None:
        """Ask for the documents and approve them."""
        if not any(one.state == "requested" for one in self.view(case_id).documents):
            self.ask(case_id)
        self.approve_all(case_id)

    def hand_over(self, case_id: str) -> None:
        """Print and deliver, or send what is delivered by e-mail."""
        view = self.view(case_id)
        procedure = self._desk.catalogue.procedure(view.line.procedure)
        ways = {procedure.result_of(one.result).delivery for one in view.documents if one.result}
        if ways == {"by_email"}:
            self.send_by_mail(case_id)
            return
        self.send(case_id)
        self.deliver(case_id)

    def begin_at(self, place: int) -> None:
        """Number deposits and invoices from here on, for a walker that goes on where another stopped."""
        self._documents += place * 1_000
        self._invoices += place * 1_000

    def view(self, case_id: str) -> CaseView:
        """Return the case as it stands."""
        return self._desk.cases.file(self._staff.clerk, case_id)

    def papers(self, case_id: str) -> None:
        """Receive or look up everything that is asked for."""
        for item in self.view(case_id).items:
            if item.kind != "payment" and not item.settled:
                self._settle(item, 2)

    def first_papers(self, case_id: str) -> None:
        """Receive only the first line: the rest lacks."""
        self._settle(self.view(case_id).items[0], 3)

    def _settle(self, item: ItemLine, sheets: int) -> None:
        if item.how == "verify":
            self._desk.checklist.set_state(self._staff.clerk, item.id, "verified_online")
        else:
            self._desk.checklist.set_state(self._staff.clerk, item.id, "received", sheets=sheets)

    def slip(self, case_id: str, change_cents: int = 0) -> str:
        """Declare a deposit of the fee, or of a little more or less."""
        self._documents += 1 + self._documents % 97
        slip = SlipIn(
            self._bank, f"{self._documents:010d}", self._desk.promise.today(), self._owed(case_id) + change_cents
        )
        return self._desk.payments.declare(self._staff.clerk, case_id, slip)

    def payment(self, case_id: str, change_cents: int = 0) -> None:
        """Declare and confirm a deposit."""
        slip_id = self.slip(case_id, change_cents)
        self._desk.payments.confirm(self._staff.supervisor, slip_id, self._owed(case_id) + change_cents)

    def _owed(self, case_id: str) -> int:
        """Return the whole fee of a case in cents, 0 where nothing is owed."""
        charge = self.view(case_id).charge
        return charge.amount_cents if charge else 0

    def invoice(self, case_id: str) -> None:
        """Register the invoice of what was paid."""
        self._invoices += 1
        number, today = f"001-002-{self._invoices:09d}", self._desk.promise.today()
        ruc = self._desk.catalogue.institution(self._desk.office.institution).ruc or synthetic_ruc(9001, "public")
        key = synthetic_access_key(today, ruc, number)
        self._desk.invoices.register(self._staff.clerk, case_id, number, key, today, self._owed(case_id))

    def schedule(self, case_id: str) -> None:
        """Book the first free hour from two business days on, of each sheet with another evaluator."""
        staff = self._staff
        parts = [one.key for one in self._desk.evaluations.parts(staff.clerk, case_id)] or [""]
        for part, evaluator in zip(parts, (staff.evaluator, staff.supervisor, staff.second), strict=False):
            self._book(case_id, part, evaluator.user_id)

    def _book(self, case_id: str, part: str, who: str) -> str:
        calendar, day = self._desk.promise.calendar, self._desk.promise.today()
        day = calendar.add(day, 2)
        place = self.view(case_id).person.address or self._desk.office.office_name
        visits, clerk = self._desk.evaluations, self._staff.clerk
        while True:
            for hour in _HOURS:
                at = datetime.combine(day, hour)
                found = visits.conflicts(clerk, case_id, who, at, part=part)
                if not any(one.blocks or one.kind == "busy" for one in found):
                    return visits.schedule(clerk, case_id, who, place, at, part)
            day = calendar.next_business(day)

    def starts(self, case_id: str) -> datetime:
        """Return when the last evaluation begins."""
        return max(one.starts_at for one in self.view(case_id).evaluations)

    def evaluate(self, case_id: str, *, failed: bool = False) -> None:
        """Fill in the sheets that wait and close them."""
        waiting = [one for one in self.view(case_id).evaluations if one.state == "scheduled"]
        for evaluation in waiting:
            mine = evaluation.evaluator_id == self._staff.evaluator.user_id
            self._fill(evaluation.id, self._staff.evaluator if mine else self._staff.supervisor, failed=failed)

    def _fill(self, evaluation_id: str, who: Actor, *, failed: bool) -> None:
        sheet = self._desk.evaluations.sheet(who, evaluation_id)[1]
        criteria = [one.key for group in sheet.groups for one in group.criteria]
        lost = len(criteria) if sheet.pass_percent else sheet.max_failed + 2
        findings = [_finding(key, failed=failed and place < lost) for place, key in enumerate(criteria)]
        self._desk.evaluations.record(who, evaluation_id, findings)
        self._desk.evaluations.close(who, evaluation_id)

    def mark(self, case_id: str, requirement: str, reason: str) -> None:
        """Say of a line of the checklist that it must be corrected."""
        item = next(one for one in self.view(case_id).items if one.requirement == requirement)
        self._desk.checklist.set_state(self._staff.clerk, item.id, "to_amend", reason)

    def pay(self, case_id: str, cents: int | None = None) -> None:
        """Declare and confirm a deposit of what is left of the fee, or of another amount."""
        charge = self.view(case_id).charge
        owed = charge.amount_cents if charge else 0
        left = owed - charge.confirmed_cents if charge else 0
        self.payment(case_id, (left if cents is None else cents) - owed)

    def categorise(self, case_id: str) -> None:
        """Confirm every category as it was worked out."""
        for line in self.view(case_id).categories:
            if line.state != "confirmed":
                self._desk.categories.confirm(self._staff.supervisor, case_id, line.rule)

    def fill(self, case_id: str, answers: Mapping[str, object] | None = None) -> None:
        """Write what the office finds out at the step of the case; made up where nothing is given."""
        sections = self._desk.office_fields.form(self._staff.clerk, case_id).sections
        fields, promise = [field for section in sections for field in section.fields], self._desk.promise
        made_up = {**office_answers(sections), **days(fields, promise.today(), promise.calendar.add)}
        self._desk.office_fields.fill(self._staff.clerk, case_id, answers or made_up)

    def elsewhere(self, case_id: str, record: str = "") -> None:
        """Tell that the work in the other system was done."""
        told = self.view(case_id).outside
        given = record or (self._told_back(told.record.casefold()) if told and told.record else "")
        self._desk.cases.done_outside(self._staff.clerk, case_id, given)

    def _told_back(self, asked: str) -> str:
        return next((given for word, given in self._records if word in asked), f"EXT-{self._invoices:06d}")

    def press(self, who: Actor, case_id: str, label: str, reason: str = "") -> str:
        """Press the declared button of that name; return the id of the paper it printed.

        Raises UserError "case.move_refused" if it is not offered to that person.
        """
        found = [move.target for move in self._desk.cases.file(who, case_id).moves if move.label == label]
        if not found:
            raise UserError("case.move_refused")
        return self._desk.cases.move(who, case_id, found[0], reason)

    def ask(self, case_id: str) -> None:
        """Ask for the documents."""
        self._desk.issuing.request(self._staff.clerk, case_id)

    def approve(self, case_id: str) -> None:
        """Approve the documents that wait; those of one case are approved together."""
        waiting = next(one for one in self.view(case_id).documents if one.state == "requested")
        self._desk.issuing.approve(self._staff.supervisor, waiting.id)

    def approve_all(self, case_id: str) -> None:
        """Approve every document of the case."""
        self._desk.issuing.approve_case(self._staff.supervisor, case_id)

    def send_by_mail(self, case_id: str) -> None:
        """Send by e-mail what is delivered so."""
        self._desk.deliveries.by_email(self._staff.clerk, case_id)

    def send(self, case_id: str, *, ask: bool = False) -> None:
        """Print every document; `ask` leaves the last outcome unanswered."""
        papers = [one for one in self.view(case_id).documents if one.state == "approved" and one.result]
        printer = self._desk.printing.printers(self._staff.supervisor)[0].name
        for place, document in enumerate(papers):
            for copy in range(document.originals):
                job = self._desk.printing.send(self._staff.supervisor, document.id, printer)
                if not (ask and place == len(papers) - 1 and copy == document.originals - 1):
                    self._desk.printing.confirm(self._staff.supervisor, job, "good")

    def deliver(self, case_id: str) -> None:
        """Hand the papers to who applied, who is the holder unless it was for another."""
        view = self.view(case_id)
        person, capacity = view.person, "applicant" if view.holder else "holder"
        receiver = DeliveryIn(person.name, person.id_kind, person.id_number, capacity)
        self._desk.deliveries.deliver(self._staff.clerk, case_id, receiver)

    def close_by_hand(self, case_id: str, outcome: str, reason: str) -> None:
        """Press the manual move that ends a case this way, if its definition offers one here."""
        procedure = self._desk.catalogue.procedure(self.view(case_id).line.procedure)
        view = self._desk.cases.file(self._staff.supervisor, case_id)
        for move in view.moves:
            if procedure.workflow.step(move.target).outcome == outcome:
                self._desk.cases.move(self._staff.supervisor, case_id, move.target, reason)
                return

    def amend(self, case_id: str) -> None:
        """Ask for what lacks."""
        self._desk.checklist.request_amendment(self._staff.clerk, case_id)

    def lacking(self, case_id: str) -> None:
        """Receive only the first paper and ask for the rest, if papers are asked for at all."""
        view = self.view(case_id)
        if view.act.task == "papers" and sum(not one.settled for one in view.items) > 1:
            self.first_papers(case_id)
            self.amend(case_id)

    def amended(self, case_id: str) -> None:
        """Receive what lacked."""
        self.papers(case_id)
        self._desk.checklist.amended(self._staff.clerk, case_id)


def _finding(key: str, *, failed: bool) -> FindingLine:
    if failed:
        return FindingLine(key, "not_met", "", "No presentó registros del último semestre.")
    return FindingLine(key, "met", "Registros revisados en sitio.", "")


Act = Callable[[str], object]
"""Something to do with a case."""
