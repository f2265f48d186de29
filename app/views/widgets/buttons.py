"""Buttons with their key inside, and links that are reached by keyboard."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.keycap import ON_BAR, ON_PAPER, CapTones, caps_width, paint_caps, split_keys
from app.views.widgets.pressed import Pressed
from app.views.widgets.text import Text, plain
from app.views.widgets.tips import as_tip

_SIDE, _CAP_SIDE, _ICON, _ICON_GAP, _CAP_GAP = 12, 8, 16, 6, 10


class Kind(StrEnum):
    """Weight of a button; one primary per page, a dangerous one is never beside it."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"
    ON_BAR = "on_bar"


class _Tones(NamedTuple):
    fill: str | None
    hover: str
    edge: str | None
    words: str
    caps: CapTones | None


_TONES = {
    Kind.PRIMARY: _Tones("tinta_lleno", "tinta_lleno", None, "sobre_lleno", None),
    Kind.SECONDARY: _Tones("sup", "sup3", "linea_fuerte", "texto", ON_PAPER),
    Kind.QUIET: _Tones(None, "sup3", None, "tinta", ON_PAPER),
    Kind.DANGER: _Tones("sup", "error_suave", "error", "error", ON_PAPER),
    Kind.ON_BAR: _Tones("barra_alta", "barra_linea", "barra_linea", "barra_texto", ON_BAR),
}
_OFF = _Tones("sup3", "sup3", "neutro_borde", "texto3", ON_PAPER)
_OFF_ON_BAR = _Tones("barra", "barra", "barra_linea", "barra_texto3", ON_BAR)


class Button(QPushButton):
    """A verb, maybe with an icon before it and its key as a cap behind it. 32 px high, 28 when `small`."""

    def __init__(
        self,
        words: str,
        kind: Kind = Kind.SECONDARY,
        *,
        icon: str = "",
        keys: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._kind, self._icon, self._caps, self._small = kind, icon, split_keys(keys), small
        self._only_icon = False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setAccessibleDescription(keys)

    @property
    def kind(self) -> Kind:
        """Weight of the button."""
        return self._kind

    def set_words(self, words: str, icon: str | None = None) -> None:
        """Change the verb (a primary button changes with the stage)."""
        self.setText(words)
        self._icon = self._icon if icon is None else icon
        self.updateGeometry()
        self.update()

    def set_only_icon(self, only: bool) -> None:  # noqa: FBT001 (setter)
        """Drop the words in a narrow window; they become the tooltip and stay the accessible name."""
        self._only_icon = only and bool(self._icon)
        self.setToolTip(as_tip(plain(self.text()) if self._only_icon else ""))
        self.setAccessibleName(plain(self.text()))
        self.updateGeometry()

    @property
    def _role(self) -> str:
        return "strong" if self._kind is Kind.PRIMARY else "emphasis"

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        width: float = _SIDE + (_CAP_SIDE if self._caps else _SIDE)
        if self._icon:
            width += _ICON + (0 if self._only_icon else _ICON_GAP)
        if not self._only_icon:
            width += look.width(self._role, plain(self.text())) + 1
        if self._caps:
            width += _CAP_GAP + caps_width(look, self._caps)
        return QSize(round(width), look.px(28 if self._small else 32))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._kind is not Kind.DANGER:
            self.click()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        off = _OFF_ON_BAR if self._kind is Kind.ON_BAR else _OFF
        tones = _TONES[self._kind] if self.isEnabled() else off
        self._paint_ground(painter, look, tones)
        self._paint_content(painter, look, tones)
        painter.end()

    def _paint_ground(self, painter: QPainter, look: Look, tones: _Tones) -> None:
        rect = QRectF(self.rect())
        name = tones.hover if self.underMouse() and self.isEnabled() else tones.fill
        edge = look.color(tones.edge) if tones.edge else None
        ink.box(painter, rect, radius=6, fill=look.color(name) if name else None, edge=edge)
        if self.isDown():
            ink.box(painter, rect, radius=6, fill=ink.veil(look.color("texto"), 0.12))
        if self.hasFocus():
            ring = "barra_texto" if self._kind is Kind.ON_BAR else "texto"
            ink.focus_ring(painter, rect, look.color(ring))
            if self._kind is Kind.PRIMARY:
                ink.box(painter, rect.adjusted(2, 2, -2, -2), radius=4, edge=look.color("sup"))

    def _paint_content(self, painter: QPainter, look: Look, tones: _Tones) -> None:
        content = self.sizeHint().width()
        stretched = self.width() - content
        x: float = _SIDE + (stretched / 2 if not self._caps and not self._icon else 0)
        middle = self.height() / 2
        if self._icon:
            paint_icon(painter, QRectF(x, middle - _ICON / 2, _ICON, _ICON), self._icon, look.color(tones.words))
            x += _ICON + _ICON_GAP
        if not self._only_icon:
            words = plain(self.text())
            rect = QRectF(x, 0, look.width(self._role, words) + 1, self.height())
            ink.text(painter, rect, words, look, role=self._role, tone=tones.words)
            self._paint_mnemonic(painter, look, x, tones.words)
        if self._caps:
            start = self.width() - _CAP_SIDE - caps_width(look, self._caps)
            paint_caps(painter, start, middle, self._caps, look, tones=tones.caps)

    def _paint_mnemonic(self, painter: QPainter, look: Look, x: float, tone: str) -> None:
        position = self.text().replace("&&", "").find("&")
        if position < 0:
            return
        left = x + look.width(self._role, self.text()[:position])
        right = left + look.width(self._role, self.text()[position + 1])
        y = self.height() / 2 + look.metrics(self._role).ascent() / 2 + 1.5
        ink.rule(painter, QPointF(left, y), QPointF(right, y), look.color(tone))


class Link(Pressed):
    """Underlined words that open something; reached by Tab, obeyed by Intro and Espacio."""

    def __init__(
        self, words: str, *, role: str = "emphasis", tone: str = "tinta", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role, self._tone = role, tone
        self.setText(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(round(look.width(self._role, plain(self.text()))) + 9, look.px(28))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        tone = self._tone if self.isEnabled() else "texto3"
        rect = QRectF(self.rect()).adjusted(4, 0, -4, 0)
        ink.text(painter, rect, plain(self.text()), look, role=self._role, tone=tone)
        y = round(self.height() / 2 + look.metrics(self._role).height() / 2) - 0.5
        ink.rule(painter, QPointF(rect.left(), y), QPointF(rect.right(), y), look.color(tone))
        if self.hasFocus():
            ink.focus_ring(painter, QRectF(self.rect()), look.color("tinta"), radius=4)
        painter.end()


class ActionRow(QWidget):
    """A button and, beside it, the reason why it cannot act now (or what it will do)."""

    def __init__(self, button: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = button
        self._reason = Text("", "second", "texto2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(button)
        row.addWidget(self._reason, 1)

    def block(self, reason: str) -> None:
        """Grey the button and say why."""
        self.button.setEnabled(False)
        self._say(reason)

    def allow(self, words: str = "") -> None:
        """Let the button act; `words` may say what will happen."""
        self.button.setEnabled(True)
        self._say(words)

    def _say(self, words: str) -> None:
        self._reason.set_text(words)
        self.button.setToolTip(as_tip(words))
        self.button.setAccessibleDescription(words)


def bind(button: QAbstractButton, keys: str) -> None:
    """Give a button a key in Qt's portable spelling ("Ctrl+Return", "F8").

    A shortcut of Qt's buttons waits 100 ms to look pressed, and is forgotten with every change of the text.
    """
    QShortcut(QKeySequence(keys), button).activated.connect(button.click)
