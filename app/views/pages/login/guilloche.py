"""Woven waves as on official paper, invented and vector: one closed wave, turned and grown."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

_POINTS, _LOBES, _RINGS = 480, 40, 20


def weave(size: QSize, ratio: float, color: QColor) -> QPixmap:
    """Draw the waves once, around the lower right corner: about 10 ms, asked for after the first paint."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(size.width() * 0.79, size.height() * 0.96)
    wave = _wave()
    for ring in range(_RINGS):
        faint = QColor(color)
        faint.setAlphaF(0.30 - 0.012 * ring)
        pen = QPen(faint, 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.save()
        painter.scale(*(size.height() * (0.34 + 0.034 * ring),) * 2)
        painter.rotate(ring * 180 / _LOBES)
        painter.drawPolyline(wave)
        painter.restore()
    painter.end()
    return picture


def _wave() -> QPolygonF:
    """Return a closed wave around a circle of radius 1."""
    angles = (2 * pi * step / _POINTS for step in range(_POINTS + 1))
    return QPolygonF([QPointF(cos(angle), sin(angle)) * (1 + 0.055 * sin(_LOBES * angle)) for angle in angles])
