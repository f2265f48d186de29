"""What this installation decided about itself."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from app.models.tables.row import LocalRow, Row, stored


@stored("setting", UniqueConstraint("office", "key"))
class Setting(Row):
    """One agency setting; `value` is JSON."""

    key: str = Field(max_length=60)
    value: str


@stored("definition", UniqueConstraint("key", "digest"))
class Definition(Row):
    """A procedure's definition as it was when a case began with it; `body` is its canonical JSON."""

    key: str = Field(max_length=60)
    number: int
    digest: str = Field(max_length=64)
    body: str


@stored("meta")
class Meta(LocalRow):
    """Facts of this database file: epoch, installation."""

    value: str
