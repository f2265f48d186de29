"""Names of persons and firms: cleaned on the way in, folded for search, worded for lists and letters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from app.models.errors import UserError

PERSON_LIMIT = 100
FIRM_LIMIT = 300  # razonSocial of the tax authority's voucher
MARKS_PER_LETTER = 2
AFTER_Z = "\u01c0"  # a letter without decomposition that sorts after z: it survives fold()
DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})  # control, bidi and zero width, surrogate, private, unassigned
_PLAIN = re.compile("[A-Za-z0-9]")
PARTICLES = frozenset(
    {"de", "del", "la", "las", "los", "el", "y", "da", "do", "dos", "di", "van", "von", "san", "santa"}
)


def fold(text: str) -> str:
    """Give the text as search sees it: no case, no marks, one space for whatever is not a letter or a digit."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = (char if char.isalnum() else " " for char in plain if not unicodedata.combining(char))
    return " ".join("".join(kept).split())


def sort_key(text: str) -> str:
    """Give the Spanish alphabetical key: case and accents do not count, ñ comes after n."""
    return fold(unicodedata.normalize("NFC", text.casefold()).replace("ñ", f"n{AFTER_Z}"))


def clean(text: str, *, limit: int = PERSON_LIMIT) -> str:
    """Make one line of what was typed or pasted: NFC, no hidden characters, single spaces.

    Errors: name.empty, name.too_long (limit in characters).
    """
    line = " ".join(_visible(text).split())
    line = _few_marks(unicodedata.normalize("NFC", line))
    if not (_PLAIN.search(line) or fold(line)):
        raise UserError("name.empty")
    if len(line) > limit:
        raise UserError("name.too_long", limit=limit, length=len(line))
    return line


def paragraphs(text: str) -> str:
    """Make plain lines of what was typed or pasted: NFC, no hidden characters, which no paper could print."""
    lines = (" ".join(_visible(line).split()) for line in text.splitlines())
    return unicodedata.normalize("NFC", "\n".join(lines)).strip()


def _visible(text: str) -> str:
    if text.isprintable():
        return text
    spaced = "".join(" " if char.isspace() else char for char in text)
    return "".join(char for char in spaced if unicodedata.category(char) not in DROPPED)


def _few_marks(line: str) -> str:
    if not any(map(unicodedata.combining, line)):
        return line
    kept: list[str] = []
    marks = MARKS_PER_LETTER  # none may stand before the first letter
    for char in line:
        marks = marks + 1 if unicodedata.combining(char) else (MARKS_PER_LETTER if char == " " else 0)
        if not unicodedata.combining(char) or marks <= MARKS_PER_LETTER:
            kept.append(char)
    return "".join(kept)


@dataclass(frozen=True)
class PersonName:
    """A natural person's name; `surnames` may hold one (foreigners) or several. Build with `PersonName.typed`."""

    surnames: str
    given: str

    @classmethod
    def typed(cls, surnames: str, given: str) -> PersonName:
        """Clean both parts. Errors: name.empty, name.too_long."""
        return cls(clean(surnames), clean(given))

    @property
    def listed(self) -> str:
        """As lists print it: Apellidos Nombres."""
        return f"{self.surnames} {self.given}"

    @property
    def written(self) -> str:
        """As letters and headings print it: Nombres Apellidos."""
        return f"{self.given} {self.surnames}"

    @property
    def short(self) -> str:
        """Initial and first surname, for whoever is not the person on screen."""
        return f"{self.given[:1].upper()}. {_first_surname(self.surnames)}"

    @property
    def initials(self) -> str:
        """Two letters for the round badge."""
        return (self.given[:1] + _first_surname(self.surnames).split()[-1][:1]).upper()


def _first_surname(surnames: str) -> str:
    words = surnames.split()
    for count, word in enumerate(words, start=1):
        if word.casefold() not in PARTICLES:
            return " ".join(words[:count])
    return surnames


def short_name(full: str) -> str:
    """Give "N. Chimbolema" for a name written in full; with four words the third is the first surname."""
    match full.split():
        case [first, _, surname, _, *_] | [first, surname, *_]:
            return f"{first[0]}. {surname}"
    return full
