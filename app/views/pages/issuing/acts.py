"""The sentence that says what will happen, and the buttons of each queue."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.rows.papers import DocumentLine
from app.views.context import Context
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.text import Text


class _Offer(NamedTuple):
    """What the primary button does: its key, words, icon and cap; why it cannot, if it cannot."""

    act: str
    words: str
    icon: str
    keys: str
    sentence: str
    lacks: str = ""


class Acts(Card):
    """Emits asked(act): approve, print, good, bad, deliver, send_back, reprint, save."""

    asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._paper: DocumentLine | None = None
        self._printer = ""
        self._act = ""
        self._sentence = Text("", "body", wrap=True)
        self.primary = Button(" ", Kind.PRIMARY, keys="Ctrl+Intro")
        self.second = Button(" ", Kind.SECONDARY)
        self.save = Button(self.tr("Guardar PDF"), Kind.QUIET, icon="download-simple")
        self._second_act = ""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._sentence, 1)
        for button in (self.save, self.second, self.primary):
            line.addWidget(button)
        self.add(row)
        self.primary.clicked.connect(self.press)
        self.second.clicked.connect(lambda: self.asked.emit(self._second_act))
        self.save.clicked.connect(lambda: self.asked.emit("save"))
        self.show_paper(None, "")

    def show_paper(self, paper: DocumentLine | None, printer: str) -> None:
        """Say what will happen to the paper in front, and offer it."""
        self._paper, self._printer = paper, printer
        for button in (self.primary, self.second, self.save):
            button.setVisible(paper is not None)
        if paper is None:
            self._sentence.set_text(self.tr("Elija un papel de la lista."))
            return
        offer = self._offer(paper)
        self._act = offer.act
        self.primary.set_words(offer.words, offer.icon)
        self.primary.setEnabled(not offer.lacks)
        self._sentence.set_text(offer.lacks or offer.sentence)
        self._offer_second(paper)

    def press(self) -> None:
        """Do what the primary button does, if it can."""
        if self.primary.isVisible() and self.primary.isEnabled():
            self.asked.emit(self._act)

    def _offer(self, paper: DocumentLine) -> _Offer:
        names = {"number": paper.number, "holder": paper.applicant, "title": paper.title, "printer": self._printer}
        if paper.state == "requested":
            words = self.tr("Se aprobará **{title}** de **{holder}**: toma su número y queda sin la marca BORRADOR.")
            return _Offer(
                "approve", self.tr("Aprobar"), "check", "Ctrl+Intro", words.format(**names), self._approval(paper)
            )
        if paper.state == "approved":
            words = self.tr("Se imprimirá **{number}** en **{printer}**.")
            lacks = "" if self._printer else self.tr("Falta una impresora. Puede guardar el PDF.")
            return _Offer("print", self.tr("Imprimir"), "printer", "F8", words.format(**names), lacks)
        if paper.state == "sent":
            words = self.tr("**{number}** se envió a imprimir. ¿Salió bien?")
            return _Offer("good", self.tr("Sí, salió bien"), "check", "S", words.format(**names))
        if paper.state == "printed":
            words = self.tr("Se entregará **{number}** a {holder} o a quien acredite su representación.")
            return _Offer("deliver", self.tr("Entregar"), "hand-arrow-up", "Ctrl+Intro", words.format(**names))
        words = self.tr("**{number}** ya se entregó. Una copia más dirá REIMPRESIÓN.")
        return _Offer("reprint", self.tr("Reimprimir"), "printer", "Ctrl+R", words.format(**names))

    def _approval(self, paper: DocumentLine) -> str:
        if not self._context.may("issuing.approve"):
            return self.tr("Aprueba quien supervisa.")
        if paper.requested_by_id == self._context.actor.user_id:
            return self.tr("Usted lo pidió: debe aprobarlo otra persona.")
        return ""

    def _offer_second(self, paper: DocumentLine) -> None:
        offers = {
            "requested": ("send_back", self.tr("Devolver")),
            "sent": ("bad", self.tr("No, elegir motivo")),
            "printed": ("reprint", self.tr("Reimprimir")),
        }
        self._second_act, words = offers.get(paper.state, ("", ""))
        self.second.setVisible(bool(words))
        if words:
            self.second.set_words(words)
        self.second.setEnabled(paper.state != "requested" or self._context.may("issuing.send_back"))
