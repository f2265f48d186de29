"""One request being typed: its steps, and what each of them gives to the whole."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.models.rows.intake import FieldFault, FileIn, Intake, Prospect
from app.models.texts_es import day_month_year
from app.services.people import display_name
from app.views.context import Context
from app.views.forms.field_desk import FieldDesk
from app.views.forms.generated import editors_in_turns
from app.views.pages.new_case import draft_body
from app.views.pages.new_case.applicant import ApplicantStep
from app.views.pages.new_case.contact import Contact
from app.views.pages.new_case.identity import Identity, admitted
from app.views.pages.new_case.paper_states import PaperState
from app.views.pages.new_case.papers import PapersStep
from app.views.pages.new_case.payment import PaymentStep
from app.views.pages.new_case.request import RequestStep
from app.views.pages.new_case.step import Lack, Step
from app.views.pages.new_case.summary import Part, SummaryStep, Told

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure

_SLIP = "slip"
_IMAGE_OF = ("", _SLIP)
RENEWAL = "renewal"
"""Part of a draft that names the document which the request renews."""


class Steps(NamedTuple):
    """The steps in their order; the payment has its place only where there is something to pay."""

    applicant: ApplicantStep
    request: RequestStep
    papers: PapersStep
    payment: PaymentStep
    summary: SummaryStep


def steps_in_turns(
    context: Context, procedure: Procedure, fees: Mapping[str, int | None]
) -> Generator[None, None, Steps]:
    """Make the steps, a piece a turn."""
    territory = context.desk.territory
    identity = Identity(admitted(procedure))
    yield
    contact = Contact(territory)
    yield
    applicant = ApplicantStep(procedure, fees, (identity, contact), context.desk.clock.local)
    yield
    editors = yield from editors_in_turns(procedure.sections_at(), territory)
    yield
    field_desk = FieldDesk(context, procedure.key, applicant.who)
    request = RequestStep(procedure, territory, desk=field_desk, editors=editors)
    yield
    return Steps(applicant, request, PapersStep(context), PaymentStep(context, procedure), SummaryStep())


class RequestForm(QObject):
    """Knows the steps and nothing of the window. `changed` comes with each key."""

    changed = Signal()

    def __init__(self, context: Context, procedure: Procedure, steps: Steps, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.procedure = procedure
        self._desk = context.desk
        self.prospect: Prospect | None = None
        self.renews = self.renewed_words = ""
        self.applicant, self.request, self.papers, self.payment, self.summary = steps
        self.steps: tuple[Step, ...] = tuple(step for step in steps if self._asks(step))
        for step in self.steps:
            step.changed.connect(self._on_changed)
        self.applicant.proof.seen.connect(self._on_seen)

    def _asks(self, step: Step) -> bool:
        """Tell whether there is something to do in a step: not without papers, nor without a fee."""
        needed = {PapersStep.key: self.procedure.requirements, PaymentStep.key: self.procedure.fees}
        return bool(needed.get(step.key, True))

    # the whole

    def intake(self, draft_id: str = "") -> Intake:
        """Return the request as typed, ready to register."""
        return replace(
            self.question(),
            items=self.papers.marks.items(),
            files=self.papers.marks.files(),
            slip=self.payment.slip(),
            draft_id=draft_id,
        )

    def question(self) -> Intake:
        """Return what the live check needs: no files, no image."""
        choices = self.applicant.choices
        return Intake(
            procedure=self.procedure.key,
            applicant=self.applicant.applicant(),
            applicant_type=self.applicant.applicant_type(),
            answers=self.request.form.answers(),
            channel=choices.channel(),
            product=choices.product(),
            exemption=choices.exemption(),
            reserve=self.applicant.reserving.key(),
            renews=self.renews,
            passed=self._desk.promise.passed(self._desk.promise.today()),
        )

    def show_answer(self, prospect: Prospect, faults: tuple[FieldFault, ...]) -> None:
        """Show in the steps what registering now would mean and what is wrong."""
        self.prospect = prospect
        self.applicant.show_faults(faults)
        self.applicant.choices.show_prospect(prospect)
        self.request.form.set_chosen(self.question().chosen)
        self.request.show_faults(faults)
        self.papers.show_expected(prospect.items)
        owed = None if prospect.owed is not None and prospect.owed.lacks else prospect.amount_cents
        is_free = not self.procedure.fees or owed == 0
        self.payment.show_owed(0 if is_free else owed, day_month_year(self._desk.clock.today()))
        self._share()

    def lacks(self) -> list[Lack]:
        """Return everything that is missing, step by step."""
        return [lack for step in self.steps for lack in step.lacks()]

    def title(self) -> str:
        """Return the name under which the draft is offered again."""
        applicant = self.applicant.applicant()
        if not self.applicant.reserving.is_open:
            return self.procedure.name
        return display_name(applicant) or applicant.id_number or self.procedure.name

    def paper_groups(self) -> list[PaperState]:
        """Return the requirements as the sheet lists them, each with what its lines lack."""
        titles = {one.key: one.title for one in self.procedure.requirements}
        return self.papers.marks.groups(titles)

    def summary_parts(self) -> list[Part]:
        """Return the whole request as it reads, part by part."""
        kinds = {one.key: one.title for one in self.procedure.applicant_types}
        identity = self.applicant.identity
        who = [
            Told(asked.label.text().replace("&", ""), asked.words())
            for asked in self.applicant.asked()
            if asked not in (identity.legal_name, identity.surnames, identity.names)
        ]
        who.insert(1, Told(self.tr("Nombre"), display_name(self.applicant.applicant())))
        who.insert(0, Told(self.tr("Se presenta"), self.applicant.reserving.words().lower()))
        who.insert(3, Told(self.procedure.applicant_types_label, kinds.get(self.applicant.applicant_type(), "")))
        who += [Told(label, words) for label, words in self.applicant.choices.told()]
        what = [Told(one.label.text().replace("&", ""), one.words()) for one in self.request.form.applying()]
        paid = [Told(one.label.text().replace("&", ""), one.words()) for one in self.payment.asked()]
        later = [Told(self.tr("Papeleta"), self.tr("se declara después, en el expediente"))]
        papers = self.papers.marks.states()
        told: dict[Step, tuple[str, Sequence[Told], Sequence[PaperState]]] = {
            self.applicant: (self.tr("Solicitante"), who, ()),
            self.request: (self.tr("Solicitud"), what, ()),
            self.papers: (self.tr("Requisitos"), (), papers),
            self.payment: (self.tr("Pago"), paid if self.payment.begun else later, ()),
        }
        return [
            Part(place, title, lines, step.lacks(), states)
            for place, step in enumerate(self.steps[:-1])
            for title, lines, states in (told[step],)
        ]

    # the draft

    def draft(self, step: Step) -> tuple[str, str]:
        """Return title and text of the draft."""
        parts = {one.key: one.keep() for one in self.steps}
        if self.renews:
            parts[RENEWAL] = {"case": self.renews, "words": self.renewed_words}
        return self.title(), draft_body.write(step.key, parts, self._draft_files())

    def restore(self, kept: draft_body.Kept) -> None:
        """Write what a draft kept."""
        renewal = kept.parts.get(RENEWAL, {})
        self.renews, self.renewed_words = str(renewal.get("case", "")), str(renewal.get("words", ""))
        for step in self.steps:
            step.restore(kept.parts.get(step.key, {}))
        self.papers.marks.restore_files([file for file in kept.files if (file.requirement, file.proof) != _IMAGE_OF])
        for file in kept.files:
            if (file.requirement, file.proof) == _IMAGE_OF:
                self.payment.restore_image(file.name, file.content)

    def _draft_files(self) -> list[FileIn]:
        files = list(self.papers.marks.every_file())
        image = self.payment.image
        return [*files, FileIn(*_IMAGE_OF, image.name, image.content)] if image else files

    # what the steps tell each other

    def _on_changed(self) -> None:
        self._share()
        self.changed.emit()

    def _share(self) -> None:
        self.papers.show_slip(told=self.payment.slip() is not None)
        looked_up = self.papers.marks.first_looked_up() if self.applicant.applicant_type() else None
        seen = looked_up is not None and self.papers.marks.of(looked_up).state == "verified_online"
        self.applicant.proof.show_line(looked_up, seen=seen)

    def _on_seen(self, seen: bool) -> None:  # noqa: FBT001 (Qt signal)
        line = self.applicant.proof.line
        if line is not None:
            self.papers.set_seen(line, seen=seen)
