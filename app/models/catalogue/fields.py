"""Kinds of field that a definition may ask for, and what each accepts.

To add a kind: 1. a class here and its name in `Field`; 2. its check in `app/services/answers.py`;
3. its editor in `app/views/forms/`.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Text
from app.models.catalogue.conditions import Condition


class _Asked(Declared):
    key: Key
    label: Text
    help: str = ""
    example: str = ""
    optional: bool = False
    when: Condition | None = None


class TextField(_Asked):
    """One line."""

    kind: Literal["text"]
    max_length: Annotated[int, Attr(ge=1, le=300)] = 200


class LongTextField(_Asked):
    """Several lines."""

    kind: Literal["long_text"]
    max_length: Annotated[int, Attr(ge=1, le=4000)] = 1000


class NumberField(_Asked):
    """A whole number."""

    kind: Literal["number"]
    minimum: int = 0
    maximum: int = 999_999_999
    unit: str = ""


class MoneyField(_Asked):
    """An amount in dollars, kept in cents."""

    kind: Literal["money"]


class DateField(_Asked):
    """A calendar date; `past` and `future` say which side of the filing day is allowed."""

    kind: Literal["date"]
    past: bool = True
    future: bool = True
    not_before: date | None = None


class Option(Declared):
    """One answer of a choice."""

    key: Key
    title: Text
    help: str = ""


class ChoiceField(_Asked):
    """One of several."""

    kind: Literal["choice"]
    options: Annotated[tuple[Option, ...], Attr(min_length=2, max_length=600)]


class ChoicesField(_Asked):
    """Any of several."""

    kind: Literal["choices"]
    options: Annotated[tuple[Option, ...], Attr(min_length=2, max_length=600)]


class YesNoField(_Asked):
    """A yes or a no, always given."""

    kind: Literal["yes_no"]


class IdentityField(_Asked):
    """An identity number of one of the kinds allowed (domain.md 1.3)."""

    kind: Literal["identity"]
    allowed: Annotated[tuple[Literal["cedula", "ruc", "passport"], ...], Attr(min_length=1)] = (
        "cedula",
        "ruc",
        "passport",
    )


class PhoneField(_Asked):
    """A telephone as the person gives it, softly checked."""

    kind: Literal["phone"]


class EmailField(_Asked):
    """An e-mail address."""

    kind: Literal["email"]


class PlaceField(_Asked):
    """A province, canton or parish; the answer is the INEC code of the deepest level asked."""

    kind: Literal["place"]
    level: Literal["province", "canton", "parish"] = "canton"


Field = Annotated[
    TextField
    | LongTextField
    | NumberField
    | MoneyField
    | DateField
    | ChoiceField
    | ChoicesField
    | YesNoField
    | IdentityField
    | PhoneField
    | EmailField
    | PlaceField,
    Attr(discriminator="kind"),
]


class Section(Declared):
    """Fields that belong together on the form."""

    key: Key
    title: Text
    help: str = ""
    fields: Annotated[tuple[Field, ...], Attr(min_length=1, max_length=80)]
