"""Keycaps: a key is shown as a cap wherever it acts."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink

GAP = 6
_PADDING = 5
_HEIGHT = 18


class CapTones(NamedTuple):
    """Colours of a cap on a given ground."""

    fill: str
    edge: str
    words: str


ON_PAPER = CapTones("sup", "neutro_borde", "texto2")
ON_BAR = CapTones("barra_alta", "barra_linea", "barra_texto")


def split_keys(keys: str) -> list[str]:
    """Split "Ctrl+Intro" into its caps; a lone "+" is a key."""
    return keys.split("+") if len(keys) > 1 else [keys] if keys else []


def cap_width(look: Look, key: str) -> float:
    """Width of one cap."""
    return max(look.px(20), round(look.width("cap", key)) + 2 * _PADDING + 1)


def caps_width(look: Look, keys: Sequence[str]) -> float:
    """Width of a row of caps."""
    return sum(cap_width(look, key) for key in keys) + GAP * max(0, len(keys) - 1)


def _paint_cap(painter: QPainter, rect: QRectF, key: str, look: Look, tones: CapTones | None) -> None:
    if tones is None:  # on ink: white veil, as on a primary button
        white = look.color("sobre_lleno")
        ink.box(painter, rect, radius=4, fill=ink.veil(white, 0.16), edge=ink.veil(white, 0.45))
        ink.text(painter, rect, key, look, role="cap", tone="sobre_lleno", align=ink.CENTER)
        return
    ink.box(painter, rect, radius=4, fill=look.color(tones.edge))
    ink.box(painter, rect.adjusted(0, 0, 0, -1), radius=4, fill=look.color(tones.fill), edge=look.color(tones.edge))
    ink.text(painter, rect.adjusted(0, 0, 0, -1), key, look, role="cap", tone=tones.words, align=ink.CENTER)


def paint_caps(
    painter: QPainter, x: float, middle: float, keys: Sequence[str], look: Look, *, tones: CapTones | None = ON_PAPER
) -> float:
    """Paint caps from x on, centred on a height; return where they end. `tones=None` paints them on ink."""
    height = look.px(_HEIGHT)
    for key in keys:
        width = cap_width(look, key)
        _paint_cap(painter, QRectF(x, round(middle - height / 2), width, height), key, look, tones)
        x += width + GAP
    return x - GAP if keys else x


class KeyCap(QWidget):
    """One or more caps and, after them, what they do."""

    def __init__(self, keys: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys, self._words = split_keys(keys), words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{keys} {words}".strip())

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        words = look.width("second", self._words) + 7 if self._words else 0
        return QSize(round(caps_width(look, self._keys) + words), look.px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        end = paint_caps(painter, 0, self.height() / 2, self._keys, look)
        rest = QRectF(end + 6, 0, self.width() - end - 6, self.height())
        ink.text(painter, rest, self._words, look, role="second", tone="texto2")
        painter.end()
