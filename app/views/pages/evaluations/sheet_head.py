"""The head of a sheet: whose visit it is, what kind of sheet, and what forbids writing on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.rows.evaluations import EvaluationLine
from app.models.texts_es import short_date
from app.views.context import Context
from app.views.pages.evaluations.visits import visit
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.chips import StateLabel
from app.views.widgets.notices import MessageBar
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.evaluation import EvaluationSheet


class SheetHead(QWidget):
    """Has `back` and `case`, the buttons that lead out."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.title = Text("", "title")
        self.state = StateLabel("approved", " ", chip=True)
        self.facts = Text("", "body", "texto2", wrap=True)
        self.back = Button(self.tr("Semana"), icon="arrow-left", keys="Esc", small=True)
        self.case = Button(self.tr("Expediente"), Kind.QUIET, icon="folder-open", small=True)
        self.example = MessageBar("warning", "")
        self.reading = MessageBar("info", "")
        self._build()

    def _build(self) -> None:
        named = QHBoxLayout()
        named.setSpacing(12)
        named.addWidget(self.title)
        named.addWidget(self.state, 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(named)
        words.addWidget(self.facts)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(words, 1)
        for button in (self.case, self.back):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        for bar in (self.example, self.reading):
            bar.hide()
            column.addWidget(bar)

    def show_sheet(self, line: EvaluationLine, sheet: EvaluationSheet, *, editable: bool) -> None:
        """Show whose visit it is."""
        clock = self._context.desk.clock
        told = visit(line, clock.now(), self._context.desk.promise.calendar.reason, self.tr)
        self.title.set_text(line.applicant)
        self.state.set_state(told.shape, told.word)
        when = f"{short_date(told.day)}, {told.hours}"
        version = self.tr("hoja {version}").format(version=sheet.version)
        told_parts = (line.number, line.part, line.case_number, when, line.evaluator, line.place, version)
        self.facts.set_text(" · ".join(part for part in told_parts if part))
        self.example.setVisible(sheet.example)
        self.example.set_words(sheet.note or self.tr("Hoja de ejemplo"))
        self._say_reading(line, editable=editable)

    def _say_reading(self, line: EvaluationLine, *, editable: bool) -> None:
        self.reading.setVisible(not editable)
        if line.state == "held":
            self.reading.set_words(self.tr("Cerrada, solo se lee: {summary}.").format(summary=line.summary.rstrip(".")))
        elif line.state == "cancelled":
            words = self.tr("Cancelada, solo se lee: {summary}.")
            self.reading.set_words(words.format(summary=line.summary.rstrip(".")))
        else:
            words = self.tr("La llena {evaluator} o quien supervisa: aquí se lee.")
            self.reading.set_words(words.format(evaluator=line.evaluator))
