"""How records of an archive are numbered, told and cited by their sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from app.models.errors import UserError
from app.models.names import fold
from app.models.texts_es import plain_date

_RANGE = re.compile(r"^([0-9]{1,5})(?:\s*(?:-|–|a|al)\s*([0-9]{1,5}))?$")
_SEPARATOR = re.compile(r"\s*(?:[,;]|\by\b)\s*")
EVERY = frozenset({"", "todas", "toda", "todo", "completa", "completo"})
"""What a person writes who wants every sheet."""


def number_key(number: str, year: int) -> str:
    """Return what two ways to write one number share: "012-2026", "12" and "0012" of that year are the same."""
    parts = fold(number).split()
    if len(parts) > 1 and str(year) in (parts[0], parts[-1]):
        parts = parts[:-1] if parts[-1] == str(year) else parts[1:]
    return " ".join(part.lstrip("0") or "0" for part in parts)


def shown_number(number: str, year: int) -> str:
    """Return a number with its year, which many write already."""
    return number if str(year) in fold(number).split() else f"{number}-{year}"


def record_words(record: str, number: str, held_on: date, *, session: str, after: str) -> str:
    """Tell a record in one breath: Acta 012-2026 de la sesión ordinaria del Consejo, 5 de mayo de 2026.

    after: how the body follows ("del Consejo"); session: "" where the archive has no kinds of them.
    """
    kind = f" de la sesión {session.lower()}" if session else ""
    return f"{record} {shown_number(number, held_on.year)}{kind} {after}, {plain_date(held_on)}"


def pages_of(text: str, count: int) -> tuple[int, ...]:
    """Return the sheets that "3-5, 8" means, in order and once each; () for all of them.

    Raises UserError "archive.pages_unclear" or "archive.pages_beyond".
    """
    if fold(text) in EVERY:
        return ()
    found: set[int] = set()
    for part in _SEPARATOR.split(text.strip().lower()):
        told = _RANGE.match(part)
        if told is None:
            raise UserError("archive.pages_unclear", text=text.strip()[:40])
        first, last = int(told[1]), int(told[2] or told[1])
        if not 1 <= first <= last <= count:
            raise UserError("archive.pages_beyond", text=part, count=count)
        found |= set(range(first, last + 1))
    return tuple(sorted(found))


def pages_text(pages: Sequence[int]) -> str:
    """Return sheets as a person types them: "3-5, 8"."""
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in _runs(pages))


def pages_words(pages: Sequence[int]) -> str:
    """Return sheets as a paper says them: "fojas 3 a 5 y 8"; "" for all of them."""
    if not pages:
        return ""
    parts = [str(first) if first == last else f"{first} a {last}" for first, last in _runs(pages)]
    told = " y ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
    return f"{'foja' if len(pages) == 1 else 'fojas'} {told}"


def _runs(pages: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of each row of following sheets."""
    if not pages:
        return
    first = pages[0]
    for before, after in pairwise(pages):
        if after != before + 1:
            yield first, before
            first = after
    yield first, pages[-1]
