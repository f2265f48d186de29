"""The evidence of what is in front: the slip, both texts side by side, why it was or was not automatic, the acts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.rows.reconciliation import BankLine
from app.models.texts_es import plural
from app.views.overriding import override
from app.views.pages.case_file.detail import Picture
from app.views.pages.reconciliation.evidence_paint import EvidenceLines
from app.views.pages.reconciliation.proposals import Proposal
from app.views.pages.reconciliation.words import is_open, state_word, tr
from app.views.theme.look import look_of
from app.views.tips import as_tip
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.text import Text

_HEIGHT = 168
_IMAGE, _VERDICT, _ACTS, _ACTS_NARROW = QSize(112, 128), 208, 160, 148


class _Slip(Picture):
    """The small picture of the slip; a press looks at it closely."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_IMAGE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class EvidenceStrip(Card):
    """Shows a deposit beside a proposal. Its buttons are the acts of the page."""

    def __init__(self) -> None:
        super().__init__(flush=True)
        self.setAccessibleName(self.tr("Evidencia"))
        self.slip = _Slip()
        self._name, self._sides = Text(self.tr("Evidencia"), "card"), Text("", "second", "texto2")
        self.lines = EvidenceLines()
        self._points, self._rule = Text("", "card"), Text("", "second", "texto2")
        self.why = Text("", "second", wrap=True)
        self.accept = Button(self.tr("Aceptar"), Kind.PRIMARY, icon="check", keys="Intro")
        self.difference = Button(self.tr("Diferencia"), icon="plus-minus", keys="D")
        self.none = Button(self.tr("Ninguna"), icon="x", keys="N")
        self.ask = Button(self.tr("Pedir papeleta"), icon="envelope-simple", keys="R")
        self._narrow, self._told = False, ""
        self._compose()

    def _compose(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(16)
        row.addWidget(self.slip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._middle(), 1)
        row.addWidget(self._verdict())
        row.addWidget(self._acts())
        self.body.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _middle(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name)
        head.addWidget(self._sides, 1)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addLayout(head)
        column.addWidget(self.lines)
        column.addStretch(1)
        return column

    def _verdict(self) -> QWidget:
        self._box = Card(flush=True, quiet=True)
        head = QHBoxLayout()
        head.addWidget(self._points, 1)
        head.addWidget(self._rule)
        self._box.body.setContentsMargins(12, 6, 12, 6)
        self._box.body.addLayout(head)
        self._box.body.addSpacing(2)
        self._box.body.addWidget(self.why)
        self._box.body.addStretch(1)
        self._box.setFixedWidth(_VERDICT)
        return self._box

    def _acts(self) -> QWidget:
        self._buttons = QWidget()
        column = QVBoxLayout(self._buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for button in (self.accept, self.difference, self.none, self.ask):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        return self._buttons

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, max(look_of(self).px(_HEIGHT), super().sizeHint().height()))

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 (setter)
        """Leave out the box of the verdict; its sentence goes beside the title."""
        self._narrow = narrow
        look = look_of(self)
        self._box.setVisible(not narrow)
        self._box.setFixedWidth(look.px(_VERDICT))
        self._buttons.setFixedWidth(look.px(_ACTS_NARROW if narrow else _ACTS))
        self.ask.set_words(self.tr("Papeleta") if narrow else self.tr("Pedir papeleta"))
        self._say_why(self._told)

    def show_row(self, row: BankLine | None) -> None:
        """Show a deposit before its candidates are known, or one that has none."""
        self.lines.show_lines((), "")
        self.slip.set_image(QImage(), "")
        self._points.set_text(state_word(row.state) if row else "")
        self._rule.set_text("")
        known = (
            " · ".join(part for part in (row.matched_with, row.reason_words, row.note, row.by) if part) if row else ""
        )
        self._say_why(known)
        self._offer(row, None)

    def show_proposal(self, row: BankLine, proposal: Proposal, why_not: str = "") -> None:
        """Show a deposit beside what it could be of; why_not: why it cannot be accepted."""
        one = proposal.candidate
        if one is None:
            self.show_row(row)
            self._points.set_text(proposal.number)
            self._say_why(proposal.second)
        else:
            request = self.tr("Solicitud {number}").format(number=one.case_number.rsplit("-", 1)[-1])
            self.lines.show_lines(one.evidence, request)
            told = plural(abs(one.score), tr("punto"), tr("puntos"))
            self._points.set_text(f"−{told}" if one.score < 0 else told)
            self._rule.set_text(one.rule)
            self._say_why(one.why)
        self._offer(row, proposal, why_not)

    def _say_why(self, words: str) -> None:
        self._told = words
        self.why.set_text(words)
        sides = self.tr("papeleta, texto del banco y solicitud, lado a lado")
        self._sides.set_text(words if self._narrow and words else sides)

    def _offer(self, row: BankLine | None, proposal: Proposal | None, why_not: str = "") -> None:
        """Let the acts that fit this deposit be done; the others say why not."""
        open_row = row is not None and is_open(row)
        can = open_row and proposal is not None and not why_not
        self.accept.setEnabled(can)
        self.accept.setToolTip(as_tip(why_not))
        differs = open_row and proposal is not None and row is not None and proposal.differs_from(row.amount_cents)
        self.difference.setEnabled(differs)
        same = self.tr("El valor es igual: acéptela con Intro.") if can else ""
        self.difference.setToolTip(as_tip("" if differs else same))
        self.none.setEnabled(open_row and proposal is not None)
        self.ask.setEnabled(open_row)
