"""The procedures of the office, found by any of their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.widgets.card import Card
from app.views.widgets.combo import fold
from app.views.widgets.search import SearchBox
from app.views.widgets.table import Table
from app.views.widgets.waiting import EmptyState

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure


class ProcedureList(Card):
    """Search and list. `chosen` follows the frame; `opened` is Intro or a double click."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, procedures: Sequence[Procedure], parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._all = tuple(procedures)
        self.setAccessibleName(self.tr("Trámites de esta oficina"))
        self.search = SearchBox(self.tr("Buscar trámite"), keys="Ctrl+F")
        self.model: RowsModel[Procedure] = RowsModel([_column(self)], key=lambda one: one.key)
        self.table = Table(self.model, self.tr("Trámites de esta oficina"))
        self.table.horizontalHeader().hide()
        self._empty = EmptyState("", icon="magnifying-glass", tone="texto2", framed=False)
        self._lay_out()
        self._connect()
        self._show(self._all)

    def _lay_out(self) -> None:
        top = QWidget()
        room = QVBoxLayout(top)
        room.setContentsMargins(10, 10, 10, 8)
        room.addWidget(self.search)
        self.add(top)
        self.add(self.table, 1)
        self.table.set_empty(self._empty)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.submitted.connect(lambda _typed: self.table.setFocus())
        self.search.left.connect(self.table.setFocus)
        self.table.moved.connect(lambda one: self.chosen.emit(one.key))
        self.table.opened.connect(lambda one: self.opened.emit(one.key))
        self._empty.link_activated.connect(self.search.clear)

    def go_to(self, key: str) -> None:
        """Put the frame on a procedure, whatever was searched."""
        if not self.table.go_to(key):
            self.search.clear()
            self.table.go_to(key)

    def _find(self, typed: str) -> None:
        words = fold(typed).split()
        self._show([one for one in self._all if all(word in _text(one) for word in words)])

    def _show(self, found: Sequence[Procedure]) -> None:
        typed = self.search.text().strip()
        here = self.table.current_row()
        self.model.set_rows(found)
        shown = self.tr("{shown} de {total}").format(shown=len(found), total=len(self._all))
        self.search.set_count(shown if typed else "")
        none = self.tr("Ningún trámite dice «{typed}»").format(typed=typed)
        self._empty.set_words(none, self.tr("Pruebe con otra palabra."), self.tr("Ver todos"))
        if here is not None and found:
            self.table.go_to(here.key)  # type: ignore[attr-defined]  # the rows are procedures


def _column(widget: QWidget) -> Column[Procedure]:
    return Column(
        "name", widget.tr("Trámite"), lambda one: one.name, second=lambda one: one.result_type,
        role="emphasis", tone="tinta", width=200, stretch=1, tip=lambda one: one.official_name,
    )  # fmt: skip


def _text(one: Procedure) -> str:
    return fold(" ".join((one.name, one.official_name, one.summary, one.result_type, *one.audience)))
