"""What every declared shape shares."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Protocol, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer, StringConstraints

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=60)]
"""Name of a declared thing: small ASCII letters, digits, dash and underscore."""

Series = Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]{1,8}(-[A-Z0-9]{1,8})?$")]
"""Letters that begin every number of one numbering."""

Placeholder = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$", max_length=80)]
"""Name of a value that a printed layout reads, such as `certificate.title`."""

Ruc = Annotated[str, StringConstraints(pattern=r"^[0-9]{13}$")]
"""Thirteen digits; the loader looks at province, third digit and suffix (domain.md 1.3)."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]


def _exact(value: object) -> object:
    """Take the digits that the file writes, not what a float makes of them."""
    return Decimal(str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _as_written(number: Decimal) -> int | float:
    return int(number) if number == int(number) else float(number)


Number = Annotated[Decimal, BeforeValidator(_exact), PlainSerializer(_as_written, when_used="json")]
"""A number written with or without decimals: 40, 9.25."""


class Declared(BaseModel):
    """Frozen, and an unknown key is a fault of the file, never ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Keyed(Protocol):
    """Anything that has a key."""

    @property
    def key(self) -> str:
        """Its name."""


K = TypeVar("K", bound=Keyed)


def named(things: tuple[K, ...], key: str) -> K:
    """Return the thing of that key; KeyError if there is none."""
    for thing in things:
        if thing.key == key:
            return thing
    raise KeyError(key)
