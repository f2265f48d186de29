"""The evidence of what is in front: the slip, both texts side by side, why it was or was not automatic, the acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.rows.evidence import EvidenceLine
from app.models.rows.reconciliation import BankLine
from app.views.lists.evidence_lines import EvidenceLines
from app.views.overriding import override
from app.views.pages.case_file.detail import Picture
from app.views.pages.reconciliation.proposals import Proposal
from app.views.pages.reconciliation.words import DOUBTFUL, bank_words, is_open, state_word
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.text import Text
from app.views.widgets.tips import as_tip

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
        self._bank = Text("", "body", "texto2", wrap=True)
        self._points, self._rule = Text("", "card"), Text("", "second", "texto2")
        self.why = Text("", "second", wrap=True)
        self.accept = Button(self.tr("Aceptar"), Kind.PRIMARY, icon="check", keys="Intro")
        self.difference = Button(self.tr("Diferencia"), icon="plus-minus", keys="D")
        self.none = Button(self.tr("Ninguna"), icon="x", keys="N")
        self.ask = Button(self.tr("Pedir papeleta"), icon="envelope-simple", keys="R")
        self.case = Button(self.tr("Expediente"), icon="folder-open", keys="Intro")
        self.again = Button(self.tr("Deshacer"), icon="arrow-counter-clockwise", keys="U")
        self._open_acts = (self.accept, self.difference, self.none, self.ask)
        self.buttons = (*self._open_acts, self.case, self.again)
        self._narrow, self._told = False, ""
        self._compose()
        self.show_row(None)

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
        column.addWidget(self._bank)
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
        for button in self.buttons:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        column.addStretch(1)
        self.case.hide()
        self.again.hide()
        most = len(self._open_acts)
        self._buttons.setMinimumHeight(most * self.accept.sizeHint().height() + (most - 1) * column.spacing())
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
        self.case.set_words(self.tr("Abrir") if narrow else self.tr("Expediente"))
        self.ask.set_words(self.tr("Papeleta") if narrow else self.tr("Pedir papeleta"))
        self._say_why(self._told)

    def offer_again(self, *, may: bool) -> None:
        """Offer to take back what was said of a resolved deposit."""
        self.again.setVisible(may)

    def first(self) -> Button:
        """Return the first act that is offered."""
        return next((one for one in self.buttons if one.isVisible() and one.isEnabled()), self.accept)

    def show_row(self, row: BankLine | None) -> None:
        """Show a deposit before its candidates are known, or one that has none."""
        self._show_lines((), "", row)
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
            self.slip.setVisible(bool(one.attachment_id))
            request = self.tr("Solicitud {number}").format(number=one.case_number.rsplit("-", 1)[-1])
            self._show_lines(one.evidence, request, row)
            self._points.set_text(proposal.points_words or state_word(row.state))
            self._rule.set_text(one.rule)
            self._say_why(one.why)
        self._offer(row, proposal, why_not)

    def _show_lines(self, lines: Sequence[EvidenceLine], request: str, row: BankLine | None) -> None:
        """Show both sides, or what the bank wrote where there is nothing to compare it with."""
        self.lines.show_lines(lines, request)
        self.lines.setVisible(bool(lines))
        self._bank.set_text(bank_words(row) if row is not None else "")
        self._bank.setVisible(not lines)

    def _say_why(self, words: str) -> None:
        self._told = words
        self.why.set_text(words)
        self._sides.set_text(words if self._narrow and words else self._beside())

    def _beside(self) -> str:
        """Say what stands side by side; a photo that nobody took leaves its room to the words."""
        if not self.lines.isVisibleTo(self):
            return ""
        if self.slip.isVisibleTo(self):
            return self.tr("papeleta, texto del banco y solicitud, lado a lado")
        return self.tr("texto del banco y solicitud, lado a lado · sin foto de la papeleta")

    def _offer(self, row: BankLine | None, proposal: Proposal | None, why_not: str = "") -> None:
        """Let the acts that fit this deposit be done; the others say why not."""
        open_row = row is not None and is_open(row) and row.state != DOUBTFUL
        for button in self._open_acts:
            button.setVisible(row is None or open_row)
        self.case.setVisible(row is not None and not open_row and bool(row.matched_with))
        self.again.hide()
        can = open_row and proposal is not None and not why_not
        self.accept.setEnabled(can)
        self.accept.setToolTip(as_tip(why_not))
        differs = open_row and proposal is not None and row is not None and proposal.differs_from(row.amount_cents)
        self.difference.setEnabled(differs)
        same = self.tr("El valor es igual: acéptela con Intro.") if can else ""
        self.difference.setToolTip(as_tip("" if differs else same))
        self.none.setEnabled(open_row and proposal is not None)
        self.ask.setEnabled(open_row)
