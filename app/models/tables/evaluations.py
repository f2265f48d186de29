"""Visits of an evaluator and what they found."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from app.models.tables.row import Row, stored


@stored("evaluation", Index("ix_evaluation_when", "evaluator_id", "starts_at"), Index("ix_evaluation_case", "case_id"))
class Evaluation(Row):
    """One appointment; `sequence` grows with each change so that calendars update (RFC 5545, 3.8.7.4).

    `part`: which of several sheets it fills, "" of the only one; `reached`, `reachable`: its points once held.
    """

    case_id: str = Field(foreign_key="case_file.id")
    number: str = Field(max_length=40)
    evaluator_id: str = Field(foreign_key="app_user.id")
    evaluator_name: str = Field(max_length=120)
    place: str = Field(max_length=300)
    starts_at: datetime
    ends_at: datetime
    sequence: int = 0
    state: Literal["scheduled", "held", "cancelled"] = Field(default="scheduled", sa_type=String(12))
    sheet_version: str = Field(max_length=40)
    part: str = Field(default="", max_length=60)
    part_title: str = Field(default="", max_length=60)
    reached: int = 0
    reachable: int = 0
    result: Literal["", "passed", "failed"] = Field(default="", sa_type=String(8))
    held_at: datetime | None = None
    summary: str = Field(default="", max_length=2000)


@stored("finding", UniqueConstraint("evaluation_id", "criterion"))
class Finding(Row):
    """The verdict on one criterion, with its evidence; "" while only notes were taken."""

    evaluation_id: str = Field(foreign_key="evaluation.id")
    criterion: str = Field(max_length=60)
    verdict: Literal["", "met", "not_met", "not_applicable"] = Field(sa_type=String(16))
    evidence: str = Field(default="", max_length=1000)
    observation: str = Field(default="", max_length=1000)
