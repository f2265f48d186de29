"""What stands over the window: out of sight during a lock, and afterwards as it was."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QDialog, QWidget

from app.views.overriding import override


class Dialog(QDialog):
    """Waits for its answer also while it is hidden; `answered` tells whether it has one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answered = False

    @override
    def exec(self) -> int:
        """Show it over everything and return its answer; Qt's own loop would end when a lock hides the dialog."""
        self.answered = False
        self.setModal(True)
        self.show()
        loop = QEventLoop()
        self.finished.connect(loop.quit)
        loop.exec()
        return self.result()

    @override
    def done(self, result: int) -> None:
        self.answered = True
        super().done(result)
