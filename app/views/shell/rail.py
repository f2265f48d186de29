"""The rail: where one is and where one can go, with what waits in each place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.shell.emblem import paint_emblem
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.pressed import Pressed
from app.views.widgets.tips import as_tip

WIDE, NARROW = 176, 56
_ICON, _SHOULDER = 18, 8


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the rail. `urgent` makes its count manila: something waits for you here."""

    key: str
    title: str
    icon: str
    digit: str = ""
    count: int = 0
    urgent: bool = False
    bottom: bool = False


class _RailButton(Pressed):
    """Shared manners of what stands on the rail."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.narrow = False
        self.setText(title)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(40, look_of(self).px(32))

    def paint_focus(self, painter: QPainter, look: Look) -> None:
        """Ring of focus on the rail."""
        if self.hasFocus():
            ink.focus_ring(painter, QRectF(self.rect()), look.color("riel_marca"))


class _NewButton(_RailButton):
    """The only manila button of the program."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(40, look_of(self).px(30))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        ink.box(painter, rect, radius=6, fill=look.color("riel_marca"))
        words = look.color("riel_marca_texto")
        middle = rect.center().y()
        if self.narrow:
            paint_icon(painter, QRectF(rect.center().x() - 8, middle - 8, 16, 16), "plus", words)
        else:
            paint_icon(painter, QRectF(12, middle - 8, 16, 16), "plus", words)
            ink.text(painter, rect.adjusted(36, 0, -4, 0), self.text(), look, role="strong", tone="riel_marca_texto")
        if self.hasFocus():
            ink.box(painter, rect.adjusted(2, 2, -2, -2), radius=4, edge=words, width=2)
        painter.end()


class _PlaceButton(_RailButton):
    """One place: icon, words, count; the digit instead of the count while Alt is held."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.title)
        self.place = place
        self.show_digit = False
        self.setCheckable(True)
        self.set_place(place)

    def set_place(self, place: Place) -> None:
        """Change the count."""
        self.place = place
        self.setAccessibleName(f"{place.title}, {place.count}" if place.count else place.title)
        self.setToolTip(as_tip(f"{place.title}  Alt+{place.digit}" if place.digit else place.title))
        self.update()

    @override
    def nextCheckState(self) -> None:
        """The frame says where one is."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        here, rect = self.isChecked(), QRectF(self.rect())
        if here or self.underMouse():
            ink.box(painter, rect, radius=6, fill=look.color("riel_item"))
        if here:
            ink.box(painter, QRectF(0, rect.center().y() - 10, 3, 20), radius=1.5, fill=look.color("riel_marca"))
        tone = "sobre_lleno" if here else "riel_texto"
        icon = f"{self.place.icon}-fill" if here else self.place.icon
        paint_icon(painter, self._icon_place(rect), icon, look.color(tone))
        if not self.narrow:
            room = -34 if self.place.count or self.show_digit else -4
            words = rect.adjusted(42, 0, room, 0)
            ink.text(painter, words, self.text(), look, role="strong" if here else "body", tone=tone)
        self._paint_count(painter, look, rect)
        self.paint_focus(painter, look)
        painter.end()

    def _icon_place(self, rect: QRectF) -> QRectF:
        """Return where the icon stands; in a narrow rail it makes room for the count above its right shoulder."""
        centre = rect.center()
        if not self.narrow:
            return QRectF(13.0, centre.y() - _ICON / 2, _ICON, _ICON)
        if not self._count():
            return QRectF(centre.x() - _ICON / 2, centre.y() - _ICON / 2, _ICON, _ICON)
        return QRectF(_SHOULDER, rect.bottom() - _ICON - 3, _ICON, _ICON)

    def _count(self) -> str:
        return self.place.digit if self.show_digit else str(self.place.count) if self.place.count else ""

    def _paint_count(self, painter: QPainter, look: Look, rect: QRectF) -> None:
        words = self._count()
        if not words:
            return
        bright = self.show_digit or self.place.urgent
        dark = "riel" if self.isChecked() else "riel_item"
        pill = self._pill(look, words, rect)
        if self.narrow:
            around = "riel_item" if self.isChecked() or self.underMouse() else "riel"
            ring = pill.adjusted(-2, 0, 0, 2)
            ink.box(painter, ring, radius=ring.height() / 2, fill=look.color(around))
        ink.box(painter, pill, radius=pill.height() / 2, fill=look.color("riel_marca" if bright else dark))
        tone = "riel_marca_texto" if bright else "sobre_lleno"
        ink.text(painter, pill, words, look, role="count", tone=tone, align=ink.CENTER)

    def _pill(self, look: Look, words: str, rect: QRectF) -> QRectF:
        if self.narrow:
            width, height = max(18.0, look.width("count", words) + 8), look.px(15)
            return QRectF(rect.right() - width, rect.top(), width, height)
        width, height = max(20.0, look.width("count", words) + 10), look.px(17)
        return QRectF(rect.right() - 6 - width, rect.center().y() - height / 2, width, height)


class Rail(QWidget):
    """Places given as data. Emits `chosen` with the key of a place and `new_wanted` from the manila button."""

    chosen = Signal(str)
    new_wanted = Signal()

    def __init__(self, places: Sequence[Place], program: str, new_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._narrow = False
        self._buttons: dict[str, _PlaceButton] = {}
        self._new = _NewButton(new_words)
        self._new.setToolTip(as_tip(f"{new_words}  Ctrl+N"))
        self._new.clicked.connect(self.new_wanted)
        self.setAccessibleName(program)
        self._build(places)
        self.set_narrow(narrow=False)

    def _build(self, places: Sequence[Place]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 52, 8, 10)
        layout.setSpacing(4)
        layout.addWidget(self._new)
        layout.addSpacing(10)
        for place in (place for place in places if not place.bottom):
            layout.addWidget(self._make(place))
        layout.addStretch(1)
        for place in (place for place in places if place.bottom):
            layout.addWidget(self._make(place))

    @property
    def offers_new(self) -> bool:
        """Whether the manila button is there."""
        return not self._new.isHidden()

    def set_new_allowed(self, *, allowed: bool) -> None:
        """Offer the manila button only to who may open a request."""
        self._new.setVisible(allowed)

    def _make(self, place: Place) -> _PlaceButton:
        button = _PlaceButton(place)
        button.clicked.connect(lambda: self.chosen.emit(place.key))
        self._buttons[place.key] = button
        return button

    @property
    def narrow(self) -> bool:
        """Whether only icons are shown."""
        return self._narrow

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, or icons and words."""
        self._narrow = narrow
        self.setFixedWidth(NARROW if narrow else look_of(self).px(WIDE))
        self._new.narrow = narrow
        for button in self._buttons.values():
            button.narrow = narrow
        self.update()

    def set_here(self, key: str) -> None:
        """Mark where one is; an unknown key marks nothing (a case opened from a search)."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def set_count(self, key: str, count: int, *, urgent: bool = False) -> None:
        """Change what waits in a place."""
        place = self._buttons[key].place
        self._buttons[key].set_place(
            Place(place.key, place.title, place.icon, place.digit, count, urgent, place.bottom)
        )

    def show_digits(self, *, shown: bool) -> None:
        """Show the digit of each place while Alt is held."""
        for button in self._buttons.values():
            button.show_digit = shown
            button.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        painter.fillRect(self.rect(), look.color("riel"))
        paint_emblem(painter, QRectF(19, 14, 18, 19), look)
        if not self._narrow:
            words = QRectF(50, 10, self.width() - 54, 30)
            ink.text(painter, words, self._program, look, role="card", tone="sobre_lleno")
        painter.end()
