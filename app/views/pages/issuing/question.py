"""¿Salió bien?: the question that a sent paper leaves open, and the reason when it did not come out well."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.models.names import short_name
from app.models.rows.papers import PrintQuestion
from app.models.texts_es import day_month, hour
from app.views.context import Context
from app.views.overriding import override
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option
from app.views.widgets.text import Text
from app.views.widgets.warm import paint_warm

_LEFT, _RIGHT, _GAP = 16, 12, 8
_SIDES = _LEFT + _RIGHT


class Reason(NamedTuple):
    """Why a paper did not come out well; outcome: what Printing.confirm takes."""

    key: str
    words: str
    outcome: str


class Question(QWidget):
    """Asks about one paper at a time. Emits answered(question, outcome, reason)."""

    answered = Signal(object, str, str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.question: PrintQuestion | None = None
        self.reasons = (
            Reason("jam", self.tr("Atasco"), "failed"),
            Reason("stain", self.tr("Mancha"), "spoilt"),
            Reason("cut", self.tr("Corte"), "spoilt"),
            Reason("datum", self.tr("Dato"), "spoilt"),
        )
        self._title = Text("", "strong", wrap=True)
        self._note = Text("", "second", "texto2", wrap=True)
        self.good = Button(self.tr("Sí, salió bien"), icon="check", keys="S", small=True)
        self.bad = Button(self.tr("No salió bien"), icon="x", keys="N", small=True)
        self.boxes = OptionBoxes([Option(one.key, one.words) for one in self.reasons], columns=2)
        self.tell = Button(self.tr("Anotar"), Kind.SECONDARY, icon="check", keys="Intro", small=True)
        self.back = Button(self.tr("Volver"), Kind.QUIET, keys="Esc", small=True)
        self._verbs = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 10, _RIGHT, 10)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addWidget(self.boxes)
        self._verbs.setSpacing(_GAP)
        for button in (self.good, self.bad, self.tell, self.back):
            self._verbs.addWidget(button)
        self._verbs.addStretch(1)
        column.addLayout(self._verbs)
        self.hide()

    def _connect(self) -> None:
        self.good.clicked.connect(self.say_good)
        self.bad.clicked.connect(self.say_bad)
        self.tell.clicked.connect(self._tell)
        self.back.clicked.connect(self._ask_again)
        self.boxes.chosen.connect(lambda _key: self._show_reason())

    @property
    def choosing(self) -> bool:
        """Whether the reason is being asked."""
        return self.question is not None and not self.boxes.isHidden()

    def show_question(self, question: PrintQuestion | None, others: int) -> None:
        """Ask about a paper; others: how many more wait for their answer. The same question stays as it is."""
        self.setVisible(question is not None)
        if question is not None and self.question != question:
            self.question = question
            self._ask_again()
        self.question = question
        if question is not None and not self.choosing:
            self._note.set_text(self._sent(question, others))

    def say_good(self) -> None:
        """Tell that it came out well."""
        if self.question is not None and not self.choosing:
            self.answered.emit(self.question, "good", "")

    def say_bad(self) -> None:
        """Ask what happened."""
        if self.question is None or self.choosing:
            return
        self._show_choice(choosing=True)
        self._title.set_text(self.tr("¿Qué pasó con {number}?").format(number=self.question.number))
        self._note.set_text(self.tr("Elija el motivo. El papel vuelve a la cola con el mismo número."))
        self.boxes.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_back(self) -> None:
        """Ask again how it came out, without a reason."""
        self._ask_again()
        self.bad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sent(self, question: PrintQuestion, others: int) -> str:
        at = self._context.desk.clock.local(question.sent_at)
        words = self.tr("{number}, enviado a {printer} el {day}, {hour}, por {who}.").format(
            number=question.number,
            printer=question.printer,
            day=day_month(at.date()),
            hour=hour(at.time()),
            who=short_name(question.sent_by),
        )
        return f"{words} {self.tr('%n más por responder.', '', others)}" if others else words

    def _ask_again(self) -> None:
        if self.question is None:
            return
        self._show_choice(choosing=False)
        words = self.tr("¿Salió bien {title} de {holder}?")
        self._title.set_text(words.format(title=self.question.title, holder=self.question.applicant))
        self._note.set_text(self._sent(self.question, 0))
        self.boxes.set_key("")
        self.tell.setEnabled(False)

    def _show_choice(self, *, choosing: bool) -> None:
        for widget in (self.boxes, self.tell, self.back):
            widget.setVisible(choosing)
        for widget in (self.good, self.bad):
            widget.setVisible(not choosing)

    def _show_reason(self) -> None:
        self.tell.setEnabled(True)
        self._note.set_text(self.tr("Vuelve a la cola con el mismo número; la hoja queda como dañada o no impresa."))

    def _tell(self) -> None:
        reason = next((one for one in self.reasons if one.key == self.boxes.key()), None)
        if reason is not None and self.question is not None:
            self.answered.emit(self.question, reason.outcome, reason.words.lower())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shorten the answers where the whole words would be cut, and put one under the other before cutting any."""
        whole, room = (self.tr("Sí, salió bien"), self.tr("No salió bien")), self.width() - _SIDES
        for button, words in zip((self.good, self.bad), whole, strict=True):
            button.set_words(words)
        if self._asked_width() > room:
            self.good.set_words(self.tr("Salió bien"))
            self.bad.set_words(self.tr("No salió"))
        stands = self._asked_width() > room
        self._verbs.setDirection(QBoxLayout.Direction.TopToBottom if stands else QBoxLayout.Direction.LeftToRight)

    def _asked_width(self) -> int:
        return self.good.sizeHint().width() + self.bad.sizeHint().width() + _GAP

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.choosing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_warm(self)
