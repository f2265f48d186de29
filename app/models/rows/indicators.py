"""A count by month."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """`months`: January to December."""

    key: str
    title: str
    months: tuple[int, ...]

    @property
    def total(self) -> int:
        """The whole year."""
        return sum(self.months)
