"""Letters that the office sends by e-mail, and the code that proves that they arrive."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field as Attr
from pydantic import StringConstraints

from app.models.catalogue.base import Declared, Text

MessageKind = Literal[
    "received", "papers_missing", "slip_asked", "invitation", "visit_cancelled", "confirmation", "ready", "documents"
]
"""What a letter is about; each has its default texts in resources/mail."""

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
"""ISO 639-1: "es", "en", "qu"."""

Subject = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\r\n]*$")]
"""One line; its placeholders are filled before it is sent."""

VISIT = frozenset({"visit.when", "visit.place", "visit.evaluator", "visit.number"})

OWN_VALUES: dict[MessageKind, frozenset[str]] = {
    "received": frozenset({"case.due"}),
    "papers_missing": frozenset({"missing.list", "missing.until", "letter.number"}),
    "slip_asked": frozenset({"deposit.bank", "deposit.day", "deposit.amount"}),
    "invitation": VISIT,
    "visit_cancelled": VISIT,
    "confirmation": frozenset({"confirmation.code", "confirmation.until"}),
    "ready": frozenset({"ready.documents"}),
    "documents": frozenset({"ready.documents"}),
}
"""Placeholders of each kind, besides those that every case has."""


class Message(Declared):
    """The words of one kind of letter in one language; `{placeholders}` as in papers."""

    kind: MessageKind
    language: Language = "es"
    subject: Subject
    body: Text


class Confirmation(Declared):
    """A code that the applicant receives by e-mail and tells or answers.

    hours: how long it is good; attempts: wrong codes before it is spent; code: six digits or eight unmistakable signs;
    by_hand: whether a supervisor may confirm with a reason when mail cannot arrive.
    """

    hours: Annotated[int, Attr(ge=1, le=720)] = 72
    attempts: Annotated[int, Attr(ge=1, le=20)] = 5
    code: Literal["digits", "signs"] = "digits"
    by_hand: bool = False


class Wording(Declared):
    """The words of one kind of letter in one language, where the file says the kind."""

    language: Language
    subject: Subject
    body: Text


class DefaultLetter(Declared):
    """One file of resources/mail: what it is called, when it goes, and its words in each language."""

    kind: MessageKind
    title: Text
    when: Text
    texts: Annotated[tuple[Wording, ...], Attr(min_length=1, max_length=20)]
