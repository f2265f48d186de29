"""How a day of the ruler is painted: cell, folded cell and tick; shared by the widget, the legend and the tables."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.views.theme.look import Look
from app.views.widgets import ink
from app.views.widgets.ruler_data import DayKind, RulerDay

_WIDE_TICKS: Final = 8
_TICK_TONES: Final = {"counted": "tinta_borde", "holiday": "manila_borde", "paused": "aviso_borde"}


def paint_ground(painter: QPainter, rect: QRectF, kind: DayKind, look: Look, *, bars: bool = True) -> None:
    """Paint the ground of a day: tint, white, hatching, dashes or solid."""
    if kind == "counted":
        ink.box(painter, rect, radius=3, fill=look.color("tinta_suave"), edge=look.color("tinta_borde"))
    elif kind == "holiday":
        ink.box(painter, rect, radius=3, fill=look.color("manila"), edge=look.color("manila_borde"))
        ink.hatch(painter, rect, look.color("manila_borde"))
    elif kind == "paused":
        _paint_paused(painter, rect, look, bars=bars)
    elif kind == "spare":
        _paint_paused(painter, rect, look, bars=False)
    elif kind == "legal":
        ink.box(painter, rect, radius=3, fill=look.color("aviso_suave"), edge=look.color("aviso"), width=2)
    elif kind == "due":
        ink.box(painter, rect, radius=3, fill=look.color("tinta_lleno"))
    elif kind == "overdue":
        ink.box(painter, rect, radius=3, fill=look.color("error"))
    else:
        ink.box(painter, rect, radius=3, fill=look.color("sup"), edge=look.color("neutro_borde"))


def _paint_paused(painter: QPainter, rect: QRectF, look: Look, *, bars: bool) -> None:
    painter.setBrush(look.color("sup2"))
    pen = QPen(look.color("neutro_borde"), 1, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if bars:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("texto3"))
        unit = rect.height() / 23
        center = rect.center()
        for offset in (-3.2, 1.2):
            painter.drawRect(QRectF(center.x() + offset * unit, center.y() - 4 * unit, 2 * unit, 8 * unit))


def digit_tone(kind: DayKind) -> str:
    """Token of the digit on a cell."""
    return {"counted": "tinta", "due": "sobre_lleno", "overdue": "sobre_error"}.get(kind, "texto2")


def paint_cell(painter: QPainter, rect: QRectF, day: RulerDay, look: Look, words: str = "") -> None:
    """Paint one day with its digit (or the given words) and the ring of today."""
    paint_ground(painter, rect, day.kind, look)
    label = words or (str(day.number) if day.number is not None and day.kind != "paused" else "")
    role = "count" if day.kind in ("due", "overdue") or words else "cap"
    tone = "manila_texto" if day.kind == "holiday" else digit_tone(day.kind)
    if words and day.today and day.kind not in ("due", "overdue"):
        tone = "texto"
    ink.text(painter, rect, label, look, role=role, tone=tone, align=ink.CENTER)
    if day.today:
        ink.box(painter, rect, radius=3, edge=look.color("texto"), width=2)


def dash(painter: QPainter, left: float, right: float, y: float, look: Look) -> None:
    """Paint the weekend between two weeks."""
    ink.rule(painter, QPointF(left, y), QPointF(right, y), look.color("linea"), 2)


def _pitch(kinds: Sequence[DayKind]) -> int:
    return 7 if len(kinds) <= _WIDE_TICKS else 4


def paint_ticks(painter: QPainter, rect: QRectF, kinds: Sequence[DayKind], look: Look) -> None:
    """Paint ticks of 6 px (short terms) or 3 px; what does not fit is left out at the start, never the due day."""
    pitch = _pitch(kinds)
    room = max(1, int(rect.width() // pitch))
    x, middle = rect.left(), rect.center().y()
    for kind in kinds[-room:]:
        if kind == "pending":
            painter.fillRect(QRectF(x, round(middle), pitch - 1, 2), look.color("neutro_borde"))
        else:
            height, color = _tick(kind, look)
            painter.fillRect(QRectF(x, round(middle - height / 2), pitch - 1, height), color)
        x += pitch


def _tick(kind: DayKind, look: Look) -> tuple[int, QColor]:
    if kind == "overdue":
        return 15, look.color("error")
    if kind == "due":
        return 15, look.color("tinta")
    return 11, look.color(_TICK_TONES.get(kind, "neutro_borde"))
