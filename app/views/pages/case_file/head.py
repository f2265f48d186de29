"""The head of the case: the folder with who, what, when and the next act; below it, the line of stages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from app.models.rows.cases import StageView
from app.views.pages.case_file.reading import CaseRead
from app.views.widgets.buttons import Button, Kind, Link
from app.views.widgets.card import Card
from app.views.widgets.chips import StateLabel
from app.views.widgets.folder import FolderHead
from app.views.widgets.keycap import KeyCap
from app.views.widgets.ruler import DayRuler
from app.views.widgets.stages import Stage, Stages, StageState
from app.views.widgets.text import Text
from app.views.widgets.tips import as_tip

_STATES: dict[str, StageState] = {
    "done": "done",
    "current": "current",
    "paused": "paused",
    "overdue": "overdue",
    "stopped": "paused",
    "ahead": "pending",
}


class CaseHead(FolderHead):
    """Number, applicant, state, due sentence, ruler and buttons. Emits what was pressed."""

    act_wanted = Signal()
    print_wanted = Signal()
    more_wanted = Signal()
    days_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._read: CaseRead | None = None
        self._narrow = False
        self.name = Text("", "title")
        self.chip = StateLabel("pending", "", chip=True)
        self.chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.facts = Text("", tone="texto2")
        self.reason = Text("", "second", "texto2", align=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.due = Text("")
        self.ruler = DayRuler()
        self.act = Button(self.tr("Seguir"), Kind.PRIMARY, icon="arrow-right", keys="Ctrl+Intro")
        self.print = Button(self.tr("Comprobante"), icon="printer", keys="F8")
        self.more = Button("···")
        self.more.setAccessibleName(self.tr("Más acciones"))
        self.more.setToolTip(self.tr("Más acciones (F4)"))
        self.days = Link(self.tr("Ver la cuenta día por día"))
        self._near, self._far = KeyCap("F7"), KeyCap("Mayús+F7")
        self._build()
        self.act.clicked.connect(self.act_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.more.clicked.connect(self.more_wanted)
        self.days.clicked.connect(self.days_wanted)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(self.name)
        title.addWidget(self.chip)
        title.addStretch(1)
        words.addLayout(title)
        words.addWidget(self.facts)
        top.addLayout(words, 1)
        for button in (self.act, self.print, self.more):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        account = QHBoxLayout()
        account.setSpacing(8)
        account.addWidget(self.due)
        account.addStretch(1)
        account.addWidget(self.reason)
        for part in (self.days, self._near, self._far):
            account.addWidget(part)
        self._far.hide()
        self.body.addLayout(account)
        self.body.addWidget(self.ruler)

    def show_case(self, read: CaseRead) -> None:
        """Show a case as it stands."""
        self._read = read
        line = read.view.line
        self.set_number(line.number)
        self.name.set_text(line.applicant)
        self.due.set_text(read.due)
        self.ruler.set_days(read.days, read.said)
        self.ruler.setVisible(bool(read.days))
        self.days.setVisible(bool(read.days))
        self._near.setVisible(bool(read.days))
        self._show_offer(read)
        self.set_narrow(narrow=self._narrow)

    def set_far_days(self, *, far: bool) -> None:
        """Say with which key the account opens: F7 belongs to the file of the line while there is one."""
        has = self._read is not None and bool(self._read.days)
        self._near.setVisible(has and not far)
        self._far.setVisible(has and far)

    def _show_offer(self, read: CaseRead) -> None:
        offer = read.offer
        self.act.setVisible(offer.key != "none")
        self.act.setEnabled(not offer.lacks)
        self.act.setToolTip(as_tip(offer.lacks))
        self.act.setAccessibleDescription(offer.lacks)
        self.reason.set_text(offer.lacks)
        self.reason.setVisible(bool(offer.lacks))
        self.more.setEnabled(True)

    def set_narrow(self, *, narrow: bool) -> None:
        """Shorten what gives way first."""
        self._narrow = narrow
        self.days.setText(self.tr("Día por día") if narrow else self.tr("Ver la cuenta día por día"))
        if self._read is None:
            return
        offer, (shape, words, short) = self._read.offer, self._read.chip
        self.chip.set_state(shape, short if narrow else words)
        self.print.set_only_icon(narrow)
        self.act.set_words(offer.short if narrow else offer.words, offer.icon)
        self.facts.set_text(self._read.short_facts if narrow else self._read.facts)


class StageLine(Card):
    """The published stages; opening one shows where its work is."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.stages = Stages()
        self.add(self.stages)
        self.body.setContentsMargins(16, 8, 16, 4)
        self.stages.opened.connect(self.opened)

    def show_stages(self, stages: tuple[StageView, ...]) -> None:
        """Show where the case stands."""
        self.stages.set_stages([Stage(one.key, one.title, one.note, _STATES[one.state]) for one in stages])
