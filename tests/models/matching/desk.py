"""A counter's month in a few words: rows of the bank and charges with sensible defaults."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.models.matching.rules import match
from app.models.matching.shapes import Charge, Match, Matching
from tests.support.deposits.shapes import Line

DAY = date(2026, 11, 5)  # a Thursday


def row(
    index: int = 0,
    document: str = "38078012",
    text: str = "DEPOSITO EFECTIVO QUISHPE IZA LUZ MARINA",
    *,
    day: date = DAY,
    cents: int = 5000,
    office: str = "",
) -> Line:
    return Line(index, day, cents, document, text, office)


def charge(
    key: str = "c1",
    name: str = "Luz Marina Quishpe Iza",
    *,
    number: str = "1759900019",
    slip: str = "38078012",
    declared: date | None = DAY,
    opened: date = DAY,
    cents: int = 5000,
    sub_line: str = "",
    office: str = "",
    reference: str = "",
) -> Charge:
    return Charge(key, f"2026-{key}", number, name, cents, slip, declared, opened, sub_line, office, reference)


def answer(rows: Sequence[Line], charges: Sequence[Charge]) -> Matching:
    return match(rows, charges)


def told(found: Matching) -> dict[str, tuple[int, str]]:
    """What each charge got: the row and the level."""
    return {one.charge_id: (one.row, one.level) for one in found.matches}


def only(found: Matching) -> Match:
    (one,) = found.matches
    return one
