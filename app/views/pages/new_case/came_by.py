"""The channel that is taken until somebody says otherwise, in one line."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets.buttons import Link
from app.views.widgets.text import Text

_LOW = 20


class _LowLink(Link):
    """A link that is no higher than the title beside it, so that the first step stays in sight."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), look_of(self).px(_LOW))


class CameBy(QWidget):
    """Says by which channel the request came; `other` opens the question, also without the mouse (Tab reaches it)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", "body")
        self.other = _LowLink(self.tr("Cambiar"), role="second_emphasis")
        self.other.setToolTip(self.tr("La solicitud llegó por otro canal"))
        self.other.setAccessibleName(self.tr("Decir otro canal"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self.other)
        row.addStretch(1)

    def say(self, title: str) -> None:
        """Name the channel."""
        self._words.set_text(self.tr("Llegó por: **{channel}**").format(channel=title))
