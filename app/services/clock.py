"""The one clock: instants are UTC, local times are the office's (reliability D14)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

MAINLAND = "America/Guayaquil"
GALAPAGOS = "Pacific/Galapagos"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Clock(Protocol):
    """What the services ask for the time."""

    def now(self) -> datetime:
        """Give this instant, aware and in UTC."""
        ...

    def today(self) -> date:
        """Give the date at the office."""
        ...

    def local(self, instant: datetime) -> datetime:
        """Give an aware instant in the office's zone."""
        ...

    def milliseconds(self) -> int:
        """Give this instant as milliseconds since 1970."""
        ...

    def move_to(self, zone: str) -> None:
        """Tell local times in this zone from now on: that of the office which is opened."""
        ...


class _OfficeTime:
    """Reads an instant in the zone of the office; whoever inherits says what instant it is."""

    def __init__(self, now: Callable[[], datetime], zone: str) -> None:
        self._now = now
        self._zone = ZoneInfo(zone)

    def now(self) -> datetime:
        """Give this instant in UTC."""
        return self._now()

    def today(self) -> date:
        """Give the date at the office."""
        return self.local(self.now()).date()

    def local(self, instant: datetime) -> datetime:
        """Give an aware instant in the office's zone; a naive one is our bug."""
        if instant.tzinfo is None:
            raise ValueError("a naive datetime has no instant")
        return instant.astimezone(self._zone)

    def milliseconds(self) -> int:
        """Give this instant as milliseconds since 1970, without a float in between."""
        return (self.now() - EPOCH) // timedelta(milliseconds=1)

    def move_to(self, zone: str) -> None:
        """Tell local times in this zone from now on."""
        self._zone = ZoneInfo(zone)


class SystemClock(_OfficeTime):
    """The computer's clock."""

    def __init__(self, zone: str = MAINLAND) -> None:
        super().__init__(lambda: datetime.now(UTC), zone)


class FixedClock(_OfficeTime):
    """A clock that stands still until it is moved: tests, sample data, pictures."""

    def __init__(self, instant: datetime, zone: str = MAINLAND) -> None:
        super().__init__(lambda: self._instant, zone)
        self.set(instant)

    def set(self, instant: datetime) -> None:
        """Move it to an aware instant, also backwards."""
        self._instant = self.local(instant).astimezone(UTC)

    def advance(self, step: timedelta) -> None:
        """Move it by a step."""
        self._instant += step
