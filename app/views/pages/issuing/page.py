"""Emisión as a page: lists, the very paper, how it prints, and one sentence that says what will happen."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.models.errors import UserError
from app.models.rows.papers import DocumentLine, Printer, PrintQuestion
from app.views.context import Context
from app.views.itemmodels.rows_model import RowsModel
from app.views.lists.exporting import Exporting, ListFile
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.issuing.acts import Acts
from app.views.pages.issuing.columns import QUEUES, SHAPES, columns, file_heads, file_row, titles
from app.views.pages.issuing.doing import Doing
from app.views.pages.issuing.keys import actions
from app.views.pages.issuing.parts import Parts
from app.views.pages.issuing.printers import PrinterBar
from app.views.pages.issuing.question import Question
from app.views.pages.issuing.reading import IssuingRead, PaperRead, read, read_paper
from app.views.pages.issuing.trail import HowCard, TrailCard
from app.views.shell.actions import Action
from app.views.widgets.chips import FilterChip
from app.views.widgets.pdf_preview import PdfPreview
from app.views.widgets.table import Table
from app.views.widgets.waiting import EmptyState


class IssuingPage(Page):
    """Opened with the id of a paper it shows that one; with the key of a list, that list."""

    key: ClassVar[str] = "issuing"
    shows: ClassVar[frozenset[str]] = frozenset({"document", "print_job", "delivery"})
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.read = IssuingRead()
        self.queue = ""
        self._wanted, self._shown = "", ""
        self._content = b""
        self.chips = {key: FilterChip(title, count=0, state=SHAPES[key]) for key, title in titles(self.tr).items()}
        self.model: RowsModel[DocumentLine] = RowsModel(columns(self.tr, lambda: self.narrow), key=lambda one: one.id)
        self.table = Table(self.model, self.tr("Papeles"))
        self.bar, self.question = PrinterBar(), Question(context)
        self.preview = PdfPreview()
        self.how, self.trail, self.acts = HowCard(context), TrailCard(context), Acts(context)
        self.empty = EmptyState("", framed=False, icon="printer", tone="texto2")
        self.doing, self.exporting = Doing(context, self), Exporting(self, self._as_file)
        self._parts = Parts(self)
        self.table.set_empty(self.empty)
        self._connect()

    def _connect(self) -> None:
        for key, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, queue=key: self.show_queue(queue))
        self.table.moved.connect(self._show_paper)
        self.table.opened.connect(lambda _paper: self.acts.press())
        self.acts.asked.connect(self._on_asked)
        self.question.answered.connect(self._on_answered)
        self.how.printer.chosen.connect(lambda _name: self.show_acts())
        self.bar.retry_wanted.connect(self._on_retry)
        self.bar.other_wanted.connect(self.how.printer.setFocus)
        self.bar.save_wanted.connect(lambda: self._on_asked("save"))

    # what pages do

    @override
    def open(self, argument: object) -> None:
        """Show the list or the paper that was asked for."""
        wanted = argument if isinstance(argument, str) else ""
        self.queue, self._wanted = (wanted, "") if wanted in QUEUES else (self.queue, wanted)
        self.reload()
        self.find_printers()

    @override
    def reload(self) -> None:
        """Ask for every list and the open questions."""
        self.context.lane.run(self, lambda: read(self.context), self._show)

    @override
    def focus_first(self) -> None:
        self.table.setFocus()

    @override
    def panes(self) -> list[QWidget]:
        asked = [self.question] if self.question.question is not None else []
        return [*asked, self.table, self.preview, self.how.printer, self.acts]

    @override
    def procedure_here(self) -> str:
        paper = self.paper()
        return paper.procedure if paper is not None else ""

    @override
    def page_actions(self) -> list[Action]:
        return actions(self)

    def find_printers(self) -> None:
        """Ask the system for its printers."""
        printing, actor = self.context.desk.printing, self.context.actor
        if self.context.may("printing.printers"):
            self.context.lane.run(self, lambda: printing.printers(actor), self._show_printers, self._no_printers)

    def show_queue(self, queue: str) -> None:
        """Show one list."""
        before = self.paper()
        self.queue = queue
        for key, chip in self.chips.items():
            chip.set_count(len(self.read.papers(key)))
            chip.set_value("", active=key == queue)
        self.model.set_rows(self.read.papers(queue))
        title = titles(self.tr)[queue].lower()
        self.empty.set_words(self.tr("No hay papeles en «{list}»").format(list=title), self._elsewhere(queue))
        wanted = self._wanted or (before.id if before else "")
        with QSignalBlocker(self.table):  # the paper is shown once, below
            if not (wanted and self.table.go_to(wanted)):
                self.table.go_to_position(0)
        self._wanted = ""
        self._show_paper(self.paper())

    def paper(self) -> DocumentLine | None:
        """Return the paper in front."""
        here = self.table.current_row()
        return here if isinstance(here, DocumentLine) else None

    def show_acts(self) -> None:
        """Say what will happen to the paper in front, and what is in the way."""
        paper = self.paper()
        self.acts.show_paper(paper, self.how.words() if self.how.printer.key() else "")
        self.bar.show_if(printing=self.queue == "approved", has_paper=paper is not None)

    def _as_file(self) -> ListFile | None:
        rows = [file_row(paper, self.tr) for paper in self.model.rows]
        name = titles(self.tr).get(self.queue, "").lower().replace(" ", "-")
        listed = ListFile(f"papeles-{name}", self.tr("papel"), self.tr("papeles"), file_heads(self.tr), lambda: rows)
        return listed if rows else None

    # showing

    def _show(self, answer: IssuingRead) -> None:
        emptied = self.queue in QUEUES and self.read.papers(self.queue) and not answer.papers(self.queue)
        self.read = answer
        if emptied:
            self.queue = self._onward(self.queue)
        first = next((key for key in ("sent", *QUEUES) if answer.papers(key)), QUEUES[0])
        self.show_queue(answer.queue_of(self._wanted) or self.queue or first)
        self.filled.emit()

    def _onward(self, queue: str) -> str:
        """Return the list where the last paper of this one went, as far as somebody has to act there."""
        later = QUEUES[QUEUES.index(queue) + 1 : QUEUES.index("delivered")]
        return next((key for key in later if self.read.papers(key)), queue)

    def _show_paper(self, paper: DocumentLine | None) -> None:
        question = self.read.question_of(paper)
        self.question.show_question(question, max(0, len(self.read.questions) - 1))
        self._parts.asked.setVisible(question is not None)
        own = question if question is not None and paper is not None and question.document_id == paper.id else None
        self.trail.show_paper(paper, own)
        self.how.show_paper(paper)
        self.show_acts()
        self.context.actions.refresh()
        mark = f"{paper.id}{paper.state}" if paper else ""
        if mark == self._shown:
            return
        self._shown = mark
        if paper is None:
            self._show_content(PaperRead(b"", ""))
            return
        self.context.lane.run(
            self,
            lambda: read_paper(self.context, paper),
            lambda answer: self._show_content(answer) if mark == self._shown else None,
            self._no_preview,
        )

    def _show_content(self, answer: PaperRead) -> None:
        self._content = answer.content
        self.preview.show_paper(answer.content)
        self.trail.show_digest(answer.digest)

    def _no_preview(self, error: UserError) -> None:
        self._show_content(PaperRead(b"", ""))
        self.context.messages.refuse(error)

    def _show_printers(self, printers: tuple[Printer, ...]) -> None:
        self.bar.found(len(printers))
        self.how.show_printers(printers)
        self.show_acts()

    def _no_printers(self, error: UserError) -> None:
        self.how.show_printers(())
        self.bar.not_found(error)
        self.show_acts()

    def _elsewhere(self, queue: str) -> str:
        """Say what waits in the other lists."""
        names = titles(self.tr)
        full = {key: len(papers) for key, papers in self.read.queues.items() if papers and key != queue}
        told = ", ".join(f"{names[key].lower()}: {count}" for key, count in full.items())
        return self.tr("En las otras listas, {lists}.").format(lists=told) if told else ""

    # acting

    def print(self) -> None:
        """Print the paper in front, if it waits for that and there is a printer."""
        if self.queue == "approved":
            self.acts.press()

    def reprint(self) -> None:
        """Print the paper in front once more."""
        if self.context.may("printing.send"):
            self._on_asked("reprint")

    def look(self) -> None:
        """Look at the paper in front closely."""
        paper = self.paper()
        if paper is not None and self._content:
            from app.views.dialogs.viewer import Viewer

            Viewer(f"{paper.title} {paper.number}".strip(), self._content, self.window()).open()

    def next_queue(self) -> None:
        """Show the next list."""
        place = QUEUES.index(self.queue) if self.queue in QUEUES else -1
        self.show_queue(QUEUES[(place + 1) % len(QUEUES)])

    def open_case(self) -> None:
        """Open the case of the paper in front."""
        paper = self.paper()
        if paper is not None:
            self.context.go("case", paper.case_id)

    def go_out(self) -> None:
        """Go from the reason to the question, and else to the page before."""
        if self.question.choosing:
            self.question.turn_back()
        else:
            self.context.back()

    def ask_where_to_save(self, name: str) -> Path | None:
        """Ask for a file name; None if the person turns back."""
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Guardar PDF"), f"{name}.pdf", "PDF (*.pdf)")
        return Path(chosen) if chosen else None

    def _on_asked(self, act: str) -> None:
        paper = self.paper()
        if paper is not None:
            self.doing.do(act, paper, self.how.printer.key())

    def _on_answered(self, question: PrintQuestion, outcome: str, reason: str) -> None:
        self.doing.answer(question, outcome, reason)
        self.table.setFocus()

    def _on_retry(self) -> None:
        """Send again what failed, or look again for printers."""
        if self.bar.has_failed:
            self.doing.retry()
        self.find_printers()

    @override
    def fit(self) -> None:
        self._parts.set_narrow(narrow=self.narrow)
