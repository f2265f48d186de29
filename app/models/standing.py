"""Where an evaluation stands by its sheet's rule: what is answered, what fails, what still forbids closing it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from app.models.errors import UserError
from app.models.texts_es import plural

if TYPE_CHECKING:
    from app.models.catalogue.evaluation import Criterion, EvaluationSheet

_WHOLE = 100


class Noted(Protocol):
    """What was found on one criterion."""

    @property
    def verdict(self) -> str:
        """Say "met", "not_met", "not_applicable" or ""."""

    @property
    def observation(self) -> str:
        """Say what was observed."""


@dataclass(frozen=True, slots=True)
class Standing:
    """missing: without verdict; silent: not met and without observation; admitted: how many may fail.

    reached, reachable: points of what is met and of what applies so far; wanted: percent of them, None without points.
    """

    total: int
    missing: tuple[Criterion, ...]
    failed: tuple[Criterion, ...]
    silent: tuple[Criterion, ...]
    nothing_evaluated: bool
    admitted: int
    reached: int = 0
    reachable: int = 0
    wanted: int | None = None

    @property
    def answered(self) -> int:
        """How many criteria have a verdict."""
        return self.total - len(self.missing)

    @property
    def result(self) -> Literal["passed", "failed"]:
        """The result by the rule, as far as it is answered."""
        if self.wanted is not None:
            return "passed" if self.reached * _WHOLE >= self.wanted * self.reachable else "failed"
        return "passed" if len(self.failed) <= self.admitted else "failed"

    def lack(self) -> UserError | None:
        """Return why it cannot be closed yet, if it cannot.

        Keys: evaluations.incomplete, evaluations.observation_needed, evaluations.nothing_evaluated.
        """
        if self.missing:
            count = plural(len(self.missing), "criterio", "criterios")
            return UserError("evaluations.incomplete", count=count, first=self.missing[0].text)
        if self.silent:
            return UserError("evaluations.observation_needed", criterion=self.silent[0].text)
        return UserError("evaluations.nothing_evaluated") if self.nothing_evaluated else None


def standing(sheet: EvaluationSheet, noted: Mapping[str, Noted]) -> Standing:
    """Apply the rule of a sheet to what was noted, by key of criterion."""
    asked = tuple(criterion for group in sheet.groups for criterion in group.criteria)
    verdicts = {one.key: noted[one.key].verdict if one.key in noted else "" for one in asked}
    failed = tuple(one for one in asked if verdicts[one.key] == "not_met")
    return Standing(
        total=len(asked),
        missing=tuple(one for one in asked if not verdicts[one.key]),
        failed=failed,
        silent=tuple(one for one in failed if not noted[one.key].observation.strip()),
        nothing_evaluated=set(verdicts.values()) == {"not_applicable"},
        admitted=sheet.max_failed,
        reached=sum(one.points for one in asked if verdicts[one.key] == "met"),
        reachable=sum(one.points for one in asked if verdicts[one.key] in {"met", "not_met"}),
        wanted=sheet.pass_percent,
    )
