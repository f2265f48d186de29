"""The sheet an evaluator fills in, and the rule that gives the result."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Series, Text


class Criterion(Declared):
    """One requirement of the sheet: met, not met or not applicable."""

    key: Key
    text: Text


class CriterionGroup(Declared):
    """Criteria that are evaluated together."""

    key: Key
    title: Text
    criteria: Annotated[tuple[Criterion, ...], Attr(min_length=1, max_length=200)]


class EvaluationSheet(Declared):
    """A versioned sheet; `example` marks one that is not the official list.

    max_failed: how many criteria may be "no cumple" in an evaluation that is still passed; place_fields: keys of the
    fields whose answers, in this order, say where the visit is; without them whoever agrees the date writes it.
    """

    version: Text
    example: bool = False
    note: str = ""
    duration_minutes: Annotated[int, Attr(ge=15, le=600)] = 120
    max_failed: Annotated[int, Attr(ge=0)] = 0
    number_series: Series
    place_fields: Annotated[tuple[Key, ...], Attr(max_length=6)] = ()
    groups: Annotated[tuple[CriterionGroup, ...], Attr(min_length=1, max_length=60)]
