"""A quiet line: e-mails that did not leave and that nobody has dealt with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.models.texts_es import plural
from app.views.widgets.buttons import Link
from app.views.widgets.chips import StateLabel


class UnsentBar(QWidget):
    """Hidden while there is nothing to say. Emits `opened`."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = StateLabel("overdue", " ")
        self.link = Link(self.tr("Ver qué hacer"))
        self.link.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._state)
        row.addWidget(self.link)
        row.addStretch(1)
        self.setFocusProxy(self.link)
        self.hide()

    def set_count(self, count: int) -> None:
        """Say how many."""
        self.setVisible(count > 0)
        words = self.tr("{letters} no {left}").format(
            letters=plural(count, "correo", "correos"), left=self.tr("salió") if count == 1 else self.tr("salieron")
        )
        self._state.set_state("overdue", words)
