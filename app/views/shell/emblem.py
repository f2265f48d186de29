"""The mark of the program."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from app.views.theme.look import Look


def paint_emblem(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Paint the mark of the program: a counter window under its arch."""
    unit = rect.width() / 18
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(unit, unit)
    arch = QPainterPath(QPointF(0, 19))
    arch.lineTo(0, 8)
    arch.cubicTo(0, -2.5, 18, -2.5, 18, 8)
    arch.lineTo(18, 19)
    arch.closeSubpath()
    window = QPainterPath(QPointF(3.6, 10.5))
    window.lineTo(3.6, 8.4)
    window.cubicTo(3.6, 2, 14.4, 2, 14.4, 8.4)
    window.lineTo(14.4, 10.5)
    window.closeSubpath()
    slot = QPainterPath()
    slot.addRect(QRectF(3.6, 13.6, 10.8, 2))
    painter.fillPath(arch.subtracted(window).subtracted(slot), look.color("riel_marca"))
    painter.restore()
