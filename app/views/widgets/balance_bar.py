"""The bar of a balance: what is joined is full, what is not ours is grey, what lacks is hatched."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink

_HEIGHT, _RADIUS = 14, 4
_LEAST = 6.0
"""A part that is not nothing is always seen."""


class BalanceBar(QWidget):
    """Three shares of one sum; the sentence is what a screen reader says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[int, int, int] = (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, matched: int, not_ours: int, difference: int, sentence: str) -> None:
        """Show how a sum is made up, in cents."""
        self._parts = (matched, not_ours, difference)
        self.setAccessibleName(sentence)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, look_of(self).px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        ink.box(painter, rect, radius=_RADIUS, fill=look.color("sup3"))
        path = QPainterPath()
        path.addRoundedRect(rect, _RADIUS, _RADIUS)
        painter.setClipPath(path)
        matched, not_ours, difference = self._places(rect)
        painter.fillRect(matched, look.color("ok"))
        painter.fillRect(not_ours, look.color("neutro_borde"))
        if difference.width() > 0:
            painter.fillRect(difference, look.color("aviso_suave"))
            ink.hatch(painter, difference, look.color("aviso"), step=5, radius=0)
        painter.setClipping(False)
        ink.box(painter, rect, radius=_RADIUS, edge=look.color("linea_fuerte"))
        painter.end()

    def _places(self, rect: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        """Share the width out; a small part takes its least from the largest."""
        total = sum(self._parts)
        if total <= 0:
            return QRectF(), QRectF(), QRectF()
        widths = [max(_LEAST, rect.width() * part / total) if part > 0 else 0.0 for part in self._parts]
        widths[widths.index(max(widths))] -= sum(widths) - rect.width()
        made, x = [], rect.left()
        for width in widths:
            made.append(QRectF(x, rect.top(), width, rect.height()))
            x += width
        return made[0], made[1], made[2]
