"""The lock: what stands over the window goes out of sight as it is, and comes back to the same person."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.views.dialogs.dialog import Dialog

LOCK = "Ctrl+L"
"""The keys of the lock, everywhere."""


class Covering(QObject):
    """Emits wanted when the keys of the lock are pressed over a dialog, where those of the window do not reach."""

    wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._aside: list[Dialog] = []

    def cover(self) -> None:
        """Put the dialogs out of sight, the last one first; a menu or a chooser of files, which is not ours, ends."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        while dialog := QApplication.activeModalWidget():
            dialog.hide()
            if isinstance(dialog, Dialog):
                self._aside.append(dialog)

    def uncover(self) -> None:
        """Bring the dialogs back in their order; one that was answered meanwhile is gone."""
        while self._aside:
            dialog = self._aside.pop()
            if not dialog.answered:
                dialog.show()

    def forget(self) -> None:
        """Close for good what was put out of sight: what is typed in a dialog is nobody else's."""
        aside, self._aside = self._aside, []
        for dialog in aside:
            if not dialog.answered:
                dialog.reject()

    def teach(self, _front: object = None) -> None:
        """Teach the dialog in front the keys of the lock."""
        dialog = QApplication.activeModalWidget()
        if dialog is None or not self._window.isVisible() or dialog.findChild(QShortcut, LOCK) is not None:
            return
        keys = QShortcut(QKeySequence(LOCK), dialog)
        keys.setObjectName(LOCK)
        keys.activated.connect(self.wanted)
