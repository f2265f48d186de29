"""The procedures of the office, found by any of their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.overriding import override
from app.views.widgets.card import Card
from app.views.widgets.combo import fold
from app.views.widgets.search import SearchBox
from app.views.widgets.table import Table
from app.views.widgets.waiting import EmptyState

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure


_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class ProcedureList(Card):
    """Search and list. `chosen` follows the frame; `opened` is Intro or a double click.

    second: the words below the name; quick: Intro in the search opens what the frame is on, and the arrows move it.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        procedures: Sequence[Procedure],
        *,
        second: Callable[[Procedure], str] = lambda one: one.result_type,
        quick: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(flush=True, parent=parent)
        self._all, self._quick = tuple(procedures), quick
        self.setAccessibleName(self.tr("Trámites de esta oficina"))
        self.search = SearchBox(self.tr("Buscar trámite"), keys="Ctrl+F")
        self.model: RowsModel[Procedure] = RowsModel([_column(self, second)], key=lambda one: one.key)
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
        self.search.submitted.connect(self._on_submitted)
        if self._quick:
            self.search.installEventFilter(self)
        self.search.left.connect(self.table.setFocus)
        self.table.moved.connect(lambda one: self.chosen.emit(one.key))
        self.table.opened.connect(lambda one: self.opened.emit(one.key))
        self._empty.link_activated.connect(self.search.clear)

    def go_to(self, key: str) -> None:
        """Put the frame on a procedure, whatever was searched."""
        if not self.table.go_to(key):
            self.search.clear()
            self.table.go_to(key)

    def _on_submitted(self) -> None:
        here = self.table.current_row()
        if self._quick and here is not None:
            self.opened.emit(here.key)  # type: ignore[attr-defined]  # the rows are procedures
        else:
            self.table.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS:
            self.table.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

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
        kept = here is not None and self.table.go_to(here.key)  # type: ignore[attr-defined]  # the rows are procedures
        if self._quick and found and not kept:
            self.table.go_to(found[0].key)


def _column(widget: QWidget, second: Callable[[Procedure], str]) -> Column[Procedure]:
    return Column(
        "name", widget.tr("Trámite"), lambda one: one.name, second=second,
        role="emphasis", tone="tinta", width=200, stretch=1, tip=lambda one: one.official_name,
    )  # fmt: skip


def _text(one: Procedure) -> str:
    return fold(" ".join((one.name, one.official_name, one.summary, one.result_type, *one.audience)))
