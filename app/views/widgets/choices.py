"""Choosing: segmented up to 3 options, option boxes with digit up to 9, checks for yes or no."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.inputs import FieldState, paint_box
from app.views.widgets.keycap import cap_width, paint_caps
from app.views.widgets.text import plain

_MARK = 16


class Option(NamedTuple):
    """Something to choose: key, words, a right-aligned note such as the fee, and an optional second line."""

    key: str
    words: str
    note: str = ""
    second: str = ""


def paint_radio(painter: QPainter, x: float, middle: float, look: Look, *, chosen: bool) -> None:
    """Paint the mark of a radio."""
    rect = QRectF(x, middle - _MARK / 2, _MARK, _MARK)
    color = look.color("tinta" if chosen else "linea_fuerte")
    painter.setBrush(look.color("sup"))
    painter.setPen(QPen(color, 1.6))
    painter.drawEllipse(rect.adjusted(0.8, 0.8, -0.8, -0.8))
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(rect.adjusted(4.5, 4.5, -4.5, -4.5))


def paint_check(painter: QPainter, x: float, middle: float, look: Look, *, checked: bool, active: bool = True) -> None:
    """Paint the mark of a check."""
    rect = QRectF(x, round(middle - _MARK / 2), _MARK, _MARK)
    if not checked:
        fill, edge = ("sup", "linea_fuerte") if active else ("sup3", "neutro_borde")
        ink.box(painter, rect, radius=4, fill=look.color(fill), edge=look.color(edge), width=1.4)
        return
    ink.box(painter, rect, radius=4, fill=look.color("tinta_lleno" if active else "linea_fuerte"))
    _paint_tick(painter, rect, look.color("sobre_lleno"))


def _paint_tick(painter: QPainter, rect: QRectF, color: QColor) -> None:
    painter.setPen(QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    corner = rect.topLeft().toPoint()
    painter.drawPolyline([corner + QPoint(4, 8), corner + QPoint(7, 11), corner + QPoint(12, 5)])


class CheckBox(QCheckBox):
    """Yes or no."""

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(round(look.width("body", plain(self.text()))) + _MARK + 14, look.px(28))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        paint_check(painter, 2, self.height() / 2, look, checked=self.isChecked(), active=self.isEnabled())
        _paint_words(self, painter, look)
        painter.end()


class RadioButton(QRadioButton):
    """One of a few; prefer Segmented or OptionBoxes."""

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(round(look.width("body", plain(self.text()))) + _MARK + 14, look.px(28))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        paint_radio(painter, 2, self.height() / 2, look, chosen=self.isChecked())
        _paint_words(self, painter, look)
        painter.end()


def _paint_words(button: QCheckBox | QRadioButton, painter: QPainter, look: Look) -> None:
    rect = QRectF(button.rect())
    tone = "texto" if button.isEnabled() else "texto3"
    ink.text(painter, rect.adjusted(_MARK + 9, 0, 0, 0), plain(button.text()), look, tone=tone)
    if button.hasFocus():
        ink.focus_ring(painter, rect, look.color("tinta"), radius=5)


class _Choice(QRadioButton):
    """A radio whose whole area answers and which carries the key of its option."""

    def __init__(self, option: Option) -> None:
        super().__init__(option.words)
        self.option = option
        self.setAccessibleName(", ".join(part for part in (option.words, option.second, option.note) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class _Segment(_Choice):
    """One part of a segmented control."""

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(round(look.width("strong", self.text())) + 20, look.px(26))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        if chosen:
            ink.box(painter, rect, radius=4, fill=look.color("tinta_lleno" if self.isEnabled() else "linea_fuerte"))
        role, tone = ("strong", "sobre_lleno") if chosen else ("body", "texto2")
        ink.text(painter, rect, self.text(), look, role=role, tone=tone, align=ink.CENTER)
        painter.end()


class _ChoiceGroup(QWidget):
    """Shared by the groups of choices: which one is chosen, by key, by arrows or by digit."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[_Choice] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._group.buttonToggled.connect(self._on_toggled)

    def key(self) -> str:
        """Key of the chosen option, or an empty text."""
        return next((choice.option.key for choice in self._choices if choice.isChecked()), "")

    def set_key(self, key: str) -> None:
        """Choose an option without telling anybody; an unknown key chooses nothing."""
        self._group.setExclusive(False)
        for choice in self._choices:
            choice.setChecked(choice.option.key == key)
        self._group.setExclusive(True)

    def choose(self, position: int) -> None:
        """Choose by position (from 0) as a click would."""
        if 0 <= position < len(self._choices):
            self._choices[position].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._choices[position].click()

    def _adopt(self, choice: _Choice) -> None:
        self._choices.append(choice)
        self._group.addButton(choice)
        if len(self._choices) == 1:
            self.setFocusProxy(choice)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        if (
            digit.isdigit()
            and 1 <= int(digit) <= len(self._choices)
            and not event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.choose(int(digit) - 1)
            return
        super().keyPressEvent(event)

    def _on_clicked(self, choice: _Choice) -> None:
        self.chosen.emit(choice.option.key)

    def _on_toggled(self, choice: _Choice, checked: bool) -> None:  # noqa: FBT001 (Qt signal)
        if checked:
            self.setFocusProxy(choice)
        self.update()


class Segmented(_ChoiceGroup):
    """Up to three short options side by side."""

    def __init__(self, options: Sequence[Option], key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = FieldState.NONE
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for option in options:
            segment = _Segment(option)
            self._adopt(segment)
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_key(key)

    def set_state(self, state: FieldState) -> None:
        """Show the state of the field on its edge."""
        self._state = state
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        focused = any(choice.hasFocus() for choice in self._choices)
        paint_box(painter, QRectF(self.rect()), look_of(self), self._state, focused=focused, active=True)
        painter.end()


class _OptionBox(_Choice):
    """A box with radio, digit, words and note."""

    def __init__(self, option: Option, digit: int, *, digit_at_right: bool) -> None:
        super().__init__(option)
        self._digit, self._digit_at_right = str(digit), digit_at_right
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(", ".join(part for part in (option.words, option.note) if part))

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        words = look.width("strong", self.option.words) + look.width("strong", self.option.note)
        return QSize(round(words) + 96, look.px(44 if self.option.second else 32))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        chosen, focused = self.isChecked(), self.hasFocus()
        edge = "tinta" if chosen or focused else "neutro_borde"
        fill = "tinta_suave" if chosen else "sup"
        ink.box(
            painter, rect, radius=6, fill=look.color(fill), edge=look.color(edge), width=2 if chosen or focused else 1
        )
        if chosen and focused:
            ink.box(painter, rect.adjusted(3, 3, -3, -3), radius=4, edge=look.color("tinta"))
        paint_radio(painter, 11, rect.center().y(), look, chosen=chosen)
        self._paint_words(painter, look, rect)
        painter.end()

    def _paint_words(self, painter: QPainter, look: Look, rect: QRectF) -> None:
        role = "strong" if self.isChecked() else "body"
        cap = cap_width(look, self._digit)
        left, right, middle = 35.0, rect.right() - 11, rect.center().y()
        if self._digit_at_right:
            paint_caps(painter, right - cap, middle, [self._digit], look)
            right -= cap + 8
        else:
            paint_caps(painter, left, middle, [self._digit], look)
            left += cap + 8
        note = look.width(role, self.option.note)
        ink.text(
            painter,
            QRectF(right - note - 1, 0, note + 2, rect.height()),
            self.option.note,
            look,
            role=role,
            align=ink.RIGHT,
        )
        words = QRectF(left, 0, right - note - 8 - left, rect.height())
        if self.option.second:
            half = words.adjusted(0, 4, 0, -words.height() / 2 + 1)
            ink.text(painter, half, self.option.words, look, role="emphasis")
            half = words.adjusted(0, words.height() / 2 - 1, 0, -3)
            ink.text(painter, half, self.option.second, look, role="second", tone="texto2")
            return
        ink.text(painter, words, self.option.words, look, role=role)


class OptionBoxes(_ChoiceGroup):
    """Up to nine options that matter, in two columns (or one), each with its digit."""

    def __init__(
        self,
        options: Sequence[Option],
        key: str = "",
        *,
        columns: int = 2,
        digit_at_right: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(8)
        for position, option in enumerate(options):
            option_box = _OptionBox(option, position + 1, digit_at_right=digit_at_right)
            self._adopt(option_box)
            self.grid.addWidget(option_box, position // columns, position % columns)
        for column in range(columns):
            self.grid.setColumnStretch(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_key(key)

    def add_beside(self, widget: QWidget) -> None:
        """Put something (the proof of the choice) in the free place of the last row."""
        position = len(self._choices)
        self.grid.addWidget(widget, position // self.grid.columnCount(), position % self.grid.columnCount())
