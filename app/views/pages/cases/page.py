"""Trámites as a page: search and filters, a list that loads as one scrolls, export."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.rows.cases import COUNTED, CaseFilter
from app.models.texts_es import grouped, plural
from app.views.context import Context
from app.views.itemmodels.rows_model import RowsModel
from app.views.lists.case_rows import CaseRow, case_rows
from app.views.lists.exporting import Exporting, ListFile
from app.views.lists.found_list import FoundList
from app.views.lists.widths import Widths
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.cases.columns import columns, file_heads, file_row
from app.views.pages.cases.filters import CallOption, Filters
from app.views.shell.actions import Action
from app.views.widgets.buttons import Button
from app.views.widgets.options import Option
from app.views.widgets.search import SearchBox
from app.views.widgets.table import Table
from app.views.widgets.text import Text

_PAGE, _MOST, _MOST_IN_FILE = 100, 1_000, 20_000
Cursor = tuple[str, str]


class Answer(NamedTuple):
    """A page of the list. whole: how many there are without the words searched."""

    rows: tuple[CaseRow, ...]
    after: Cursor | None
    total: int
    whole: int


class CasesPage(Page):
    """Opened with a CaseFilter it shows that list; without, the one that was there."""

    key: ClassVar[str] = "cases"
    shows: ClassVar[frozenset[str]] = frozenset({"case_file", "pause"})
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        desk = context.desk
        procedures = desk.catalogue.for_office(desk.office.office)
        kinds = [Option(one.key, one.name) for one in procedures]
        self.want = CaseFilter()
        self._after: Cursor | None = None
        self._asked = 0
        self.title = Text(self.tr("Trámites"), "title")
        self.search = SearchBox(self.tr("Buscar en esta lista"), keys="Ctrl+F")
        self.export = Button(self.tr("Exportar"), icon="export", keys="Ctrl+E")
        calls = [CallOption(one.key, call.key, call.title) for one in procedures for call in one.calls]
        self.filters = Filters(kinds, desk.clock.today(), calls)
        self.model: RowsModel[CaseRow] = RowsModel(columns(self.tr, procedures), key=lambda row: row.line.id)
        self.table = Table(self.model, self.tr("Trámites"), jump_column=1, widths=Widths(context.memory))
        self.exporting = Exporting(self, self._as_file)
        self.listing = FoundList(self.search, self.table, "magnifying-glass")
        self._build()
        self._connect()

    def _build(self) -> None:
        column = self.lay_column()
        column.addLayout(self.listing.head(self.title, self.export, widest=300))
        column.addWidget(self.filters)
        column.addWidget(self.listing, 1)

    def _connect(self) -> None:
        self.listing.searched.connect(self._on_searched)
        self.listing.widened.connect(self.filters.clear.click)
        self.filters.changed.connect(lambda want: self._ask_for(replace(want, text=self.want.text)))
        self.table.opened.connect(lambda row: self.context.go("case", row.line.id))
        self.model.more_wanted.connect(self._ask_more)
        self.model.sort_wanted.connect(self._on_sort_wanted)
        self.export.clicked.connect(self.exporting.ask)

    @override
    def open(self, argument: object) -> None:
        """Show the list of a CaseFilter."""
        if isinstance(argument, CaseFilter):
            self.want = argument
            self.search.setText(argument.text)
            self.filters.show_filter(argument)
        self.reload()

    @override
    def reload(self) -> None:
        """Ask again for as much as is shown, so that the frame stays on its case."""
        self._ask(min(_MOST, max(_PAGE, len(self.model.rows))))

    def _ask(self, limit: int) -> None:
        self._asked += 1
        asked, want = self._asked, self.want
        self.context.lane.run(self, lambda: self.read(want, None, limit), lambda answer: self._show(asked, answer))

    @override
    def focus_first(self) -> None:
        self.table.setFocus()

    @override
    def procedure_here(self) -> str:
        row = self.table.current_row()
        return row.line.procedure if isinstance(row, CaseRow) else ""

    @override
    def panes(self) -> list[QWidget]:
        return [self.search, self.filters, self.table]

    @override
    def page_actions(self) -> list[Action]:
        return [
            Action("cases.rows", self.tr("Fila anterior o siguiente"), "Up Down", hint=self.tr("fila"),
                   where=self.key, bound=False),
            Action("cases.open", self.tr("Abrir el trámite"), "Return", hint=self.tr("abrir"),
                   where=self.key, bound=False),
            Action("cases.search", self.tr("Buscar en esta lista"), "Ctrl+F", "magnifying-glass", self.listing.search,
                   where=self.key, hint=self.tr("buscar aquí")),
            Action("cases.filter", self.tr("Elegir un filtro"), "Alt+F", "funnel", self.filters.state.setFocus,
                   where=self.key, hint=self.tr("filtro")),
            Action("cases.order", self.tr("Ordenar por la columna de al lado"), "Alt+Up Down", where=self.key,
                   bound=False),
            self.exporting.action(),
        ]  # fmt: skip

    # asking

    def read(self, want: CaseFilter, after: Cursor | None, limit: int = _PAGE) -> Answer:
        """Read one page; called in the lane."""
        desk, actor = self.context.desk, self.context.actor
        page = desk.cases.page(actor, want, after, limit)
        whole = desk.cases.page(actor, replace(want, text=""), limit=1).total if want.text else page.total
        return Answer(case_rows(desk, page.lines), page.after, page.total, whole)

    def _as_file(self) -> ListFile:
        want = self.want
        return ListFile("tramites", self.tr("trámite"), self.tr("trámites"), file_heads(self.tr),
                        lambda: [file_row(row) for row in self._every(want)])  # fmt: skip

    def _every(self, want: CaseFilter) -> list[CaseRow]:
        """Read the list whole, page after page; called in the lane."""
        answer = self.read(want, None)
        rows = list(answer.rows)
        while answer.after is not None and len(rows) < _MOST_IN_FILE:
            answer = self.read(want, answer.after)
            rows.extend(answer.rows)
        return rows

    def _ask_for(self, want: CaseFilter) -> None:
        if want != self.want:
            self.want = want
            self._ask(_PAGE)

    def _ask_more(self) -> None:
        asked, want, after = self._asked, self.want, self._after
        if after is not None:
            self.context.lane.run(self, lambda: self.read(want, after), lambda answer: self._append(asked, answer))

    def _on_searched(self, typed: str) -> None:
        self._ask_for(replace(self.want, text=typed))

    def _on_sort_wanted(self, column: str, _descending: bool) -> None:  # noqa: FBT001 (slot of a bool signal)
        """Order a list that is not whole here: the store knows two orders, soonest due and newest."""
        if column in {"received", "due"} and column != self.want.order:
            self._ask_for(replace(self.want, order=column))
        else:
            self._show_order()
            self.context.messages.toast(self.tr("La lista es larga: fíltrela para ordenarla así."))

    # showing

    def _show(self, asked: int, answer: Answer) -> None:
        if asked != self._asked:
            return
        before = self.table.current_row()
        self._after = answer.after
        self.model.set_rows(answer.rows, complete=answer.after is None)
        if not (isinstance(before, CaseRow) and self.table.go_to(before.line.id)):
            self.table.go_to_position(0)
        self._show_order()
        self._show_count(answer)
        self._say_empty()
        self.filled.emit()

    def _append(self, asked: int, answer: Answer) -> None:
        if asked == self._asked:
            self._after = answer.after
            self.model.add_rows(answer.rows, complete=answer.after is None)

    def _show_count(self, answer: Answer) -> None:
        found = _counted(answer.total)
        self.search.set_count(self.tr("{found} de {whole}").format(found=found, whole=_counted(answer.whole))
                              if self.want.text else "")  # fmt: skip
        words = plural(answer.total, "trámite", "trámites") if answer.total < COUNTED else f"{found} trámites"
        kind = self.filters.sentence()
        self.listing.count.set_text(f"{words}: {kind}" if kind else words)

    def _show_order(self) -> None:
        keys = [column.key for column in self.model.columns]
        words, column = {
            "received": (self.tr("Ordenado por ingreso"), "received"),
            "points": (self.tr("Ordenado por puesto"), "place"),
        }.get(self.want.order, (self.tr("Ordenado por vencimiento"), "due"))
        self.table.show_order(keys.index(column), descending=column == "received")
        self.listing.order.set_text(self.tr("{order}; Alt+↑ o Alt+↓ cambia el orden").format(order=words))

    def _say_empty(self) -> None:
        if self.want.text:
            fact = self.tr("Nada empieza por «{words}» en esta lista").format(words=self.want.text[:40])
            self.listing.empty.set_words(
                fact, self.tr("Pruebe con un apellido o con el número."), self.tr("Borrar la búsqueda")
            )
        elif self.want != CaseFilter():
            fact = self.tr("Ningún trámite: {filters}").format(filters=self.filters.sentence())
            self.listing.empty.set_words(fact, "", self.tr("Quitar filtros"))
        else:
            self.listing.empty.set_words(self.tr("No hay trámites abiertos"), self.tr("Registre el primero, Ctrl+N."))


def _counted(count: int) -> str:
    return grouped(count) if count < COUNTED else f"{grouped(COUNTED)} o más"
