"""What every part of a draft shares: keys, short titles, letters of a numbering, and what a person must decide."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.models.names import fold
from app.services.sheets.toml_text import Toml

if TYPE_CHECKING:
    from app.models.catalogue.institution import Institution

_SMALL = frozenset(
    (
        "a", "al", "ante", "bajo", "con", "de", "del", "desde", "e", "el", "en", "entre", "hacia", "hasta", "la", "las",
        "lo", "los", "o", "para", "por", "que", "segun", "sin", "sobre", "su", "sus", "un", "una", "y",
    )
)  # fmt: skip
_LONGEST_KEY, _LONGEST_TITLE, _LETTERS = 60, 90, 5
_POST = re.compile(
    r"\b(?:direccion|director\w*|tecnic[oa]s?|unidad|coordinacion|coordinador\w*|secretari[ao]|jef[ea]\w*|analista|departamento|"
    r"subsecretari\w*|gerenci?\w*|ventanilla|atencion|balcon|servicios?|gestion|oficina|area|asistente|especialista|"
    r"responsable|mesa|agencia|registro|ministerio|instituto|centro|procesos?|intendencia|delegacion|administra\w*|comite)\b"
)


@dataclass(frozen=True)
class Around:
    """What a draft may lean on.

    layouts: placeholders of each declared paper; vocabulary: values that every case has;
    taken: keys and letters that are already used; today: from when the draft holds.
    """

    today: date
    institutions: tuple[Institution, ...] = ()
    layouts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    vocabulary: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Draft:
    """One definition as a file: its key is the name of the file; to_decide: what a person must still say."""

    key: str
    name: str
    institution: str
    text: str
    to_decide: tuple[str, ...]


@dataclass
class Paper:
    """A draft while it is written."""

    around: Around
    toml: Toml = field(default_factory=Toml)
    to_decide: list[str] = field(default_factory=list)

    def decide(self, text: str) -> None:
        """Say in the file, and in the list, what a person must decide."""
        self.toml.comment(f"Decida: {text}")
        self.to_decide.append(text)


def slug(text: str, taken: Collection[str] = (), *, start: str = "parte") -> str:
    """Make a key of a text: its telling words, small, with dashes; different from those that are taken."""
    told = [word for word in fold(text).split() if word.isascii()]
    told = [word for word in told if word not in _SMALL] or told or [start]
    made = ""
    for word in told:
        if len(made) + len(word) + 1 > _LONGEST_KEY - 4:
            break
        made = f"{made}-{word}" if made else word
    made = made or told[0][: _LONGEST_KEY - 4]
    number, free = 2, made
    while free in taken:
        free, number = f"{made}-{number}", number + 1
    return free


def letters(text: str, taken: Collection[str] = ()) -> str:
    """Make the letters of a numbering of the initials of a name."""
    told = [word for word in fold(text).upper().split() if word.isascii() and word.lower() not in _SMALL]
    made = "".join(word[0] for word in told)[:_LETTERS] or "T"
    number, free = 2, made
    while free in taken:
        free, number = f"{made}{number}", number + 1
    return free


def titled(text: str) -> str:
    """Shorten a text to a title: its first clause, not shouted."""
    clause = re.split(r"(?<=\w{4})[.;:](?:\s|$)|\s[-–]\s", text.strip())[0]
    if len(clause) > _LONGEST_TITLE:
        clause = clause[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,") + "…"
    return calm(clause) or text[:_LONGEST_TITLE]


def calm(text: str) -> str:
    """Return a text that was printed in capitals as a sentence."""
    return text.capitalize() if text.isupper() else text


def is_post(text: str) -> bool:
    """Tell whether a contact names a unit or a post, and not a person."""
    return bool(_POST.search(fold(text)))
