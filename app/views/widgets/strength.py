"""How hard a password is to guess, as four bars and a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.models.errors import UserError
from app.services.office import passwords
from app.services.sentences import sentence
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink

_LEVELS = 4


def fault(password: str) -> str:
    """Return why a password is not accepted, "" if it is."""
    try:
        passwords.check(password)
    except UserError as error:
        return sentence(error)
    return ""


def level(password: str) -> int:
    """Return 0 for nothing, 1 for what is refused, then more with its length."""
    if not password:
        return 0
    if fault(password):
        return 1
    return 2 if len(password) < 16 else 3 if len(password) < 24 else _LEVELS


class Strength(QWidget):
    """Four bars and a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """The word shown."""
        return ("", self.tr("débil"), self.tr("aceptable"), self.tr("fuerte"), self.tr("muy fuerte"))[self._level]

    def show_for(self, password: str) -> None:
        """Follow what is typed."""
        self._level = level(password)
        self.setAccessibleName(self.words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, look_of(self).px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        tone = "error" if self._level == 1 else "ok"
        room = max(look.width("second_strong", words) for words in (self.tr("muy fuerte"), self.tr("aceptable"))) + 12
        width = (self.width() - room - 3 * 4) / _LEVELS
        middle = self.height() / 2
        for place in range(_LEVELS):
            bar = QRectF(place * (width + 4), middle - 3, width, 6)
            ink.box(painter, bar, radius=3, fill=look.color(tone if place < self._level else "sup3"))
        words = QRectF(self.width() - room + 8, 0, room - 8, self.height())
        ink.text(painter, words, self.words, look, role="second_strong", tone=tone, align=ink.RIGHT)
        painter.end()
