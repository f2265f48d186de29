"""The steps at the left (or in one line on top when narrow): number, title, and what each lacks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.pressed import Pressed
from app.views.widgets.states import paint_shape
from app.views.widgets.tips import as_tip

_DISC, _HEIGHT, _LOW, _LEFT = 22, 56, 36, 34


class StepLine(NamedTuple):
    """A step as it is shown: state is "current", "done" or "ahead"."""

    title: str
    note: str
    state: str


class _StepButton(Pressed):
    """One step; the line to the next one is part of it."""

    def __init__(self, number: int, *, last: bool) -> None:
        super().__init__()
        self._number, self._last, self._across = number, last, False
        self._line = StepLine("", "", "ahead")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: StepLine) -> None:
        """Change what it says."""
        self._line = line
        self.setAccessibleName(f"{self._number}, {line.title}: {line.note}")
        self.setToolTip(as_tip(f"Ctrl+{self._number}"))
        self.update()

    def set_across(self, *, across: bool) -> None:
        """Stand side by side with the others, or below them."""
        self._across = across
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(120, look.px(_LOW if self._across else _HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        disc = QRectF(1, 3, look.px(_DISC), look.px(_DISC))
        self._paint_join(painter, look, disc)
        self._paint_disc(painter, look, disc)
        self._paint_words(painter, look)
        if self.hasFocus():
            below = 0 if self._across else 8
            ink.focus_ring(painter, QRectF(self.rect()).adjusted(0, 0, 0, -below), look.color("tinta"))
        painter.end()

    def _paint_join(self, painter: QPainter, look: Look, disc: QRectF) -> None:
        if self._last or self._across:
            return
        x = disc.center().x()
        ink.rule(painter, QPointF(x, disc.bottom() + 5), QPointF(x, self.height()), look.color("linea"), 2)

    def _paint_disc(self, painter: QPainter, look: Look, disc: QRectF) -> None:
        if self._line.state == "done":
            paint_shape(painter, disc.adjusted(1, 1, -1, -1), "check_disc", look.color("ok"), look.color("sup"))
            return
        current = self._line.state == "current"
        fill, edge = ("tinta_lleno", "tinta_lleno") if current else ("sup", "linea_fuerte")
        ink.box(painter, disc, radius=disc.height() / 2, fill=look.color(fill), edge=look.color(edge), width=1.6)
        tone = "sobre_lleno" if current else "texto2"
        ink.text(painter, disc, str(self._number), look, role="second_strong", tone=tone, align=ink.CENTER)

    def _paint_words(self, painter: QPainter, look: Look) -> None:
        current = self._line.state == "current"
        left = look.px(_LEFT)
        title = QRectF(left, 1, self.width() - left - 2, look.px(18))
        ink.text(painter, title, self._line.title, look, role="strong" if current else "emphasis")
        note = QRectF(left, title.bottom() - 1, title.width(), look.px(17))
        ink.text(painter, note, self._line.note, look, role="second", tone="tinta" if current else "texto2")


class StepList(QWidget):
    """All the steps; `opened` tells the place (from 0) of the one a person wants."""

    opened = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = [_StepButton(number + 1, last=number == count - 1) for number in range(count)]
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for place, button in enumerate(self._buttons):
            self._row.addWidget(button)
            button.clicked.connect(lambda _on=False, at=place: self.opened.emit(at))

    def show_lines(self, lines: Sequence[StepLine]) -> None:
        """Change what every step says."""
        for button, line in zip(self._buttons, lines, strict=True):
            button.show_line(line)

    def set_across(self, *, across: bool) -> None:
        """Stand in one line (narrow) or one below the other."""
        direction = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        self._row.setSpacing(8 if across else 0)
        for button in self._buttons:
            button.set_across(across=across)
