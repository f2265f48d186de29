"""The dialogs that hold a list: a grey desk with a title, cards, and the way out."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.views.dialogs.dialog import Dialog
from app.views.overriding import override
from app.views.widgets import ink
from app.views.widgets.buttons import Button
from app.views.widgets.text import Text

_SIZE = (860, 580)


class ListWindow(Dialog):
    """Put cards in `column` and buttons in `verbs`, before *Cerrar*."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(12)
        self.title, self.verbs = Text(title, "title"), QHBoxLayout()
        self.verbs.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addLayout(self.verbs)
        close = Button(self.tr("Cerrar"), keys="Esc")
        close.clicked.connect(self.reject)
        head.addWidget(close)
        self.column.addLayout(head)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink.fill(self, "lienzo")
