"""The window before the desk: log-in or first use."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.views.memory import Memory
from app.views.overriding import override
from app.views.shell.placing import MINIMUM, place
from app.views.widgets import ink


class Door(QWidget):
    """painted: the first picture is on the screen; left: the person closed it."""

    painted = Signal()
    left = Signal()

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.setObjectName("door")
        self.setWindowTitle("Ventanilla")
        self.setMinimumSize(MINIMUM)
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
        ink.fill(self, "lienzo")
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()
