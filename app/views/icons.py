"""Line icons (Phosphor) painted from the font file that qtawesome ships; qtawesome itself is never imported."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.views.theme.fonts import package_file, register
from app.views.theme.look import look_of

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_PACKAGE = "qtawesome"
_FONT = "fonts/phosphor-1.3.0.ttf"
_CHARMAP = "fonts/phosphor-charmap-1.3.0.json"


@lru_cache(maxsize=1)
def _charmap() -> str:
    return package_file(_PACKAGE, _CHARMAP).read_text("ascii")


@cache
def glyph(name: str) -> str:
    """Return the character of an icon; the 150 kB table is searched as text, which is 20 times cheaper than JSON."""
    place = _find(name)
    if place < 0:
        raise KeyError(name)
    return chr(int(_charmap()[place : place + 4], 16))


def exists(name: str) -> bool:
    """Tell whether the family has an icon."""
    return _find(name) >= 0


@cache
def _find(name: str) -> int:
    key = f'"{name}": "0x'
    start = _charmap().find(key)
    return start + len(key) if start >= 0 else -1


@cache
def _font(pixels: int) -> QFont:
    font = QFont(register(_PACKAGE, _FONT))
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def paint_icon(painter: QPainter, rect: QRectF, name: str, color: QColor) -> None:
    """Paint an icon centred in a rectangle, as large as its height.

    A name that does not exist paints a dashed circle: raising inside a paint event would take the program down.
    """
    sign = glyph(name if exists(name) else "circle-dashed")
    painter.save()
    painter.setFont(_font(round(rect.height() * 0.94)))
    painter.setPen(color)
    painter.drawText(rect.adjusted(-8, -8, 8, 8), Qt.AlignmentFlag.AlignCenter, sign)
    painter.restore()


@lru_cache(maxsize=512)
def _pixmap(name: str, rgba: int, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, QRectF(0, 0, size, size), name, QColor.fromRgba(rgba))
    painter.end()
    return pixmap


def pixmap(name: str, color: QColor, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """Return a tinted picture of an icon; the cache is keyed by colour, so a new theme gets new pictures."""
    return _pixmap(name, color.rgba(), size, ratio)


def icon(name: str, token: str, widget: QWidget, size: int = 16) -> "QIcon":
    """Return a QIcon for Qt's own menus and actions, tinted with a token of the widget's look."""
    from PySide6.QtGui import QIcon  # its list of theme icons costs 2 ms, which the log-in does not need

    return QIcon(pixmap(name, look_of(widget).color(token), size, widget.devicePixelRatioF()))
