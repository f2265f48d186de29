"""The week view: which week, whose, the board, who waits for a date and the visit in front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.evaluations import EvaluationLine, EvaluatorChoice, ToSchedule
from app.models.texts_es import day_month, day_month_year, plural
from app.services.sentences import sentence
from app.views.context import Context
from app.views.pages.evaluations.detail import VisitCard
from app.views.pages.evaluations.visits import Visit, days_of, monday_of, visits
from app.views.pages.evaluations.waiting import WaitingCard
from app.views.pages.evaluations.week import WeekBoard
from app.views.widgets.buttons import Button
from app.views.widgets.card import Card
from app.views.widgets.combo import ComboBox
from app.views.widgets.options import Option
from app.views.widgets.text import Text

EVERYBODY = "all"
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class WeekRead:
    """Everything of a week, read in one go."""

    monday: date
    lines: Sequence[EvaluationLine]
    waiting: Sequence[ToSchedule]
    evaluators: Sequence[EvaluatorChoice]


class AgendaView(QWidget):
    """Emits turned when another week is wanted."""

    turned = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._read: WeekRead | None = None
        self.monday = monday_of(context.desk.clock.today())
        self.wanted = ""
        promise = context.desk.promise
        self.board = WeekBoard(promise.opens, promise.closes)
        self.visit, self.waiting = VisitCard(context), WaitingCard(context)
        self.range = Text("", "body", "texto2")
        self.before = Button("", icon="caret-left", small=True)
        self.today = Button(self.tr("Hoy"), keys="Ctrl+T", small=True)
        self.after = Button("", icon="caret-right", small=True)
        self.whose = ComboBox([Option(EVERYBODY, self.tr("Todas las personas"))], EVERYBODY)
        self.side = QWidget()
        self.setFocusProxy(self.board)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.before.set_only_icon(True)
        self.after.set_only_icon(True)
        self.before.setAccessibleName(self.tr("Semana anterior"))
        self.after.setAccessibleName(self.tr("Semana siguiente"))
        self.before.setToolTip(self.tr("Semana anterior (RePág)"))
        self.after.setToolTip(self.tr("Semana siguiente (AvPág)"))
        self.whose.setAccessibleName(self.tr("Quién evalúa"))
        self.whose.setFixedWidth(220)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._head())
        row = QHBoxLayout()
        row.setSpacing(16)
        paper = Card(flush=True)
        paper.add(self.board, 1)
        row.addWidget(paper, 1)
        beside = QVBoxLayout(self.side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self.waiting, 1)
        beside.addWidget(self.visit)
        row.addWidget(self.side)
        column.addLayout(row, 1)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(self.tr("Evaluaciones"), "title"))
        words.addWidget(self.range)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        for widget in (self.whose, self.before, self.today, self.after):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.today.clicked.connect(self.go_today)
        self.whose.chosen.connect(lambda _key: self._show())
        self.board.moved.connect(self.visit.show_visit)

    def turn(self, weeks: int) -> None:
        """Go some weeks on or back."""
        self.monday += weeks * WEEK
        self.turned.emit()

    def go_today(self) -> None:
        """Go to the week of today."""
        self.monday = monday_of(self._context.desk.clock.today())
        self.turned.emit()

    def ask(self) -> WeekRead:
        """Read the week; runs off the window's thread."""
        evaluations, actor, monday = self._context.desk.evaluations, self._context.actor, self.monday
        return WeekRead(
            monday, evaluations.week(actor, monday), evaluations.to_schedule(actor), evaluations.evaluators(actor)
        )

    def show_read(self, read: WeekRead) -> None:
        """Show what was read, unless another week is wanted by now."""
        if read.monday != self.monday:
            return
        first = self._read is None
        self._read = read
        key = self._context.actor.user_id if first and self._context.actor.role == "evaluator" else self.whose.key()
        options = [Option(EVERYBODY, self.tr("Todas las personas"))]
        options += [Option(one.id, one.name) for one in read.evaluators]
        known = {option.key for option in options}
        self.whose.set_options(options, key if key in known else EVERYBODY)
        self.waiting.show_rows(read.waiting)
        self._show()

    def _reason(self, day: date) -> str | None:
        """Say why a day is not a business day; a year without calendar says so."""
        try:
            return self._context.desk.promise.calendar.reason(day)
        except UserError as error:
            return sentence(error)

    def current(self) -> Visit | None:
        """Return the visit in front."""
        return self.board.current

    def _show(self) -> None:
        if self._read is None:
            return
        clock = self._context.desk.clock
        whose = self.whose.key()
        lines = [one for one in self._read.lines if whose in ("", EVERYBODY, one.evaluator_id)]
        now = clock.local(clock.now())
        shown = visits(lines, now, self._reason, self.tr)
        days = days_of(self.monday, shown, now.date(), self._reason)
        self.board.show_week(days, shown, now, self.wanted)
        self.wanted = ""
        count = plural(len(shown), self.tr("evaluación"), self.tr("evaluaciones"))
        last = max(column.day for column in days)
        week = self.tr("Semana del {first} al {last}").format(first=day_month(self.monday), last=day_month_year(last))
        self.range.set_text(f"{week} · {count}")
