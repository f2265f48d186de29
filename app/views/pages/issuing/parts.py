"""Where the parts of Emisión stand: lists above, then queue, paper and how it prints, the sentence below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.views.widgets.card import Card
from app.views.widgets.scroll import Scroll
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.views.pages.issuing.page import IssuingPage

_SIDE_WIDE, _SIDE_NARROW = 288, 216
_LIST_SHARE, _PAPER_SHARE = 5, 6


class Parts:
    """Lays the widgets of the page out, and again when the window becomes narrow or wide."""

    def __init__(self, page: IssuingPage) -> None:
        self.asked = QWidget()
        column = page.lay_column()
        column.addLayout(self._head(page))
        column.addWidget(page.bar)
        self._side = self._beside(page)
        body = QHBoxLayout()
        body.setSpacing(12)
        for card, share in ((self._queue(page), _LIST_SHARE), (_paper(page), _PAPER_SHARE)):
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # a long question wraps
            body.addWidget(card, share)
        body.addWidget(self._side)
        column.addLayout(body, 1)
        column.addWidget(page.acts)

    def set_narrow(self, *, narrow: bool) -> None:
        """Give way to the paper in a narrow window."""
        self._side.setFixedWidth(_SIDE_NARROW if narrow else _SIDE_WIDE)

    @staticmethod
    def _head(page: IssuingPage) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(QCoreApplication.translate("IssuingPage", "Emisión"), "title"))
        head.addSpacing(4)
        for chip in page.chips.values():
            head.addWidget(chip)
        head.addStretch(1)
        return head

    def _queue(self, page: IssuingPage) -> Card:
        """Return the card of the list, the open question above it."""
        queue = Card(flush=True)
        column = QVBoxLayout(self.asked)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(page.question)
        queue.body.addWidget(self.asked)
        queue.add(page.table, 1)
        return queue

    @staticmethod
    def _beside(page: IssuingPage) -> Scroll:
        beside = QWidget()
        side = QVBoxLayout(beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addWidget(page.how)
        side.addWidget(page.trail)
        side.addStretch(1)
        return Scroll(beside)


def _paper(page: IssuingPage) -> Card:
    paper = Card(flush=True)
    paper.add(page.preview, 1)
    return paper
