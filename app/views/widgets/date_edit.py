"""A date written as dd/mm/aaaa or picked from a month."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCalendarWidget, QWidget

from app.views.overriding import override
from app.views.widgets.inputs import LineEdit

ICON_ROOM = 30


class DateEdit(LineEdit):
    """A date written as dd/mm/aaaa; one or two digits and the separators / - . are taken, two-digit years are not."""

    date_changed = Signal(object)

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(placeholder="dd/mm/aaaa", icon="calendar-blank", parent=parent)
        self.setMaximumWidth(180)
        self.set_date(day)
        self.settled.connect(self._on_settled)

    def set_date(self, day: date | None) -> None:
        """Write a date, or nothing."""
        self.setText(f"{day:%d/%m/%Y}" if day else "")

    def date(self) -> date | None:
        """Return the date written, or None if it is empty or not a date yet."""
        parts = self.text().replace("-", "/").replace(".", "/").split("/")
        if len(parts) != 3 or not all(part.strip().isdigit() for part in parts) or len(parts[2].strip()) != 4:
            return None
        try:
            return date(int(parts[2]), int(parts[1]), int(parts[0]))
        except ValueError:
            return None

    def choose(self) -> None:
        """Open the month to pick a day (Alt+↓ or the icon)."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlags(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setLocale(QLocale(QLocale.Language.Spanish, QLocale.Country.Ecuador))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        day = self.date()
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(self._on_chosen)
        calendar.clicked.connect(self._on_chosen)
        calendar.activated.connect(calendar.close)
        calendar.clicked.connect(calendar.close)
        calendar.move(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if with_alt and event.key() == Qt.Key.Key_Down:
            self.choose()
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() < ICON_ROOM and not self.isReadOnly():
            self.choose()
            return
        super().mousePressEvent(event)

    def _on_chosen(self, day: QDate) -> None:
        self.set_date(date(day.year(), day.month(), day.day()))
        self.settle()

    def _on_settled(self) -> None:
        day = self.date()
        if day is not None and not self.hasFocus():
            self.set_date(day)
        self.date_changed.emit(day)
