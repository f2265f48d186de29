"""Which requests the sample office has: how old each is and where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Planned:
    """One request: business days since it was filed, the task it stops at, and how it stopped there.

    twist: "" plain, "no_papers", "amending", "amended", "slip", "short", "over", "booked", "failed", "denied",
    "withdrawn", "asked", "approved", "question", "printed", "delivered".
    """

    age: int
    stops_at: str
    twist: str = ""


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
