"""Issued papers: their number, their exact PDF, each time they were printed and to whom they were given."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from app.models.tables.row import Row, stored

DocumentState = Literal["requested", "approved", "sent", "printed", "delivered", "voided"]


@stored("series", UniqueConstraint("office", "name", "year"))
class Series(Row):
    """The last number given in a series of this office and year; gap-free because it moves in the same transaction."""

    name: str = Field(max_length=40)
    year: int
    last: int = 0


@stored(
    "document",
    UniqueConstraint("number"),
    UniqueConstraint("code"),
    UniqueConstraint("own_code"),
    Index("ix_document_renewal", "office", "renew_until"),
    Index("ix_document_case", "case_id"),
    Index("ix_document_state", "office", "state", "requested_at"),
)
class Document(Row):
    """One official paper.

    `number` and `code` are None until it is issued; `blob` is the PDF as issued; `params` is the JSON of the values it
    was made from, so that a reprint says what the original said; `result` is the key of the declared result or "";
    `row`: which row of its list it is of, from 1, 0 for the only one;
    `own_code`: the code that its definition gives it (a credential's); `originals`: how many are printed;
    `renew_from`, `renew_until`: days between which it may be renewed, None if its definition offers no renewal.
    """

    case_id: str = Field(foreign_key="case_file.id")
    result: str = Field(default="", max_length=60)
    row: int = 0
    layout: str = Field(max_length=60)
    title: str = Field(max_length=200)
    number: str | None = Field(default=None, max_length=40)
    code: str | None = Field(default=None, max_length=12)
    own_code: str | None = Field(default=None, max_length=40)
    originals: int = 1
    state: DocumentState = Field(default="requested", sa_type=String(12))
    params: str = "{}"
    blob: str = Field(default="", max_length=64)
    requested_by: str = Field(max_length=36)
    requested_name: str = Field(max_length=120)
    requested_at: datetime
    approved_by: str = Field(default="", max_length=36)
    approved_name: str = Field(default="", max_length=120)
    approved_at: datetime | None = None
    issued_on: date | None = None
    valid_until: date | None = None
    renew_from: date | None = None
    renew_until: date | None = None
    voided_reason: str = Field(default="", max_length=500)


@stored("print_job", Index("ix_print_document", "document_id"), Index("ix_print_outcome", "office", "outcome"))
class PrintJob(Row):
    """One sending of a document to a printer; nothing is printed until a person says so."""

    document_id: str = Field(foreign_key="document.id")
    ordinal: int
    copy_mark: str = Field(max_length=20)
    printer: str = Field(max_length=120)
    system_job: str = Field(default="", max_length=120)
    blob: str = Field(max_length=64)
    sent_at: datetime
    sent_by: str = Field(max_length=120)
    outcome: Literal["", "good", "spoilt", "failed"] = Field(default="", sa_type=String(8))
    reason: str = Field(default="", max_length=300)
    confirmed_at: datetime | None = None
    confirmed_by: str = Field(default="", max_length=120)


@stored("delivery", Index("ix_delivery_case", "case_id"))
class Delivery(Row):
    """Who took the papers away, with what right, and the receipt that was signed.

    capacity: "applicant" is who applied for another, "bearer" is anybody who came for them, "email" that they were
    sent to the address in `authority`;
    `authority_*`: the paper that proves a representative, and its scan.
    """

    case_id: str = Field(foreign_key="case_file.id")
    receiver_name: str = Field(max_length=200)
    receiver_id_kind: Literal["cedula", "ruc", "passport"] = Field(sa_type=String(10))
    receiver_id_number: str = Field(max_length=20)
    capacity: Literal["holder", "applicant", "representative", "bearer", "email"] = Field(sa_type=String(16))
    authority: str = Field(default="", max_length=300)
    authority_kind: str = Field(default="", max_length=20)
    authority_number: str = Field(default="", max_length=60)
    authority_on: date | None = None
    authority_blob: str = Field(default="", max_length=64)
    delivered_at: datetime
    delivered_by: str = Field(max_length=120)
    receipt_id: str | None = Field(default=None, foreign_key="document.id")
    signed_blob: str = Field(default="", max_length=64)
