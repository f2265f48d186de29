"""The head of a case as a manila folder: its number on the tab, everything else on the paper."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink

_TAB, _BAND, _RADIUS = 26, 4, 8


class FolderHead(QWidget):
    """Folder with the number on its tab; put the content in `body`."""

    def __init__(self, number: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, _TAB + _BAND + 8, 16, 10)
        self.body.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_number(number)

    def set_number(self, number: str) -> None:
        """Change the number on the tab."""
        self._number = number
        self.setAccessibleName(number)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        tab = look.width("strong", self._number) + 32
        outline = self._outline(tab)
        edge = QPen(look.color("manila_borde"), 1)
        painter.setPen(edge)
        painter.setBrush(look.color("manila"))
        painter.drawPath(outline)
        self._paint_paper(painter, look, outline)
        painter.setPen(edge)
        painter.setBrush(painter.brush().style().NoBrush)
        painter.drawPath(outline)
        words = QRectF(16, 0, tab, _TAB + 2)
        ink.text(painter, words, self._number, look, role="strong", tone="manila_texto")
        painter.end()

    def _paint_paper(self, painter: QPainter, look: Look, outline: QPainterPath) -> None:
        painter.save()
        painter.setClipPath(outline)
        top = _TAB + _BAND
        painter.fillRect(QRectF(0, top, self.width(), self.height() - top), look.color("sup"))
        painter.restore()

    def _outline(self, tab: float) -> QPainterPath:
        left, top, right, bottom = 0.5, 0.5, self.width() - 0.5, self.height() - 0.5
        path = QPainterPath(QPointF(left, top + _RADIUS))
        path.quadTo(left, top, left + _RADIUS, top)
        path.lineTo(tab - 9, top)
        path.quadTo(tab - 1, top, tab + 3, top + 6)
        path.lineTo(tab + 10, _TAB - 6)
        path.quadTo(tab + 14, _TAB, tab + 21, _TAB)
        path.lineTo(right - _RADIUS, _TAB)
        path.quadTo(right, _TAB, right, _TAB + _RADIUS)
        path.lineTo(right, bottom - _RADIUS)
        path.quadTo(right, bottom, right - _RADIUS, bottom)
        path.lineTo(left + _RADIUS, bottom)
        path.quadTo(left, bottom, left, bottom - _RADIUS)
        path.closeSubpath()
        return path
