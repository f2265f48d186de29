"""The left of the log-in: for whom one works and how the data are. No data of any case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.pages.login.guilloche import weave
from app.views.shell.emblem import paint_emblem
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.text import break_lines

SIDE = 56


class Cover(QWidget):
    """Painted whole: it never takes the focus. `facts` are (icon, sentence)."""

    def __init__(self, program: str, version: str) -> None:
        super().__init__()
        self._program, self._version = program, version
        self._title, self._subtitle = "", ""
        self._facts: tuple[tuple[str, str], ...] = ()
        self._waves: QPixmap | None = None
        self._weave_soon = QTimer(self, singleShot=True, interval=30)
        self._weave_soon.timeout.connect(self._weave)

    def set_office(self, title: str, subtitle: str) -> None:
        """Say whose counter it is."""
        self._title, self._subtitle = title, subtitle
        self._tell()

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Say how the day and the data are."""
        self._facts = tuple(facts)
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleName(". ".join((self._title, self._subtitle, *(words for _icon, words in self._facts))))
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._weave_soon.start()

    def _weave(self) -> None:
        self._waves = weave(self.size(), self.devicePixelRatioF(), look_of(self).color("riel_texto"))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        painter.fillRect(self.rect(), look.color("riel"))
        if self._waves is not None:
            painter.drawPixmap(0, 0, self._waves)
        side = SIDE if self.width() > 480 else 32
        paint_emblem(painter, QRectF(side + 4, 43, 24, 25), look)
        name = QRectF(side + 44, 38, self.width() - side - 60, 38)
        ink.text(painter, name, self._program, look, role="title", tone="sobre_lleno")
        foot = QRectF(side, self.height() - 50, self.width() - 2 * side, 20)
        ink.text(painter, foot, self._version, look, role="second", tone="riel_texto")
        self._paint_office(painter, look, side)
        painter.end()

    def _paint_office(self, painter: QPainter, look: Look, side: int) -> None:
        room = self.width() - 2 * side
        y = self.height() * 0.355
        y = self._paragraph(painter, look, QRectF(side, y, room, 0), (self._title, "figure", "sobre_lleno")) + 12
        y = self._paragraph(painter, look, QRectF(side, y, room, 0), (self._subtitle, "card", "riel_texto")) + 34
        for icon, words in self._facts:
            paint_icon(painter, QRectF(side + 1, y + 1, 16, 16), icon, look.color("riel_marca"))
            place = QRectF(side + 28, y, room - 28, 0)
            y = self._paragraph(painter, look, place, (words, "body", "riel_texto")) + 8

    @staticmethod
    def _paragraph(painter: QPainter, look: Look, place: QRectF, said: tuple[str, str, str]) -> float:
        """Paint words that wrap and return where they end."""
        words, role, tone = said
        line = look.font(role).pixelSize() * 1.35
        last = 0
        for piece in break_lines(words, role, look, place.width()):
            rect = QRectF(place.left() + piece.x, place.top() + piece.line * line, place.width(), line)
            ink.text(painter, rect, piece.words, look, role=role, tone=tone)
            last = piece.line
        return place.top() + (last + 1) * line
