"""The working area of one request: which step is in front, what it lacks, and registering it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.models.errors import UserError
from app.models.rows.intake import FieldFault, Prospect, Registered
from app.views.context import Context
from app.views.pages.new_case.drafting import DraftKeeper
from app.views.pages.new_case.foot import Foot
from app.views.pages.new_case.form import RequestForm
from app.views.pages.new_case.live import LiveCheck
from app.views.pages.new_case.sheet_layout import SheetLayout
from app.views.pages.new_case.side import Side
from app.views.pages.new_case.step import Step
from app.views.pages.new_case.step_list import StepLine, StepList
from app.views.pages.new_case.who_asks import WhoAsks

_STEP_OF_ERROR = {
    "payments": "payment",
    "typed": "payment",
    "file": "papers",
    "item": "papers",
    "identity": "applicant",
    "name": "applicant",
}


class Sheet(QWidget):
    """`registered` comes once the request exists; `refused` when it could not be, with the step to mend it."""

    registered = Signal(Registered)
    refused = Signal(UserError)
    case_wanted = Signal(str)
    step_changed = Signal()

    def __init__(self, context: Context, form: RequestForm, draft_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()
        self._context, self.form = context, form
        form.setParent(self)
        if form.payment not in form.steps:
            form.payment.setParent(self)
            form.payment.hide()
        self.keeper = DraftKeeper(
            context, form.procedure.key, lambda: form.draft(self.step), draft_id=draft_id, parent=self
        )
        self._live = LiveCheck(context, form.question, self)
        self._who = WhoAsks(context, form.applicant, self)
        self.side = Side(form.procedure, context.desk.clock.today())
        self.foot = Foot()
        self.step_list = StepList(len(form.steps))
        self._layout = SheetLayout(self, self.side, self.foot, self.step_list, len(form.steps))
        self.set_narrow = self._layout.set_narrow
        self._registering = self._wants_on = False

    def build_in_turns(self, *, narrow: bool) -> Iterator[None]:
        """Lay the steps in; the sheet answers nobody before."""
        yield from self._layout.add_in_turns(self.form.steps)
        self.set_narrow(narrow=narrow)
        self._connect()

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.applicant.known.taken.connect(self.take_known)
        self.form.applicant.known.wanted.connect(self.case_wanted)
        self.form.summary.wanted.connect(self.show_step)
        self.form.summary.mended.connect(self._on_mend)
        for step in self.form.steps:
            step.ended.connect(self._on_ended)
        self._who.lifted.connect(self._live.ask)
        self._live.answered.connect(self._on_answer)
        self.step_list.opened.connect(self.show_step)
        self.foot.forward.connect(self.go_on)
        self.foot.back.connect(self.go_back)
        self.foot.linked.connect(self._go)

    # where one is

    @property
    def place(self) -> int:
        """The place of the step in front, from 0."""
        return self._layout.place

    @property
    def step(self) -> Step:
        """The step in front."""
        return self.form.steps[self.place]

    @property
    def is_last(self) -> bool:
        """Whether the summary is in front: the primary button registers."""
        return self.step is self.form.summary

    def show_step(self, place: int) -> None:
        """Come to a step, if there are so many."""
        if place >= len(self.form.steps):
            return
        self._layout.show_place(place)
        self._live.ask()
        self.refresh()
        self.focus_first()
        self.step_changed.emit()

    def focus_first(self) -> None:
        """Put the focus where the step begins; in the summary, on what is missing or on the button."""
        if self.is_last and not self.form.lacks():
            self.foot.next.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.step.focus_first()

    def look(self) -> None:
        """Look closer at the file of the line in front."""
        if self.step is self.form.payment:
            self.form.payment.look()
        else:
            self.form.papers.look_current()

    def go_back(self) -> None:
        """Come to the step before."""
        if self.place:
            self.show_step(self.place - 1)

    def go_on(self) -> None:
        """Come to the next step, or register; what is missing comes first, once what was typed last is checked."""
        self._wants_on = self._live.waiting
        if self._wants_on:
            self._live.ask()
            return
        lacks = self.form.lacks() if self.is_last else self.step.lacks()
        if lacks:
            for step in self.form.steps if self.is_last else (self.step,):
                step.insist()
            self._mend_first()
        elif self.is_last:
            self.register()
        else:
            self.show_step(self.place + 1)

    def _mend_first(self) -> None:
        for place, step in enumerate(self.form.steps):
            lacks = step.lacks()
            if lacks and (self.is_last or step is self.step):
                self._on_mend(place, lacks[0].go)
                return

    def _on_mend(self, place: int, go: Callable[[], None]) -> None:
        if place != self.place:
            self.show_step(place)
        self._go(go)

    def _go(self, go: Callable[[], None]) -> None:
        go()
        focused = QApplication.focusWidget() or self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._layout.bring_into_sight(focused)

    # what changes

    def refresh(self) -> None:
        """Say in steps, foot and right column what is missing now."""
        titles = self._titles()
        self.step_list.show_lines(
            [
                StepLine(title, step.note(), self._state_of(place, step))
                for place, (title, step) in enumerate(zip(titles, self.form.steps, strict=True))
            ]
        )
        lacks = self.form.lacks() if self.is_last else self.step.lacks()
        self.foot.show_lacks(lacks, *self.step.praise())
        short = self.tr("Registrar") if self.is_last else self.tr("Siguiente")
        whole = short if self.is_last else self.tr("Siguiente: {step}").format(step=titles[self.place + 1])
        self.foot.show_next(whole, short, first=not self.place)
        self.foot.next.setEnabled(not self._registering)
        self.side.papers.show_papers(self.form.paper_groups())
        if self.is_last:
            self.form.summary.show_parts(self.form.summary_parts())

    def _titles(self) -> list[str]:
        words = {
            "applicant": self.tr("Solicitante"),
            "request": self.tr("Solicitud"),
            "papers": self.tr("Requisitos"),
            "payment": self.tr("Pago"),
            "summary": self.tr("Resumen"),
        }
        return [words[step.key] for step in self.form.steps]

    def _state_of(self, place: int, step: Step) -> str:
        if place == self.place:
            return "current"
        if step is self.form.summary or self.form.prospect is None or step.lacks():
            return "ahead"
        settled = all(state.settled for state in self.form.papers.marks.states())
        if step is self.form.papers:
            return "done" if settled else "ahead"
        if step is self.form.payment:
            return "done" if self.form.payment.slip() is not None else "ahead"
        return "done"

    @property
    def is_checking(self) -> bool:
        """Whether what was typed is still to be checked."""
        return self._live.waiting or self.form.payment.is_checking or self.form.applicant.identity.is_checking

    def _on_changed(self) -> None:
        self._live.touch()
        self.keeper.touch()
        self.refresh()

    def _on_ended(self) -> None:
        self.foot.next.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_answer(self, prospect: Prospect, faults: tuple[FieldFault, ...]) -> None:
        self.form.show_answer(prospect, faults)
        self.side.show_prospect(prospect, self.form.applicant.applicant_type())
        self.refresh()
        if self._wants_on:
            self._context.lane.later(self, self.go_on)

    # who asks

    def take_known(self) -> None:
        """Copy what is on file (F4)."""
        if self.place == 0:
            self.form.applicant.take_known()

    # registering

    def register(self) -> None:
        """Register the request; the draft goes with it."""
        if self._registering:
            return
        self._registering = True
        self.keeper.hold()
        self.refresh()
        intakes, actor, form, keeper = self._context.desk.intake, self._context.actor, self.form, self.keeper
        intake = form.intake()

        def work() -> Registered:
            from dataclasses import replace

            return intakes.register(actor, replace(intake, draft_id=keeper.draft_id))

        self._context.lane.run(self, work, self._on_registered, self._on_refused)

    def _on_registered(self, registered: Registered) -> None:
        self.keeper.stop()
        self.registered.emit(registered)

    def _on_refused(self, error: UserError) -> None:
        self._registering = False
        self.keeper.touch()
        key = _STEP_OF_ERROR.get(error.key.partition(".")[0])
        for place, step in enumerate(self.form.steps):
            if step.key == key:
                self.show_step(place)
        self.refresh()
        self.refused.emit(error)
