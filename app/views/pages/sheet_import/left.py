"""The bar that offers again a sheet that somebody left half read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.sheets import Unfinished
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.notices import MessageBar


class LeftBar(QWidget):
    """Hidden while nothing was left. Emits `taken` with the reading, or `dropped`."""

    taken = Signal(Unfinished)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._found: Unfinished | None = None
        self._bar = MessageBar("info", " ", icon="note-pencil")
        self.go_on = Button(self.tr("Continuar"), Kind.SECONDARY, small=True)
        self.drop = Button(self.tr("Descartar"), Kind.QUIET, small=True)
        self._bar.add_action(self.go_on)
        self._bar.add_action(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)
        self.go_on.clicked.connect(self._on_go_on)
        self.drop.clicked.connect(self._on_drop)
        self.hide()

    def offer(self, found: Unfinished | None) -> None:
        """Offer what was left, if anything was."""
        self._found = found
        if found is not None:
            title = found.sheet.name or found.name
            words = self.tr("**Dejó a medias una ficha:** {title}, de {file}.").format(title=title, file=found.name)
            self._bar.set_words(words)
            self.show()
            self.go_on.setFocus()

    def _on_go_on(self) -> None:
        self.hide()
        if self._found is not None:
            self.taken.emit(self._found)

    def _on_drop(self) -> None:
        self.hide()
        self.dropped.emit()
