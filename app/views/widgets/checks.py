"""Yes or no, and the marks of radios and checks that other widgets paint too."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.text import plain

_MARK = 16


def paint_radio(painter: QPainter, x: float, middle: float, look: Look, *, chosen: bool) -> None:
    """Paint the mark of a radio."""
    rect = QRectF(x, middle - _MARK / 2, _MARK, _MARK)
    color = look.color("tinta" if chosen else "linea_fuerte")
    painter.setBrush(look.color("sup"))
    painter.setPen(QPen(color, 1.6))
    painter.drawEllipse(rect.adjusted(0.8, 0.8, -0.8, -0.8))
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(rect.adjusted(4.5, 4.5, -4.5, -4.5))


def paint_check(painter: QPainter, x: float, middle: float, look: Look, *, checked: bool, active: bool = True) -> None:
    """Paint the mark of a check."""
    rect = QRectF(x, round(middle - _MARK / 2), _MARK, _MARK)
    if not checked:
        fill, edge = ("sup", "linea_fuerte") if active else ("sup3", "neutro_borde")
        ink.box(painter, rect, radius=4, fill=look.color(fill), edge=look.color(edge), width=1.4)
        return
    ink.box(painter, rect, radius=4, fill=look.color("tinta_lleno" if active else "linea_fuerte"))
    _paint_tick(painter, rect, look.color("sobre_lleno"))


def _paint_tick(painter: QPainter, rect: QRectF, color: QColor) -> None:
    painter.setPen(QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    corner = rect.topLeft().toPoint()
    painter.drawPolyline([corner + QPoint(4, 8), corner + QPoint(7, 11), corner + QPoint(12, 5)])


class CheckBox(QCheckBox):
    """Yes or no."""

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(round(look.width("body", plain(self.text()))) + _MARK + 18, look.px(28))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        paint_check(painter, 4, self.height() / 2, look, checked=self.isChecked(), active=self.isEnabled())
        self._paint_words(painter, look)
        painter.end()

    def _paint_words(self, painter: QPainter, look: Look) -> None:
        rect = QRectF(self.rect())
        tone = "texto" if self.isEnabled() else "texto3"
        ink.text(painter, rect.adjusted(_MARK + 11, 0, 0, 0), plain(self.text()), look, tone=tone)
        if self.hasFocus():
            content = min(rect.width(), self.sizeHint().width())
            ink.focus_ring(painter, QRectF(0, 0, content, rect.height()), look.color("tinta"), radius=5)
