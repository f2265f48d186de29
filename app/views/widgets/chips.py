"""Chips: filters (key and value), reasons (shape and two words) and states (shape, colour and word)."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.views.icons import paint_icon
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.states import GAP, SIZE, STATES, paint_state, tone_edge, tone_ink, tone_soft
from app.views.widgets.tips import as_tip

_SIDE = 10


class StateLabel(QWidget):
    """Shape and word of a state; `chip=True` (only in headers) adds the soft ground, 22 px high."""

    def __init__(self, state: str, words: str, *, chip: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._words, self._chip = state, words, chip
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_state(state, words)

    def set_state(self, state: str, words: str) -> None:
        """Change the state; `state` is a key of STATES."""
        self._state, self._words = state, words
        self.setAccessibleName(words)
        self.setToolTip(as_tip(words))
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """The word shown."""
        return self._words

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        words = look.width("strong" if self._chip else "emphasis", self._words)
        return QSize(
            round(words) + look.px(SIZE) + GAP + (2 * 9 if self._chip else 2), look.px(22 if self._chip else 20)
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        tone = STATES[self._state].tone
        rect = QRectF(self.rect())
        if self._chip:
            rect = QRectF(0, 0, min(self.width(), self.sizeHint().width()), self.height())
            soft, edge = look.color(tone_soft(tone)), look.color(tone_edge(tone))
            ink.box(painter, rect, radius=rect.height() / 2, fill=soft, edge=edge)
            rect = rect.adjusted(9, 0, -8, 0)
        paint_state(painter, rect.left(), rect.center().y(), self._state, look)
        words = rect.adjusted(look.px(SIZE) + GAP, 0, 0, 0)
        role = "strong" if self._chip else "emphasis"
        ink.text(painter, words, self._words, look, role=role, tone=tone_ink(tone))
        painter.end()


def reason_size(look: Look, state: str, words: str) -> QSize:
    """Return the room that a reason chip needs."""
    shape = look.px(SIZE) + 4 if state in STATES else 0
    return QSize(round(look.width("second_emphasis", words)) + shape + 17, look.px(20))


def paint_reason(painter: QPainter, rect: QRectF, state: str, words: str, look: Look) -> None:
    """Paint a reason chip: pill, shape and two words."""
    tone = STATES[state].tone if state in STATES else "tinta"
    soft, edge = look.color(tone_soft(tone)), look.color(tone_edge(tone))
    ink.box(painter, rect, radius=rect.height() / 2, fill=soft, edge=edge)
    left = rect.left() + 8.0
    if state in STATES:
        paint_state(painter, left, rect.center().y(), state, look)
        left += look.px(SIZE) + 4
    room = QRectF(left, rect.top(), rect.right() - 6 - left, rect.height())
    ink.text(painter, room, words, look, role="second_emphasis", tone=tone_ink(tone))


class ReasonChip(QWidget):
    """Why something is proposed: 20 px, shape and two words, pill."""

    def __init__(self, state: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._words = state, words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return reason_size(look_of(self), self._state, self._words)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        paint_reason(painter, QRectF(self.rect()), self._state, self._words, look_of(self))
        painter.end()


class FilterChip(QAbstractButton):
    """Key and value of a filter, 28 px. Active: edge of ink. Removable: × or Supr. Menu: a caret."""

    removed = Signal()

    def __init__(
        self,
        words: str,
        value: str = "",
        *,
        count: int | None = None,
        state: str = "",
        active: bool = False,
        removable: bool = False,
        menu: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._value, self._state = words, value, state
        self._count, self._removable, self._menu = count, removable, menu
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)
        self.setChecked(active)
        self._rename()

    def set_value(self, value: str, *, active: bool) -> None:
        """Change the value and whether it filters."""
        self._value = value
        self.setChecked(active)
        self._rename()

    def set_words(self, words: str) -> None:
        """Change the words themselves."""
        self._words = words
        self._rename()

    def set_count(self, count: int | None) -> None:
        """Change the count after the words."""
        self._count = count
        self._rename()

    def _rename(self) -> None:
        name = f"{self._words}: {self._value}" if self._value else self._words
        self.setAccessibleName(f"{name} {self._count}" if self._count is not None else name)
        self.updateGeometry()
        self.update()

    def _pieces(self) -> list[tuple[str, str, str]]:
        """Words, role and tone of each piece."""
        active = self.isChecked()
        if self._value:
            pieces = [(f"{self._words}:", "body", "texto2"), (self._value, "strong", "texto")]
        else:
            pieces = [(self._words, "strong" if active else "emphasis", "texto")]
        if self._count is not None:
            pieces.append((str(self._count), "second", "texto2"))
        return pieces

    @override
    def nextCheckState(self) -> None:
        """Leave the state to whoever listens: a filter is on when the list says so."""

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        width = 2 * _SIDE + sum(look.width(role, words) + 7 for words, role, _tone in self._pieces()) - 7
        width += look.px(SIZE) + GAP if self._state else 0
        width += 20 if self._removable or self._menu else 0
        return QSize(round(width) + 1, look.px(28))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._removable:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._removable and event.position().x() > self.width() - 28 and self.isDown():
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        self._paint_ground(painter, look)
        x = float(_SIDE)
        if self._state:
            paint_state(painter, x, self.height() / 2, self._state, look)
            x += look.px(SIZE) + GAP
        for words, role, tone in self._pieces():
            width = look.width(role, words)
            ink.text(painter, QRectF(x, 0, width + 1, self.height()), words, look, role=role, tone=tone)
            x += width + 7
        if self._removable or self._menu:
            place = QRectF(self.width() - _SIDE - 12, self.height() / 2 - 6, 12, 12)
            paint_icon(painter, place, "x" if self._removable else "caret-down", look.color("texto2"))
        painter.end()

    def _paint_ground(self, painter: QPainter, look: Look) -> None:
        rect = QRectF(self.rect())
        active = self.isChecked()
        fill = "tinta_suave" if active else "sup3" if self.underMouse() else "sup"
        edge = "tinta" if active else "neutro_borde"
        ink.box(painter, rect, radius=6, fill=look.color(fill), edge=look.color(edge), width=2 if active else 1)
        if self.hasFocus() and active:
            ink.box(painter, rect.adjusted(3, 3, -3, -3), radius=3, edge=look.color("tinta"))
        elif self.hasFocus():
            ink.focus_ring(painter, rect, look.color("tinta"))
