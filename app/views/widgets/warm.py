"""Amber paper with a thick edge at its left: something waits for an answer."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QWidget

from app.views.theme.look import look_of
from app.views.widgets import ink


def paint_warm(widget: QWidget) -> None:
    """Paint the paper of a widget; called from its paintEvent."""
    painter = ink.begin(widget)
    look = look_of(widget)
    rect = QRectF(widget.rect())
    ink.box(painter, rect, radius=6, fill=look.color("aviso_suave"), edge=look.color("aviso_borde"))
    path = QPainterPath()
    path.addRoundedRect(rect, 6, 6)
    painter.setClipPath(path)
    painter.fillRect(QRectF(0, 0, 4, rect.height()), look.color("aviso"))
    painter.end()
