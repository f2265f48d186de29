"""A step of the first use: a card whose disc says its number, or that it is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.card import Card
from app.views.widgets.text import Text


class _Disc(QWidget):
    """Number of the step, or a check."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self.done = str(number), False
        self.setFixedSize(24, 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        fill = look.color("ok" if self.done else "tinta_lleno")
        ink.box(painter, rect, radius=12, fill=fill)
        if self.done:
            paint_icon(painter, rect.adjusted(5, 5, -5, -5), "check", look.color("sup"))
        else:
            ink.text(painter, rect, self._number, look, role="strong", tone="sobre_lleno", align=ink.CENTER)
        painter.end()


class StepCard(Card):
    """Says by itself whether it is done."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._disc = _Disc(number)
        self._state = Text("", "second_emphasis", "texto2")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._disc)
        head.addWidget(Text(title, "card"), 1)
        head.addWidget(self._state)
        self.body.addLayout(head)
        self.body.addSpacing(4)
        self.set_done(done=False)

    def set_done(self, *, done: bool) -> None:
        """Change the disc and the word."""
        self._disc.done = done
        self._disc.update()
        self._state.set_text(self.tr("hecho") if done else self.tr("en curso"))
        self._state.set_tone("ok" if done else "texto2")
