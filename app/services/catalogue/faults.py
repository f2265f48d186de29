"""What is wrong in a declared file, in sentences for the administrator who wrote it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import NamedTuple

from app.models.errors import UserError
from app.models.faults import Fault

SHOWN_LENGTH = 60
MOST_LISTED = 12
BEGINNING = 3
"""Letters from which a beginning is enough to guess the whole name."""


class Finding(NamedTuple):
    """A fault that does not know yet in which file it is."""

    key: str
    problem: str
    remedy: str


class CatalogueError(UserError):
    """The declared files have faults: nothing of them is used. `faults` has every one."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("catalogue.refused", count=len(faults), first=str(faults[0]))
        self.faults = faults


def suggestion(word: str, known: Iterable[str]) -> str:
    """Say what may have been meant, or what there is to choose from."""
    names = list(dict.fromkeys(known))
    begun = [name for name in names if len(word) >= BEGINNING and name.startswith(word)]
    if near := begun or difflib.get_close_matches(word, names, n=1, cutoff=0.6):
        return f"Quizá quiso escribir «{near[0]}»."
    return f"Elija uno de estos: {listed(names)}." if names else "Declárelo primero o quite esta referencia."


def listed(names: Iterable[str]) -> str:
    """Join names with commas, not too many of them."""
    every = list(names)
    more = f" y {len(every) - MOST_LISTED} más" if len(every) > MOST_LISTED else ""
    return ", ".join(every[:MOST_LISTED]) + more


def shown(value: object) -> str:
    """Quote a value, shortened so that the sentence stays readable."""
    text = " ".join(str(value).split())
    return f"«{text if len(text) <= SHOWN_LENGTH else text[: SHOWN_LENGTH - 1] + '…'}»"
