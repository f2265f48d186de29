"""A section that is a table with the acts of its selected row below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.overriding import override
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import CardFoot
from app.views.widgets.table import Table
from app.views.widgets.text import Text
from app.views.widgets.waiting import EmptyState


class Keyed(Protocol):
    """A row that knows which row it is."""

    @property
    def key(self) -> str:
        """What the table keeps the frame on."""


R = TypeVar("R", bound=Keyed)


class RowAct(NamedTuple, Generic[R]):
    """What may be done with a row: letter, words, icon, when, and what it does."""

    letter: str
    words: str
    icon: str
    fits: Callable[[R], bool]
    run: Callable[[R], None]


class ActTable(Table):
    """A table whose letters are acts of the selected row."""

    acts: dict[str, Callable[[], None]]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        run = self.acts.get(event.text().upper())
        if run is not None:
            run()
        else:
            super().keyPressEvent(event)


class RowSection(QWidget, Generic[R]):
    """Shows rows of one kind; Intro opens one, letters act, and the foot shows what acts on the selected row."""

    def __init__(self, name: str, columns: Sequence[Column[R]], acts: Sequence[RowAct[R]]) -> None:
        super().__init__()
        self._acts = acts
        self.model: RowsModel[R] = RowsModel(columns, key=lambda row: row.key)
        self.table = ActTable(self.model, name)
        self.table.acts = {act.letter: self._runner(act) for act in acts}
        self.note = Text("", "second", "texto2")
        self.buttons = [Button(act.words, Kind.QUIET, icon=act.icon, keys=act.letter, small=True) for act in acts]
        foot = CardFoot(height=36)
        foot.row.addWidget(self.note, 1)
        for act, button in zip(acts, self.buttons, strict=True):
            button.clicked.connect(self._runner(act))
            foot.row.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(foot)
        self.setFocusProxy(self.table)
        self.table.moved.connect(lambda _row: self._show_acts())
        self._show_acts()

    def add_below(self, part: QWidget) -> None:
        """Put a part between the rows and the foot."""
        self._column.insertWidget(1, part)

    def set_empty(self, fact: str, following: str) -> None:
        """Say what will be here, and when."""
        self.table.set_empty(EmptyState(fact, following, icon="info", tone="texto2", framed=False))

    def set_rows(self, rows: Sequence[R], note: str) -> None:
        """Show the rows; the frame stays on its row."""
        before = self.current()
        self.model.set_rows(rows)
        if before is None or not self.table.go_to(before.key):
            self.table.go_to_position(0)
        self.note.set_text(note)
        self._show_acts()

    def current(self) -> R | None:
        """Return the selected row."""
        position = self.table.currentIndex().row()
        return self.model.row_at(position) if position >= 0 else None

    def _show_acts(self) -> None:
        row = self.current()
        for act, button in zip(self._acts, self.buttons, strict=True):
            button.setVisible(row is not None and act.fits(row))

    def _runner(self, act: RowAct[R]) -> Callable[[], None]:
        def run() -> None:
            row = self.current()
            if row is not None and act.fits(row):
                act.run(row)

        return run
