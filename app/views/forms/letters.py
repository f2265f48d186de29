"""Alt letters: each label of a form gets one that no other has, so that Alt+letter goes to its field."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def lettered(labels: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """Return the labels with `&` before their letter: the first free one, of the beginnings of words first.

    taken: letters that mean something else on the page.
    """
    used = {letter.casefold() for letter in taken}
    return [_with_letter(label.replace("&", "&&"), used) for label in labels]


def _with_letter(label: str, used: set[str]) -> str:
    starts = [place for place, letter in enumerate(label) if _plain(letter) and (not place or label[place - 1] == " ")]
    others = [place for place, letter in enumerate(label) if _plain(letter) and place not in starts]
    for place in (*starts, *others):
        letter = label[place].casefold()
        if letter not in used:
            used.add(letter)
            return f"{label[:place]}&{label[place:]}"
    return label


def _plain(letter: str) -> bool:
    return letter.isascii() and unicodedata.category(letter).startswith("L")
