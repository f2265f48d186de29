"""A year of working days, month by month; the days that do not count are hatched like on the ruler."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.models.texts_es import MONTHS, short_date
from app.views.overriding import override
from app.views.theme.look import Look, look_of
from app.views.widgets import ink
from app.views.widgets.tips import as_tip

_DAYS, _WEEKS = 5, 5
"""Weekdays alone never need a sixth line: a month that begins on a weekend begins on the Monday after it."""
_GAP, _HEAD, _ROW = 14, 18, 16
_WIDE_MONTH = 100
_DAY = timedelta(days=1)


class YearView(QWidget):
    """Twelve small months of weekdays, six or four beside one another; the reason is in the tooltip and in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year, self._off, self._today = 2000, {}, date.min  # type: tuple[int, Mapping[date, str], date]
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_year(self, year: int, off: Mapping[date, str], today: date) -> None:
        """Show a year with its days off."""
        self._year, self._off, self._today = year, off, today
        names = "; ".join(f"{short_date(day)}, {reason}" for day, reason in off.items())
        self.setAccessibleName(self.tr("Días que no cuentan en {year}: {names}").format(year=year, names=names))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(max(self.width(), 640)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(360, 100)

    @override
    def heightForWidth(self, width: int) -> int:
        look = look_of(self)
        lines = 12 // self._beside(look, width)
        return lines * look.px(_HEAD + _WEEKS * _ROW) + (lines - 1) * 6

    @staticmethod
    def _beside(look: Look, width: int) -> int:
        return next((many for many in (6, 4, 3) if width >= many * look.px(_WIDE_MONTH)), 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = ink.begin(self)
        look = look_of(self)
        for month in range(1, 13):
            place = self._place(look, month)
            title = QRectF(place.left(), place.top(), place.width(), look.px(_HEAD))
            ink.text(painter, title, MONTHS[month - 1], look, role="second_emphasis", tone="texto2")
            for day, cell in self._cells(look, month):
                self._paint_day(painter, look, day, cell)
        painter.end()

    def _place(self, look: Look, month: int) -> QRectF:
        beside = self._beside(look, self.width())
        width = (self.width() - (beside - 1) * _GAP) / beside
        height = look.px(_HEAD + _WEEKS * _ROW) + 6
        line, column = divmod(month - 1, beside)
        return QRectF(column * (width + _GAP), line * height, width, height)

    def _cells(self, look: Look, month: int) -> Iterator[tuple[date, QRectF]]:
        """Give each weekday of a month with its cell."""
        place = self._place(look, month)
        width, row = min(place.width() / _DAYS, 30.0), look.px(_ROW)
        day = date(self._year, month, 1)
        first_monday = day + _DAY * ((7 - day.weekday()) if day.weekday() >= _DAYS else -day.weekday())
        while day.month == month:
            if day.weekday() < _DAYS:
                week = (day - first_monday).days // 7
                top = place.top() + look.px(_HEAD) + week * row
                yield day, QRectF(place.left() + day.weekday() * width, top, width - 2, row - 2)
            day += _DAY

    def _paint_day(self, painter: QPainter, look: Look, day: date, cell: QRectF) -> None:
        tone, role = "texto2", "cap"
        if day in self._off:
            ink.box(painter, cell, radius=3, fill=look.color("manila"), edge=look.color("manila_borde"))
            ink.hatch(painter, cell, look.color("manila_borde"))
            tone, role = "manila_texto", "count"
        if day == self._today:
            ink.box(painter, cell, radius=3, edge=look.color("texto"), width=2)
        ink.text(painter, cell, str(day.day), look, role=role, tone=tone, align=ink.CENTER)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), as_tip(self._told(event.pos().x(), event.pos().y())), self)
            return True
        return super().event(event)

    def _told(self, x: int, y: int) -> str:
        look = look_of(self)
        for month in range(1, 13):
            for day, cell in self._cells(look, month):
                if cell.contains(x, y):
                    return f"{short_date(day)}\n{self._off.get(day, self.tr('cuenta'))}"
        return ""
