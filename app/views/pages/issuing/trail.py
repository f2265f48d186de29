"""What happened to the paper in front, and where it prints."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.names import short_name
from app.models.rows.papers import DocumentLine, Printer
from app.models.texts_es import day_month, hour
from app.views.context import Context
from app.views.widgets.card import Card
from app.views.widgets.chips import StateLabel
from app.views.widgets.combo import ComboBox
from app.views.widgets.fields import Field
from app.views.widgets.options import Option
from app.views.widgets.text import Text


class HowCard(Card):
    """The printer of this kind of paper, remembered per layout on this computer."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Cómo se imprime"))
        self._memory = context.memory
        self._layout_key = ""
        self.printers: tuple[Printer, ...] = ()
        self.printer = ComboBox(placeholder=self.tr("Elija la impresora"))
        self.add(Field(self.tr("&Impresora"), self.printer))
        self._note = Text("", "second", "texto2", wrap=True)
        self.add(self._note)
        self.printer.chosen.connect(self._on_chosen)

    def show_printers(self, printers: tuple[Printer, ...]) -> None:
        """Offer the printers of the system."""
        self.printers = printers
        self.printer.set_options([Option(one.name, one.description or one.name) for one in printers])
        self._note.set_text("" if printers else self.tr("No hay impresoras. Agréguelas en el sistema o guarde el PDF."))
        self.show_layout(self._layout_key)

    def show_layout(self, layout_key: str) -> None:
        """Choose the printer that was used last for this kind of paper."""
        self._layout_key = layout_key
        names = [one.name for one in self.printers]
        last = self._memory.text(f"printer.{layout_key}")
        default = next((one.name for one in self.printers if one.default), names[0] if names else "")
        chosen = last if last in names else default
        if chosen:
            self.printer.set_key(chosen)
        status = next((one.status for one in self.printers if one.name == chosen and not one.ready), "")
        if names:
            self._note.set_text(status)

    def _on_chosen(self, name: str) -> None:
        self._memory.keep(f"printer.{self._layout_key}", name)


class TrailCard(Card):
    """Asked, approved, issued: by whom and when."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Rastro"))
        self._clock = context.desk.clock
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        holder = QWidget()
        holder.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.add(holder)

    def show_paper(self, paper: DocumentLine | None) -> None:
        """Show what happened to a paper."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for state, words, note in self._told(paper) if paper else ():
            self._lines.addWidget(StateLabel(state, words))
            if note:
                self._lines.addWidget(Text(note, "second", "texto2", wrap=True))

    def _told(self, paper: DocumentLine) -> list[tuple[str, str, str]]:
        told = [("received", self.tr("Pedido"), self._by(paper.requested_by, paper.requested_at))]
        if paper.approved_at is not None:
            told.append(("received", self.tr("Aprobado"), self._by(paper.approved_by, paper.approved_at)))
        else:
            told.append(("pending", self.tr("Falta aprobar"), ""))
        if paper.state == "sent":
            told.append(("to_confirm", self.tr("Falta confirmar el resultado"), ""))
        if paper.state in {"printed", "delivered"}:
            told.append(("received", self.tr("Impreso, {count} ejemplar(es)").format(count=paper.copies), ""))
        if paper.state == "delivered":
            told.append(("received", self.tr("Entregado"), ""))
        return told

    def _by(self, name: str, at: datetime) -> str:
        local = self._clock.local(at)
        return f"{short_name(name)}, {day_month(local.date())} {hour(local.time())}"
