"""Text: a painted label by type role, with **strong** spans, wrapping or elision, and Alt letters underlined."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.views.overriding import override
from app.views.theme.fonts import build_font
from app.views.theme.look import Look, look_of, scale_of_text
from app.views.widgets import ink
from app.views.widgets.tips import as_tip

_STRONG = re.compile(r"\*\*([^\s*](?:[^*]*[^\s*])?)\*\*")
STRONG_OF = {"body": "strong", "second": "second_strong", "emphasis": "strong"}


class Piece(NamedTuple):
    """Some words in one weight, placed on a line."""

    words: str
    role: str
    x: float
    line: int


def without_marks(source: str) -> str:
    """Return the words without the marks of strong spans."""
    return _STRONG.sub(r"\1", source)


def plain(source: str) -> str:
    """Return words for people without marks of weight nor of Alt letters ("&&" is a real ampersand)."""
    return without_marks(source).replace("&&", "\0").replace("&", "").replace("\0", "&")


def spans(source: str, role: str) -> list[tuple[str, str]]:
    """Split a source at its **strong** spans into (words, role); lone asterisks ("***0504") are only asterisks."""
    strong = STRONG_OF.get(role, role)
    parts = _STRONG.split(source)
    return [(part, strong if index % 2 else role) for index, part in enumerate(parts) if part]


@lru_cache(maxsize=2048)
def break_lines(source: str, role: str, look: Look, width: float) -> tuple[Piece, ...]:
    """Place the words of a source on as many lines as the width needs; a line break in the source is kept."""
    pieces: list[Piece] = []
    line = 0
    for index, paragraph in enumerate(source.split("\n")):
        line += 1 if index else 0
        line = _break_paragraph(paragraph, role, look, width, (line, pieces))
    return tuple(pieces)


def _break_paragraph(source: str, role: str, look: Look, width: float, so_far: tuple[int, list[Piece]]) -> int:
    line, pieces = so_far
    x = 0.0
    for words, piece_role in spans(source, role):
        for index, word in enumerate(words.split(" ")):
            x += look.width(piece_role, " ") if index else 0
            advance = look.width(piece_role, word)
            if x and index and x + advance > width:
                x, line = 0.0, line + 1
            pieces.append(Piece(word, piece_role, x, line))
            x += advance
    return line


@cache
def _line_height(role: str, scale: float) -> int:
    return round(build_font(role, scale).pixelSize() * 1.35)


class Text(QLabel):
    """One line that elides with a tooltip, or a paragraph that wraps (`wrap=True`).

    An ampersand is an ampersand, unless the text is a label with an Alt letter (`mnemonic=True`).
    """

    def __init__(
        self,
        source: str = "",
        role: str = "body",
        tone: str = "texto",
        *,
        wrap: bool = False,
        align: Qt.AlignmentFlag = ink.LEFT,
        mnemonic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mnemonic = mnemonic
        self._heights: dict[int, int] = {}
        self._source, self._role, self._tone, self._align = "", role, tone, align
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.set_text(source)

    def set_text(self, source: str) -> None:
        """Change the words; the accessible name follows."""
        self._source = source
        self._heights.clear()
        self.setText(without_marks(source))
        self.setAccessibleName(self._words())
        self._update_tip()
        self.updateGeometry()

    def _words(self) -> str:
        """Return the words as they are read."""
        return plain(self._source) if self._mnemonic else without_marks(self._source)

    def set_tone(self, tone: str) -> None:
        """Change the colour token."""
        self._tone = tone
        self.update()

    @property
    def line_height(self) -> int:
        """Height of a line, 1.35 times the size."""
        return _line_height(self._role, scale_of_text())

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        if self._mnemonic:
            return QSize(int(look.width(self._role, self._words())) + 2, self.line_height)
        width = sum(look.width(role, words) for words, role in spans(self._source, self._role))
        return QSize(int(width) + 2, self.line_height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 24), self.line_height)

    @override
    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return self.line_height
        if width not in self._heights:  # layouts ask for the same few widths again and again
            pieces = break_lines(self._source, self._role, look_of(self), width)
            self._heights[width] = self.line_height * (1 + max((piece.line for piece in pieces), default=0))
        return self._heights[width]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tip()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._heights.clear()
            self._update_tip()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        if self.wordWrap():
            self._paint_paragraph(painter, look)
        elif "**" in self._source:
            self._paint_spans(painter, look)
        else:
            tone = self._tone if self.isEnabled() else "texto3"
            ink.text(painter, QRectF(self.rect()), self._words(), look, role=self._role, tone=tone, align=self._align)
            self._paint_mnemonic(painter, look)
        painter.end()

    def _paint_paragraph(self, painter: QPainter, look: Look) -> None:
        painter.setPen(look.color(self._tone))
        ascent = self._baseline(look)
        for piece in break_lines(self._source, self._role, look, self.width()):
            painter.setFont(look.font(piece.role))
            painter.drawText(QPointF(piece.x, ascent + piece.line * self.line_height), piece.words)

    def _paint_spans(self, painter: QPainter, look: Look) -> None:
        rest = QRectF(self.rect())
        for words, role in spans(self._source, self._role):
            ink.text(painter, rest, words, look, role=role, tone=self._tone)
            rest.setLeft(rest.left() + look.width(role, words))
            if rest.width() <= 0:
                return

    def _paint_mnemonic(self, painter: QPainter, look: Look) -> None:
        position = self._source.replace("&&", "").find("&")
        if position < 0 or not self._mnemonic:
            return
        before, letter = self._source[:position], self._source[position + 1]
        x = look.width(self._role, before)
        y = self._baseline(look) + (self.height() - self.line_height) / 2 + 2.5
        ink.rule(painter, QPointF(x, y), QPointF(x + look.width(self._role, letter), y), look.color(self._tone))

    def _baseline(self, look: Look) -> float:
        metrics = look.metrics(self._role)
        return (self.line_height - metrics.height()) / 2 + metrics.ascent()

    def _update_tip(self) -> None:
        is_cut = not self.wordWrap() and self.width() < self.sizeHint().width() - 2
        self.setToolTip(as_tip(self._words() if is_cut else ""))
