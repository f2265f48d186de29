"""Figures: a number is a link to the list that makes it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.pressed import Pressed
from app.views.widgets.states import STATES, paint_state, tone_ink
from app.views.widgets.tips import as_tip


class Figure(NamedTuple):
    """A count, what it counts, the reason below, and its shape: a key of STATES or an icon."""

    key: str
    number: str
    label: str
    note: str = ""
    state: str = ""
    icon: str = ""


class FigureTile(Pressed):
    """One figure; the number is underlined because it opens its list."""

    def __init__(self, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = figure
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_figure(figure)

    @property
    def figure(self) -> Figure:
        """What is shown."""
        return self._figure

    def set_figure(self, figure: Figure) -> None:
        """Change what is shown."""
        self._figure = figure
        words = f"{figure.number} {figure.label}"
        self.setAccessibleName(f"{words}, {figure.note}" if figure.note else words)
        self.setToolTip(as_tip(figure.note))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, look_of(self).px(78))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        self._paint_number(painter, look)
        width = self.width() - 24
        label = QRectF(16, look.px(39), width, look.px(18))
        ink.text(painter, label, self._figure.label, look, role="strong")
        note = QRectF(16, look.px(57), width, look.px(16))
        ink.text(painter, note, self._figure.note, look, role="second", tone="texto2")
        if self.hasFocus():
            ink.focus_ring(painter, QRectF(self.rect()).adjusted(4, 0, -4, 0), look.color("tinta"))
        painter.end()

    def _paint_number(self, painter: QPainter, look: Look) -> None:
        state = self._figure.state
        tone = tone_ink(STATES[state].tone) if state else "tinta"
        width = look.width("figure", self._figure.number)
        bottom = look.px(37)
        ink.text(painter, QRectF(16, 0, width + 2, bottom), self._figure.number, look, role="figure", tone=tone)
        ink.rule(painter, QPointF(16, bottom - 1), QPointF(17 + width, bottom - 1), look.color(tone), 2)
        left, middle = 25 + width, bottom / 2 + 1
        if state:
            paint_state(painter, left, middle, state, look, size=14)
        elif self._figure.icon:
            paint_icon(painter, QRectF(left, middle - 8, 16, 16), self._figure.icon, look.color("texto2"))


class FigureRow(QWidget):
    """Figures side by side on one card, parted by hairlines."""

    opened = Signal(str)

    def __init__(self, figures: Sequence[Figure] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[FigureTile] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 7, 0, 3)
        self._row.setSpacing(0)
        self.set_figures(figures)

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """Replace the figures; tiles are kept, so that focus is not lost."""
        for figure in figures[len(self._tiles) :]:
            self._add_tile(figure)
        for tile, figure in zip(self._tiles, figures, strict=False):
            tile.set_figure(figure)
        self.update()

    def _add_tile(self, figure: Figure) -> None:
        tile = FigureTile(figure)
        tile.clicked.connect(lambda: self.opened.emit(tile.figure.key))
        self._tiles.append(tile)
        self._row.addWidget(tile)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        ink.box(painter, QRectF(self.rect()), radius=8, fill=look.color("sup"), edge=look.color("linea"))
        for tile in self._tiles[1:]:
            x = tile.x() + 0.5
            ink.rule(painter, QPointF(x, 9), QPointF(x, self.height() - 9), look.color("linea"))
        painter.end()
