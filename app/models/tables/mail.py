"""Letters that go by e-mail, the files they carry, and the codes that prove that they arrive."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from app.models.tables.row import Row, stored

LetterKind = Literal[
    "received",
    "papers_missing",
    "invitation",
    "visit_cancelled",
    "confirmation",
    "slip_asked",
    "ready",
    "documents",
    "test",
]
LetterState = Literal["queued", "sending", "sent", "failed", "cancelled"]


@stored(
    "outbox",
    UniqueConstraint("message_id"),
    Index("ix_outbox_due", "office", "state", "next_at"),
    Index("ix_outbox_case", "case_id"),
)
class Letter(Row):
    """One e-mail, queued by the transaction that causes it.

    `message_id` is given when it is queued, so that sending twice is still one letter for whoever receives it;
    `state` "sending" is committed before the server hears of it; `secret` replaces `{confirmation.code}` in the body
    only while the letter travels and is blanked once it left; `answer` is the name of the last answer
    (services/mail/answers.py) and `answer_code` / `answer_text` what the server said; `by_hand`: who said that it was
    sent outside the program.
    """

    case_id: str | None = Field(default=None, foreign_key="case_file.id")
    kind: LetterKind = Field(sa_type=String(20))
    recipient: str = Field(max_length=254)
    recipient_name: str = Field(default="", max_length=320)
    subject: str = Field(max_length=300)
    body: str = Field(max_length=20_000)
    secret: str = Field(default="", max_length=40)
    message_id: str = Field(max_length=300)
    state: LetterState = Field(default="queued", sa_type=String(10))
    attempts: int = 0
    queued_at: datetime
    next_at: datetime | None = None
    ended_at: datetime | None = None
    answer: str = Field(default="", max_length=20)
    answer_code: int = 0
    answer_text: str = Field(default="", max_length=500)
    queued_by: str = Field(max_length=120)
    by_hand: str = Field(default="", max_length=120)


@stored("outbox_file", Index("ix_outbox_file_letter", "letter_id"))
class LetterFile(Row):
    """A file that a letter carries; `blob` is the SHA-256 of its bytes."""

    letter_id: str = Field(foreign_key="outbox.id")
    blob: str = Field(max_length=64)
    name: str = Field(max_length=120)
    media: str = Field(max_length=80)


@stored("confirmation", Index("ix_confirmation_case", "case_id"))
class Confirmation(Row):
    """A code sent to the applicant's address; only its digest is kept.

    `tries` counts wrong codes; `confirmed_at` is set once; `channel`: how the citizen told it, or why a supervisor
    answered for it.
    """

    case_id: str = Field(foreign_key="case_file.id")
    letter_id: str | None = Field(default=None, foreign_key="outbox.id")
    email: str = Field(max_length=254)
    digest: str = Field(max_length=200)
    made_at: datetime
    expires_at: datetime
    tries: int = 0
    most_tries: int
    replaced: bool = False
    confirmed_at: datetime | None = None
    confirmed_by: str = Field(default="", max_length=120)
    channel: Literal["", "told", "answered", "by_hand"] = Field(default="", sa_type=String(10))
    reason: str = Field(default="", max_length=500)
