"""A whole procedure: what one file of resources/procedures says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import Field as Attr

from app.models.catalogue.admission import Admission
from app.models.catalogue.base import Declared, Key, Series, Text, named
from app.models.catalogue.calls import Call, Score
from app.models.catalogue.chosen import COUNTER, Chosen
from app.models.catalogue.evaluation import EvaluationSheet
from app.models.catalogue.fees import Account, Exemption, Fee, Refund
from app.models.catalogue.fields import Field, Section, asked_of
from app.models.catalogue.holder import Holder
from app.models.catalogue.indicators import Charter, Indicator, MonthRecord
from app.models.catalogue.messages import Confirmation, Message
from app.models.catalogue.offer import Channel, Channels, Product, Products
from app.models.catalogue.promised import Amending, Extension, PromisedTerm
from app.models.catalogue.requirements import Requirement
from app.models.catalogue.reserve import Reserve
from app.models.catalogue.results import Result
from app.models.catalogue.rules import Rule
from app.models.catalogue.workflow import Workflow


class ApplicantType(Declared):
    """Who applies, when it changes fee or papers; the declared order gives the digit at the counter."""

    key: Key
    title: Text
    short: Text


class Contact(Declared):
    """Who answers the citizen."""

    unit: Text
    email: str = ""
    phone: str = ""


class Procedure(Declared):
    """One declared procedure. Amounts and legal texts change by adding a dated line, never by editing one.

    usual_channel: by which a request comes until somebody says otherwise;
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
    may_apply: Annotated[tuple[Admission, ...], Attr(max_length=20)] = ()
    result_type: Text
    result: Text
    channels: Channels
    usual_channel: Key | None = None
    products: Products = ()
    products_label: str = "Producto"
    attention: str = ""
    offices: Annotated[tuple[Key, ...], Attr(min_length=1, max_length=300)]
    legal_basis: Annotated[tuple[Text, ...], Attr(min_length=1, max_length=60)]
    contact: Contact
    term: PromisedTerm
    amending: Amending = Amending()
    extension: Extension | None = None
    applicant_types: Annotated[tuple[ApplicantType, ...], Attr(max_length=60)] = ()
    applicant_types_label: str = "Tipo de solicitante"
    fees: Annotated[tuple[Fee, ...], Attr(max_length=600)] = ()
    exemptions: Annotated[tuple[Exemption, ...], Attr(max_length=60)] = ()
    refunds: Annotated[tuple[Refund, ...], Attr(max_length=20)] = ()
    account: Account | None = None
    sections: Annotated[tuple[Section, ...], Attr(max_length=40)] = ()
    holder: Holder | None = None
    calls: Annotated[tuple[Call, ...], Attr(max_length=60)] = ()
    points: Annotated[tuple[Score, ...], Attr(max_length=40)] = ()
    requirements: Annotated[tuple[Requirement, ...], Attr(max_length=60)] = ()
    rules: Annotated[tuple[Rule, ...], Attr(max_length=12)] = ()
    workflow: Workflow
    evaluation: EvaluationSheet | None = None
    confirmation: Confirmation | None = None
    results: Annotated[tuple[Result, ...], Attr(max_length=12)] = ()
    reserve: Reserve | None = None
    messages: Annotated[tuple[Message, ...], Attr(max_length=60)] = ()
    renamed: dict[Key, Key] = Attr(default_factory=dict, max_length=300)
    charter: Charter | None = None
    indicators: Annotated[tuple[Indicator, ...], Attr(max_length=60)] = ()
    history: Annotated[tuple[MonthRecord, ...], Attr(max_length=1200)] = ()

    def fields(self) -> tuple[Field, ...]:
        """Return every field of the form in order."""
        return tuple(field for section in self.sections for field in section.fields)

    def sections_at(self, step: str | None = None) -> tuple[Section, ...]:
        """Return the sections that the office fills at a step, or those of intake."""
        return tuple(section for section in self.sections if section.step == step)

    def kept_from(self, role: str) -> frozenset[str]:
        """Return the fields of the reserved sections that a role does not read; "" for all of them."""
        kept = (one for one in self.sections if one.readers and role not in one.readers)
        return frozenset(field.key for section in kept for field in section.fields)

    def own_answers(self, answers: Mapping[str, object]) -> dict[str, object]:
        """Return what an applicant may answer: not the fields that the office fills."""
        office = {field.key for section in self.sections if section.step is not None for field in section.fields}
        return {key: answer for key, answer in answers.items() if key not in office}

    def asked(self, chosen: Chosen | str | None, answers: Mapping[str, object]) -> tuple[Field, ...]:
        """Return the fields that are asked, in order; the answer of one that is not asked decides nothing."""
        return asked_of(self.sections, chosen, answers)

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

    def product(self, key: str) -> Product:
        """Return the product of that key; KeyError if there is none."""
        return named(self.products, key)

    def exemption(self, key: str) -> Exemption:
        """Return the exemption of that key; KeyError if there is none."""
        return named(self.exemptions, key)

    def ways(self) -> tuple[Channel, ...]:
        """Return the channels by which a request may come: the declared ones, and the counter before them."""
        if any(one.key == COUNTER for one in self.channels):
            return self.channels
        return (Channel(key=COUNTER, title="Ventanilla"), *self.channels)

    def preset_channel(self) -> str:
        """Return the channel that is taken until somebody says otherwise: the usual one, or the only one declared.

        "" where several are declared and none is usual: then it must be asked.
        """
        declared = [one.key for one in self.channels] or [COUNTER]
        return self.usual_channel or (declared[0] if len(declared) == 1 else "")

    def reserves(self) -> tuple[str, ...]:
        """Return how a request may be kept from others; only "" where nothing is reserved."""
        return self.reserve.kinds() if self.reserve else ("",)

    def term_for(self, chosen: Chosen) -> PromisedTerm:
        """Return what is promised: the term of the product, else of the channel, else of the procedure."""
        products = [one.term for one in self.products if one.key == chosen.product]
        channels = [one.term for one in self.channels if one.key == chosen.channel]
        return next((term for term in (*products, *channels) if term), self.term)
