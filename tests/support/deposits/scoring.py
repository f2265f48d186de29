"""How an answer is judged against the truth of a generated period."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.matching.shapes import Matching
from tests.support.deposits.shapes import Period


@dataclass(frozen=True, slots=True)
class Verdict:
    """`false`: sure pairs that are not true, or that only a person may join; shares are of `whole` payments."""

    lines: int
    whole: int
    sure: int
    false: tuple[tuple[str, int], ...]
    recall: float
    right: float


def judge(period: Period, answer: Matching) -> Verdict:
    """Count the false, the sure and the right first suggestions."""
    false: list[tuple[str, int]] = []
    sure: set[str] = set()
    right: set[str] = set()
    for match in answer.matches:
        true = match.row in period.whole.get(match.charge_id, ())
        if match.level == "sure":
            (sure.add(match.charge_id) if true else false.append((match.charge_id, match.row)))
        if true:
            right.add(match.charge_id)
    total = len(period.whole)
    return Verdict(len(period.rows), total, len(sure) + len(false), tuple(false), len(sure) / total, len(right) / total)
