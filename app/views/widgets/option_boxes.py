"""Up to nine options that matter, as boxes with their digit."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.checks import paint_radio
from app.views.widgets.choices import Choice, ChoiceGroup
from app.views.widgets.keycap import cap_width, paint_caps
from app.views.widgets.options import Option
from app.views.widgets.tips import as_tip

_LEFT, _GAP, _SPACING = 30, 6, 8
_RIGHT = 9


class _OptionBox(Choice):
    """A box with radio, digit, words and note."""

    def __init__(self, option: Option, digit: int, *, digit_at_right: bool) -> None:
        super().__init__(option)
        self._digit, self._digit_at_right = str(digit), digit_at_right
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(as_tip(", ".join(part for part in (option.words, option.note) if part)))

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        words = look.width("strong", self.option.words) + look.width("strong", self.option.note)
        return QSize(round(words) + 96, look.px(44 if self.option.second else 32))

    def needed(self) -> float:
        """Width that shows words and note whole, also when they are chosen."""
        look = look_of(self)
        words = look.width("emphasis", self.option.words) + look.width("emphasis", self.option.note)
        return _LEFT + cap_width(look, self._digit) + words + 2 * _GAP + _RIGHT

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
        role = "emphasis" if self.isChecked() else "body"
        cap = cap_width(look, self._digit)
        left, right, middle = float(_LEFT), rect.right() - _RIGHT, rect.center().y()
        if self._digit_at_right:
            paint_caps(painter, right - cap, middle, [self._digit], look)
            right -= cap + _GAP
        else:
            paint_caps(painter, left, middle, [self._digit], look)
            left += cap + _GAP
        note = look.width(role, self.option.note)
        ink.text(
            painter,
            QRectF(right - note - 1, 0, note + 2, rect.height()),
            self.option.note,
            look,
            role=role,
            align=ink.RIGHT,
        )
        words = QRectF(left, 0, right - note - _GAP - left, rect.height())
        if self.option.second:
            half = words.adjusted(0, 4, 0, -words.height() / 2 + 1)
            ink.text(painter, half, self.option.words, look, role="emphasis")
            half = words.adjusted(0, words.height() / 2 - 1, 0, -3)
            ink.text(painter, half, self.option.second, look, role="second", tone="texto2")
            return
        ink.text(painter, words, self.option.words, look, role=role)


class OptionBoxes(ChoiceGroup):
    """Up to nine options that matter, in two columns (or one), each with its digit.

    `folds` puts them below one another where two columns would cut their words.
    """

    def __init__(
        self,
        options: Sequence[Option],
        key: str = "",
        *,
        columns: int = 2,
        digit_at_right: bool = False,
        folds: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(_SPACING)
        self._boxes = [
            _OptionBox(option, position + 1, digit_at_right=digit_at_right) for position, option in enumerate(options)
        ]
        self._most, self._folds, self._columns = columns, folds, columns
        self._beside: QWidget | None = None
        for box in self._boxes:
            self.adopt(box)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay()
        self.set_key(key)

    def add_beside(self, widget: QWidget) -> None:
        """Put something (the proof of the choice) in the free place of the last row."""
        self._beside = widget
        self._lay()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fold()

    def _fold(self) -> None:
        widest = max((box.needed() for box in self._boxes), default=0)
        room = (self.width() - _SPACING * (self._most - 1)) / self._most
        columns = 1 if self._folds and widest > room else self._most
        if columns != self._columns:
            self._columns = columns
            self._lay()

    def _lay(self) -> None:
        """Put every box in its place, and what goes beside them after the last."""
        parts = [*self._boxes, self._beside] if self._beside else self._boxes
        for position, part in enumerate(parts):
            self.grid.addWidget(part, position // self._columns, position % self._columns)
        for column in range(self._most):
            self.grid.setColumnStretch(column, 1 if column < self._columns else 0)
        self.grid.setVerticalSpacing(_SPACING if self._columns == self._most else _SPACING // 2)
