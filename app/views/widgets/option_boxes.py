"""Up to nine options that matter, as boxes with their digit."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.checks import paint_radio
from app.views.widgets.choices import Choice, ChoiceGroup
from app.views.widgets.keycap import cap_width, paint_caps
from app.views.widgets.options import Option


class _OptionBox(Choice):
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


class OptionBoxes(ChoiceGroup):
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
            self.adopt(option_box)
            self.grid.addWidget(option_box, position // columns, position % columns)
        for column in range(columns):
            self.grid.setColumnStretch(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_key(key)

    def add_beside(self, widget: QWidget) -> None:
        """Put something (the proof of the choice) in the free place of the last row."""
        position = len(self.choices)
        self.grid.addWidget(widget, position // self.grid.columnCount(), position % self.grid.columnCount())
