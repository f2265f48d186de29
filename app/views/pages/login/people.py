"""Who attends: one box a person, picked by digit, by letters or by arrows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.models.rows.door import Staff
from app.models.texts_es import hour, short_date
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.avatar import initials_of, paint_avatar
from app.views.widgets.choices import Choice, ChoiceGroup
from app.views.widgets.keycap import paint_caps
from app.views.widgets.options import Option

_TYPING_MS = 1000
_DIGITS = 9


class _PersonBox(Choice):
    """One person: digit, initials, name, role and when last here."""

    def __init__(self, option: Option, digit: str) -> None:
        super().__init__(option)
        self._digit = digit
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, look_of(self).px(52))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        rect, middle = QRectF(self.rect()), self.height() / 2
        chosen = self.isChecked()
        edge = look.color("tinta" if chosen or self.hasFocus() else "neutro_borde")
        fill = look.color("tinta_suave" if chosen else "sup")
        ink.box(painter, rect, radius=6, fill=fill, edge=edge, width=2 if chosen or self.hasFocus() else 1)
        if chosen and self.hasFocus():
            ink.box(painter, rect.adjusted(3, 3, -3, -3), radius=4, edge=edge)
        if self._digit:
            paint_caps(painter, 13, middle, [self._digit], look)
        side = look.px(32)
        left = 45.0
        paint_avatar(painter, QRectF(left, middle - side / 2, side, side), initials_of(self.option.words), look)
        left += side + 12
        seen = look.width("second", self.option.note)
        words = QRectF(left, 0, rect.right() - 26 - seen - left, rect.height() / 2 + 6)
        ink.text(painter, words.adjusted(0, 10, 0, 0), self.option.words, look, role="strong")
        second = QRectF(left, middle + 1, words.width(), rect.height() / 2 - 8)
        ink.text(painter, second, self.option.second, look, role="second", tone="texto2")
        note = QRectF(rect.right() - 14 - seen, 0, seen + 2, rect.height())
        ink.text(painter, note, self.option.note, look, role="second", tone="texto2", align=ink.RIGHT)
        painter.end()


class People(ChoiceGroup):
    """The staff as boxes. `roles` gives the word of each role; `now` is local."""

    def __init__(self, staff: Sequence[Staff], roles: dict[str, str], now: datetime, parent: QWidget | None = None):
        super().__init__(parent)
        self._typed, self._since = "", QElapsedTimer()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for place, person in enumerate(staff, start=1):
            seen = last_seen(person.last_seen.astimezone(now.tzinfo), now) if person.last_seen else ""
            option = Option(person.username, person.full_name, seen, roles.get(person.role, person.role))
            box = _PersonBox(option, str(place) if place <= _DIGITS else "")
            self.adopt(box)
            column.addWidget(box)
        column.addStretch(1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._jump(event.text())
            return
        super().keyPressEvent(event)

    def _jump(self, letter: str) -> None:
        """Pick the first person one of whose names begins as typed."""
        from app.models.names import fold

        if not self._since.isValid() or self._since.hasExpired(_TYPING_MS):
            self._typed = ""
        self._since.restart()
        self._typed += fold(letter)
        for place, choice in enumerate(self.choices):
            if any(name.startswith(self._typed) for name in fold(choice.option.words).split()):
                self.choose(place)
                return


def last_seen(at: datetime, now: datetime) -> str:
    """Word when somebody was last here: "hoy 08h01", "ayer 16h41", "mar 27 oct"."""
    day: date = at.date()
    ago = (now.date() - day).days
    if ago in {0, 1}:
        return f"{'ayer' if ago else 'hoy'} {hour(at.time())}"
    return short_date(day)
