"""A case, what it must bring, what it brought and what happened to it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.models.tables.row import LocalRow, Row, stored

CaseState = Literal[
    "registered",
    "awaiting_payment",
    "in_progress",
    "amending",
    "to_sign",
    "to_deliver",
    "granted",
    "denied",
    "withdrawn",
]
ItemState = Literal[
    "pending", "received", "illegible", "expired", "not_applicable", "to_amend", "verified_online", "on_file"
]
Reserved = Literal["", "confidential", "anonymous"]
SETTLED_STATES: frozenset[str] = frozenset({"received", "not_applicable", "verified_online", "on_file"})


@stored(
    "case_file",
    UniqueConstraint("number"),
    Index("ix_case_open", "office", "is_open", "due_on", "id", "state", "procedure", "paused"),
    Index("ix_case_due", "office", "due_on", "id"),
    Index("ix_case_received", "office", "received_at", "id"),
    Index("ix_case_person", "person_id"),
    Index("ix_case_holder", "holder_identity"),
    Index("ix_case_call", "procedure", "call_key", "points"),
    Index("ix_case_tracking", "tracking_code"),
)
class CaseFile(Row):
    """One request from intake to delivery.

    `person_*`, `procedure_name`, `next_step` and `state` repeat what other rows and the definition say, so that a
    list is read from one table; they are written by the same transaction as what they repeat.
    `received_at`: instant of filing; `counts_from`: first day of the term; `due_on`: None when nothing was promised;
    `holder_*`: whom it is about ("cedula:1712345678"), "" when that is who applies;
    `call_*`: the call to which it came; `points`: what its answers give there, in hundredths;
    `legal_due_on`: last day that the law admits, None if the definition names no maximum;
    `term_from`: instant from which `term` counts when an appeal began a new one; `extensions`: how often
    it was made longer; `step_since`, `step_by`: when and by
    whose act it came to its step; `decision`: what a person decided last, with the reason; `outcome_words`: what
    the definition calls its end, "" while it is open; `previous_id`: the case
    whose document this one renews; `answers`: JSON of the declared fields; `reserve`: how it is kept from those
    who need not know who asks, "" for an open request.
    """

    number: str = Field(max_length=40)
    procedure: str = Field(max_length=60)
    procedure_name: str = Field(max_length=200)
    definition_id: str = Field(foreign_key="definition.id")
    person_id: str = Field(foreign_key="person.id")
    person_name: str = Field(max_length=320)
    person_identity: str = Field(max_length=20)
    holder_name: str = Field(default="", max_length=320)
    holder_identity: str = Field(default="", max_length=40)
    call_key: str = Field(default="", max_length=60)
    call_title: str = Field(default="", max_length=120)
    points: int | None = None
    applicant_type: str = Field(default="", max_length=60)
    applicant_type_title: str = Field(default="", max_length=120)
    channel: str = Field(default="counter", max_length=60)
    channel_title: str = Field(default="Ventanilla", max_length=200)
    product: str = Field(default="", max_length=60)
    product_title: str = Field(default="", max_length=200)
    exemption: str = Field(default="", max_length=60)
    step: str = Field(max_length=60)
    state: CaseState = Field(sa_type=String(20))
    is_open: bool = True
    next_step: str = Field(max_length=200)
    next_reason: str = Field(default="", max_length=300)
    received_at: datetime
    counts_from: date
    due_on: date | None = None
    legal_due_on: date | None = None
    term: str = Field(max_length=40)
    term_from: datetime | None = None
    extensions: int = 0
    step_since: datetime
    step_by: str = Field(max_length=36)
    decision: Literal["", "granted", "partial", "denied"] = Field(default="", sa_type=String(8))
    decision_reason: str = Field(default="", max_length=500)
    previous_id: str | None = Field(default=None, foreign_key="case_file.id")
    paused: bool = False
    closed_at: datetime | None = None
    closing_reason: str = Field(default="", max_length=500)
    outcome_words: str = Field(default="", max_length=60)
    answers: str = "{}"
    tracking_code: str = Field(max_length=12)
    clerk_id: str = Field(foreign_key="app_user.id")
    reserve: Reserved = Field(default="", sa_type=String(12))
    sample: bool = False


@stored("requirement_item", Index("ix_item_case", "case_id", "position"))
class RequirementItem(Row):
    """One line of the checklist: a requirement, or one admitted proof of it.

    `source`: where the office looks it up; `one_of`: one settled line of the same requirement settles them all.
    """

    case_id: str = Field(foreign_key="case_file.id")
    position: int
    label: str = Field(max_length=8)
    requirement: str = Field(max_length=60)
    proof: str = Field(default="", max_length=60)
    title: str = Field(max_length=400)
    kind: Literal["form", "document", "payment", "verify"] = Field(sa_type=String(10))
    how: Literal["paper", "verify"] = Field(default="paper", sa_type=String(10))
    source: str = Field(default="", max_length=300)
    one_of: bool = False
    state: ItemState = Field(default="pending", sa_type=String(20))
    reason: str = Field(default="", max_length=500)
    changed_at: datetime | None = None
    changed_by: str = Field(default="", max_length=120)
    sheets: int = 0


@stored("attachment", Index("ix_attachment_case", "case_id"))
class Attachment(Row):
    """A file of the case, checked by its real content; `blob` is the SHA-256 of its bytes."""

    case_id: str = Field(foreign_key="case_file.id")
    item_id: str | None = Field(default=None, foreign_key="requirement_item.id")
    blob: str = Field(max_length=64)
    name: str = Field(max_length=200)
    format: Literal["pdf", "jpg", "png", "docx", "xlsx"] = Field(sa_type=String(4))
    pages: int = 1
    size: int
    added_at: datetime
    added_by: str = Field(max_length=120)
    removed: bool = False


@stored("pause", Index("ix_pause_case", "case_id"))
class CasePause(Row):
    """Days that do not count; `ended_on` None while it lasts.

    kind: "amendment" while the citizen completes papers, "step" while a declared step waits for others;
    `answer_by`: the last day of the wait.
    """

    case_id: str = Field(foreign_key="case_file.id")
    kind: Literal["amendment", "step"] = Field(default="amendment", sa_type=String(10))
    started_on: date
    ended_on: date | None = None
    answer_by: date
    reason: str = Field(max_length=500)
    document_id: str | None = None


@stored("outside_act", Index("ix_outside_case", "case_id"))
class OutsideAct(Row):
    """Work that somebody did in another system for a step; `record` is what that system gave."""

    case_id: str = Field(foreign_key="case_file.id")
    step: str = Field(max_length=60)
    record: str = Field(default="", max_length=120)
    note: str = Field(default="", max_length=500)
    done_at: datetime
    done_by: str = Field(max_length=120)


@stored("case_event", Index("ix_event_case", "case_id", "at"))
class CaseEvent(Row):
    """One line of the history: what, who and when."""

    case_id: str = Field(foreign_key="case_file.id")
    at: datetime
    actor_id: str = Field(max_length=36)
    actor_name: str = Field(max_length=120)
    action: str = Field(max_length=60)
    text: str = Field(max_length=500)
    detail: str = Field(default="", max_length=500)


@stored("case_text", UniqueConstraint("case_id"))
class CaseText(SQLModel):
    """Folded words by which a case is found, indexed by FTS5 (migration 0001); the newest has the largest `no`."""

    no: int | None = Field(default=None, primary_key=True)
    case_id: str = Field(max_length=36)
    body: str


@stored("draft")
class Draft(LocalRow):
    """A request half typed; `body` is JSON. Offered again after a crash."""

    user_id: str = Field(max_length=36)
    procedure: str = Field(max_length=60)
    title: str = Field(max_length=240)
    body: str
    saved_at: datetime
