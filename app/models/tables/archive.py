"""Records of sessions that an institution keeps, their former versions, and the words by which they are found."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.models.tables.row import Row, stored


@stored(
    "archived",
    UniqueConstraint("office", "archive", "body", "session_type", "year", "number_key"),
    Index("ix_archived_held", "office", "archive", "held_on", "id"),
    Index("ix_archived_blob", "blob"),
)
class Archived(Row):
    """One record as it stands now; `body_title`, `session_title` and `words` repeat what was declared that day.

    number_key: what two ways to write one number share; agenda: JSON list of points; resolutions: JSON list of
    [number, text]; blob: the PDF; text_pages: how many of its sheets have text.
    """

    archive: str = Field(max_length=60)
    body: str = Field(max_length=60)
    body_title: str = Field(max_length=200)
    session_type: str = Field(default="", max_length=60)
    session_title: str = Field(default="", max_length=120)
    number: str = Field(max_length=40)
    number_key: str = Field(max_length=40)
    year: int
    held_on: date
    title: str = Field(default="", max_length=300)
    words: str = Field(max_length=600)
    agenda: str = "[]"
    resolutions: str = "[]"
    blob: str = Field(max_length=64)
    file_name: str = Field(max_length=200)
    pages: int
    size: int
    text_pages: int = 0
    recorded_at: datetime
    recorded_by: str = Field(max_length=120)


@stored("archived_former", Index("ix_archived_former", "record_id"))
class ArchivedFormer(Row):
    """A record as it stood before a correction; `body` is its JSON."""

    record_id: str = Field(foreign_key="archived.id")
    body: str
    words: str = Field(max_length=600)
    blob: str = Field(max_length=64)
    pages: int
    reason: str = Field(max_length=500)
    replaced_at: datetime
    replaced_by: str = Field(max_length=120)


@stored("archive_text", UniqueConstraint("record_id"))
class ArchiveText(SQLModel):
    """Folded words of a record and its PDF, indexed by FTS5 (migration 0001); made again from them at any time."""

    no: int | None = Field(default=None, primary_key=True)
    record_id: str = Field(max_length=36)
    body: str


@stored("archive_page", Index("ix_archive_page", "record_id", "page"))
class ArchivePageText(SQLModel):
    """The text of one sheet as it reads; sheet 0 is the description."""

    no: int | None = Field(default=None, primary_key=True)
    record_id: str = Field(max_length=36)
    page: int
    body: str
