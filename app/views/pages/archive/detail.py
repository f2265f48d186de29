"""One record closely: its PDF sheet by sheet, and what was written about it with its former versions."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.models.rows.archive import RecordView
from app.models.texts_es import numeric_date, plural
from app.views.widgets.buttons import Button, Kind, Link
from app.views.widgets.card import Card
from app.views.widgets.pdf_preview import PdfPreview
from app.views.widgets.scroll import Scroll
from app.views.widgets.tabs import Tab, Tabs
from app.views.widgets.text import Text


class Detail(Card):
    """Emits `correct_wanted`, and `former_wanted` with the id of a former version."""

    correct_wanted = Signal()
    former_wanted = Signal(str)

    def __init__(self, *, may_correct: bool) -> None:
        super().__init__(flush=True)
        self.view: RecordView | None = None
        self.words = Text("", "card", wrap=True)
        self.about = Text("", "second", "texto2", wrap=True)
        self.correct = Button(self.tr("Corregir"), Kind.SECONDARY, icon="pencil-simple", keys="F4", small=True)
        if not may_correct:
            self.correct.hide()
        self.tabs = Tabs([Tab("sheets", self.tr("PDF"), ""), Tab("card", self.tr("Ficha"), "")])
        self.preview = PdfPreview()
        self._facts = QVBoxLayout()
        self._stack = QStackedWidget()
        self._arrange()
        self.tabs.chosen.connect(lambda key: self._stack.setCurrentIndex(int(key == "card")))
        self.correct.clicked.connect(self.correct_wanted)
        self.setEnabled(False)

    def _arrange(self) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 12, 16, 4)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.words)
        told.addWidget(self.about)
        row.addLayout(told, 1)
        row.addWidget(self.correct)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        self._facts.setSpacing(4)
        column.addLayout(self._facts)
        column.addStretch(1)
        self._stack.addWidget(self.preview)
        self._stack.addWidget(Scroll(inside))
        self.add(head)
        self.add(self.tabs)
        self.add(self._stack, 1)

    def show_record(self, view: RecordView, content: bytes, page: int) -> None:
        """Show a record at a sheet (0: where it was, or the first)."""
        same = (
            self.view is not None and self.view.line.id == view.line.id and self.view.line.version == view.line.version
        )
        self.view = view
        self.setEnabled(True)
        self.words.set_text(view.line.words)
        self.about.set_text(self._origin(view))
        if not same:
            self.preview.show_paper(content)
        if page:
            self.preview.turn(page - 1 - self.preview.page)
        self._show_facts(view)

    def show_nothing(self) -> None:
        """Show that there is no record."""
        self.view = None
        self.words.set_text("")
        self.about.set_text("")
        self.preview.show_paper(b"")
        self._clear()
        self.setEnabled(False)

    def _origin(self, view: RecordView) -> str:
        text = self.tr("{sheets}. La guardó {who} el {day}.").format(
            sheets=plural(view.line.pages, self.tr("foja"), self.tr("fojas")),
            who=view.recorded_by,
            day=numeric_date(view.recorded_at.date()),
        )
        silent = self.tr("Su PDF es una imagen: se encuentra por su ficha.")
        return text if view.has_text else f"{text} {silent}"

    def _clear(self) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _show_facts(self, view: RecordView) -> None:
        self._clear()
        facts = (f"**{label}**\n{text.replace('**', '* *')}" for label, text in self._told(view))
        self._facts.addWidget(Text("\n\n".join(facts), "body", wrap=True))
        for former in view.formers:
            told = self.tr("Antes: {words}. La corrigió {who} el {day}: {why}").format(
                words=former.words,
                who=former.replaced_by,
                day=numeric_date(former.replaced_at.date()),
                why=former.reason,
            )
            self._facts.addSpacing(12)
            self._facts.addWidget(Text(told, "body", wrap=True))
            link = Link(self.tr("Ver su PDF"))
            link.clicked.connect(lambda key=former.id: self.former_wanted.emit(key))
            self._facts.addWidget(link, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def _told(self, view: RecordView) -> Iterator[tuple[str, str]]:
        record = view.record
        if record.title:
            yield self.tr("Asunto"), record.title
        if record.agenda:
            yield self.tr("Orden del día"), "\n".join(f"{at}. {one}" for at, one in enumerate(record.agenda, 1))
        for one in record.resolutions:
            yield self.tr("Resolución {number}").format(number=one.number).strip(), one.text
        yield self.tr("Archivo"), view.file_name
