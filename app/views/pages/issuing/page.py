"""Emisión as a page: queue, the very paper, how it prints, and one sentence that says what will happen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.papers import DocumentLine, Printer
from app.views.context import Context
from app.views.itemmodels.rows_model import RowsModel
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.issuing.acts import Acts
from app.views.pages.issuing.columns import QUEUES, SHAPES, columns, titles
from app.views.pages.issuing.doing import Doing
from app.views.pages.issuing.trail import HowCard, TrailCard
from app.views.shell.actions import Action
from app.views.widgets.card import Card
from app.views.widgets.chips import FilterChip
from app.views.widgets.pdf_preview import PdfPreview
from app.views.widgets.table import Table
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState

_WIDE = 1000
Queues = dict[str, tuple[DocumentLine, ...]]


class IssuingPage(Page):
    """Opened with the id of a paper it shows that one; with the key of a queue, that queue."""

    key: ClassVar[str] = "issuing"
    shows: ClassVar[frozenset[str]] = frozenset({"document", "print_job", "delivery"})
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._queues: Queues = {}
        self._queue = ""
        self._wanted = ""
        self._shown = ""
        self.chips = {
            key: FilterChip(title, "", state=SHAPES[key], active=False) for key, title in titles(self.tr).items()
        }
        self.model: RowsModel[DocumentLine] = RowsModel(columns(self.tr), key=lambda one: one.id)
        self.table = Table(self.model, self.tr("Papeles"))
        self.preview = PdfPreview()
        self.how, self.trail, self.acts = HowCard(context), TrailCard(context), Acts(context)
        self.doing = Doing(context, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(self.tr("Emisión"), "title"))
        head.addSpacing(8)
        for chip in self.chips.values():
            head.addWidget(chip)
        head.addStretch(1)
        self._column.addLayout(head)
        body = QHBoxLayout()
        body.setSpacing(12)
        queue = Card(flush=True)
        queue.add(self.table, 1)
        body.addWidget(queue, 5)
        paper = Card(flush=True)
        paper.add(self.preview, 1)
        body.addWidget(paper, 6)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addWidget(self.how)
        side.addWidget(self.trail)
        side.addStretch(1)
        body.addWidget(self._side)
        self._column.addLayout(body, 1)
        self._column.addWidget(self.acts)
        self._empty = EmptyState("", framed=False, icon="printer", tone="texto2")
        self.table.set_empty(self._empty)

    def _connect(self) -> None:
        for key, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, queue=key: self.show_queue(queue))
        self.table.moved.connect(self._show_paper)
        self.table.opened.connect(lambda _paper: self.acts.press())
        self.acts.asked.connect(self._on_asked)
        self.how.printer.chosen.connect(lambda _name: self._show_acts())

    @override
    def open(self, argument: object) -> None:
        """Show the queue or the paper that was asked for."""
        wanted = argument if isinstance(argument, str) else ""
        self._queue, self._wanted = (wanted, "") if wanted in QUEUES else (self._queue, wanted)
        self.reload()
        printing, actor = self.context.desk.printing, self.context.actor
        if self.context.may("printing.printers"):
            self.context.lane.run(self, lambda: printing.printers(actor), self._show_printers, self._no_printers)

    @override
    def reload(self) -> None:
        """Ask for every queue."""
        issuing, actor = self.context.desk.issuing, self.context.actor

        def ask() -> Queues:
            return {key: tuple(one for one in issuing.queue(actor, key) if one.result) for key in QUEUES}

        self.context.lane.run(self, ask, self._show)

    @override
    def focus_first(self) -> None:
        self.table.setFocus()

    @override
    def page_actions(self) -> list[Action]:
        table = self.table.hasFocus
        return [
            Action("issuing.rows", self.tr("Fila anterior o siguiente"), "Up Down", hint=self.tr("fila"),
                   where=self.key, bound=False),
            Action("issuing.act", self.tr("Hacer lo que dice la frase"), "Ctrl+Return", "check", self.acts.press,
                   where=self.key, hint=self.tr("aprobar o entregar")),
            Action("issuing.print", self.tr("Imprimir"), "F8", "printer", self._print, where=self.key,
                   hint=self.tr("imprimir")),
            Action("issuing.good", self.tr("Salió bien"), "S", "check", lambda: self._answer("good"),
                   where=self.key, hint=self.tr("salió bien"), enabled=table),
            Action("issuing.bad", self.tr("No salió bien"), "N", "x", lambda: self._answer("bad"),
                   where=self.key, hint=self.tr("no salió"), enabled=table),
            Action("issuing.again", self.tr("Reimprimir con motivo"), "Ctrl+R", "printer",
                   lambda: self._on_asked("reprint"), where=self.key),
            Action("issuing.queues", self.tr("Lista siguiente"), "Ctrl+Tab", "", self._next_queue, where=self.key,
                   hint=self.tr("otra lista")),
        ]  # fmt: skip

    def show_queue(self, queue: str) -> None:
        """Show one queue."""
        self._queue = queue
        papers = self._queues.get(queue, ())
        for key, chip in self.chips.items():
            chip.set_value(str(len(self._queues.get(key, ()))), active=key == queue)
        before = self.table.current_row()
        self.model.set_rows(papers)
        self._empty.set_words(
            self.tr("No hay papeles en «{queue}»").format(queue=titles(self.tr)[queue].lower()), self._waiting(), ""
        )
        wanted = self._wanted or (before.id if isinstance(before, DocumentLine) else "")
        if not (wanted and self.table.go_to(wanted)):
            self.table.go_to_position(0)
        self._wanted = ""
        here = self.table.current_row()
        self._show_paper(here if isinstance(here, DocumentLine) else None)

    def paper(self) -> DocumentLine | None:
        """Return the paper in front."""
        here = self.table.current_row()
        return here if isinstance(here, DocumentLine) else None

    def run(self, work: Callable[[], object], then: Callable[[], None]) -> None:
        """Do something to the paper in front and show what came of it."""
        self.context.lane.run(self, work, lambda _done: then(), self.context.messages.refuse)

    # showing

    def _show(self, queues: Queues) -> None:
        self._queues = queues
        wanted = next((key for key, papers in queues.items() if any(one.id == self._wanted for one in papers)), "")
        first = next((key for key in ("sent", *QUEUES) if queues[key]), QUEUES[0])
        self.show_queue(wanted or self._queue or first)
        self.filled.emit()

    def _show_paper(self, paper: DocumentLine | None) -> None:
        self.trail.show_paper(paper)
        if paper is not None:
            self.how.show_layout(paper.layout)
        self._show_acts()
        mark = f"{paper.id}{paper.state}" if paper else ""
        if mark == self._shown:
            return
        self._shown = mark
        if paper is None:
            self.preview.show_paper(b"")
            return
        issuing, actor = self.context.desk.issuing, self.context.actor
        self.context.lane.run(
            self,
            lambda: issuing.preview(actor, paper.id),
            lambda content: self._on_preview(mark, content),
            self._no_preview,
        )

    def _on_preview(self, mark: str, content: bytes) -> None:
        if mark == self._shown:
            self.preview.show_paper(content)

    def _no_preview(self, error: UserError) -> None:
        self.preview.show_paper(b"")
        self.context.messages.refuse(error)

    def _show_acts(self) -> None:
        self.acts.show_paper(self.paper(), self.how.printer.key())

    def _show_printers(self, printers: tuple[Printer, ...]) -> None:
        self.how.show_printers(printers)
        self._show_acts()

    def _no_printers(self, error: UserError) -> None:
        self.how.show_printers(())
        self.context.messages.refuse(error)

    def _waiting(self) -> str:
        """Say what waits elsewhere."""
        names = titles(self.tr)
        told = [f"{names[key].lower()}: {len(papers)}" for key, papers in self._queues.items() if papers]
        return self.tr("En las otras listas, {lists}.").format(lists=", ".join(told)) if told else ""

    # acting

    def _on_asked(self, act: str) -> None:
        paper = self.paper()
        if paper is not None:
            self.doing.do(act, paper, self.how.printer.key())

    def _answer(self, act: str) -> None:
        paper = self.paper()
        if paper is not None and paper.state == "sent":
            self._on_asked(act)

    def _print(self) -> None:
        paper = self.paper()
        if paper is not None and paper.state == "approved" and self.how.printer.key():
            self._on_asked("print")

    def _next_queue(self) -> None:
        place = QUEUES.index(self._queue) if self._queue in QUEUES else -1
        self.show_queue(QUEUES[(place + 1) % len(QUEUES)])

    def ask_where_to_save(self, name: str) -> Path | None:
        """Ask for a file name; None if the person turns back."""
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Guardar PDF"), f"{name}.pdf", "PDF (*.pdf)")
        return Path(chosen) if chosen else None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self._column.setContentsMargins(*((24, 16, 24, 16) if wide else (16, 12, 16, 12)))
        self._side.setFixedWidth(288 if wide else 216)
