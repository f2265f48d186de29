"""What takes a case from one step to another: who, when, within which term and with which paper."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, StringConstraints
from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Series, Text
from app.models.catalogue.conditions import Condition, InCategory

Role = Literal["clerk", "supervisor", "evaluator", "administrator", "guardian"]

Decision = Literal["granted", "partial", "denied"]
"""What a person decided on a request; kept in the case, so that guards and results may ask for it."""

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
    "category_confirmed",
    "decision_granted",
    "decision_partial",
    "decision_denied",
    "outside_done",
    "fields_filled",
    "within_quota",
    "amendment_expired",
]
"""Facts of a case that may open a move; each has its function in app/services/cases/guards.py.

`papers_settled` looks at every requirement that applies except those of kind "payment": `charge_settled` is theirs.
`amendment_expired`: the day until which the citizen could complete has passed; only a person declares it.
"""

EVERY_OPEN = "*"
"""A source that stands for every step that is not final, except the target itself."""

StepRef = Annotated[str, StringConstraints(pattern=r"^(\*|[a-z0-9][a-z0-9_-]*)$", max_length=60)]


def _several(value: object) -> object:
    """Take one name for a tuple of one; a packed definition brings lists."""
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else value


Sources = Annotated[tuple[StepRef, ...], BeforeValidator(_several), Attr(min_length=1, max_length=120)]
"""One step, several of them, or "*"."""


REASON = "Motivo"
"""What a button asks for unless the definition calls it otherwise."""


class Pausing(Declared):
    """The clock stops from the next day while the case waits for others.

    reason: whom and what it waits for; at_most: term until which it may wait; legal_basis: its article.
    """

    reason: Text
    at_most: Text
    legal_basis: Text


class Asks(Declared):
    """How a button calls what a person writes: its name instead of "Motivo", and a sentence below."""

    label: Annotated[Text, Attr(max_length=40)]
    help: Annotated[str, Attr(max_length=200)] = ""


class Letter(Declared):
    """The paper that tells the citizen of an act, numbered and signed by who acts.

    text: what was decided, before the reason that the person writes; remedy: what the citizen may do against it,
    read only when no appeal is declared from the step it leads to.
    """

    title: Text
    text: Text
    legal_basis: Text
    series: Series = "RS"
    layout: Key = "resolucion"
    remedy: str = ""


class Move(Declared):
    """From a step to another: by itself once its guards hold, or by a person who presses `label`.

    when, when_answers, when_category: facts, answers and confirmed category that must hold; four_eyes: not by who
    received the case nor by who brought it to this step; within, after: terms from the day the step was entered, in
    which it may be pressed and before which it may not; grounds: reasons offered to choose from; returns: the citizen
    is asked by letter for what lacks, and the clock waits; appeal: leaves a final step and opens the case again,
    counting `term` from that day.
    """

    source: Sources
    target: Key
    when: Annotated[tuple[Guard, ...], Attr(max_length=8)] = ()
    when_answers: Condition | None = None
    when_category: InCategory | None = None
    label: Annotated[str, Attr(max_length=60)] = ""
    who: tuple[Role, ...] = ()
    four_eyes: bool = False
    within: str = ""
    after: str = ""
    reason_required: bool = False
    asks: Asks | None = None
    grounds: Annotated[tuple[Text, ...], Attr(max_length=20)] = ()
    decision: Decision | None = None
    returns: bool = False
    pauses: Pausing | None = None
    resumes: bool = False
    appeal: bool = False
    term: str = ""
    letter: Letter | None = None

    @property
    def asks_for(self) -> str:
        """What a person writes when they press it, as dialog, history and papers call it."""
        return self.asks.label if self.asks else REASON

    @property
    def automatic(self) -> bool:
        """Tell whether it happens by itself."""
        return not self.label
