"""Official numbers: each series counts by office and year, without a gap and without a repetition (reliability D4)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.models.tables.documents import Series

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

WIDTH = 4
"""Least number of digits; the ten-thousandth number of a year simply has five."""


def take(tx: Transaction, series: str, office_code: str, on: date) -> str:
    """Take the next number of a series, such as "CV-UIO-2026-0071", for the office and the year of `on`.

    The counter moves in the caller's transaction: if that is undone, so is the number.
    """
    counter = tx.find(Series, office=tx.actor.office, name=series, year=on.year)
    if counter is None:
        counter = tx.add(Series, name=series, year=on.year)
    counter = tx.update(counter, last=counter.last + 1)
    return written(series, office_code, on.year, counter.last)


def written(series: str, office_code: str, year: int, sequence: int) -> str:
    """Write a number out."""
    return f"{series}-{office_code}-{year}-{sequence:0{WIDTH}d}"
