"""States: one table of shapes and tones, one function that paints them (interface.md section 7)."""

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.views.theme.look import Look

SIZE: Final = 12
GAP: Final = 6


class State(NamedTuple):
    """How a state is drawn: the shape and the tone; its word comes with the data."""

    shape: str
    tone: str


STATES: Final[dict[str, State]] = {
    # case
    "draft": State("dashed_ring", "neutro"),
    "entered": State("ring", "proceso"),
    "awaiting_payment": State("hollow_diamond", "aviso"),
    "in_progress": State("half_disc", "proceso"),
    "to_amend": State("bars", "aviso"),
    "to_sign": State("disc", "tinta"),
    "to_deliver": State("square", "tinta"),
    "issued": State("check_disc", "ok"),
    "overdue": State("triangle", "error"),
    "due_today": State("diamond", "aviso"),
    "rejected": State("cross", "neutro"),
    # requirement
    "pending": State("ring", "neutro"),
    "received": State("check_disc", "ok"),
    "verified": State("check", "ok"),
    "on_file": State("folder", "manila"),
    "illegible": State("cross", "error"),
    "expired": State("triangle", "error"),
    "not_applicable": State("dash", "neutro"),
    # bank row
    "new": State("ring", "neutro"),
    "suggested": State("half_disc", "tinta"),
    "ambiguous": State("two_rings", "aviso"),
    "difference": State("triangle", "error"),
    "in_query": State("half_disc", "proceso"),
    "not_ours": State("dash", "neutro"),
    "matched": State("check_disc", "ok"),
    # printing
    "approved": State("disc", "tinta"),
    "in_batch": State("half_disc", "proceso"),
    "to_confirm": State("diamond", "aviso"),
    "printed": State("check_disc", "ok"),
    "damaged": State("cross", "error"),
    # notices
    "info": State("info_disc", "proceso"),
    "warning": State("triangle", "aviso"),
    "error": State("error_disc", "error"),
    "ok": State("check_disc", "ok"),
}


def tone_ink(tone: str) -> str:
    """Token of the text and shape of a tone."""
    return "manila_texto" if tone == "manila" else tone


def tone_soft(tone: str) -> str:
    """Token of the soft ground of a tone."""
    return "manila" if tone == "manila" else f"{tone}_suave"


def tone_edge(tone: str) -> str:
    """Token of the edge of a tone's chip."""
    return f"{tone}_borde"


def _pen(color: QColor, width: float) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _stroke(painter: QPainter, color: QColor, width: float, *points: tuple[float, float]) -> None:
    painter.setPen(_pen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))


def _fill(painter: QPainter, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)


def _ring(painter: QPainter, color: QColor, _ground: QColor) -> None:
    painter.setPen(QPen(color, 1.7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1, 1, 10, 10))


def _dashed_ring(painter: QPainter, color: QColor, _ground: QColor) -> None:
    painter.setPen(_pen(color, 1.6))
    for start in range(15, 375, 60):
        painter.drawArc(QRectF(1, 1, 10, 10), start * 16, 32 * 16)


def _half_disc(painter: QPainter, color: QColor, ground: QColor) -> None:
    _ring(painter, color, ground)
    _fill(painter, color)
    painter.drawPie(QRectF(1, 1, 10, 10), -90 * 16, 180 * 16)


def _disc(painter: QPainter, color: QColor, _ground: QColor) -> None:
    _fill(painter, color)
    painter.drawEllipse(QRectF(0.3, 0.3, 11.4, 11.4))


def _square(painter: QPainter, color: QColor, _ground: QColor) -> None:
    _fill(painter, color)
    painter.drawRoundedRect(QRectF(0.3, 0.3, 11.4, 11.4), 2.6, 2.6)


def _check_disc(painter: QPainter, color: QColor, ground: QColor) -> None:
    _disc(painter, color, ground)
    _stroke(painter, ground, 1.7, (3.5, 6.2), (5.3, 8), (8.6, 4.4))


def _check(painter: QPainter, color: QColor, _ground: QColor) -> None:
    _stroke(painter, color, 1.8, (0.9, 6.8), (4, 9.8), (11, 2.6))


