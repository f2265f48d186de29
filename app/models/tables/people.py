"""Who asks, and who attends."""

from __future__ import annotations

from typing import Literal

from sqlalchemy import String, UniqueConstraint
from sqlmodel import Field

from app.models.tables.row import LocalRow, Row, stored

IdKind = Literal["cedula", "ruc", "passport", "reserved"]
"""`reserved`: nobody; the one row of an office that stands for who asked with reserve (tables/reserve.py)."""

Role = Literal["clerk", "supervisor", "evaluator", "administrator", "guardian"]


@stored("person", UniqueConstraint("office", "id_kind", "id_number"))
class Person(Row):
    """An applicant; a firm has a `legal_name`, a natural person surnames and names kept apart."""

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


@stored("app_user", UniqueConstraint("username"))
class User(Row):
    """A person who works here; `password_hash` is argon2id."""

    username: str = Field(max_length=40)
    full_name: str = Field(max_length=120)
    role: Role = Field(sa_type=String(20))
    password_hash: str = Field(max_length=200)
    active: bool = True
    sample: bool = False


@stored("login_failure")
class LoginFailure(LocalRow):
    """Wrong tries in a row of one user (id), kept over restarts (reliability.md D11)."""

    failures: int = 0
