"""The visit in front of the week: its facts, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.texts_es import weekday_date
from app.views.context import Context
from app.views.pages.evaluations.visits import Visit
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.chips import StateLabel
from app.views.widgets.text import Text


class VisitCard(Card):
    """Emits asked(act): sheet, move, cancel, save, case."""

    asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(" ")
        self._context = context
        self.state = StateLabel("approved", "")
        self._values: dict[str, Text] = {}
        self._labels_of: dict[str, Text] = {}
        self._whole = QWidget()
        self._column = QVBoxLayout(self._whole)
        self.sheet = Button(self.tr("Abrir la hoja"), Kind.PRIMARY, icon="clipboard-text", keys="Intro")
        self.move_date = Button(self.tr("Otra fecha"), keys="R", small=True)
        self.save = Button(self.tr("Invitación"), keys="G", small=True)
        self.case = Button(self.tr("Expediente"), keys="E", small=True)
        self.cancel = Button(self.tr("Cancelar"), Kind.DANGER, keys="Supr", small=True)
        self._compose()
        self.show_visit(None)

    def _compose(self) -> None:
        facts = QGridLayout()
        facts.setHorizontalSpacing(12)
        facts.setVerticalSpacing(4)
        facts.setColumnStretch(1, 1)
        for row, (key, label) in enumerate(self._labels()):
            self._values[key] = Text("", "emphasis", wrap=key in {"place", "summary"})
            self._labels_of[key] = Text(label, "second", "texto2")
            facts.addWidget(self._labels_of[key], row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(self._values[key], row, 1)
        acts = QGridLayout()
        acts.setSpacing(8)
        acts.addWidget(self.save, 0, 0)
        acts.addWidget(self.case, 0, 1)
        acts.addWidget(self.move_date, 1, 0)
        acts.addWidget(self.cancel, 1, 1)
        first = QHBoxLayout()
        first.addWidget(self.sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self.state)
        self._column.addLayout(facts)
        self._column.addLayout(first)
        self._column.addLayout(acts)
        self.add(self._whole)
        acted = {"sheet": self.sheet, "move": self.move_date, "save": self.save, "case": self.case}
        for act, button in (acted | {"cancel": self.cancel}).items():
            button.clicked.connect(lambda _on=False, act=act: self.asked.emit(act))

    def _labels(self) -> tuple[tuple[str, str], ...]:
        return (
            ("who", self.tr("Solicita")),
            ("case", self.tr("Trámite")),
            ("day", self.tr("Día")),
            ("hours", self.tr("Hora")),
            ("evaluator", self.tr("Evalúa")),
            ("place", self.tr("Lugar")),
            ("summary", self.tr("Resumen")),
        )

    def show_visit(self, visit: Visit | None) -> None:
        """Show a visit, or say that none is chosen."""
        self._whole.setVisible(visit is not None)
        self.setVisible(visit is not None)
        if visit is None:
            return
        line = visit.line
        self.set_title(line.number)
        self.state.set_state(visit.shape, visit.word)
        words = {
            "who": line.applicant,
            "case": line.case_number,
            "day": weekday_date(visit.day),
            "hours": visit.hours,
            "evaluator": line.evaluator,
            "place": line.place,
            "summary": line.summary,
        }
        for key, text in words.items():
            self._values[key].set_text(text)
        for part in (self._labels_of["summary"], self._values["summary"]):
            part.setVisible(bool(line.summary))
        self._offer(to_hold=line.state == "scheduled")

    def _offer(self, *, to_hold: bool) -> None:
        may = self._context.may
        self.sheet.setEnabled(may("evaluations.sheet"))
        self.move_date.setVisible(to_hold and may("evaluations.reschedule"))
        self.cancel.setVisible(to_hold and may("evaluations.cancel"))
        self.save.setEnabled(may("evaluations.invitation"))
        self.case.setEnabled(may("cases.file"))
