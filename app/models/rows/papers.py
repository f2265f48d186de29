"""What the screens show of issued papers, printing, delivery and verification."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One paper. state: "requested", "approved", "sent", "printed", "delivered" or "voided".

    copies: how often it was sent to a printer; originals: how many of it are wanted;
    printed_by, printed_at: who said last that it came out well, and when; procedure: key of the case's.
    """

    id: str
    case_id: str
    case_number: str
    applicant: str
    result: str
    layout: str
    title: str
    number: str
    code: str
    state: str
    requested_by: str
    requested_by_id: str
    requested_at: datetime
    approved_by: str
    approved_at: datetime | None
    issued_on: date | None
    copies: int
    originals: int = 1
    printed_by: str = ""
    printed_at: datetime | None = None
    procedure: str = ""


@dataclass(frozen=True, slots=True)
class PrintQuestion:
    """A sending nobody has told the outcome of."""

    job_id: str
    document_id: str
    number: str
    title: str
    applicant: str
    printer: str
    sent_at: datetime
    sent_by: str


@dataclass(frozen=True, slots=True)
class Printer:
    """A queue of the system."""

    name: str
    description: str
    default: bool
    ready: bool
    status: str


@dataclass(frozen=True, slots=True)
class DeliveryIn:
    """Who takes the papers: capacity is "holder", "representative" or "bearer".

    authority_*: the paper that proves a representative, with its number or its date, and its scan (name, bytes) if
    there is one; authority: a remark.
    """

    receiver_name: str
    receiver_id_kind: str
    receiver_id_number: str
    capacity: str
    authority: str = ""
    authority_kind: str = ""
    authority_number: str = ""
    authority_on: date | None = None
    authority_file: tuple[str, bytes] | None = None


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """A delivery that happened; authority says how it was proven."""

    id: str
    receiver_name: str
    receiver_id_number: str
    capacity: str
    authority: str
    delivered_at: datetime
    delivered_by: str
    receipt_id: str
    signed: bool


@dataclass(frozen=True, slots=True)
class ExpiringLine:
    """A document that may be renewed; words: when it ends, in a sentence."""

    case_id: str
    number: str
    valid_until: date
    words: str


@dataclass(frozen=True, slots=True)
class Verification:
    """Answer on a code or number: "valid", "voided", "expired", "unknown", "altered" or "unreadable".

    "state": the code of a reserved request; its sentence is all there is to say.
    """

    verdict: str
    sentence: str
    number: str = ""
    title: str = ""
    holder: str = ""
    issued_on: date | None = None
    valid_until: date | None = None
    document_id: str = ""
    case_id: str = ""
