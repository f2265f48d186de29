"""What happened to the paper in front, and where it prints."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.names import short_name
from app.models.rows.papers import DocumentLine, Printer, PrintQuestion
from app.models.texts_es import day_month, hour, plural
from app.views.context import Context
from app.views.widgets.card import Card
from app.views.widgets.chips import StateLabel
from app.views.widgets.combo import ComboBox
from app.views.widgets.fields import Field
from app.views.widgets.options import Option
from app.views.widgets.text import Text

_INDENT = 19


class HowCard(Card):
    """The printer of this kind of paper, remembered per layout on this computer, and which copy it would be."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Cómo se imprime"))
        self._memory = context.memory
        self._layout_key = ""
        self.printers: tuple[Printer, ...] = ()
        self.printer = ComboBox(placeholder=self.tr("Elija la impresora"))
        self.add(Field(self.tr("&Impresora"), self.printer))
        self._note = Text("", "second", "texto2", wrap=True)
        self._note.hide()
        self.add(self._note)
        self.copy = Text("", "body", wrap=True)
        self.add(self.copy)
        self.printer.chosen.connect(self._on_chosen)

    def show_printers(self, printers: tuple[Printer, ...]) -> None:
        """Offer the printers of the system."""
        self.printers = printers
        self.printer.setEnabled(bool(printers))
        self.printer.set_options([Option(one.name, one.description or one.name) for one in printers])
        self._choose(self._layout_key)

    def show_paper(self, paper: DocumentLine | None) -> None:
        """Choose the printer that was used last for this kind of paper, and say which copy comes next."""
        self._choose(paper.layout if paper else "")
        self.copy.setVisible(paper is not None)
        if paper is not None:
            times = plural(paper.copies, self.tr("vez"), self.tr("veces"))
            first, again = self.tr("Ejemplar: **original**"), self.tr("Se envió **{times}**. Otro dirá REIMPRESIÓN.")
            self.copy.set_text(again.format(times=times) if paper.copies else first)

    def words(self) -> str:
        """Return the name of the chosen printer as people know it."""
        key = self.printer.key()
        return next((one.description or one.name for one in self.printers if one.name == key), key)

    def _choose(self, layout_key: str) -> None:
        self._layout_key = layout_key
        names = [one.name for one in self.printers]
        last = self._memory.text(f"printer.{layout_key}")
        default = next((one.name for one in self.printers if one.default), names[0] if names else "")
        chosen = last if last in names else default
        if chosen:
            self.printer.set_key(chosen)
        status = next((one.status for one in self.printers if one.name == chosen and not one.ready), "")
        self._say(status if names else self.tr("No hay impresoras en este equipo."))

    def _say(self, words: str) -> None:
        self._note.set_text(words)
        self._note.setVisible(bool(words))

    def _on_chosen(self, name: str) -> None:
        self._memory.keep(f"printer.{self._layout_key}", name)


class _Entry(QWidget):
    """One act of the trail, and below it by whom and when."""

    def __init__(self, state: str, words: str, note: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(StateLabel(state, words))
        if note:
            below = QHBoxLayout()
            below.addSpacing(_INDENT)
            below.addWidget(Text(note, "second", "texto2", wrap=True))
            column.addLayout(below)


class TrailCard(Card):
    """Asked, approved, sent, confirmed: by whom and when; and the digest of the very file."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Rastro"))
        self._clock = context.desk.clock
        self.digest = ""
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._lines.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._lines)
        self.add(holder)
        self._digest = Text("", "second", "texto2", wrap=True)
        self._digest.hide()
        self.add(self._digest)

    def show_paper(self, paper: DocumentLine | None, question: PrintQuestion | None) -> None:
        """Show what happened to a paper; question: what its sending left open."""
        self.setVisible(paper is not None)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for state, words, note in self._told(paper, question) if paper else ():
            self._lines.addWidget(_Entry(state, words, note))

    def show_digest(self, digest: str) -> None:
        """Show the digest of the file in short, "" for none."""
        self.digest = digest
        self._digest.setVisible(bool(digest))
        self._digest.set_text(self.tr("Huella del archivo {digest}").format(digest=digest))

    def _told(self, paper: DocumentLine, question: PrintQuestion | None) -> list[tuple[str, str, str]]:
        told = [("received", self.tr("Pedido"), self._by(paper.requested_by, paper.requested_at))]
        if paper.approved_at is None:
            return [*told, ("pending", self.tr("Falta aprobar"), "")]
        told.append(("received", self.tr("Aprobado"), self._by(paper.approved_by, paper.approved_at)))
        if paper.state == "sent":
            sent = self._by(question.sent_by, question.sent_at) if question else ""
            told.append(("received", self.tr("Enviado"), sent))
            told.append(("to_confirm", self.tr("Falta confirmar"), ""))
        if paper.state in {"printed", "delivered"}:
            said = self._by(paper.printed_by, paper.printed_at) if paper.printed_at else ""
            told.append(("received", self.tr("Salió bien"), said))
        if paper.state == "delivered":
            told.append(("received", self.tr("Entregado"), ""))
        return told

    def _by(self, name: str, at: datetime) -> str:
        local = self._clock.local(at)
        return f"{short_name(name)}, {day_month(local.date())} {hour(local.time())}"