def _bars(painter: QPainter, color: QColor, _ground: QColor) -> None:
    _fill(painter, color)
    painter.drawRoundedRect(QRectF(2.2, 1.2, 2.7, 9.6), 0.8, 0.8)
    painter.drawRoundedRect(QRectF(7.1, 1.2, 2.7, 9.6), 0.8, 0.8)


def _triangle(painter: QPainter, color: QColor, ground: QColor) -> None:
    painter.setPen(_pen(color, 1.6))
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(6, 1.3), QPointF(11.1, 10.4), QPointF(0.9, 10.4)]))
    _stroke(painter, ground, 1.4, (6, 4.6), (6, 7))
    _fill(painter, ground)
    painter.drawEllipse(QPointF(6, 9.2), 0.8, 0.8)


def _diamond_path() -> QPolygonF:
    return QPolygonF([QPointF(6, 0.9), QPointF(11.1, 6), QPointF(6, 11.1), QPointF(0.9, 6)])


def _diamond(painter: QPainter, color: QColor, _ground: QColor) -> None:
    painter.setPen(_pen(color, 1.2))
    painter.setBrush(color)
    painter.drawPolygon(_diamond_path())


def _hollow_diamond(painter: QPainter, color: QColor, _ground: QColor) -> None:
    painter.setPen(_pen(color, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_diamond_path())


def _two_rings(painter: QPainter, color: QColor, _ground: QColor) -> None:
    painter.setPen(QPen(color, 1.7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(0.9, 2.6, 6.6, 6.6))
    painter.drawEllipse(QRectF(4.5, 2.6, 6.6, 6.6))


def _cross(painter: QPainter, color: QColor, _ground: QColor) -> None:
    _stroke(painter, color, 1.8, (2, 2), (10, 10))
    _stroke(painter, color, 1.8, (10, 2), (2, 10))


def _dash(painter: QPainter, color: QColor, _ground: QColor) -> None:
    _stroke(painter, color, 1.9, (1.8, 6), (10.2, 6))


def _folder(painter: QPainter, color: QColor, _ground: QColor) -> None:
    path = QPainterPath(QPointF(0.9, 10.3))
    for x, y in ((0.9, 2), (4.4, 2), (5.8, 3.7), (11.1, 3.7), (11.1, 10.3)):
        path.lineTo(x, y)
    path.closeSubpath()
    painter.setPen(_pen(color, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _error_disc(painter: QPainter, color: QColor, ground: QColor) -> None:
    _disc(painter, color, ground)
    _stroke(painter, ground, 1.6, (6, 3.2), (6, 6.2))
    _fill(painter, ground)
    painter.drawEllipse(QPointF(6, 8.7), 0.95, 0.95)


def _info_disc(painter: QPainter, color: QColor, _ground: QColor) -> None:
    painter.setPen(QPen(color, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(0.7, 0.7, 10.6, 10.6))
    _stroke(painter, color, 1.2, (6, 5.6), (6, 8.6))
    _fill(painter, color)
    painter.drawEllipse(QPointF(6, 3.5), 0.75, 0.75)


_SHAPES: Final[dict[str, Callable[[QPainter, QColor, QColor], None]]] = {
    "dashed_ring": _dashed_ring,
    "ring": _ring,
    "half_disc": _half_disc,
    "disc": _disc,
    "square": _square,
    "check_disc": _check_disc,
    "check": _check,
    "bars": _bars,
    "triangle": _triangle,
    "diamond": _diamond,
    "hollow_diamond": _hollow_diamond,
    "two_rings": _two_rings,
    "cross": _cross,
    "dash": _dash,
    "folder": _folder,
    "error_disc": _error_disc,
    "info_disc": _info_disc,
}


def paint_shape(painter: QPainter, rect: QRectF, shape: str, color: QColor, ground: QColor) -> None:
    """Paint a shape in a square; `ground` is the colour of what is cut out of it."""
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / SIZE, rect.height() / SIZE)
    _SHAPES[shape](painter, color, ground)
    painter.restore()


def paint_state(painter: QPainter, x: float, middle: float, key: str, look: Look, *, size: float = SIZE) -> None:
    """Paint the shape of a state at x, centred on a height, in its own tone."""
    state = STATES[key]
    side = look.px(size)
    rect = QRectF(x, middle - side / 2, side, side)
    paint_shape(painter, rect, state.shape, look.color(tone_ink(state.tone)), look.color("sup"))
