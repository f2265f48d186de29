"""The page: chooses the procedure, keeps and offers drafts, registers, and shows the number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.intake import Registered
from app.models.rows.renewals import Renewing
from app.services.sentences import sentence
from app.views.context import Context
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.new_case import draft_body
from app.views.pages.new_case.applicant import KINDS_KEY, ApplicantStep
from app.views.pages.new_case.applying import Applying
from app.views.pages.new_case.choice import ProcedureChoice
from app.views.pages.new_case.done import DonePanel
from app.views.pages.new_case.draft_offers import DraftOffers
from app.views.pages.new_case.ending import panel_of, show_receipt
from app.views.pages.new_case.form import RequestForm, steps_in_turns
from app.views.pages.new_case.head import Head
from app.views.pages.new_case.keys import actions
from app.views.pages.new_case.opening import Opening, open_procedure
from app.views.pages.new_case.renewing import renewed
from app.views.pages.new_case.sheet import Sheet
from app.views.shell.actions import Action
from app.views.theme.look import look_of
from app.views.turns import Turns
from app.views.widgets.waiting import LoadingLines

NARROW = 1000
_DRAFT = "draft"


class NewCasePage(Page):
    """Opened with nothing, with the key of a procedure, with ("draft", id), or with an `Applying`."""

    key: ClassVar[str] = "new_case"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.head = Head(context.desk.clock)
        self.sheet: Sheet | None = None
        self.choice: ProcedureChoice | None = None
        self.done: DonePanel | None = None
        self._turns, self._drafts = Turns(self), DraftOffers(self)
        self._ahead = ""
        self._content: QWidget = LoadingLines(self.tr("Leyendo la ficha"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(12)
        self._column.addWidget(self.head)
        self._column.addWidget(self._content, 1)
        self.head.leaving.connect(context.back)
        self.head.draft_taken.connect(self.resume)
        self.head.draft_dropped.connect(self._drafts.drop)
        self.head.retried.connect(self._on_retry)

    # opening

    @override
    def open(self, argument: object) -> None:
        self.done, self._ahead = None, ""
        self._turns.stop()
        self.head.clear()
        self._drop_sheet()
        if isinstance(argument, tuple) and len(argument) == 2 and argument[0] == _DRAFT:
            self.resume(str(argument[1]))
            return
        self._drafts.ask()
        desk = self.context.desk
        procedures = desk.catalogue.for_office(desk.office.office, desk.clock.today())
        if isinstance(argument, Applying) and argument.renews:
            self.renew(argument.renews)
        elif isinstance(argument, Applying):
            self.start(argument.procedure, argument.applicant_type)
        elif isinstance(argument, str) and argument:
            self.start(argument)
        elif len(procedures) == 1:
            self.start(procedures[0].key)
        else:
            self._choose()

    @override
    def reload(self) -> None:
        """Leave what is being typed alone."""

    def start(self, procedure: str, applicant_type: str = "") -> None:
        """Begin a request, of an applicant type that was already chosen if any."""
        parts = {ApplicantStep.key: {KINDS_KEY: applicant_type}} if applicant_type else {}
        self._load(procedure, draft_body.Kept(parts=parts), "")

    def renew(self, case_id: str) -> None:
        """Begin the request that renews a document, with who asked for it and what was answered then."""
        renewals, actor = self.context.desk.renewals, self.context.actor

        def then(found: Renewing) -> None:
            self._load(found.procedure, renewed(found), "")

        self.context.lane.run(self, lambda: renewals.begin(actor, case_id), then, self._on_refused)

    def resume(self, draft_id: str) -> None:
        """Go on with a draft."""
        self.head.clear()
        self._drafts.read(draft_id, lambda procedure, kept: self._load(procedure, kept, draft_id))

    def _choose(self) -> None:
        self._drop_sheet()
        self.head.show_title(self.tr("Nuevo trámite"), self.tr("El número se asigna al registrar, no antes."))
        desk = self.context.desk
        procedures = desk.catalogue.for_office(desk.office.office, desk.clock.today())
        self.choice = ProcedureChoice(procedures)
        self.choice.chosen.connect(self.start)
        self._show(self.choice)
        self.focus_first()

    def _load(self, procedure: str, kept: draft_body.Kept, draft_id: str) -> None:
        desk = self.context.desk

        def then(opening: Opening) -> None:
            self._turns.begin(self._begin(opening, kept, draft_id))

        self.context.lane.run(self, lambda: open_procedure(desk, procedure), then, self._on_refused)

    def _begin(self, opening: Opening, kept: draft_body.Kept, draft_id: str) -> Iterator[None]:
        """Build the request in turns of the event loop, and show it when it is whole."""
        self._drop_sheet()
        steps = yield from steps_in_turns(self.context, opening.procedure, opening.fees)
        yield
        form = RequestForm(self.context, opening.procedure, steps)
        form.restore(kept)
        sheet = Sheet(self.context, form, draft_id, self)
        yield
        yield from sheet.build_in_turns(narrow=self.narrow)
        yield
        self._connect(sheet)
        self.head.show_procedure(opening.procedure)
        self._show(sheet)
        yield
        self.sheet, self.choice, self.done = sheet, None, None
        places = [step.key for step in form.steps]
        sheet.show_step(places.index(kept.step) if kept.step in places else 0)
        if self._ahead and not self.sheet.place:
            form.applicant.identity.number.editor.insert(self._ahead)
        if kept.left_out:
            self.head.show_left_out(kept.left_out)
        if form.renews:
            self.head.show_renewed(form.renewed_words)

    @property
    def is_building(self) -> bool:
        """Whether the form is still being made."""
        return self._turns.busy

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the digits of somebody who types before the form is there."""
        if self.sheet is None and event.text().isalnum():
            self._ahead += event.text()
        else:
            super().keyPressEvent(event)

    def _connect(self, sheet: Sheet) -> None:
        sheet.registered.connect(self._on_registered)
        sheet.refused.connect(self._on_refused)
        sheet.case_wanted.connect(lambda case_id: self.context.go("case", case_id))
        sheet.step_changed.connect(self.context.actions.refresh)
        sheet.keeper.saved.connect(self.head.show_saved)
        sheet.keeper.failed.connect(self.head.show_unsaved)

    def _show(self, content: QWidget) -> None:
        self._column.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content
        content.show()

    def _drop_sheet(self) -> None:
        """Keep what the sheet in front has not saved yet before another takes its place."""
        if self.sheet is not None:
            self.sheet.keeper.flush()
            self.sheet.keeper.stop()
        self.sheet = None

    # drafts

    def _on_retry(self) -> None:
        if self.sheet is not None:
            self.sheet.keeper.save()
            self.sheet.focus_first()

    @override
    def leave(self) -> bool:
        if self.sheet is not None:
            self.sheet.keeper.flush()
        return True

    # registered

    def _on_registered(self, registered: Registered) -> None:
        if self.sheet is None:
            return
        self.done = panel_of(self.context, self.sheet, registered)
        self.done.receipt.connect(self.print_receipt)
        self.done.another.connect(lambda: self.open(None))
        self.sheet = None
        self.head.show_registered()
        self._show(self.done)
        self.done.focus_first()
        self.context.actions.refresh()

    def print_receipt(self) -> None:
        """Show the receipt and offer to print it."""
        if self.done is not None:
            show_receipt(self, self.done.registered)

    def _on_refused(self, error: UserError) -> None:
        self.head.show_error(sentence(error))

    # keys

    @override
    def focus_first(self) -> None:
        for part in (self.sheet, self.choice, self.done):
            if part is not None:
                part.focus_first()
                return
        self.setFocus()

    @override
    def page_actions(self) -> list[Action]:
        return actions(self)

    def go_on(self) -> None:
        """Do what the primary button says."""
        if self.sheet is not None:
            self.sheet.go_on()
        elif self.done is not None:
            self.open(None)

    def take_offer(self) -> None:
        """Take what the page offers: the draft, or the data on file."""
        sheet = self.sheet
        if sheet is not None and sheet.place == 0 and sheet.form.applicant.known.known is not None:
            sheet.take_known()
        else:
            self.head.take_draft()

    @property
    def offers_something(self) -> bool:
        """Whether F4 has something to take."""
        on_file = self.sheet is not None and self.sheet.place == 0 and self.sheet.form.applicant.known.known is not None
        return on_file or self.head.offers_draft

    @override
    def panes(self) -> list[QWidget]:
        sheet = self.sheet
        return [sheet.step, sheet.side, sheet.foot, sheet.step_list] if sheet is not None else []

    @override
    def procedure_here(self) -> str:
        return self.sheet.form.procedure.key if self.sheet is not None else ""

    @property
    @override
    def narrow(self) -> bool:
        """Whether there is no room for the steps at the left; larger letters need more."""
        return self.width() < look_of(self).px(NARROW)

    @override
    def fit(self) -> None:
        narrow = self.narrow
        side, edge = (16, 8) if narrow else (24, 16)
        self._column.setContentsMargins(side, edge, side, edge)
        self._column.setSpacing(8 if narrow else 12)
        self.head.set_narrow(narrow=narrow)
        if self.sheet is not None:
            self.sheet.set_narrow(narrow=narrow)
