"""The print question: a paper without an answer is neither printed nor unprinted, so it comes before anything else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.rows.papers import PrintQuestion
from app.models.texts_es import day_month, hour
from app.services.clock import Clock
from app.views.widgets.buttons import Button
from app.views.widgets.notices import MessageBar


class QuestionBar(QWidget):
    """Emits `came_out_well` or `came_out_badly` with the question."""

    came_out_well = Signal(PrintQuestion)
    came_out_badly = Signal(PrintQuestion)

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.question: PrintQuestion | None = None
        self._bar = MessageBar("warning", "", icon="printer")
        self.yes = Button(self.tr("Sí, salió bien"), icon="check", keys="S", small=True)
        self.no = Button(self.tr("No"), icon="x", keys="N", small=True)
        self._bar.add_action(self.yes)
        self._bar.add_action(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)
        self.setFocusProxy(self.yes)
        self.yes.clicked.connect(self.answer_well)
        self.no.clicked.connect(self.answer_badly)
        self.hide()

    def set_question(self, question: PrintQuestion | None) -> None:
        """Show what was sent and when, or nothing."""
        self.question = question
        self.setVisible(question is not None)
        if question is None:
            return
        sent = self._clock.local(question.sent_at)
        words = self.tr("**{title} {number}** se envió a imprimir {day} a las {hour} y nadie confirmó. ¿Salió bien?")
        day = "hoy" if sent.date() == self._clock.today() else f"el {day_month(sent.date())}"
        self._bar.set_words(words.format(title=question.title, number=question.number, day=day, hour=hour(sent.time())))

    def answer_well(self) -> None:
        """Take the paper as printed."""
        if self.question is not None:
            self.came_out_well.emit(self.question)

    def answer_badly(self) -> None:
        """Ask what happened."""
        if self.question is not None:
            self.came_out_badly.emit(self.question)
