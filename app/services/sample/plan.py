"""Which requests the sample office has: how old each is and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.catalogue.procedure import Procedure
from app.models.terms import Unit, parse_term


@dataclass(frozen=True, slots=True)
class Planned:
    """One request: business days since it was filed, the task it stops at, and how it stopped there.

    twist: "" plain, "no_papers", "amending", "amended", "slip", "short", "over", "booked", "failed", "denied",
    "withdrawn", "asked", "approved", "question", "printed", "delivered".
    """

    age: int
    stops_at: str
    twist: str = ""


_LONG_TERM = 30
"""Business days of the term for which the ages below are told."""

SLOW = 0.5
"""From this pace on each step of a request takes a day."""


def pace(procedure: Procedure) -> float:
    """Return how fast requests age, 1.0 those of the longest terms: what is promised at once is not left for weeks."""
    term = parse_term(procedure.term.term)
    days = {Unit.BUSINESS_DAYS: term.value, Unit.CALENDAR_DAYS: term.value * 5 // 7, Unit.HOURS: term.value // 24}
    return min(1.0, (days.get(term.unit, 0 if term.unit is Unit.IMMEDIATE else _LONG_TERM) + 1) / (_LONG_TERM + 1))


_GROUPS: tuple[tuple[str, str, tuple[int, ...]], ...] = (
    ("papers", "no_papers", (0, 0, 1, 2, 4)),
    ("papers", "amending", (9, 14, 21, 33)),
    ("payment", "", (0, 1, 3, 6, 11)),
    ("payment", "slip", (1, 2, 3, 5, 8)),
    ("payment", "short", (7, 12)),
    ("payment", "over", (10,)),
    ("payment", "withdrawn", (26,)),
    ("invoice", "", (2, 4, 6, 9)),
    ("schedule", "", (5, 7, 8, 12, 30)),
    ("schedule", "amended", (20,)),
    ("evaluate", "booked", (3, 4, 4, 5, 6, 10)),
    ("evaluate", "failed", (24,)),
    ("evaluate", "denied", (36, 41)),
    ("issue", "", (17, 31)),
    ("issue", "asked", (18, 22, 25)),
    ("deliver", "approved", (15, 23, 27, 30)),
    ("deliver", "question", (29,)),
    ("deliver", "printed", (28, 32)),
    ("deliver", "delivered", (34, 38, 43, 47, 52, 58)),
)

PLAN: tuple[Planned, ...] = tuple(
    sorted(
        (Planned(age, stops_at, twist) for stops_at, twist, ages in _GROUPS for age in ages),
        key=lambda planned: -planned.age,
    )
)
