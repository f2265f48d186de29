"""Words by which records are found: folded as they are typed, shown as they were written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate

from app.models.names import fold
from app.models.rows.archive import Fragment

BEFORE, AFTER = 14, 110
"""Signs shown before and after what was found."""


class _Folding(dict[int, str]):
    """Each sign as search sees it, worked out once."""

    def __missing__(self, code: int) -> str:
        self[code] = made = fold(f"a{chr(code)}a")[1:-1]
        return made


_FOLDING = _Folding()


def fragment(pages: Iterable[tuple[int, str]], typed: str) -> Fragment | None:
    """Return where the typed words stand best: the first sheet with most of them; None if they stand nowhere here.

    pages: number and text of each sheet; 0 is the description, which gives way to a sheet with as many.
    """
    words = list(dict.fromkeys(fold(typed).split()))
    best, found = 0, None
    for page, text in pages:
        folded = f" {text.translate(_FOLDING)}"
        places = [(folded.find(f" {word}"), word) for word in words]
        there = [(place, word) for place, word in places if place >= 0]
        if len(there) > best or (there and len(there) == best and found is not None and found.page == 0):
            best, found = len(there), _cut(page, text, *there[0])
    return found


def _cut(page: int, text: str, place: int, word: str) -> Fragment:
    """Cut a piece of a text around a word that begins at a place of its folded form."""
    ends = list(accumulate(len(_FOLDING[ord(sign)]) for sign in text))
    start = next(at for at, end in enumerate(ends) if end > place)
    end = next(at for at, ended in enumerate(ends) if ended >= place + len(word)) + 1
    first = _edge(text, max(0, start - BEFORE), start)
    before = "…" if first else ""
    last = min(len(text), end + AFTER)
    shown = text[first:last].replace("\n", " ")
    after = "…" if last < len(text) else ""
    offset = len(before) - first
    return Fragment(page, f"{before}{shown}{after}", start + offset, end + offset)


def _edge(text: str, first: int, start: int) -> int:
    """Begin with a whole word."""
    if first == 0:
        return 0
    blank = next((at for at in range(first, start) if text[at].isspace()), first - 1)
    return blank + 1


def folded(texts: Sequence[str]) -> str:
    """Return what the index keeps of a record."""
    return fold(" ".join(texts))
