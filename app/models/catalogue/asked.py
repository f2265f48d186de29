"""What every field of a form says about itself."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field as Attr
from pydantic import model_validator

from app.models.catalogue.base import Declared, Key, Text
from app.models.catalogue.conditions import Condition


class Asked(Declared):
    """A question of the form. `statistic`: asked for the figures only, so it is optional and never stops anybody."""

    key: Key
    label: Text
    help: str = ""
    example: str = ""
    optional: bool = False
    statistic: bool = False
    when: Condition | None = None

    @model_validator(mode="after")
    def _statistics_are_optional(self) -> Asked:
        if self.statistic:
            object.__setattr__(self, "optional", True)
        return self


class Option(Declared):
    """One answer of a choice."""

    key: Key
    title: Text
    help: str = ""


Options = Annotated[tuple[Option, ...], Attr(min_length=2, max_length=600)]
Pattern = Annotated[str, Attr(min_length=1, max_length=200)]
"""A regular expression that the whole answer must match; the loader refuses those that could take for ever."""
