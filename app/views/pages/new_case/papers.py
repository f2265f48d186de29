"""Step 3: what the citizen brings and what is looked up; one key per state, files by dialog, drop or paste."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.intake import ExpectedItem
from app.services import checklist
from app.services.sentences import sentence
from app.views.attaching import Attached, Offered, accept
from app.views.context import Context
from app.views.dialogs.office_viewer import look_at
from app.views.lists.checklist_states import LETTERS
from app.views.overriding import override
from app.views.pages.new_case.paper_line import PaperLine
from app.views.pages.new_case.paper_marks import PaperMarks
from app.views.pages.new_case.step import Lack, Step, clear_column
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.text import Text

_COLUMNS = 4


class PapersStep(Step):
    """The checklist that this request will have, a line each; keys and the bar act on the line that has the focus."""

    key = "papers"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.marks = PaperMarks()
        self.lines: list[PaperLine] = []
        self._current = 0
        self._rows = QWidget()
        self._buttons: dict[str, Button] = {}
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 8)
        column.setSpacing(8)
        self.heading = Text(self.tr("Requisitos"), "card")
        column.addWidget(self.heading)
        how = self.tr("Marque cada línea con su letra. Suelte o pegue aquí los archivos PDF o JPG.")
        column.addWidget(Text(how, "second", "texto2"))
        column.addLayout(self._bar())
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        column.addWidget(self._rows)
        column.addStretch(1)

    def _bar(self) -> QGridLayout:
        bar = QGridLayout()
        bar.setSpacing(6)
        short = {"verified_online": self.tr("Visto en línea")}
        for place, (letter, state) in enumerate(LETTERS.items()):
            words = short.get(state, checklist.STATE_WORDS[state])
            button = Button(words, Kind.SECONDARY, keys=letter, small=True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, state=state: self._mark_current(state))
            self._buttons[state] = button
            bar.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        self._attach = Button(self.tr("Adjuntar"), Kind.SECONDARY, icon="paperclip", keys="A", small=True)
        self._attach.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._attach.clicked.connect(self._attach_current)
        bar.addWidget(self._attach, 1, _COLUMNS - 1)
        for column in range(_COLUMNS):
            bar.setColumnStretch(column, 1)
        return bar

    # what is shown

    def show_expected(self, expected: Sequence[ExpectedItem]) -> None:
        """Change the lines when the applicant type or an answer changes them."""
        if tuple(expected) == self.marks.expected:
            return
        had_focus = any(line.hasFocus() for line in self.lines)
        self.marks.expected = tuple(expected)
        clear_column(self._rows)
        self.lines = [self._line(item) for item in expected]
        self._current = min(self._current, max(0, len(self.lines) - 1))
        self.refresh()
        if had_focus:
            self.focus_first()

    def _line(self, item: ExpectedItem) -> PaperLine:
        line = PaperLine(item, checklist.STATE_WORDS)
        layout = self._rows.layout()
        if layout is not None:
            layout.addWidget(line)
        line.marked.connect(partial(self.mark, line))
        line.reasoned.connect(partial(self._on_reason, line))
        line.offered.connect(partial(self.attach, line))
        line.dropped.connect(partial(self._on_drop, line))
        line.looked.connect(partial(self.look, line))
        line.entered.connect(partial(self._on_entered, line))
        line.stepped.connect(partial(self._step, line))
        return line

    def show_slip(self, *, told: bool) -> None:
        """Know whether the payment step holds a whole slip: it settles the line of the payment."""
        if told != self.marks.slip_told:
            self.marks.slip_told = told
            self.refresh()

    def refresh(self) -> None:
        """Show every line as it stands."""
        for line in self.lines:
            mark = self.marks.of(line.line)
            line.show_mark(mark, needs_reason=checklist.needs_reason(mark.state))
            line.show_files(self.marks.files_of(line.line))
        self._show_current()

    def _show_current(self) -> None:
        for place, line in enumerate(self.lines):
            line.set_current(current=place == self._current)
        item = self.lines[self._current].line if self.lines else None
        for state, button in self._buttons.items():
            button.setEnabled(item is not None and self.marks.admits(item, state))
        self._attach.setEnabled(item is not None and item.kind != "payment")

    # what a person does

    def mark(self, line: PaperLine, state: str) -> None:
        """Give a line its state; one that needs a reason asks for it in the line, the others go on to the next."""
        if line.line.kind == "payment":
            line.say(self.tr("El pago se declara en el paso 4 (Ctrl+4)."))
            return
        if not self.marks.admits(line.line, state):
            line.say(self.marks.refusal(line.line, self.marks.of(line.line)._replace(state=state)))
            return
        line.say("")
        self.marks.mark(line.line, state)
        self._after()
        if checklist.needs_reason(state):
            line.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._step(line, 1)

    def set_seen(self, item: ExpectedItem, *, seen: bool) -> None:
        """Take the mark that was made beside the applicant type."""
        self.marks.mark(item, "verified_online" if seen else "pending")
        self._after()

    def attach(self, line: PaperLine, offers: Sequence[Offered]) -> None:
        """Take files in, one after another; each is looked into off the window's thread."""
        line.say("")
        for offer in offers:
            self._context.lane.run(
                line,
                partial(accept, offer, line.line.formats),
                partial(self._on_attached, line),
                partial(self._on_refused, line),
            )

    def look(self, line: PaperLine, place: int = 0) -> None:
        """Look at a file closely."""
        files = self.marks.files_of(line.line)
        if files:
            look_at(self._context, files[place].name, files[place].content, self.window())

    def look_current(self) -> None:
        """Look at the first file of the line where keys act (F7)."""
        if self.lines:
            self.look(self.lines[self._current])

    def _on_attached(self, line: PaperLine, file: Attached) -> None:
        if self.marks.attach(line.line, file):
            self._after()
        else:
            line.say(sentence(UserError("file.already_here", name=file.name)))

    def _on_refused(self, line: PaperLine, error: UserError) -> None:
        line.say(sentence(error))

    def _on_drop(self, line: PaperLine, place: int) -> None:
        files = self.marks.files_of(line.line)
        if files:
            del files[place]
            self._after()

    def _on_reason(self, line: PaperLine, reason: str) -> None:
        self.marks.mark(line.line, self.marks.of(line.line).state, reason)
        line.say("")
        self.changed.emit()

    def _attach_current(self) -> None:
        if self.lines:
            self.lines[self._current].choose_files()

    def _mark_current(self, state: str) -> None:
        if self.lines:
            self.mark(self.lines[self._current], state)

    def _on_entered(self, line: PaperLine) -> None:
        self._current = self.lines.index(line)
        self._show_current()

    def _step(self, line: PaperLine, step: int) -> None:
        place = min(max(0, self.lines.index(line) + step), len(self.lines) - 1)
        self.lines[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _after(self) -> None:
        self.refresh()
        self.changed.emit()

    # what it says

    @override
    def lacks(self) -> list[Lack]:
        found = []
        for line in self.lines:
            refusal = self.marks.refusal(line.line, self.marks.of(line.line))
            if refusal and line.line.kind != "payment":
                words = self.tr("motivo de {label}").format(label=line.line.label)
                found.append(Lack(line.line.label, words, refusal, line.reason.setFocus))
        return found

    @override
    def insist(self) -> None:
        for line in self.lines:
            line.say(self.marks.refusal(line.line, self.marks.of(line.line)))

    @override
    def praise(self) -> tuple[str, str]:
        waiting = sum(not group.settled for group in self.marks.groups({}))
        if not waiting:
            return super().praise()
        return "info", self.tr("Lo que falte se pide después.")

    @override
    def note(self) -> str:
        groups = self.marks.groups({})
        settled = sum(group.settled for group in groups)
        return self.tr("{done} de {total} listo").format(done=settled, total=len(groups)) if groups else ""

    @override
    def focus_first(self) -> None:
        waiting = (line for line in self.lines if not checklist.settles(self.marks.of(line.line).state))
        first = next(waiting, self.lines[0] if self.lines else None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keep(self) -> dict[str, Any]:
        return self.marks.keep()

    @override
    def restore(self, kept: Mapping[str, Any]) -> None:
        self.marks.restore(kept)
        self.refresh()
