"""What every dialog is made of: a title that is the question, its consequence, and verbs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.dialogs.dialog import Dialog
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.text import Text

_BESIDE = 16
"""What a sheet leaves of the window at each side."""


def wide(width: int, window: QWidget | None) -> int:
    """Return the width of a sheet with a list in it: it grows with the text, as far as the window lets it."""
    if window is None:
        return width
    return min(look_of(window).px(width), max(width, window.width() - 2 * _BESIDE))


class Sheet(Dialog):
    """A white sheet; put the content in `body` and the verbs in `verbs` (they stand at the right)."""

    def __init__(self, title: str, text: str = "", *, width: int = 480, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        self.setModal(True)
        self.body = QVBoxLayout()
        self.verbs = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Text(title, "card", wrap=True))
        if text:
            column.addWidget(Text(text, "body", wrap=True))
        self.body.setSpacing(8)
        column.addLayout(self.body)
        column.addStretch(1)
        self.verbs.setSpacing(12)
        self.verbs.addStretch(1)
        column.addSpacing(4)
        column.addLayout(self.verbs)
        self.setFixedWidth(width)

    @override
    def sizeHint(self) -> QSize:
        """Ask for the height that the words need at the fixed width, so that none is cut."""
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return super().sizeHint()
        return QSize(self.minimumWidth(), layout.totalHeightForWidth(self.minimumWidth()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink.fill(self, "sup")
