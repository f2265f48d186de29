"""The rows of resources/calendar: holidays that repeat and days that a decree changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Moves = Literal["full", "weekend", "never", "pair"]
DecreeKind = Literal["day_off", "suspension", "working"]


@dataclass(frozen=True, kw_only=True)
class Holiday:
    """A day off every year: by month and day, or counted from Easter Sunday. Validity looks at the original date."""

    name: str
    moves: Moves
    valid_from: date
    legal_basis: str
    source: str
    confidence: str
    valid_to: date | None = None
    month: int | None = None
    day: int | None = None
    easter: int | None = None
    pair: str = ""
    canton: str = ""
    province: str = ""

    def applies(self, canton: str, province: str) -> bool:
        """Tell whether it is kept there: everywhere, in the province or in the canton (INEC codes)."""
        return _covers(self.canton, self.province, canton, province)

    def valid_on(self, original: date) -> bool:
        """Tell whether the row was law on its original date."""
        return self.valid_from <= original and (self.valid_to is None or original <= self.valid_to)


@dataclass(frozen=True, kw_only=True)
class Decree:
    """Days off, suspended or declared working by a decree; `last_day` is the same as the first for one day."""

    name: str
    kind: DecreeKind
    first_day: date
    last_day: date
    recoverable: bool
    legal_basis: str
    source: str
    confidence: str
    canton: str = ""
    province: str = ""

    def applies(self, canton: str, province: str) -> bool:
        """Tell whether it rules there."""
        return _covers(self.canton, self.province, canton, province)

    def covers(self, day: date) -> bool:
        """Tell whether the day is one of its days."""
        return self.first_day <= day <= self.last_day


@dataclass(frozen=True)
class Rows:
    """Everything that one folder declares."""

    holidays: tuple[Holiday, ...] = ()
    decrees: tuple[Decree, ...] = ()


def _covers(row_canton: str, row_province: str, canton: str, province: str) -> bool:
    if row_canton:
        return row_canton == canton
    return not row_province or row_province == province
