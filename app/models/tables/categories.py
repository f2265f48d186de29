"""Categories that a decision table worked out for a case, and what persons decided about them."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import String, UniqueConstraint
from sqlmodel import Field

from app.models.tables.row import Row, stored


@stored("case_category", UniqueConstraint("case_id", "rule"))
class CaseCategory(Row):
    """One decided category.

    `worked_out` is JSON of what the table said when it was decided (rows/categories.py); `state` "correcting" waits
    for a second person; `result` holds once it is confirmed, `proposed` is what the correction would make of it.
    """

    case_id: str = Field(foreign_key="case_file.id")
    rule: str = Field(max_length=60)
    worked_out: str
    state: Literal["open", "correcting", "confirmed"] = Field(default="open", sa_type=String(12))
    result: str = Field(default="", max_length=60)
    proposed: str = Field(default="", max_length=60)
    reason: str = Field(default="", max_length=500)
    proposed_by: str = Field(default="", max_length=36)
    proposed_name: str = Field(default="", max_length=120)
    decided_by: str = Field(default="", max_length=36)
    decided_name: str = Field(default="", max_length=120)
    decided_at: datetime | None = None
