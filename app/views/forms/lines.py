"""Editors of one line or some: texts, numbers, telephones, addresses of mail, dates and amounts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.decimals import decimal_text, read_decimal
from app.models.errors import UserError
from app.models.hours import read_hour
from app.models.money import Money, parse_amount
from app.models.texts_es import hour, plain_date
from app.views.forms.asked import Asked
from app.views.forms.walking import walk_on
from app.views.overriding import override
from app.views.widgets.buttons import Button
from app.views.widgets.date_edit import DateEdit
from app.views.widgets.inputs import LineEdit
from app.views.widgets.text_area import TextArea

if TYPE_CHECKING:
    from app.services.territory import Territory

_NARROW = 200


class LineAsked(Asked):
    """One line of text; line breaks that were pasted become spaces."""

    editor: LineEdit

    def __init__(
        self,
        key: str,
        label: str,
        *,
        optional: bool = False,
        help_text: str = "",
        example: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            key, label, LineEdit(placeholder=example), optional=optional, help_text=help_text, parent=parent
        )
        self.editor.textEdited.connect(self.changed)

    @classmethod
    def declared(cls, field: Any, label: str, _territory: Territory) -> LineAsked:
        """Build it from a declared field."""
        return cls(field.key, label, optional=field.optional, help_text=field.help, example=field.example)

    @override
    def value(self) -> object:
        return " ".join(self.editor.text().split())

    @override
    def set_value(self, value: object) -> None:
        self.editor.setText("" if value is None else str(value))


class NumberAsked(LineAsked):
    """A number, with its unit in the label; one with decimals reads with the comma however it was typed."""

    @classmethod
    @override
    def declared(cls, field: Any, label: str, _territory: Territory) -> NumberAsked:
        made = cls(field.key, label, optional=field.optional, help_text=field.help, example=field.example)
        made.editor.setMaximumWidth(_NARROW)
        return made

    @override
    def words(self) -> str:
        try:
            return decimal_text(read_decimal(self.editor.text()))
        except UserError:
            return super().words()


class MoneyAsked(LineAsked):
    """An amount: "50", "50,00", "50.00" and "$ 50,00" are taken; what reads two ways is asked with two buttons."""

    def __init__(self, key: str, label: str, **more: Any) -> None:
        super().__init__(key, label, **more)
        self.editor.setMaximumWidth(_NARROW)
        self.readings = [Button("", small=True), Button("", small=True)]
        row = QHBoxLayout()
        row.setSpacing(8)
        for reading in self.readings:
            reading.hide()
            reading.clicked.connect(lambda _on=False, button=reading: self._choose(button.text()))
            row.addWidget(reading)
        row.addStretch(1)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addLayout(row)
        self.editor.textChanged.connect(self._offer)

    def cents(self) -> int | None:
        """Return the amount, or None while it is empty or does not read one way."""
        try:
            return parse_amount(self.editor.text()).cents
        except UserError:
            return None

    def unread(self) -> UserError | None:
        """Return why the amount does not read."""
        try:
            parse_amount(self.editor.text())
        except UserError as error:
            return error
        return None

    @override
    def words(self) -> str:
        cents = self.cents()
        return str(self.value()) if cents is None else str(Money(cents))

    def _offer(self) -> None:
        error = self.unread()
        ambiguous = error is not None and error.key == "amount.ambiguous"
        if error is not None and ambiguous:
            self.readings[0].set_words(str(error.values["as_thousands"]))
            self.readings[1].set_words(str(error.values["as_decimals"]))
        for reading in self.readings:
            reading.setVisible(ambiguous)

    def _choose(self, words: str) -> None:
        self.editor.setText(words)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class TimeAsked(LineAsked):
    """An hour: "18h30", "18:30" and "18h" are taken, and it reads "18h30"."""

    @classmethod
    @override
    def declared(cls, field: Any, label: str, _territory: Territory) -> TimeAsked:
        made = cls(field.key, label, optional=field.optional, help_text=field.help, example=field.example or "18h30")
        made.editor.setMaximumWidth(_NARROW)
        return made

    @override
    def words(self) -> str:
        try:
            return hour(read_hour(self.editor.text()))
        except UserError:
            return super().words()


class DateAsked(Asked):
    """A calendar date, as dd/mm/aaaa; what is not a date goes on as it was written, so that the check can say so."""

    editor: DateEdit

    def __init__(self, key: str, label: str, *, optional: bool = False, help_text: str = "") -> None:
        super().__init__(key, label, DateEdit(), optional=optional, help_text=help_text)
        self.editor.textEdited.connect(self.changed)
        self.editor.date_changed.connect(self.changed)

    @classmethod
    def declared(cls, field: Any, label: str, _territory: Territory) -> DateAsked:
        """Build it from a declared field."""
        return cls(field.key, label, optional=field.optional, help_text=field.help)

    def day(self) -> date | None:
        """Return the date, if it is one."""
        return self.editor.date()

    @override
    def value(self) -> object:
        day = self.editor.date()
        return day.isoformat() if day else self.editor.text().strip()

    @override
    def set_value(self, value: object) -> None:
        try:
            self.editor.set_date(date.fromisoformat(str(value or "")))
        except ValueError:
            self.editor.setText(str(value or ""))

    @override
    def words(self) -> str:
        day = self.editor.date()
        return plain_date(day) if day else self.editor.text()


class LongTextAsked(Asked):
    """Some lines; Intro goes to the next field and Mayús+Intro begins a line."""

    editor: TextArea

    def __init__(
        self, key: str, label: str, *, optional: bool = False, help_text: str = "", example: str = "", lines: int = 3
    ) -> None:
        area = TextArea(lines=lines, placeholder=example)
        super().__init__(key, label, area, optional=optional, help_text=help_text)
        area.editor.textChanged.connect(self.changed)

    @classmethod
    def declared(cls, field: Any, label: str, _territory: Territory) -> LongTextAsked:
        """Build it from a declared field; a longer text gets more room."""
        lines = 2 if field.max_length <= 300 else 4
        return cls(field.key, label, optional=field.optional, help_text=field.help, example=field.example, lines=lines)

    @override
    def value(self) -> object:
        return self.editor.text().strip()

    @override
    def set_value(self, value: object) -> None:
        self.editor.editor.blockSignals(True)  # noqa: FBT003 (Qt)
        self.editor.setText(str(value or ""))
        self.editor.editor.blockSignals(False)  # noqa: FBT003 (Qt)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.editor.editor and isinstance(event, QKeyEvent) and _goes_on(event):
            walk_on(self.editor.editor)
            return True
        return super().eventFilter(watched, event)


def _goes_on(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return event.type() == QEvent.Type.KeyPress and is_return and plain
