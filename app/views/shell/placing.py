"""Where a window stands: in the place and size that were left, and never larger than what the screen shows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.views.memory import Memory

GEOMETRY: Final = "geometry"
MINIMUM: Final = QSize(1024, 768)
_USUAL: Final = QSize(1366, 768)
_TITLE: Final = 32
"""Pixels that the system's own title takes above a window."""


def smallest(area: QRect) -> QSize:
    """Return the least size of a window on a screen: a counter of 768 lines loses some to the bar of its system."""
    return QSize(MINIMUM.width(), min(MINIMUM.height(), area.height() - _TITLE))


def place(window: QWidget, memory: Memory) -> None:
    """Put a window where it was left, or in the middle of the screen; never outside of what can be seen."""
    seen = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if seen:
        window.setMinimumSize(smallest(min(seen, key=QRect.height)))
    if not window.restoreGeometry(memory.data(GEOMETRY)):
        window.resize(_USUAL.width(), window.minimumHeight())
    frame = window.frameGeometry()
    if not any(area.intersects(frame) and area.contains(frame.center()) for area in seen) and seen:
        frame.moveCenter(seen[0].center())
        window.move(max(seen[0].left(), frame.left()), max(seen[0].top(), frame.top()))


def remember(window: QWidget, memory: Memory) -> None:
    """Keep where a window is."""
    memory.keep(GEOMETRY, window.saveGeometry())
