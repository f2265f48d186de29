"""The answer: shape, word and cause on their own ground, and below what is known of the paper."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.rows.papers import Verification
from app.models.texts_es import plain_date
from app.views.overriding import override
from app.views.pages.verify.verdicts import Worded, worded
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.buttons import ActionRow, Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.states import STATES, paint_shape, tone_edge, tone_ink, tone_soft
from app.views.widgets.text import Text

_MARK = 40


class _Mark(QWidget):
    """The shape of the verdict, big."""

    def __init__(self, shape: str) -> None:
        super().__init__()
        self._state = shape
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_MARK, _MARK)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        state = STATES[self._state]
        ground = look.color(tone_soft(state.tone))
        paint_shape(painter, QRectF(1, 1, _MARK - 2, _MARK - 2), state.shape, look.color(tone_ink(state.tone)), ground)
        painter.end()


class Verdict(QWidget):
    """One big sentence on the soft ground of its tone."""

    def __init__(self, said: Worded) -> None:
        super().__init__()
        tone = STATES[said.shape].tone
        self._tone = tone
        self.setAccessibleName(f"{said.word}. {said.cause}")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        row.addWidget(_Mark(said.shape))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(_literal(said.word), "figure", tone_ink(tone), wrap=True))
        words.addWidget(Text(_literal(said.cause), "card", "texto", wrap=True))
        row.addLayout(words, 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        soft, edge = look.color(tone_soft(self._tone)), look.color(tone_edge(self._tone))
        ink.box(painter, QRectF(self.rect()), radius=8, fill=soft, edge=edge)
        painter.end()


class AnswerCard(Card):
    """case_wanted and paper_wanted carry the answer's case and document."""

    case_wanted = Signal(str)
    paper_wanted = Signal(str)

    def __init__(self, told: str, answer: Verification, closed: str) -> None:
        """`closed`: why this person may not look at cases, "" if they may."""
        super().__init__()
        self.answer = answer
        self.said = worded(answer)
        self.body.setSpacing(12)
        self.body.setContentsMargins(16, 16, 16, 16)
        self.add(Verdict(self.said))
        self.case_button = Button(self.tr("Abrir el trámite"), Kind.PRIMARY, icon="folder-open", keys="Ctrl+Intro")
        self.paper_button = Button(self.tr("Ver el papel"), icon="eye", keys="F7")
        self.add(self._facts(told))
        if answer.case_id:
            self.body.addLayout(self._verbs(closed))

    def _facts(self, told: str) -> QWidget:
        one = self.answer
        pairs = [
            (self.tr("Se leyó"), told, "code"),
            (self.tr("Documento"), one.title, "strong"),
            (self.tr("Número"), one.number, "strong"),
            (self.tr("Titular"), one.holder, "strong"),
            (self.tr("Emitido"), _day(one.issued_on), "body"),
            (self.tr("Vale hasta"), _day(one.valid_until), "body"),
        ]
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(4, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        for line, (label, words, role) in enumerate(pair for pair in pairs if pair[1]):
            grid.addWidget(Text(label, "body", "texto2"), line, 0)
            grid.addWidget(Text(_literal(words), role), line, 1)
        grid.setColumnStretch(1, 1)
        return part

    def _verbs(self, closed: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        acts = ActionRow(self.case_button)
        self.case_button.clicked.connect(lambda: self.case_wanted.emit(self.answer.case_id))
        self.paper_button.clicked.connect(lambda: self.paper_wanted.emit(self.answer.document_id))
        if closed:
            acts.block(closed)
            self.paper_button.setEnabled(False)
        if self.answer.document_id:
            row.addWidget(self.paper_button)
        row.addWidget(acts, 1)
        return row


def _day(day: date | None) -> str:
    return plain_date(day) if day is not None else ""


def _literal(words: str) -> str:
    return words.replace("**", "∗∗")
