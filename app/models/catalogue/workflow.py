"""Steps of a procedure and the published stages they carry out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Text, named
from app.models.catalogue.moves import EVERY_OPEN, Guard, Move, Role

__all__ = ["Guard", "Move", "Outcome", "Outside", "Role", "Stage", "Step", "Task", "Workflow"]

Task = Literal[
    "papers",
    "confirm",
    "category",
    "payment",
    "invoice",
    "schedule",
    "evaluate",
    "decide",
    "outside",
    "fill",
    "issue",
    "deliver",
    "none",
]
"""What the desk does in a step: decides the primary button of the case file."""

Outcome = Literal["granted", "denied", "withdrawn"]


class Outside(Declared):
    """Work that is done in another system and told here afterwards.

    what: what to do there; record: name of the number or word that the other system gives, empty if it gives none.
    """

    what: Text
    link: str = ""
    link_text: str = ""
    record: Annotated[str, Attr(max_length=60)] = ""
    record_required: bool = False


class Step(Declared):
    """One place where a case can stand.

    stage: key of the stage of the published sheet it belongs to; outcome: set on the final steps only, which need no
    task and no next step (the loader asks the others for theirs); their title is the word that lists show for a case
    that ended there ("Respondida").
    """

    key: Key
    title: Text
    stage: Key
    task: Task = "none"
    next_step: Text = "Nada pendiente"
    outcome: Outcome | None = None
    outside: Outside | None = None


class Stage(Declared):
    """One step as the published sheet counts them; `published` is its literal text, empty if it tells none.

    by_citizen: done alone, before coming or elsewhere; no step of the desk carries it out.
    """

    key: Key
    title: Text
    published: str = ""
    by_citizen: bool = False

    @property
    def words(self) -> str:
        """What the sheet says of it, or its title."""
        return self.published or self.title


class Workflow(Declared):
    """The published stages and the steps that implement them."""

    initial: Key
    stages: Annotated[tuple[Stage, ...], Attr(min_length=1, max_length=60)]
    steps: Annotated[tuple[Step, ...], Attr(min_length=2, max_length=120)]
    moves: Annotated[tuple[Move, ...], Attr(min_length=1, max_length=600)]

    def step(self, key: str) -> Step:
        """Return the step of that key; KeyError is a bug, since the loader checked every reference."""
        return named(self.steps, key)

    def sources(self, move: Move) -> tuple[str, ...]:
        """Return the steps that a move leaves, "*" written out."""
        if EVERY_OPEN not in move.source:
            return move.source
        return tuple(step.key for step in self.steps if not step.outcome and step.key != move.target)

    def edges(self) -> Iterator[tuple[int, str, Move]]:
        """Yield (place of the move, source, move) for every step that a move leaves."""
        return ((place, source, move) for place, move in enumerate(self.moves) for source in self.sources(move))

    def moves_from(self, key: str) -> tuple[Move, ...]:
        """Return the moves that leave a step, in declared order."""
        return tuple(move for move in self.moves if key in self.sources(move))
