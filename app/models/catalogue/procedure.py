"""A whole procedure: what one file of resources/procedures says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Ruc, Series, Text, named
from app.models.catalogue.evaluation import EvaluationSheet
from app.models.catalogue.fields import Field, Section, asked_of
from app.models.catalogue.messages import Confirmation, Message
from app.models.catalogue.requirements import Requirement
from app.models.catalogue.results import Result
from app.models.catalogue.workflow import Workflow


class ApplicantType(Declared):
    """Who applies, when it changes fee or papers; the declared order gives the digit at the counter."""

    key: Key
    title: Text
    short: Text


class Fee(Declared):
    """A dated amount in cents; without applicant types it is everybody's.

    In force from `valid_from` until `valid_to`, or until the day before the next line of the same applicant type.
    """

    applicant_types: Annotated[tuple[Key, ...], Attr(max_length=60)] = ()
    amount_cents: Annotated[int, Attr(ge=0, le=100_000_000)]
    valid_from: date
    valid_to: date | None = None
    legal_basis: Text


class Account(Declared):
    """Where the fee is paid; `published` is the literal instruction of the sheet."""

    bank: Text
    kind: Text
    number: Text
    sub_line: str = ""
    holder: Text
    ruc: Ruc
    published: str = ""


class PromisedTerm(Declared):
    """The published term, or the rule that stands in when the sheet publishes none.

    term: as models/terms.py parses it ("30 business_days"); published: the sheet's words, empty if it says nothing;
    assumed: sentence and article that say which rule was taken.
    """

    term: Text
    published: str = ""
    assumed: str = ""


class Amending(Declared):
    """How long the citizen has to bring what lacks, with its article."""

    term: Text = "10 business_days"
    legal_basis: Text = "COA, art. 140"


class Contact(Declared):
    """Who answers the citizen."""

    unit: Text
    email: str = ""
    phone: str = ""


class MonthRecord(Declared):
    """One published row of the transparency table, kept as published."""

    year: Annotated[int, Attr(ge=1990, le=2100)]
    month: Annotated[int, Attr(ge=1, le=12)]
    complaints: Annotated[int, Attr(ge=0)]
    attentions: Annotated[int, Attr(ge=0)]


class Procedure(Declared):
    """One declared procedure. Amounts and legal texts change by adding a dated line, never by editing one.

    attention: the sheet's words on where and when; renamed: keys of earlier versions and what they are called now.
    """

    key: Key
    version: Annotated[int, Attr(ge=1)]
    valid_from: date
    institution: Key
    series: Series
    name: Text
    official_name: Text
    summary: Text
    description: Text
    audience: Annotated[tuple[Text, ...], Attr(max_length=60)]
    directed_to: Annotated[tuple[Text, ...], Attr(max_length=20)] = ()
    result_type: Text
    result: Text
    channels: Annotated[tuple[Text, ...], Attr(max_length=20)]
    attention: str = ""
    offices: Annotated[tuple[Key, ...], Attr(min_length=1, max_length=300)]
    legal_basis: Annotated[tuple[Text, ...], Attr(min_length=1, max_length=60)]
    contact: Contact
    term: PromisedTerm
    amending: Amending = Amending()
    applicant_types: Annotated[tuple[ApplicantType, ...], Attr(max_length=60)] = ()
    applicant_types_label: str = "Tipo de solicitante"
    fees: Annotated[tuple[Fee, ...], Attr(max_length=600)] = ()
    account: Account | None = None
    sections: Annotated[tuple[Section, ...], Attr(max_length=40)] = ()
    requirements: Annotated[tuple[Requirement, ...], Attr(max_length=60)] = ()
    workflow: Workflow
    evaluation: EvaluationSheet | None = None
    confirmation: Confirmation | None = None
    results: Annotated[tuple[Result, ...], Attr(max_length=12)] = ()
    messages: Annotated[tuple[Message, ...], Attr(max_length=60)] = ()
    renamed: dict[Key, Key] = Attr(default_factory=dict, max_length=300)
    history: Annotated[tuple[MonthRecord, ...], Attr(max_length=1200)] = ()

    def fields(self) -> tuple[Field, ...]:
        """Return every field of the form in order."""
        return tuple(field for section in self.sections for field in section.fields)

    def asked(self, applicant_type: str | None, answers: Mapping[str, object]) -> tuple[Field, ...]:
        """Return the fields that are asked, in order; the answer of one that is not asked decides nothing."""
        return asked_of(self.fields(), applicant_type, answers)

    def field(self, key: str) -> Field:
        """Return the field of that key; KeyError if the form does not ask it."""
        return named(self.fields(), key)

    def applicant_type(self, key: str) -> ApplicantType:
        """Return the applicant type of that key; KeyError if there is none."""
        return named(self.applicant_types, key)

    def requirement(self, key: str) -> Requirement:
        """Return the requirement of that key; KeyError if there is none."""
        return named(self.requirements, key)

    def result_of(self, key: str) -> Result:
        """Return the result of that key; KeyError if there is none."""
        return named(self.results, key)
