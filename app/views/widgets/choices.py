"""Choosing one of a few: the group that answers to arrows and digits, and the segmented control (up to three)."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.inputs import FieldState, paint_box
from app.views.widgets.options import Option


class Choice(QRadioButton):
    """A radio whose whole area answers and which carries the key of its option."""

    def __init__(self, option: Option) -> None:
        super().__init__(option.words.replace("&", "&&"))
        self.option = option
        self.setAccessibleName(", ".join(part for part in (option.words, option.second, option.note) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class _Segment(Choice):
    """One part of a segmented control."""

    @override
    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(round(look.width("strong", self.option.words)) + 20, look.px(26))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        if chosen:
            ink.box(painter, rect, radius=4, fill=look.color("tinta_lleno" if self.isEnabled() else "linea_fuerte"))
        role, tone = ("strong", "sobre_lleno") if chosen else ("body", "texto2")
        ink.text(painter, rect, self.option.words, look, role=role, tone=tone, align=ink.CENTER)
        painter.end()


class ChoiceGroup(QWidget):
    """Shared by the groups of choices: which one is chosen, by key, by arrows or by digit."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: list[Choice] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._group.buttonToggled.connect(self._on_toggled)

    def key(self) -> str:
        """Key of the chosen option, or an empty text."""
        return next((choice.option.key for choice in self.choices if choice.isChecked()), "")

    def set_key(self, key: str) -> None:
        """Choose an option without telling anybody; an unknown key chooses nothing."""
        self._group.setExclusive(False)
        for choice in self.choices:
            choice.setChecked(choice.option.key == key)
        self._group.setExclusive(True)

    def choose(self, position: int) -> None:
        """Choose by position (from 0) as a click would."""
        if 0 <= position < len(self.choices):
            self.choices[position].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.choices[position].click()

    def adopt(self, choice: Choice) -> None:
        """Take a choice into the group; the first one takes the focus for the whole."""
        self.choices.append(choice)
        self._group.addButton(choice)
        if len(self.choices) == 1:
            self.setFocusProxy(choice)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        if (
            digit.isdigit()
            and 1 <= int(digit) <= len(self.choices)
            and not event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.choose(int(digit) - 1)
            return
        super().keyPressEvent(event)

    def _on_clicked(self, choice: Choice) -> None:
        self.chosen.emit(choice.option.key)

    def _on_toggled(self, choice: Choice, checked: bool) -> None:  # noqa: FBT001 (Qt signal)
        if checked:
            self.setFocusProxy(choice)
        self.update()


class Segmented(ChoiceGroup):
    """Up to three short options side by side."""

    def __init__(self, options: Sequence[Option], key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = FieldState.NONE
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for option in options:
            segment = _Segment(option)
            self.adopt(segment)
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
        focused = any(choice.hasFocus() for choice in self.choices)
        paint_box(painter, QRectF(self.rect()), look_of(self), self._state, focused=focused, active=True)
        painter.end()
