"""The criterion in front: its words, its verdict, evidence and observation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.rows.evaluations import FindingLine
from app.models.rows.intake import FieldFault
from app.views.forms.lines import LongTextAsked
from app.views.forms.walking import Walk
from app.views.pages.evaluations.criteria import CriterionRow, verdict_words
from app.views.widgets.card import Card
from app.views.widgets.choices import Segmented
from app.views.widgets.fields import FieldMessage
from app.views.widgets.inputs import FieldState
from app.views.widgets.options import Option
from app.views.widgets.text import Text


class FindingCard(Card):
    """Emits changed(FindingLine) as it is written, and ended after the last field."""

    changed = Signal(object)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.row: CriterionRow | None = None
        self._blamed = ""
        self._words = Text("", "emphasis", wrap=True)
        words = verdict_words(self.tr)
        self.verdict = Segmented([Option(key, words[key]) for key in ("met", "not_met", "not_applicable")])
        self.verdict.setAccessibleName(self.tr("Respuesta"))
        self.evidence = LongTextAsked(
            "evidence",
            self.tr("E&videncia"),
            optional=True,
            lines=4,
            example=self.tr("Qué se vio: registro, foto, sitio"),
        )
        self.observation = LongTextAsked(
            "observation", self.tr("&Observación"), lines=5, example=self.tr("Qué falta y qué debe corregir")
        )
        self.lack = FieldMessage(reserved=False)
        self._examples = [field.editor.editor.placeholderText() for field in (self.evidence, self.observation)]
        self.form = Walk()
        self._compose()
        self.verdict.chosen.connect(lambda _key: self._tell())
        self.evidence.changed.connect(self._tell)
        self.observation.changed.connect(self._tell)
        self.form.ended.connect(self.ended)

    def _compose(self) -> None:
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addWidget(self.verdict)
        column.addWidget(self.lack)
        column.addWidget(self.evidence)
        column.addWidget(self.observation)
        column.addStretch(1)
        self.add(self.form, 1)

    def show_row(self, row: CriterionRow | None, *, editable: bool) -> None:
        """Show a criterion; what is being written on the same one is left alone."""
        same = self.row is not None and row is not None and row.key == self.row.key
        self.row = row
        self.form.setVisible(row is not None)
        if row is None or row.finding is None:
            return
        self.set_title(self.tr("Criterio {label}").format(label=row.label))
        self._words.set_text(row.text)
        if not same or row.finding.verdict:
            self.lack.say(FieldState.NONE, "")
        self._blamed = self._blamed if same else ""
        self.verdict.set_key(row.finding.verdict)
        self.verdict.setEnabled(editable)
        texts = (row.finding.evidence, row.finding.observation)
        for field, text, example in zip((self.evidence, self.observation), texts, self._examples, strict=True):
            field.editor.editor.setReadOnly(not editable)
            field.editor.editor.setPlaceholderText(example if editable else "")
            if not (same and _has_focus(field)):
                field.set_value(text)
        self._say_need(row.finding)

    def say_lack(self, words: str) -> None:
        """Say below the verdict what lacks before closing."""
        self.lack.say(FieldState.ERROR, words)

    def blame(self, words: str) -> None:
        """Say at the observation what lacks there, until it is written, and go to it."""
        self._blamed = words
        self.observation.insist()
        self._say_need(self.finding())
        self.observation.go()

    def writes(self) -> bool:
        """Tell whether a text is being written."""
        return _has_focus(self.evidence) or _has_focus(self.observation)

    def finding(self) -> FindingLine:
        """Return what stands here."""
        key = self.row.key if self.row else ""
        return FindingLine(key, self.verdict.key(), str(self.evidence.value()), str(self.observation.value()))

    def _tell(self) -> None:
        if self.row is not None:
            self._say_need(self.finding())
            self.changed.emit(self.finding())

    def _say_need(self, finding: FindingLine) -> None:
        needed = finding.verdict == "not_met" and not finding.observation
        self._blamed = self._blamed if needed else ""
        words = self._blamed or self.tr("Escriba qué se encontró: sin esto no se cierra.")
        told = FieldFault("observation", "error" if self._blamed else "warning", words)
        self.observation.visited = needed
        self.observation.show_fault(told if needed else None)


def _has_focus(field: QWidget) -> bool:
    here = field.window().focusWidget()
    return here is not None and field.isAncestorOf(here)
