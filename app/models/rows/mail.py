"""E-mail as the screens need it: the account, the letters and the code of a case."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

SECURITIES = ("starttls", "tls", "none")
"""How the line to the server is protected."""

PORTS = {"starttls": 587, "tls": 465, "none": 25}


@dataclass(frozen=True, slots=True)
class MailAccount:
    """How this office sends e-mail; the password is kept apart.

    on: whether letters are queued and sent; kinds: those that are; language: of the letters, where their words exist.
    """

    on: bool = False
    server: str = ""
    port: int = 587
    security: str = "starttls"
    user: str = ""
    sender_name: str = ""
    sender_address: str = ""
    reply_to: str = ""
    kinds: tuple[str, ...] = ()
    language: str = "es"


@dataclass(frozen=True, slots=True)
class LetterKindLine:
    """A kind of letter: what it is called and when it goes."""

    key: str
    title: str
    when: str


@dataclass(frozen=True, slots=True)
class MailFacts:
    """The account with what surrounds it. tried: the last letter of trial, None if there was none."""

    account: MailAccount
    has_password: bool
    kinds: tuple[LetterKindLine, ...]
    languages: tuple[str, ...]
    tried: LetterLine | None = None


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One e-mail. state: "queued", "sending", "sent", "failed" or "cancelled".

    told: the last answer as a sentence with what to do, "" before the first; body: never with the code of
    confirmation; files: names of what it carries; next_at: when it is tried again; own_code: whether it carries a code.
    """

    id: str
    case_id: str
    case_number: str
    kind: str
    title: str
    recipient: str
    recipient_name: str
    subject: str
    body: str
    state: str
    attempts: int
    queued_at: datetime
    queued_by: str
    next_at: datetime | None
    ended_at: datetime | None
    told: str
    answer_code: int = 0
    answer_text: str = ""
    by_hand: str = ""
    own_code: bool = False
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OutboxView:
    """The newest letters, how many there are of each state, and why nothing leaves (empty if it does)."""

    letters: tuple[LetterLine, ...]
    counts: dict[str, int] = field(default_factory=dict)
    standing: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """One pass of sending: how many left, wait and failed; next_at: when the next one is due."""

    sent: int = 0
    waiting: int = 0
    failed: int = 0
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ConfirmationView:
    """The code of a case. state: "none", "waiting", "expired", "spent" or "confirmed".

    told: how the letter stands, as a sentence; cannot_send: why no code can be sent now, "" if it can;
    by_hand: whether a supervisor may confirm with a reason; signs: length of the code.
    """

    state: str
    email: str
    made_at: datetime | None = None
    expires_at: datetime | None = None
    tries_left: int = 0
    told: str = ""
    cannot_send: str = ""
    by_hand: bool = False
    signs: int = 6
    confirmed_at: datetime | None = None
    confirmed_by: str = ""
