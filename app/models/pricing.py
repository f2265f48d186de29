"""Exact prices in whole cents: units in bands, percentages and their rounding."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.models.catalogue.fees import Band, Rounding

WHOLE = 100


class Slice(NamedTuple):
    """How many units one band took and what they cost; `each` is None for a price of all together."""

    units: Decimal | int
    each: int | None
    cents: int


def in_bands(bands: Sequence[Band], units: Decimal | int) -> tuple[Slice, ...]:
    """Split some units among the bands, in order; a band that none reaches is left out. Half a cent goes up."""
    slices: list[Slice] = []
    taken: Decimal | int = 0
    for band in bands:
        until = units if band.up_to is None else min(units, band.up_to)
        here = until - taken
        if here <= 0:
            break
        price = (
            rounded(Fraction(here) * band.each_cents, "half_up")
            if band.each_cents is not None
            else band.flat_cents or 0
        )
        slices.append(Slice(here, band.each_cents, price))
        taken = until
    return tuple(slices)


def part_of(cents: int, percent: str, rounding: Rounding) -> int:
    """Return that percentage of an amount, rounded to whole cents as declared."""
    return rounded(Fraction(cents) * Fraction(percent) / WHOLE, rounding)


def rounded(value: Fraction, rounding: Rounding) -> int:
    """Round an amount of cents that is not negative."""
    whole, rest = divmod(value, 1)
    if rounding == "half_even":
        return round(value)
    up = rest > 0 if rounding == "up" else rest >= Fraction(1, 2) and rounding == "half_up"
    return int(whole) + up
