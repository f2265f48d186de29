"""Who works here and who asks, as the screens need them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from app.models.rows.door import OfficeFacts, Staff

__all__ = ["ApplicantIn", "DraftLine", "EarlierCase", "Known", "OfficeFacts", "Staff"]


@dataclass(frozen=True, slots=True)
class ApplicantIn:
    """The applicant as typed; `override_reason` lifts a failed check digit with a supervisor's word."""

    id_kind: str
    id_number: str
    surnames: str = ""
    names: str = ""
    legal_name: str = ""
    email: str = ""
    phone: str = ""
    province: str = ""
    canton: str = ""
    address: str = ""
    override_reason: str = ""
    override_by: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What the register has about an identity number: the data to copy and the earlier requests."""

    applicant: ApplicantIn
    name: str
    cases: tuple[EarlierCase, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class EarlierCase:
    """An earlier request of the same person."""

    id: str
    number: str
    procedure: str
    procedure_name: str
    state: str
    is_open: bool
    received_at: datetime
    closed_at: datetime | None
    outcome_words: str = ""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A request half typed."""

    id: str
    procedure: str
    title: str
    saved_at: datetime
