"""What the case file offers to do with a case: the next act, moves, work elsewhere, more time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MoveLine:
    """A move that a person may make.

    target: the name under which it is pressed; lacks: why it cannot be made yet, "" if it can; grounds: reasons to
    choose from; until: last day on which it may be made; effect: what it does, in a sentence; prints: a paper follows;
    asks, help: what is written ("Motivo") and the sentence below it.
    """

    target: str
    label: str
    reason_required: bool
    closes: bool
    lacks: str = ""
    grounds: tuple[str, ...] = ()
    until: date | None = None
    effect: str = ""
    prints: bool = False
    appeal: bool = False
    asks: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class OutsideView:
    """What the current step does in another system: in words, where, and the name of what is told back."""

    what: str
    link: str
    link_text: str
    record: str
    record_required: bool


@dataclass(frozen=True, slots=True)
class ExtensionView:
    """By how much the promised term may be extended now, in words, with its article."""

    by: str
    legal_basis: str


@dataclass(frozen=True, slots=True)
class NextAct:
    """What the primary button of the case file does; `lacks` says why it cannot act yet.

    task: a Task of the workflow, "amend" (ask for papers) or "amended" (papers came), "none" when closed.
    """

    task: str
    label: str
    lacks: str = ""
