"""The strip at the bottom: keys that work now, here; at the right, the health of the desk."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.keycap import caps_width, paint_caps, split_keys

_SIDE_WIDE, _SIDE_NARROW = 24, 16


class Health(NamedTuple):
    """One fact at the right of the strip: icon, words and tone (ok, aviso, error, texto2)."""

    icon: str
    words: str
    tone: str = "texto2"


class KeyStrip(QWidget):
    """Painted, so that a page can change all its hints at once without making widgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[tuple[str, str], ...] = ()
        self._health: tuple[Health, ...] = ()
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        """Keys and words shown."""
        return self._hints

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show keys ("Ctrl+Intro") and what they do; those that do not fit are left out, the last first."""
        self._hints = tuple(hints)
        self.setAccessibleName("; ".join(f"{keys}: {words}" for keys, words in hints))
        self.update()

    def set_health(self, health: Sequence[Health]) -> None:
        """Show the facts at the right."""
        self._health = tuple(health)
        self.setAccessibleDescription("; ".join(fact.words for fact in health))
        self.update()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 (slot of a bool signal)
        """Follow the margins of the page."""
        self._narrow = narrow
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, look_of(self).px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        painter.fillRect(self.rect(), look.color("sup2"))
        ink.rule(painter, QPointF(0, 0.5), QPointF(self.width(), 0.5), look.color("linea"))
        end = self._paint_health(painter, look)
        self._paint_hints(painter, look, end - 12)
        painter.end()

    def _paint_health(self, painter: QPainter, look: Look) -> float:
        x = self.width() - 16.0
        for fact in reversed(self._health):
            width = look.width("second", fact.words)
            x -= width
            rect = QRectF(x, 1, width + 1, self.height() - 1)
            ink.text(painter, rect, fact.words, look, role="second", tone="texto2")
            x -= 18
            paint_icon(painter, QRectF(x, self.height() / 2 - 6, 13, 13), fact.icon, look.color(fact.tone))
            x -= 16
        return x

    def _paint_hints(self, painter: QPainter, look: Look, limit: float) -> None:
        x: float = _SIDE_NARROW if self._narrow else _SIDE_WIDE
        for keys, words in self._hints:
            caps = split_keys(keys)
            width = caps_width(look, caps) + 5 + look.width("second", words)
            if x + width > limit:
                return
            end = paint_caps(painter, x, self.height() / 2 + 0.5, caps, look) + 5
            rect = QRectF(end, 1, width, self.height() - 1)
            ink.text(painter, rect, words, look, role="second", tone="texto2")
            x += width + 16
