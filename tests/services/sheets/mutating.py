"""Ways in which a published sheet comes damaged: what copying, printing and converting do to it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from random import Random

_LABEL = re.compile(
    r"^(?:<b>)?(?:¿|Nombre|Institución|Descripción|Base Legal|#+ |Contacto|Transparencia|\d\. [A-Z]{4})"
)
_TAG = re.compile(r"</?[a-z][^<>]*>")


def shuffle_sections(text: str, random: Random) -> str:
    """Put the parts in another order."""
    parts: list[list[str]] = [[]]
    for line in text.split("\n"):
        if _LABEL.match(line):
            parts.append([])
        parts[-1].append(line)
    first, *rest = parts
    random.shuffle(rest)
    return "\n".join(line for part in (first, *rest) for line in part)


def drop_tags(text: str, random: Random) -> str:
    """Lose some of the marks of HTML; where one stood there is a space."""
    return _TAG.sub(lambda found: " " if random.random() < 0.4 else found[0], text)


def drop_lines(text: str, random: Random) -> str:
    """Lose some lines whole: labels among them."""
    return "\n".join(line for line in text.split("\n") if random.random() > 0.06)


def join_lines(text: str, random: Random) -> str:
    """Join some lines with the next."""
    return "".join(" " if sign == "\n" and random.random() < 0.08 else sign for sign in text)


def split_lines(text: str, random: Random) -> str:
    """Break some lines at a space."""
    return "".join("\n" if sign == " " and random.random() < 0.02 else sign for sign in text)


def split_pages(text: str, random: Random) -> str:
    """Break pages between lines: a form feed, a number, blank lines."""
    breaks = ("\f", "\n\nPágina {0} de 9\n\n", "\n\n{0}/9\n", "\n\n\n")
    lines = text.split("\n")
    told = [
        line + (random.choice(breaks).format(number % 9) if random.random() < 0.05 else "")
        for number, line in enumerate(lines)
    ]
    return "\n".join(told)


def drop_blank_lines(text: str, random: Random) -> str:
    """Lose the blank lines."""
    return "\n".join(line for line in text.split("\n") if line.strip() or random.random() < 0.3)


def add_debris(text: str, random: Random) -> str:
    """Add marks that mean nothing."""
    debris = ("&nbsp;", "<p></p>", "<hr/>", "\u200b", "<br>", " &amp;nbsp; ", "</ul>", "<span>")
    lines = text.split("\n")
    return "\n".join(line + (random.choice(debris) if random.random() < 0.15 else "") for line in lines)


def shout(text: str, random: Random) -> str:
    """Write some lines in capitals."""
    return "\n".join(line.upper() if random.random() < 0.2 and "<" not in line else line for line in text.split("\n"))


def drop_accents(text: str, _random: Random) -> str:
    """Write without accents."""
    plain = unicodedata.normalize("NFD", text)
    return "".join(char for char in plain if not unicodedata.combining(char))


def decompose(text: str, _random: Random) -> str:
    """Write accents as signs of their own."""
    return unicodedata.normalize("NFD", text)


def tabs_to_spaces(text: str, random: Random) -> str:
    """Lose some tabs."""
    return "".join("   " if sign == "\t" and random.random() < 0.1 else sign for sign in text)


def return_lines(text: str, _random: Random) -> str:
    """End lines as Windows does."""
    return text.replace("\n", "\r\n")


MUTATIONS: tuple[Callable[[str, Random], str], ...] = (
    shuffle_sections,
    drop_tags,
    drop_lines,
    join_lines,
    split_lines,
    split_pages,
    drop_blank_lines,
    add_debris,
    shout,
    drop_accents,
    decompose,
    tabs_to_spaces,
    return_lines,
)
