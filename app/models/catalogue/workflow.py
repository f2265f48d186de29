"""Steps of a procedure, the moves between them and the guards that open them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Text, named

Role = Literal["clerk", "supervisor", "evaluator", "administrator"]

Task = Literal["papers", "payment", "invoice", "schedule", "evaluate", "issue", "deliver", "decide", "confirm", "none"]
"""What the desk does in a step: decides the primary button of the case file."""

Guard = Literal[
    "papers_settled",
    "charge_settled",
    "invoice_registered",
    "evaluation_scheduled",
    "evaluation_passed",
    "evaluation_failed",
    "documents_issued",
    "documents_delivered",
    "email_confirmed",
]
"""Facts of a case that may open a move; each has its function in app/services/guards.py.

`papers_settled` looks at every requirement that applies except those of kind "payment": `charge_settled` is theirs.
"""

Outcome = Literal["granted", "denied", "withdrawn"]


class Step(Declared):
    """One place where a case can stand.

    stage: key of the stage of the published sheet it belongs to; outcome: set on the final steps only.
    """

    key: Key
    title: Text
    stage: Key
    task: Task
    next_step: Text
    outcome: Outcome | None = None


class Stage(Declared):
    """One step as the published sheet counts them; `published` is its literal text."""

    key: Key
    title: Text
    published: Text


class Move(Declared):
    """From one step to another: by itself once its guards hold, or by a person who presses `label`."""

    source: Key
    target: Key
    when: Annotated[tuple[Guard, ...], Attr(max_length=8)] = ()
    label: str = ""
    who: tuple[Role, ...] = ()
    reason_required: bool = False

    @property
    def automatic(self) -> bool:
        """Tell whether it happens by itself."""
        return not self.label


class Workflow(Declared):
    """The published stages and the steps that implement them."""

    initial: Key
    stages: Annotated[tuple[Stage, ...], Attr(min_length=1, max_length=60)]
    steps: Annotated[tuple[Step, ...], Attr(min_length=2, max_length=120)]
    moves: Annotated[tuple[Move, ...], Attr(min_length=1, max_length=600)]

    def step(self, key: str) -> Step:
        """Return the step of that key; KeyError is a bug, since the loader checked every reference."""
        return named(self.steps, key)

    def moves_from(self, key: str) -> tuple[Move, ...]:
        """Return the moves that leave a step, in declared order."""
        return tuple(move for move in self.moves if move.source == key)
