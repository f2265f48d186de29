"""The page: chooses the procedure, keeps and offers drafts, registers, and shows the number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.reserve_es import MASK
from app.models.rows.intake import Registered
from app.models.rows.people import DraftLine
from app.models.rows.renewals import Renewing
from app.models.texts_es import weekday_date
from app.services.people import letter_name
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.viewer import PrintViewer
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.new_case import draft_body
from app.views.pages.new_case.applicant import KINDS_KEY, ApplicantStep
from app.views.pages.new_case.applying import Applying
from app.views.pages.new_case.choice import ProcedureChoice
from app.views.pages.new_case.done import DonePanel
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
        self._turns = Turns(self)
        self._ahead = ""
        self._content: QWidget = LoadingLines(self.tr("Leyendo la ficha"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(12)
        self._column.addWidget(self.head)
        self._column.addWidget(self._content, 1)
        self.head.leaving.connect(context.back)
        self.head.draft_taken.connect(self.resume)
        self.head.draft_dropped.connect(self._on_dropped)
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
        drafts, actor = self.context.desk.drafts, self.context.actor
        self.context.lane.run(self, lambda: drafts.list(actor), self._on_drafts)
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
        drafts, actor = self.context.desk.drafts, self.context.actor

        def work() -> tuple[str, str]:
            lines = {line.id: line for line in drafts.list(actor)}
            body = drafts.body(actor, draft_id)
            return lines[draft_id].procedure, body

        def then(found: tuple[str, str]) -> None:
            self._load(found[0], draft_body.read(found[1]), draft_id)

        self.context.lane.run(self, work, then, self._on_refused)

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
        sheet = Sheet(self.context, form, draft_id)
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

    def _on_drafts(self, lines: tuple[DraftLine, ...]) -> None:
        if lines and self.done is None:
            names = {one.key: one.name for one in self.context.desk.catalogue.procedures}
            self.head.offer_draft(lines[0], names.get(lines[0].procedure, ""), more=len(lines) - 1)
        self.context.actions.refresh()

    def _on_dropped(self, draft_id: str) -> None:
        drafts, actor = self.context.desk.drafts, self.context.actor

        def then(_none: None) -> None:
            self.context.lane.run(self, lambda: drafts.list(actor), self._on_drafts)

        self.context.lane.run(self, lambda: drafts.drop(actor, draft_id), then)
        self.focus_first()

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
        sheet = self.sheet
        if sheet is None:
            return
        prospect = sheet.form.prospect
        promised = weekday_date(prospect.due_on) if prospect and prospect.due_on else ""
        applicant = sheet.form.applicant
        who = MASK if applicant.reserving.key() else letter_name(applicant.applicant())
        self.done = DonePanel(registered, who, promised)
        self.done.case_button.setVisible(who != MASK or self.context.may("reserve.identity"))
        self.done.receipt.connect(self.print_receipt)
        self.done.case.connect(lambda: self.context.go("case", registered.case_id))
        self.done.another.connect(lambda: self.open(None))
        self.sheet = None
        self.head.show_registered()
        self._show(self.done)
        self.done.focus_first()
        self.context.actions.refresh()

    def print_receipt(self) -> None:
        """Show the receipt and offer to print it."""
        if self.done is None:
            return
        cards, actor, case_id = self.context.desk.cards, self.context.actor, self.done.registered.case_id
        self.context.lane.run(self, lambda: cards.receipt(actor, case_id), self._on_receipt, self._on_refused)

    def _on_receipt(self, content: bytes) -> None:
        number = self.done.registered.number if self.done is not None else ""
        title = self.tr("Comprobante {number}").format(number=number)
        PrintViewer(self.context, title, content, self.window()).open()

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

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

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
