"""What only the guardians of reserved requests may read."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from app.models.tables.people import IdKind
from app.models.tables.row import Row, stored

ReadKind = Literal["content", "identity", "file", "paper", "receipt", "days", "section"]


@stored("reserved_person", UniqueConstraint("case_id"))
class ReservedPerson(Row):
    """Who asks in a confidential request; the only row in which it is written. An anonymous one has none."""

    case_id: str = Field(foreign_key="case_file.id")
    id_kind: IdKind = Field(sa_type=String(10))
    id_number: str = Field(max_length=20)
    surnames: str = Field(default="", max_length=120)
    names: str = Field(default="", max_length=120)
    legal_name: str = Field(default="", max_length=300)
    email: str = Field(default="", max_length=200)
    phone: str = Field(default="", max_length=60)
    province: str = Field(default="", max_length=2)
    canton: str = Field(default="", max_length=4)
    address: str = Field(default="", max_length=200)
    override_reason: str = Field(default="", max_length=300)


@stored("reserved_read", Index("ix_reserved_read_case", "case_id", "at"))
class ReservedRead(Row):
    """One reading of a reserved request, or of a reserved section of any: who, when, what and why.

    Its own table: no page reloads because of it.
    """

    case_id: str = Field(foreign_key="case_file.id")
    at: datetime
    actor_id: str = Field(max_length=36)
    actor_name: str = Field(max_length=120)
    what: ReadKind = Field(sa_type=String(10))
    reason: str = Field(default="", max_length=300)
