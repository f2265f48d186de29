"""Step 5: everything on one page, and what is missing as links to its field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.views.overriding import override
from app.views.pages.new_case.paper_states import PaperState
from app.views.pages.new_case.step import Lack, Step, clear_column
from app.views.widgets.buttons import Link
from app.views.widgets.card import Hairline
from app.views.widgets.chips import StateLabel
from app.views.widgets.text import Text


class Told(NamedTuple):
    """One line of the summary."""

    label: str
    words: str


class Part(NamedTuple):
    """A step in the summary: its title, its lines, what it lacks, and where to mend it."""

    place: int
    title: str
    lines: Sequence[Told]
    lacks: Sequence[Lack]
    papers: Sequence[PaperState] = ()


class SummaryStep(Step):
    """Read before registering. `wanted` goes back to a step; `mended` to one field of it."""

    key = "summary"
    wanted = Signal(int)
    mended = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 8)
        column.setSpacing(8)
        self.heading = Text(self.tr("Resumen"), "card")
        column.addWidget(self.heading)
        self._parts = QWidget()
        parts = QVBoxLayout(self._parts)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(8)
        column.addWidget(self._parts)
        column.addStretch(1)
        self.links: list[Link] = []
        self._written: list[Part] = []

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Write the whole request, unless it reads as before."""
        if list(parts) == self._written:
            return
        self._written = list(parts)
        clear_column(self._parts)
        self.links = []
        layout = self._parts.layout()
        for part in parts:
            if layout is not None:
                layout.addWidget(self._part(part))
                layout.addWidget(Hairline())

    def _part(self, part: Part) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(Text(part.title, "strong"))
        head.addStretch(1)
        change = Link(self.tr("Cambiar"), role="second_emphasis")
        change.setAccessibleName(self.tr("Cambiar {title}").format(title=part.title))
        change.clicked.connect(lambda: self.wanted.emit(part.place))
        head.addWidget(change)
        column.addLayout(head)
        for lack in part.lacks:
            column.addLayout(self._lack(part.place, lack))
        column.addLayout(self._lines(part.lines))
        for paper in part.papers:
            column.addWidget(StateLabel(paper.shape, f"{paper.title} · {paper.words}"))
        return block

    def _lack(self, place: int, lack: Lack) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(StateLabel("error", lack.text), 1)
        link = Link(self.tr("Corregir"), role="second_emphasis", tone="error")
        link.setAccessibleName(self.tr("Corregir {what}").format(what=lack.words))
        link.clicked.connect(lambda: self.mended.emit(place, lack.go))
        self.links.append(link)
        row.addWidget(link)
        return row

    def _lines(self, lines: Sequence[Told]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for place, line in enumerate(line for line in lines if line.words):
            label = Text(line.label, "second", "texto2", wrap=True)
            grid.addWidget(label, place, 0)
            grid.addWidget(Text(line.words, "body", wrap=True), place, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        return grid

    @override
    def praise(self) -> tuple[str, str]:
        return "ok", self.tr("Todo listo para registrar.")

    @override
    def note(self) -> str:
        return self.tr("registrar e imprimir")

    @override
    def focus_first(self) -> None:
        if self.links:
            self.links[0].setFocus()
