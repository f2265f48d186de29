"""What was done and needs no undoing: eight seconds at the bottom of the page."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.views.widgets.notices import DarkBar
from app.views.widgets.text import Text

SECONDS = 8


class Said(DarkBar):
    """A toast without *Deshacer*; `expired` comes once."""

    expired = Signal()

    def __init__(self, words: str, *, seconds: int = SECONDS, parent: QWidget | None = None) -> None:
        super().__init__(tall=40, parent=parent)
        self.row.addWidget(Text(words, "body", "barra_texto"), 1)
        self.setAccessibleName(words)
        self._timer = QTimer(self, singleShot=True, interval=seconds * 1000)
        self._timer.timeout.connect(self.expired)
        self._timer.start()
