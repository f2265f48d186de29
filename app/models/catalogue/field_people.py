"""The kind of field that asks for other people whom a request concerns."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field as Attr

from app.models.catalogue.asked import Asked

MOST_PEOPLE = 10


class PersonField(Asked):
    """Somebody besides who applies: a minor, an opponent, a guarantor; with `contact` also how to reach them.

    identified: the identity number is needed (nobody may know an opponent's); min_count, max_count: how many people.
    """

    kind: Literal["person"]
    allowed: Annotated[tuple[Literal["cedula", "ruc", "passport"], ...], Attr(min_length=1)] = (
        "cedula",
        "ruc",
        "passport",
    )
    identified: bool = True
    contact: bool = False
    min_count: Annotated[int, Attr(ge=1, le=MOST_PEOPLE)] = 1
    max_count: Annotated[int, Attr(ge=1, le=MOST_PEOPLE)] = 1
