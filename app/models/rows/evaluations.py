"""What the screens show of evaluations."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final


@dataclass(frozen=True, slots=True)
class FindingLine:
    """The verdict on one criterion: "met", "not_met", "not_applicable" or "" while open."""

    criterion: str
    verdict: str = ""
    evidence: str = ""
    observation: str = ""


@dataclass(frozen=True, slots=True)
class EvaluationLine:
    """One appointment; state is "scheduled", "held" or "cancelled", result "", "passed" or "failed".

    part: the title of its sheet where there are several.
    """

    id: str
    case_id: str
    case_number: str
    applicant: str
    procedure: str
    number: str
    evaluator_id: str
    evaluator: str
    place: str
    starts_at: datetime
    ends_at: datetime
    state: str
    result: str
    summary: str
    findings: tuple[FindingLine, ...] = field(default=())
    part: str = ""


HOLIDAY: Final = "holiday"
"""What forbids the whole day, so that no other hour of it would suit."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why a time does not suit: `blocks` forbids it.

    kind: "busy" (blocks on overlap, warns when the way is short), "closed", HOLIDAY, "past", "late" (after the due
    date, warns) or "scheduled" (the case has another date already).
    """

    kind: str
    text: str
    blocks: bool


@dataclass(frozen=True, slots=True)
class EvaluatorChoice:
    """Somebody who may evaluate."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class PartChoice:
    """One of several sheets that a case may still have a date for."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class ToSchedule:
    """A case that waits for its evaluation date."""

    case_id: str
    case_number: str
    applicant: str
    place: str
    waiting_since: datetime
