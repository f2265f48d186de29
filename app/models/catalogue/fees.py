"""What a request costs: dated amounts, per unit in bands or a percentage, with their exemptions."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field as Attr
from pydantic import StringConstraints, model_validator

from app.models.catalogue.base import Declared, Key, Ruc, Text
from app.models.catalogue.conditions import Condition

MOST_CENTS = 100_000_000

Cents = Annotated[int, Attr(ge=0, le=MOST_CENTS)]
Percent = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,3}(\.[0-9]{1,4})?$")]
"""A percentage written exactly, between quotes: "0.5", "12", "33.3333"."""

Rounding = Literal["half_up", "half_even", "up", "down"]
"""To whole cents: half a cent up, half a cent to the even one, always up, always down."""

Keys = Annotated[tuple[Key, ...], Attr(max_length=60)]


class Band(Declared):
    """Units up to the `up_to`-th (the rest without it) cost `each_cents` each, or `flat_cents` all together."""

    up_to: Annotated[int | None, Attr(ge=1, le=999_999_999)] = None
    each_cents: Cents | None = None
    flat_cents: Cents | None = None

    @model_validator(mode="after")
    def _one_price(self) -> Band:
        if (self.each_cents is None) == (self.flat_cents is None):
            raise ValueError("diga `each_cents` o `flat_cents`, uno de los dos")
        return self


class PerUnit(Declared):
    """So much for each unit of a number field, or each row or option of a list; `one`, `many`: "copia", "copias".

    column: of a list; with `any_of` only its rows that say one of those are counted, without it the numbers of that
    column are added up; fraction: what is charged of a unit that is not whole, "whole" (all of it) or "exact" (its
    part, half a cent up).
    """

    field: Key
    column: Key | None = None
    any_of: Annotated[tuple[Key, ...], Attr(max_length=60)] = ()
    one: Text
    many: Text
    fraction: Literal["whole", "exact"] | None = None
    bands: Annotated[tuple[Band, ...], Attr(min_length=1, max_length=40)]


class Percentage(Declared):
    """A part of the amount of a money field, rounded as declared and kept between its limits."""

    of: Key
    percent: Percent
    rounding: Rounding
    minimum_cents: Cents | None = None
    maximum_cents: Cents | None = None


class Fee(Declared):
    """A dated price: fixed (`amount_cents`), `per` unit or a `percentage`; lines of different concepts add up.

    Without applicant types, channels or products it is everybody's. Of one concept, a line with `when` that holds goes
    before one without. In force from `valid_from` until `valid_to`, or until the next line for the same request.
    """

    concept: Annotated[str, Attr(max_length=120)] = ""
    applicant_types: Keys = ()
    channels: Keys = ()
    products: Keys = ()
    when: Condition | None = None
    amount_cents: Cents | None = None
    per: PerUnit | None = None
    percentage: Percentage | None = None
    valid_from: date
    valid_to: date | None = None
    legal_basis: Text

    @model_validator(mode="after")
    def _one_way(self) -> Fee:
        if sum(way is not None for way in (self.amount_cents, self.per, self.percentage)) != 1:
            raise ValueError("diga `amount_cents`, `per` o `percentage`, uno de los tres")
        return self


class Exemption(Declared):
    """What an applicant may claim to pay less: a percentage or an amount off the whole, or off some concepts.

    concepts: of the prices that it makes less; none, of every one. evidence: requirement that becomes due when it is
    claimed; in force from `valid_from` until `valid_to`.
    """

    key: Key
    title: Text
    help: str = ""
    percent: Percent | None = None
    rounding: Rounding = "half_up"
    amount_cents: Cents | None = None
    concepts: Annotated[tuple[str, ...], Attr(max_length=20)] = ()
    when: Condition | None = None
    evidence: Key | None = None
    valid_from: date
    valid_to: date | None = None
    legal_basis: Text

    @model_validator(mode="after")
    def _one_way(self) -> Exemption:
        if (self.percent is None) == (self.amount_cents is None):
            raise ValueError("diga `percent` o `amount_cents`, uno de los dos")
        return self


class Refund(Declared):
    """What is given back of what was paid for a request that ended so; of several, the first that fits.

    percent: of what was paid; when: for which requests; within: term from the end in which it may be asked, "" without
    limit.
    """

    outcomes: Annotated[tuple[Literal["denied", "withdrawn"], ...], Attr(min_length=1, max_length=2)]
    percent: Percent = "100"
    rounding: Rounding = "half_up"
    when: Condition | None = None
    within: str = ""
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
