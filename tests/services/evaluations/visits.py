"""A visit that was agreed, and what is found in it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from app.models.rows.evaluations import FindingLine
from app.services.evaluations.sheet import criteria
from tests.services.counter import Counter

MONDAY = date(2026, 11, 9)
TEN = datetime(2026, 11, 10, 10, 0)  # noqa: DTZ001  pages give the office's own time
PLACE = "Calle Los Nogales S4-12"


def agree(counter: Counter, case_id: str, at: datetime = TEN) -> str:
    """Agree a visit of the office's evaluator."""
    return counter.evaluations.schedule(counter.clerk, case_id, counter.evaluator.user_id, PLACE, at)


def visit(counter: Counter) -> tuple[str, str]:
    """Bring a case to its visit, agree it and let its hour come."""
    case_id = counter.to_schedule()
    evaluation_id = agree(counter, case_id)
    counter.clock.set(datetime(2026, 11, 10, 16, 30, tzinfo=UTC))
    return case_id, evaluation_id


def verdicts(counter: Counter, evaluation_id: str, *, failed: int = 0, **more: str) -> list[FindingLine]:
    """Answer every criterion: the first ones not met, the others met; more: another verdict by key."""
    _, sheet = counter.evaluations.sheet(counter.evaluator, evaluation_id)
    found = []
    for place, criterion in enumerate(criteria(sheet)):
        verdict = more.get(criterion.key.replace("-", "_"), "not_met" if place < failed else "met")
        found.append(FindingLine(criterion.key, verdict, "visto", "falta" if verdict == "not_met" else ""))
    return found


def kinds(counter: Counter, case_id: str, at: datetime, **more: Any) -> list[tuple[str, bool]]:
    """Return what speaks against a time of the office's evaluator."""
    found = counter.evaluations.conflicts(counter.clerk, case_id, counter.evaluator.user_id, at, **more)
    return [(one.kind, one.blocks) for one in found]
