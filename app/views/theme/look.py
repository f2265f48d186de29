"""What a widget needs to paint itself: colours and fonts, derived from Qt's own palette and font.

No global: Qt already carries palette and font to every widget and announces their change.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.views.theme import tokens
from app.views.theme.fonts import build_font
from app.views.theme.typography import ROLES, TEXT_SIZES

_MOST_PALETTES = 512
_SCALES = {round(ROLES["body"].pixels * size / 100): size / 100 for size in TEXT_SIZES}


@cache
def _color(name: str, dark: bool, plain: bool) -> QColor:  # noqa: FBT001 (cache key)
    return QColor(tokens.value(name, dark=dark, plain=plain))


@cache
def _font(role: str, scale: float) -> QFont:
    return build_font(role, scale)


@cache
def _metrics(role: str, scale: float) -> QFontMetricsF:
    return QFontMetricsF(_font(role, scale))


@lru_cache(maxsize=16_384)
def _width(role: str, scale: float, text: str) -> float:
    return _metrics(role, scale).horizontalAdvance(text)


class Look(NamedTuple):
    """The current theme as three facts: dark or light, text scale (1.0, 1.15, 1.3), without tints or with them."""

    dark: bool
    scale: float
    plain: bool = False

    def color(self, name: str) -> QColor:
        """Colour of a token."""
        return _color(name, self.dark, self.plain)

    def font(self, role: str) -> QFont:
        """Font of a type role at the person's text size."""
        return _font(role, self.scale)

    def metrics(self, role: str) -> QFontMetricsF:
        """Metrics of a type role."""
        return _metrics(role, self.scale)

    def width(self, role: str, text: str) -> float:
        """Advance of a text in pixels; layouts ask for the same words many times."""
        return _width(role, self.scale, text)

    def px(self, length: float) -> int:
        """Length of something that grows with the text (rows, controls), in pixels."""
        return round(length * self.scale)


def scale_of_text() -> float:
    """Return the text scale that the person chose; it needs no widget."""
    return _SCALES.get(QApplication.font().pixelSize(), 1.0)


_grounds: dict[int, tuple[bool, bool]] = {}
"""What was read from a palette, by its key: reading colours is most of what a layout would wait for."""


def _ground(palette: QPalette) -> tuple[bool, bool]:
    """Read from a palette whether it is dark and whether it has no tints."""
    # Midlight and Mid: roles that no rule of the stylesheet touches
    dark = palette.color(QPalette.ColorRole.Midlight).lightness() < 128
    plain = palette.color(QPalette.ColorRole.Mid) == _color("linea_fuerte", dark, False)  # noqa: FBT003 (cache key)
    return dark, plain


def look_of(widget: QWidget) -> Look:
    """Read the look that Qt has propagated to this widget."""
    palette = widget.palette()
    key = palette.cacheKey()
    if key not in _grounds:
        if len(_grounds) > _MOST_PALETTES:
            _grounds.clear()
        _grounds[key] = _ground(palette)
    dark, plain = _grounds[key]
    return Look(dark, scale_of_text(), plain)
