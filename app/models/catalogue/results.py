"""Documents that a granted case produces: their numbering, validity, copies and who may take them away."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import Field as Attr
from pydantic import StringConstraints

from app.models.catalogue.base import Declared, Key, Placeholder, Series, Text
from app.models.catalogue.conditions import Condition
from app.models.catalogue.moves import Decision

DeliveryRule = Literal["holder_only", "holder_or_representative", "anyone", "by_email", "not_delivered"]
"""Who may take a document: `anyone` still shows who they are; `not_delivered` stays in the file."""

LIFETIMES = ("validity_months", "validity_days", "valid_until", "valid_to_year_end", "valid_until_field")
"""Keys that give a document its last day; at most one of them."""

DeliveryWay = Literal["in_person", "email"]
"""How a document reaches the citizen; with both, it is asked when it is delivered."""

WAYS: tuple[DeliveryWay, ...] = ("in_person", "email")

CodePattern = Annotated[
    str,
    StringConstraints(
        pattern=r"^([A-Z0-9-]|\{(office|year|check|(sequence|letters|digits):[1-9])\})+$", min_length=4, max_length=80
    ),
]
"""Signs as they are, and `{office}`, `{year}`, `{sequence:5}`, `{letters:3}`, `{digits:4}`, `{check}`."""


class Signature(Declared):
    """A post that signs; the person's name is a setting of the office."""

    key: Key
    post: Text


class Renewal(Declared):
    """From how many days before its last day a document may be renewed, and how many days after it at most."""

    from_days: Annotated[int, Attr(ge=1, le=730)]
    until_days: Annotated[int, Attr(ge=0, le=730)] = 0

    def window(self, last: date) -> tuple[date, date]:
        """Return the first and the last day on which a document that ends that day may be renewed."""
        return last - timedelta(days=self.from_days), last + timedelta(days=self.until_days)


class Result(Declared):
    """One document that a granted case produces.

    layout: file of resources/documents; series: its own numbering per office and year;
    texts: values of the layout that belong to the procedure, by their full name (`certificate.title`); each may hold
    placeholders of the case, `{answer.<field>}` of its form and `{number.<result>}` of its other documents;
    validity_months, validity_days (counted from the day after it is issued), valid_until, valid_to_year_end or
    valid_until_field (a date that the form asks): its last day, one of them or none; decisions: only after these;
    per: a list of the form, each row of which gets a document of its own, whose texts say `{row.<column>}`;
    copies: originals to print, or `copies_from` the number field that says how many; code_pattern: a code of its own;
    delivery_by: in person, by e-mail or as is asked then; without it, as `delivery` says;
    attach: the `archived` field whose sheets are copied behind it, each one stamped.
    """

    key: Key
    title: Text
    layout: Key
    series: Series
    signatures: Annotated[tuple[Signature, ...], Attr(max_length=4)] = ()
    validity: str = ""
    validity_months: Annotated[int | None, Attr(ge=1, le=600)] = None
    validity_days: Annotated[int | None, Attr(ge=1, le=3650)] = None
    valid_until: date | None = None
    valid_until_field: Key | None = None
    valid_to_year_end: bool = False
    renewal: Renewal | None = None
    when: Condition | None = None
    decisions: tuple[Decision, ...] = ()
    per: Key | None = None
    copies: Annotated[int, Attr(ge=1, le=20)] = 1
    copies_from: Key | None = None
    delivery: DeliveryRule = "holder_or_representative"
    delivery_by: Annotated[tuple[DeliveryWay, ...], Attr(max_length=2)] = ()
    code_pattern: CodePattern | None = None
    attach: Key | None = None
    texts: dict[Placeholder, str] = Attr(default_factory=dict, max_length=100)

    @property
    def expires(self) -> bool:
        """Tell whether it has a last day."""
        return any(getattr(self, name) for name in LIFETIMES)

    @property
    def ways(self) -> tuple[DeliveryWay, ...]:
        """How it may be delivered; none if it stays in the file."""
        if self.delivery == "not_delivered":
            return ()
        return ("email",) if self.delivery == "by_email" else self.delivery_by or ("in_person",)
