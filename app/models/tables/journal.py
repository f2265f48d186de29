"""The hash-chained journal that every transaction writes by itself."""

from __future__ import annotations

from datetime import datetime

from pydantic import ConfigDict
from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.models.tables.row import stored


@stored(
    "journal",
    Index("ix_journal_subject", "subject"),
    Index("ix_journal_actor", "actor", "at"),
    Index("ix_journal_at", "at"),
)
class JournalEntry(SQLModel):
    """One committed transaction (reliability.md D8). No personal data inside.

    `rows`: JSON list of [table, id, version, salted digest]; `hash` covers every other column and `previous`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")  # type: ignore[assignment]

    seq: int = Field(primary_key=True)
    office: str = Field(max_length=60)
    epoch: int
    at: datetime
    actor: str = Field(max_length=36)
    action: str = Field(max_length=60)
    subject: str = Field(max_length=80)
    rows: str
    previous: str = Field(max_length=64)
    hash: str = Field(max_length=64)
