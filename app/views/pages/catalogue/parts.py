"""Small parts of the information card: numbered lines, pairs of label and text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.views.widgets.text import Text


def second(words: str, tone: str = "texto2") -> Text:
    """Return a small paragraph."""
    return Text(words, "second", tone, wrap=True)


def literal(words: str) -> str:
    """Keep the words of a sheet from being read as marks of weight."""
    return words.replace("**", "∗∗")


def empty(column: QBoxLayout) -> None:
    """Take every widget out of a column."""
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Numbered(QWidget):
    """A number, a title and what is said about it."""

    def __init__(self, place: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        number = Text(str(place), "strong", "tinta")
        number.setFixedWidth(16)
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout()
        self.column.setSpacing(1)
        self.column.addWidget(Text(literal(title), "strong", wrap=True))
        row.addLayout(self.column, 1)

    def say(self, words: str) -> None:
        """Add a small paragraph."""
        self.column.addWidget(second(literal(words)))


def told(label: str, texts: Iterable[str]) -> QWidget:
    """Return a label with its texts below, one a line."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(Text(label, "second_emphasis", "texto2"))
    for text in texts:
        column.addWidget(Text(literal(text), "body", wrap=True))
    return part
