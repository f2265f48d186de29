"""The clock of the top bar: the office's day and hour, and when the counter closes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.models.rows.people import OfficeFacts
from app.models.texts_es import hour, short_date_year
from app.services.clock import Clock
from app.views.shell.top_bar import TopBar

if TYPE_CHECKING:
    from app.services.calendar import Calendar

_MINUTE_MS = 60_000


class Hours(QObject):
    """Ticks each minute, on the minute."""

    def __init__(self, bar: TopBar, clock: Clock, office: OfficeFacts, calendar: Calendar) -> None:
        super().__init__(bar)
        self._bar, self._clock, self._office, self._calendar = bar, clock, office, calendar
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.show)
        self.show()

    def show(self) -> None:
        """Show the hour of now and wait for the next minute."""
        now = self._clock.local(self._clock.now())
        self._bar.set_time(short_date_year(now.date()), hour(now.time()), self._closing(now))
        self._timer.start(_MINUTE_MS - (now.second * 1000 + now.microsecond // 1000))

    def _closing(self, now: datetime) -> str:
        """Say when the counter closes, on the days on which it opens."""
        if not self._calendar.is_business(now.date()):
            return self.tr("día no hábil")
        closes = f"{self._office.closes[:2]}h{self._office.closes[3:]}"
        closed = now.strftime("%H:%M") >= self._office.closes
        return (self.tr("cerró {hour}") if closed else self.tr("cierra {hour}")).format(hour=closes)
