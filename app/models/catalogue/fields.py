"""Kinds of field that a definition may ask for, and what each accepts.

To add a kind: 1. a class here (or in a `field_*.py` of its own) and its name in `Field`; 2. its check in
`app/services/forms/answers.py`; 3. its editor in `app/views/forms/`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field as Attr

from app.models.catalogue.asked import Asked, Option, Options, Pattern
from app.models.catalogue.base import Declared, Key, Number, Text
from app.models.catalogue.chosen import Chosen
from app.models.catalogue.conditions import Condition
from app.models.catalogue.field_archived import ArchivedField
from app.models.catalogue.field_codes import CiiuField, CpcField, ProcessCodeField
from app.models.catalogue.field_files import FileField, PhotoField
from app.models.catalogue.field_people import PersonField
from app.models.catalogue.field_tables import TableField
from app.models.catalogue.field_world import CountryField, TimeField
from app.models.decimals import MOST_PLACES

__all__ = ["Field", "Option", "Section"]

Level = Literal["province", "canton", "parish"]


class TextField(Asked):
    """One line; `pattern` is what the whole of it must match, told to the person with `pattern_help`."""

    kind: Literal["text"]
    max_length: Annotated[int, Attr(ge=1, le=300)] = 200
    pattern: Pattern | None = None
    pattern_help: str = ""


class LongTextField(Asked):
    """Several lines."""

    kind: Literal["long_text"]
    max_length: Annotated[int, Attr(ge=1, le=4000)] = 1000


class NumberField(Asked):
    """A number, whole unless it admits `decimals`."""

    kind: Literal["number"]
    decimals: Annotated[int, Attr(ge=0, le=MOST_PLACES)] = 0
    minimum: Number = Decimal(0)
    maximum: Number = Decimal(999_999_999)
    unit: str = ""


class MoneyField(Asked):
    """An amount in dollars, kept in cents."""

    kind: Literal["money"]


class DateField(Asked):
    """A calendar date; `past` and `future` say which side of the filing day is allowed.

    ahead: term that there must be at least from the filing day to it ("10 business_days"); not_older: term before the
    filing day ("6 months", "30 calendar_days") beyond which it is too old; from_field: key of a date field asked
    earlier, whose answer it may not precede; least_years, most_years: years that must (or may) have gone by since it on
    the filing day, as an age is counted.
    """

    kind: Literal["date"]
    past: bool = True
    future: bool = True
    not_before: date | None = None
    ahead: str = ""
    not_older: str = ""
    from_field: Key | None = None
    least_years: Annotated[int | None, Attr(ge=1, le=120)] = None
    most_years: Annotated[int | None, Attr(ge=0, le=120)] = None


class ChoiceField(Asked):
    """One of several."""

    kind: Literal["choice"]
    options: Options


class ChoicesField(Asked):
    """Any of several."""

    kind: Literal["choices"]
    options: Options


class YesNoField(Asked):
    """A yes or a no, always given."""

    kind: Literal["yes_no"]


class IdentityField(Asked):
    """An identity number of one of the kinds allowed (domain.md 1.3)."""

    kind: Literal["identity"]
    allowed: Annotated[tuple[Literal["cedula", "ruc", "passport"], ...], Attr(min_length=1)] = (
        "cedula",
        "ruc",
        "passport",
    )


class PhoneField(Asked):
    """A telephone as the person gives it, softly checked."""

    kind: Literal["phone"]


class EmailField(Asked):
    """An e-mail address."""

    kind: Literal["email"]


class PlaceField(Asked):
    """A province, canton or parish; the answer is the INEC code of the deepest level asked."""

    kind: Literal["place"]
    level: Level = "canton"


class AddressField(Asked):
    """Province, canton and parish down to `level`, the street and how to find it: three parts of one answer."""

    kind: Literal["address"]
    level: Level = "parish"


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
    | PlaceField
    | AddressField
    | CiiuField
    | CpcField
    | ProcessCodeField
    | TableField
    | FileField
    | PhotoField
    | ArchivedField
    | PersonField
    | CountryField
    | TimeField,
    Attr(discriminator="kind"),
]


Reader = Literal["clerk", "supervisor", "evaluator", "guardian"]
"""Roles that may read a reserved section."""


class Section(Declared):
    """Fields that belong together on the form; `when` is that of all of them.

    step: key of the step at which the office fills them in; they are not asked at intake; readers: the only roles that
    read the answers afterwards, each time with a reason, where they are reserved.
    """

    key: Key
    title: Text
    help: str = ""
    step: Key | None = None
    when: Condition | None = None
    readers: Annotated[tuple[Reader, ...], Attr(max_length=4)] = ()
    fields: Annotated[tuple[Field, ...], Attr(min_length=1, max_length=80)]


def asked_of(
    sections: Iterable[Section], chosen: Chosen | str | None, answers: Mapping[str, object]
) -> tuple[Field, ...]:
    """Return the fields that are asked, in order; the answer of one that is not asked decides nothing.

    A section of the office is asked once it was filled: its keys are among the answers.
    """
    told: dict[str, object] = {}
    asked = []
    for section in sections:
        if section.step is not None and not any(field.key in answers for field in section.fields):
            continue
        if section.when is not None and not section.when.holds(chosen, told):
            continue
        for field in section.fields:
            if field.when is None or field.when.holds(chosen, told):
                asked.append(field)
                told[field.key] = answers.get(field.key)
    return tuple(asked)
