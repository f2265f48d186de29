"""The clock of the top bar: the office's day and hour, and when the counter closes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.models.rows.people import OfficeFacts
from app.models.texts_es import hour, short_date_year
from app.services.clock import Clock
from app.views.shell.top_bar import TopBar

_MINUTE_MS = 60_000


class Hours(QObject):
    """Ticks each minute, on the minute."""

    def __init__(self, bar: TopBar, clock: Clock, office: OfficeFacts) -> None:
        super().__init__(bar)
        self._bar, self._clock, self._office = bar, clock, office
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.show)
        self.show()

    def show(self) -> None:
        """Show the hour of now and wait for the next minute."""
        now = self._clock.local(self._clock.now())
        closes = f"{self._office.closes[:2]}h{self._office.closes[3:]}"
        closed = now.strftime("%H:%M") >= self._office.closes
        words = self.tr("cerró {hour}") if closed else self.tr("cierra {hour}")
        self._bar.set_time(short_date_year(now.date()), hour(now.time()), words.format(hour=closes))
        self._timer.start(_MINUTE_MS - (now.second * 1000 + now.microsecond // 1000))
