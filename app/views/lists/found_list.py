"""A list that is searched: what was found, how many, and what to do where nothing was."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.views.widgets.card import Card, CardFoot
from app.views.widgets.search import SearchBox
from app.views.widgets.table import Table
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState

_PAUSE_MS = 120


class FoundList(Card):
    """Joins a search box to the table of what it finds.

    searched: the words, a moment after the last key; widened: the filters are let go; count, order: what the foot says.
    """

    searched = Signal(str)
    widened = Signal()

    def __init__(self, search: SearchBox, table: Table, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._search, self._table = search, table
        self.count, self.order = Text("", "second", "texto2"), Text("", "second", "texto2")
        self.empty = EmptyState("", icon=icon, tone="texto2", framed=False)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.add(table, 1)
        foot = CardFoot()
        foot.row.addWidget(self.count, 1)
        foot.row.addWidget(self.order, 0, Qt.AlignmentFlag.AlignRight)
        self.add(foot)
        table.set_empty(self.empty)
        self.empty.hide()
        self._connect()

    def _connect(self) -> None:
        self._search.textEdited.connect(self._pause.start)
        self._search.settled.connect(self._find)
        self._search.submitted.connect(lambda _typed: self._table.setFocus())
        self._search.left.connect(self._table.setFocus)
        self._pause.timeout.connect(lambda: self._find(self._search.text()))
        self.empty.link_activated.connect(self._on_empty_link)

    def head(self, title: Text, act: QWidget, *, widest: int) -> QHBoxLayout:
        """Return the row above the list: its title, the search of at most `widest` pixels, and what can be done."""
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(title)
        self._search.setMaximumWidth(widest)
        row.addWidget(self._search, 1)
        row.addStretch(1)
        row.addWidget(act)
        return row

    def search(self) -> None:
        """Put the focus where one searches."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _find(self, typed: str) -> None:
        self._pause.stop()
        self.searched.emit(typed.strip())

    def _on_empty_link(self) -> None:
        if self._search.text():
            self._search.clear()
            self._find("")
        else:
            self.widened.emit()
        self._search.setFocus()
