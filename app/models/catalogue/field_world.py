"""The kinds of field that ask for a country and for an hour."""

from __future__ import annotations

from datetime import time
from typing import Annotated, Literal

from pydantic import Field as Attr
from pydantic import StringConstraints

from app.models.catalogue.asked import Asked

Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""Two letters of ISO 3166-1."""


class CountryField(Asked):
    """A country of resources/codes/countries.toml; `only`: these and no other. The answer is its two letters."""

    kind: Literal["country"]
    only: Annotated[tuple[Country, ...], Attr(max_length=300)] = ()


class TimeField(Asked):
    """An hour of the day; `not_before` and `not_after` are both included."""

    kind: Literal["time"]
    not_before: time | None = None
    not_after: time | None = None
