"""The sheets that evaluators fill in, and the rules that give each result and that of all of them together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Series, Text
from app.models.catalogue.chosen import Chosen
from app.models.catalogue.conditions import Condition

Together = Literal["all", "majority", "average"]
"""How several sheets give one result: all passed, more than half, or the average of their points."""


class Criterion(Declared):
    """One requirement of the sheet: met, not met or not applicable; points: what meeting it is worth."""

    key: Key
    text: Text
    points: Annotated[int, Attr(ge=1, le=1000)] = 1


class CriterionGroup(Declared):
    """Criteria that are evaluated together; part: only in that sheet; when: only for such requests."""

    key: Key
    title: Text
    part: Key | None = None
    when: Condition | None = None
    criteria: Annotated[tuple[Criterion, ...], Attr(min_length=1, max_length=200)]


class EvaluationPart(Declared):
    """A sheet of its own, that another person fills in."""

    key: Key
    title: Annotated[Text, Attr(max_length=60)]


class EvaluationSheet(Declared):
    """A versioned sheet, or several: one for each part; `example` marks one that is not the official list.

    max_failed: how many criteria may be "no cumple" in a sheet that is still passed; pass_percent: or which part of the
    points that apply must be reached; place_fields: keys of the fields whose answers, in this order, say where the
    visit is; without them whoever agrees the date writes it.
    """

    version: Text
    example: bool = False
    note: str = ""
    duration_minutes: Annotated[int, Attr(ge=15, le=600)] = 120
    max_failed: Annotated[int, Attr(ge=0)] = 0
    pass_percent: Annotated[int | None, Attr(ge=1, le=100)] = None
    number_series: Series
    place_fields: Annotated[tuple[Key, ...], Attr(max_length=6)] = ()
    together: Together = "all"
    parts: Annotated[tuple[EvaluationPart, ...], Attr(max_length=9)] = ()
    groups: Annotated[tuple[CriterionGroup, ...], Attr(min_length=1, max_length=60)]

    @property
    def part_keys(self) -> tuple[str, ...]:
        """Keys of the parts; one without name where there is a single sheet."""
        return tuple(one.key for one in self.parts) or ("",)

    def for_visit(self, part: str, chosen: Chosen, answers: Mapping[str, object]) -> EvaluationSheet:
        """Return what one evaluator fills in for a request: the groups of its part that apply."""
        groups = tuple(
            one
            for one in self.groups
            if one.part in {None, part} and (one.when is None or one.when.holds(chosen, answers))
        )
        return self.model_copy(update={"groups": groups})
