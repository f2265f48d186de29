"""The sentence that says what will happen, and the buttons of each list."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.rows.papers import DocumentLine
from app.views.context import Context
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card
from app.views.widgets.text import Text


class _Offer(NamedTuple):
    """What the primary button does: its act, words and icon; the sentence; and why it cannot, if it cannot."""

    act: str
    words: str
    icon: str
    sentence: str
    lacks: str = ""


class Acts(Card):
    """Emits asked(act): approve, print, deliver, send_back, reprint, save. A sent paper is answered in its question."""

    asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._act, self._second_act = "", ""
        self.sentence = Text("", "body", wrap=True)
        self.save = Button(self.tr("Guardar PDF"), Kind.QUIET, icon="download-simple")
        self.second = Button(" ", Kind.SECONDARY)
        self.primary = Button(" ", Kind.PRIMARY, keys="Ctrl+Intro")
        self.print_button = Button(self.tr("Imprimir"), Kind.PRIMARY, icon="printer", keys="F8")
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.save, self.second, self.primary, self.print_button):
            line.addWidget(button)
        self.add(row)
        self.primary.clicked.connect(self.press)
        self.print_button.clicked.connect(self.press)
        self.second.clicked.connect(lambda: self.asked.emit(self._second_act))
        self.save.clicked.connect(lambda: self.asked.emit("save"))
        self.show_paper(None, "")

    def show_paper(self, paper: DocumentLine | None, printer: str) -> None:
        """Say what will happen to the paper in front, and offer it; printer: its name, "" for none."""
        offer = self._offer(paper, printer) if paper else _Offer("", "", "", self.tr("Elija un papel de la lista."))
        self._act = offer.act
        self.sentence.set_text(offer.lacks or offer.sentence)
        self.save.setVisible(paper is not None)
        shown = self.print_button if offer.act == "print" else self.primary
        for button in (self.primary, self.print_button):
            button.setVisible(button is shown and bool(offer.act))
            button.setEnabled(not offer.lacks)
        if offer.act:
            shown.set_words(offer.words, offer.icon)
        self._offer_second(paper.state if paper else "")

    def press(self) -> None:
        """Do what the primary button does, if it can."""
        shown = self.print_button if self._act == "print" else self.primary
        if self._act and shown.isEnabled():
            self.asked.emit(self._act)

    def _offer(self, paper: DocumentLine, printer: str) -> _Offer:
        return {
            "requested": self._approving,
            "approved": self._printing,
            "sent": self._confirming,
            "printed": self._delivering,
            "delivered": self._again,
        }[paper.state](paper, printer)

    def _approving(self, paper: DocumentLine, _printer: str) -> _Offer:
        words = self.tr("Se aprobará **{title}** de **{holder}**: toma su número y queda sin la marca BORRADOR.")
        words = words.format(title=paper.title, holder=paper.applicant)
        return _Offer("approve", self.tr("Aprobar"), "check", words, self._approval(paper))

    def _printing(self, paper: DocumentLine, printer: str) -> _Offer:
        words = self.tr("Se imprimirá **{number}** en **{printer}**, {copy}. Después dirá si salió bien.")
        copy = self.tr("ejemplar original") if paper.copies == 0 else self.tr("otra vez")
        lacks = "" if printer else self.tr("Falta una impresora. Puede guardar el PDF.")
        lacks = lacks if self._context.may("printing.send") else self.tr("Imprime quien atiende o supervisa.")
        words = words.format(number=paper.number, printer=printer, copy=copy)
        return _Offer("print", self.tr("Imprimir"), "printer", words, lacks)

    def _confirming(self, paper: DocumentLine, _printer: str) -> _Offer:
        words = self.tr("**{number}** no consta como impreso hasta que alguien diga cómo salió.")
        return _Offer("", "", "", words.format(number=paper.number))

    def _delivering(self, paper: DocumentLine, _printer: str) -> _Offer:
        words = self.tr("Se entregará **{number}** a **{holder}** o a quien acredite su representación.")
        lacks = "" if self._context.may("deliveries.deliver") else self.tr("Entrega quien atiende o supervisa.")
        words = words.format(number=paper.number, holder=paper.applicant)
        return _Offer("deliver", self.tr("Entregar"), "hand-arrow-up", words, lacks)

    def _again(self, paper: DocumentLine, _printer: str) -> _Offer:
        words = self.tr("**{number}** ya se entregó. Otro ejemplar dirá REIMPRESIÓN y pide un motivo.")
        return _Offer("", "", "", words.format(number=paper.number))

    def _approval(self, paper: DocumentLine) -> str:
        if not self._context.may("issuing.approve"):
            return self.tr("Aprueba quien supervisa.")
        if paper.requested_by_id == self._context.actor.user_id:
            return self.tr("Usted lo pidió: debe aprobarlo otra persona.")
        return ""

    def _offer_second(self, state: str) -> None:
        offers = {
            "requested": ("send_back", self.tr("Devolver"), "issuing.send_back"),
            "printed": ("reprint", self.tr("Reimprimir"), "printing.send"),
            "delivered": ("reprint", self.tr("Reimprimir"), "printing.send"),
        }
        self._second_act, words, call = offers.get(state, ("", "", ""))
        self.second.setVisible(bool(words))
        if words:
            self.second.set_words(words)
            self.second.setEnabled(self._context.may(call))
