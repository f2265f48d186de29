"""Strokes shared by every painted widget and delegate: boxes, texts, hatching, focus rings."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.views.theme.look import Look, look_of

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter


def begin(widget: QWidget) -> QPainter:
    """Open an antialiased painter on a widget."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def fill(widget: QWidget, tone: str) -> None:
    """Paint a whole widget in one colour of the look."""
    painter = begin(widget)
    painter.fillRect(widget.rect(), look_of(widget).color(tone))
    painter.end()


def floating_card(widget: QWidget) -> None:
    """Paint a widget as a card over everything else: a list of what was found, the palette."""
    painter, look = begin(widget), look_of(widget)
    box(painter, QRectF(widget.rect()), radius=8, fill=look.color("sup"), edge=look.color("linea_fuerte"))
    painter.end()


def veil(color: QColor, alpha: float) -> QColor:
    """Return a translucent copy of a colour."""
    copy = QColor(color)
    copy.setAlphaF(alpha)
    return copy


def box(
    painter: QPainter,
    rect: QRectF,
    *,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1,
) -> None:
    """Draw a rounded box whose edge lies whole inside the rectangle, so that 1 px stays 1 px."""
    half = width / 2 if edge else 0.0
    painter.setPen(QPen(edge, width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def text(
    painter: QPainter,
    rect: QRectF,
    words: str,
    look: Look,
    *,
    role: str = "body",
    tone: str = "texto",
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw one line; what does not fit ends in an ellipsis."""
    if look.width(role, words) > rect.width() + 0.5:
        words = look.metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(look.font(role))
    painter.setPen(look.color(tone))
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, words)


def rule(painter: QPainter, start: QPointF, end: QPointF, color: QColor, width: float = 1) -> None:
    """Draw a crisp straight line."""
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(start, end)


def hatch(painter: QPainter, rect: QRectF, color: QColor, *, step: float = 4, radius: float = 3) -> None:
    """Fill a rounded rectangle with thin rising lines (holidays, what is missing)."""
    painter.save()
    painter.setClipRect(rect.adjusted(radius / 3, radius / 3, -radius / 3, -radius / 3))
    painter.setPen(QPen(color, 1))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += step
    painter.restore()


def focus_ring(painter: QPainter, rect: QRectF, color: QColor, *, radius: float = 6) -> None:
    """Draw the 2 px ring inside a control."""
    box(painter, rect, radius=radius, edge=color, width=2)
