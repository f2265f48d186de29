"""Business days of the bank between two dates, counted once a period."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import accumulate

from app.models.matching.shapes import NonBusiness

MARGIN = 400  # days around the statement within which a declared date is counted; beyond it is a mistyped date


class BusinessDays:
    """Distances in business days; days are ordinals."""

    def __init__(self, days: Iterable[int], closed: NonBusiness) -> None:
        told = list(days) or [date(2000, 1, 1).toordinal()]
        self.first, self.last = max(1, min(told) - MARGIN), min(date.max.toordinal(), max(told) + MARGIN)
        self._count = list(accumulate(not closed(date.fromordinal(day)) for day in range(self.first, self.last + 1)))

    def between(self, start: int, end: int) -> int:
        """Count the business days after `start` up to `end`, both covered; a day when the bank is closed adds none."""
        return self._count[end - self.first] - self._count[start - self.first]

    def covers(self, day: int) -> bool:
        """Tell whether the day is near the statement."""
        return self.first <= day <= self.last
