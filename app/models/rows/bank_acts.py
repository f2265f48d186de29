"""What a person did in the reconciliation: acts with their undoing, and what an act answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ActLine:
    """An act of reconciliation, for Ctrl+H; items: the parts of a bulk act, each with an undoing of its own.

    kind: "import", "accept", "pick", "set", "difference", "not_ours", "returned", "none", "ask_slip", "tell_apart",
    "verify", "doubt", "close", "reopen", "reverse" or "group"; state: "done", "undone" or "reversed"; can_undo: it is
    done and whoever asks may undo it (what depends on it is only looked at when it is tried).
    """

    id: str
    kind: str
    at: datetime
    by: str
    words: str
    detail: str
    state: str
    can_undo: bool
    can_redo: bool
    items: tuple[ActLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What an act did, in words for the toast; row_ids: the rows it changed.

    act_id: what `undo` takes, "" if nothing was done; document_id: the letter that was queued, "" for none.
    """

    act_id: str
    words: str
    row_ids: tuple[str, ...] = ()
    letter_id: str = ""


class Resting(tuple[str, ...]):
    """What rests on an act, each in words; in a sentence they stand one after another."""

    __slots__ = ()

    def __str__(self) -> str:
        return "; ".join(self)
