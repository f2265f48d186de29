"""Two automatic moves of one step never hold at once: the desk would have to choose by itself."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from app.models.catalogue.conditions import Condition
from app.models.catalogue.moves import Guard, Move
from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding
from app.services.catalogue.rules.around import Around

EXCLUSIVE: tuple[frozenset[Guard], ...] = (
    frozenset({"evaluation_passed", "evaluation_failed"}),
    frozenset({"decision_granted", "decision_partial", "decision_denied"}),
)
"""Guards of which at most one holds at a time."""

CHOSEN = ("applicant_types", "channels", "products")
"""What is chosen once, at the beginning: a request has one of each."""


def automatic_rivals(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find automatic moves of one step that may hold at once."""
    del around
    flow = procedure.workflow
    told: set[int] = set()
    for step in flow.steps:
        leaving = [(index, move) for index, source, move in flow.edges() if source == step.key and move.automatic]
        for (_, earlier), (index, move) in combinations(leaving, 2):
            if index in told or apart(earlier, move):
                continue
            told.add(index)
            remedy = "Dé a cada uno una condición que excluya a la otra, o ponga label para que decida una persona."
            problem = f"Del paso «{step.key}» salen dos movimientos automáticos que podrían cumplirse a la vez."
            yield Finding(f"workflow.moves[{index}]", problem, remedy)


def apart(one: Move, other: Move) -> bool:
    """Tell whether two moves can never be open together."""
    if _guards_apart(one, other) or _conditions_apart(one.when_answers, other.when_answers):
        return True
    mine, theirs = one.when_category, other.when_category
    return bool(mine and theirs and mine.rule == theirs.rule and not set(mine.any_of) & set(theirs.any_of))


def contradiction(guards: tuple[Guard, ...]) -> bool:
    """Tell whether these guards can never hold together."""
    return any(len(family & set(guards)) > 1 for family in EXCLUSIVE)


def _guards_apart(one: Move, other: Move) -> bool:
    return any(
        len((mine := family & set(one.when)) | (theirs := family & set(other.when))) > 1 and mine and theirs
        for family in EXCLUSIVE
    )


def _conditions_apart(one: Condition | None, other: Condition | None) -> bool:
    if one is None or other is None:
        return False
    if _opposite(one, other) or _opposite(other, one):
        return True
    if any(_without_common(getattr(one, name), getattr(other, name)) for name in CHOSEN):
        return True
    if one.field is None or one.field != other.field:
        return False
    if one.filled is not None and other.filled is not None and one.filled != other.filled:
        return True
    return _without_common(one.any_of, other.any_of) or _in_time_and_late(one, other) or _in_time_and_late(other, one)


def _in_time_and_late(one: Condition, other: Condition) -> bool:
    """Tell whether one admits what came in a term and the other what came after it."""
    return one.within is not None and one.within == other.later_than


def _without_common(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Tell whether both ask for something, and never for the same."""
    return bool(mine and theirs) and not set(mine) & set(theirs)


def _opposite(one: Condition, other: Condition) -> bool:
    """Tell whether one is the other with `not` before it."""
    return one == Condition.model_validate({"not": other})
