"""The window before the desk: log-in or first use, in the place and size that were left."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.views.memory import Memory
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink

GEOMETRY = "geometry"
MINIMUM = (1024, 768)
_USUAL = (1366, 768)


class Door(QWidget):
    """painted: the first picture is on the screen; left: the person closed it."""

    painted = Signal()
    left = Signal()

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.setObjectName("door")
        self.setWindowTitle("Ventanilla")
        self.setMinimumSize(*MINIMUM)
        self._told = False
        self._stack = QStackedLayout(self)
        place(self, memory)

    def show_page(self, page: QWidget) -> None:
        """Put a page in place of the one before."""
        before = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        self._told = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        painter.fillRect(self.rect(), look_of(self).color("lienzo"))
        painter.end()
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()


def place(window: QWidget, memory: Memory) -> None:
    """Put a window where it was left, or in the middle of the screen; never outside of what can be seen."""
    if not window.restoreGeometry(memory.data(GEOMETRY)):
        window.resize(*_USUAL)
    screens = QGuiApplication.screens()
    frame = window.frameGeometry()
    seen = [screen.availableGeometry() for screen in screens]
    if not any(area.intersects(frame) and area.contains(frame.center()) for area in seen) and seen:
        frame.moveCenter(seen[0].center())
        window.move(max(seen[0].left(), frame.left()), max(seen[0].top(), frame.top()))


def remember(window: QWidget, memory: Memory) -> None:
    """Keep where a window is."""
    memory.keep(GEOMETRY, window.saveGeometry())
