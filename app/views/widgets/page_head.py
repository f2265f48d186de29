"""The first line of a page: its title over a note, and at the right what the page offers."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def page_head(title: QWidget, note: QWidget, *offers: QWidget) -> QHBoxLayout:
    """Put the parts in their places; the words take the room that the offers leave."""
    head, words = QHBoxLayout(), QVBoxLayout()
    head.setSpacing(12)
    words.setSpacing(0)
    words.addWidget(title)
    words.addWidget(note)
    head.addLayout(words, 1)
    for offer in offers:
        head.addWidget(offer)
    return head
