"""Archivo as a page: the list with its search and filters, one record closely, adding and correcting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.rows.archive import ArchiveFacts, ArchiveFilter, RecordLine, RecordPage, RecordView
from app.models.texts_es import plural
from app.views.attaching import Offered, offered
from app.views.context import Context
from app.views.itemmodels.rows_model import RowsModel
from app.views.lists.exporting import Exporting, ListFile
from app.views.lists.found_list import FoundList
from app.views.lists.widths import Widths
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.archive.columns import columns, file_heads, file_row
from app.views.pages.archive.detail import Detail
from app.views.pages.archive.filters import Filters
from app.views.pages.archive.keys import actions
from app.views.pages.archive.record_sheet import RecordSheet
from app.views.shell.actions import Action
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.search import SearchBox
from app.views.widgets.table import Table
from app.views.widgets.text import Text

_LIST_WIDE, _LIST_NARROW = 500, 400
_PAGE = 100


class ArchivePage(Page):
    """Opened with the id of a record it shows that one."""

    key: ClassVar[str] = "archive"
    shows: ClassVar[frozenset[str]] = frozenset({"archived"})
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        archives = context.desk.archive.archives
        self._after: tuple[str, str] | None = None
        self._asked = 0
        self._wanted = ""
        self.title = Text(archives[0].title if len(archives) == 1 else self.tr("Archivo"), "title")
        self.search = SearchBox(self.tr("Buscar por cualquier palabra"), keys="Ctrl+F")
        self.add_button = Button(self.tr("Agregar"), Kind.PRIMARY, icon="plus", keys="Alt+A")
        if not self.may_add:
            self.add_button.hide()
        self.filters = Filters(archives)
        self.model: RowsModel[RecordLine] = RowsModel(columns(self.tr), key=lambda one: one.id)
        self.table = Table(self.model, self.title.text(), widths=Widths(context.memory))
        self.detail = Detail(may_correct=context.may("archive.correct"))
        self.listing, self.exporting = FoundList(self.search, self.table, "archive-box"), Exporting(self, self._as_file)
        self._build()
        self._connect()
        self.setAcceptDrops(self.may_add)

    @property
    def may_add(self) -> bool:
        """Whether the person may add records here."""
        return self.context.may("archive.add") and bool(self.context.desk.archive.archives)

    def _build(self) -> None:
        column = self.lay_column()
        column.addLayout(self.listing.head(self.title, self.add_button, widest=340))
        column.addWidget(self.filters)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.listing)
        below.addWidget(self.detail, 1)
        column.addLayout(below, 1)

    def _connect(self) -> None:
        self.listing.searched.connect(self._on_searched)
        self.listing.widened.connect(self.filters.clear.click)
        self.filters.changed.connect(lambda _want: self.reload())
        self.table.moved.connect(self._look)
        self.table.opened.connect(lambda _line: self.detail.preview.setFocus())
        self.model.more_wanted.connect(self._ask_more)
        self.add_button.clicked.connect(lambda _on=False: self.add())
        self.detail.correct_wanted.connect(self.correct)
        self.detail.former_wanted.connect(self._show_former)

    # asking

    @override
    def open(self, argument: object) -> None:
        """Show the record of an id, with the whole list around it."""
        if isinstance(argument, str) and argument:
            self._wanted = argument
            self.search.clear()
            self.filters.show_filter(ArchiveFilter(self.filters.want.archive))
        self.reload()

    @override
    def reload(self) -> None:
        """Ask for the first page again, and for the years that the filter offers."""
        self._asked += 1
        asked, want = self._asked, self.filters.want
        archive, actor = self.context.desk.archive, self.context.actor
        self.context.lane.run(
            self,
            lambda: (archive.page(actor, want, None, _PAGE), archive.facts(actor, want.archive)),
            lambda answer: self._show(asked, *answer),
        )

    def _ask_more(self) -> None:
        asked, want, after = self._asked, self.filters.want, self._after
        archive, actor = self.context.desk.archive, self.context.actor
        if after is not None:
            self.context.lane.run(
                self, lambda: archive.page(actor, want, after, _PAGE), lambda page: self._append(asked, page)
            )

    def _as_file(self) -> ListFile | None:
        want = self.filters.want
        listed = ListFile("archivo", self.tr("registro"), self.tr("registros"), file_heads(self.tr),
                          lambda: [file_row(one) for one in self._every(want)])  # fmt: skip
        return listed if self.model.rows else None

    def _every(self, want: ArchiveFilter) -> list[RecordLine]:
        """Read the list whole, page after page; called in the lane."""
        archive, actor = self.context.desk.archive, self.context.actor
        page = archive.page(actor, want, None, _PAGE)
        rows = list(page.lines)
        while page.after is not None:
            page = archive.page(actor, want, page.after, _PAGE)
            rows.extend(page.lines)
        return rows

    def _on_searched(self, typed: str) -> None:
        want = replace(self.filters.want, text=typed)
        if want != self.filters.want:
            self.filters.show_filter(want)
            self.reload()

    # showing

    def _show(self, asked: int, page: RecordPage, facts: ArchiveFacts) -> None:
        if asked != self._asked:
            return
        before = self.table.current_row()
        wanted = self._wanted or (before.id if isinstance(before, RecordLine) else "")
        self._wanted, self._after = "", page.after
        self.filters.show_years(facts.years)
        self.model.set_rows(page.lines, complete=page.after is None)
        if not (wanted and self.table.go_to(wanted)):
            self.table.go_to_position(0)
        self.listing.count.set_text(plural(page.total, self.tr("registro"), self.tr("registros")))
        found = self.tr("{found} de {whole}").format(found=page.total, whole=facts.total)
        self.search.set_count(found if self.filters.want.text else "")
        self._say_empty()
        chosen = next((one for one in page.lines if one.id == wanted), page.lines[0] if page.lines else None)
        if chosen is None:
            self.detail.show_nothing()
        else:
            self._look(chosen)
        self.filled.emit()

    def _append(self, asked: int, page: RecordPage) -> None:
        if asked == self._asked:
            self._after = page.after
            self.model.add_rows(page.lines, complete=page.after is None)

    def _look(self, line: RecordLine) -> None:
        archive, actor, page = self.context.desk.archive, self.context.actor, line.fragment.page if line.fragment else 0
        self.context.lane.run(
            self,
            lambda: (archive.record(actor, line.id), archive.content(actor, line.id)),
            lambda answer: self._show_record(line, answer, page),
            self.context.messages.refuse,
        )

    def _show_record(self, line: RecordLine, answer: tuple[RecordView, bytes], page: int) -> None:
        here = self.table.current_row()
        if not isinstance(here, RecordLine) or here.id == line.id:
            self.detail.show_record(*answer, page)

    def _show_former(self, former_id: str) -> None:
        archive, actor, title = self.context.desk.archive, self.context.actor, self.tr("Versión anterior")
        self.context.lane.run(
            self,
            lambda: archive.former_content(actor, former_id),
            lambda content: self._view(title, content),
            self.context.messages.refuse,
        )

    def _view(self, title: str, content: bytes) -> None:
        from app.views.dialogs.viewer import Viewer

        Viewer(title, content, self.window()).open()

    def _say_empty(self) -> None:
        if self.filters.chosen() is None:
            self.listing.empty.set_words(self.tr("La institución no declara un archivo"), "")
        elif self.filters.want.text:
            fact = self.tr("Nada empieza por «{words}»").format(words=self.filters.want.text[:40])
            self.listing.empty.set_words(fact, self.tr("Pruebe con menos palabras."), self.tr("Borrar la búsqueda"))
        elif not self.filters.clear.isHidden():
            self.listing.empty.set_words(self.tr("Nada con esos filtros"), "", self.tr("Quitar filtros"))
        else:
            self.listing.empty.set_words(self.tr("El archivo está vacío"), self.tr("Agregue el primero, Alt+A."))

    # what a person does

    def add(self, files: Sequence[Offered] = ()) -> None:
        """Describe a new record and keep it."""
        archive = self.filters.chosen()
        if archive is not None and self.may_add:
            self._open_sheet(RecordSheet(self.context, archive, files=files, parent=self.window()))

    def correct(self) -> None:
        """Describe the record in front anew, with the reason."""
        view = self.detail.view
        known = {one.key: one for one in self.context.desk.archive.archives}
        if view is not None and self.context.may("archive.correct"):
            self._open_sheet(RecordSheet(self.context, known[view.line.archive], view, parent=self.window()))

    def _open_sheet(self, sheet: RecordSheet) -> None:
        sheet.accepted.connect(lambda: self._on_kept(sheet))
        sheet.open()

    def _on_kept(self, sheet: RecordSheet) -> None:
        told = self.tr("Corregido.") if sheet.view else self.tr("Guardado en el archivo.")
        self.context.messages.toast(told)
        self._wanted = str(sheet.answer)
        self.reload()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if files := offered(event.mimeData(), ""):
            self.add(files)

    # keys

    @override
    def focus_first(self) -> None:
        self.table.setFocus()

    @override
    def panes(self) -> list[QWidget]:
        return [self.search, self.filters, self.table, self.detail.tabs]

    @override
    def page_actions(self) -> list[Action]:
        return actions(self)

    @override
    def fit(self) -> None:
        self.listing.setFixedWidth(_LIST_NARROW if self.narrow else _LIST_WIDE)
