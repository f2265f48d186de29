"""What happened to the case: the last things in a card, everything in its section."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.names import short_name
from app.models.rows.cases import CaseChain, EventLine
from app.models.texts_es import plural
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.overriding import override
from app.views.pages.case_file.reading import CaseRead
from app.views.widgets.card import Card, CardFoot
from app.views.widgets.chips import StateLabel
from app.views.widgets.table import Table
from app.views.widgets.text import Text

_SHOWN, _HEAD = 6, 48
_APART, _PADDING = 10, 17
ONE_LINE = 84


class EventRow(NamedTuple):
    """A line of the history with its moment in words."""

    place: int
    moment: str
    event: EventLine


def event_rows(read: CaseRead) -> list[EventRow]:
    """Return the history, newest first."""
    return [EventRow(*row) for row in zip(range(len(read.moments)), read.moments, read.view.events, strict=True)]


def columns(tr: Callable[[str], str]) -> list[Column[EventRow]]:
    """Return the columns of the whole history."""
    return [
        Column("at", tr("Cuándo"), lambda row: row.moment, tone="texto2", sort=lambda row: row.event.at, width=140,
               keep=True),
        Column("what", tr("Qué pasó"), lambda row: row.event.text, second=lambda row: row.event.detail,
               role="emphasis", width=240, stretch=3),
        Column("who", tr("Quién"), lambda row: row.event.actor, tone="texto2", width=150, stretch=1),
    ]  # fmt: skip


class HistorySection(QWidget):
    """Every line of the history."""

    def __init__(self) -> None:
        super().__init__()
        self.model: RowsModel[EventRow] = RowsModel(columns(self.tr), key=lambda row: row.place)
        self.table = Table(self.model, self.tr("Historial"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        self.chain = StateLabel("verified", " ")
        foot = CardFoot()
        foot.row.addWidget(self.chain)
        foot.row.addStretch(1)
        column.addWidget(foot)
        self.chain.hide()
        self.setFocusProxy(self.table)

    def show_case(self, read: CaseRead) -> None:
        """Show a case."""
        self.model.set_rows(event_rows(read))

    def show_chain(self, chain: CaseChain) -> None:
        """Say whether the journal of the case holds, or where it breaks."""
        if chain.first_bad is None:
            entries = plural(chain.entries, self.tr("asiento"), self.tr("asientos"))
            self.chain.set_state("verified", self.tr("Cadena íntegra, {entries}").format(entries=entries))
        else:
            words = self.tr("La cadena se rompe en el asiento {seq}. Avise a quien administra el sistema.")
            self.chain.set_state("overdue", words.format(seq=chain.first_bad))
        self.chain.show()


class HistoryCard(Card):
    """The last things that happened, as many as there is room for."""

    def __init__(self) -> None:
        super().__init__(self.tr("Historial"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_APART)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[Text, Text, Text]] = []
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def show_case(self, read: CaseRead) -> None:
        """Show the newest lines."""
        for part in (part for line in self._lines for part in line):
            part.hide()
            part.deleteLater()
        self._lines = [self._line(row) for row in event_rows(read)[:_SHOWN]]
        self.set_note(str(len(read.moments)))
        self._fit()

    def _line(self, row: EventRow) -> tuple[Text, Text, Text]:
        detail = ", ".join(part for part in (row.event.detail.removesuffix("."), short_name(row.event.actor)) if part)
        top = 2 * row.place
        made = (
            Text(row.moment, "second", "texto2"),
            Text(row.event.text, "emphasis", wrap=True),
            Text(detail, "second", "texto2"),
        )
        self._grid.addWidget(made[0], top, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(made[1], top, 1)
        self._grid.addWidget(made[2], top + 1, 1)
        return made

    def _fit(self) -> None:
        """Leave out what would be cut; where not even the newest fits whole, it stays on one line."""
        room = self.height() - _HEAD
        side = max((line[0].sizeHint().width() for line in self._lines), default=0) + _APART
        width = self.contentsRect().width() - side - 2 * _PADDING
        for place, (when, what, more) in enumerate(self._lines):
            what.setWordWrap(True)
            whole = what.heightForWidth(width) + more.sizeHint().height()
            what.setWordWrap(place > 0 or whole <= room)
            room -= whole
            for part in (when, what, more):
                part.setVisible(place == 0 or room >= 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, ONE_LINE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
