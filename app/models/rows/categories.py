"""A computed category with everything that explains it, and what a person decided about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SubResult:
    """What one criterion says by itself; `result` is empty when it has no answer, `range` is where it gives that."""

    criterion: str
    title: str
    value: str
    result: str
    result_title: str
    range: str = ""


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """The result of a decision table; `criterion` says which one decided and why, `note` what is not certain."""

    rule: str
    title: str
    version: str
    parts: tuple[SubResult, ...]
    result: str
    result_title: str
    criterion: str
    legal_basis: str
    note: str


@dataclass(frozen=True, slots=True)
class CategoryLine:
    """A category of a case: state is "open" (nobody confirmed it), "correcting" or "confirmed".

    result: what holds, worked out or corrected; proposed_title, reason, proposed_by: the correction that waits for
    a second person; choices: results that a correction may choose.
    """

    rule: str
    title: str
    worked_out: WorkedOut | None
    state: str
    result: str
    result_title: str
    proposed: str
    proposed_title: str
    reason: str
    proposed_by: str
    decided_by: str
    decided_at: datetime | None
    choices: tuple[tuple[str, str], ...]
