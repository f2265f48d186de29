"""The pattern of a document's own code, read into its parts."""

from __future__ import annotations

import re

LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without I, L and O, which are read as digits."""

DIGITS = "0123456789"
SIGNS = DIGITS + LETTERS
LONGEST = 40
OFFICE_SIGNS = 6
LEAST_CHANCE = 10**8
"""How many codes a pattern without sequence must allow, so that nobody guesses one and none repeats for long."""

Part = tuple[str, str]
"""(name of a placeholder and how many signs, or "" and the literal signs)."""

_PART = re.compile(r"\{([a-z]+)(?::([1-9]))?\}|([A-Z0-9-]+)")


def parts_of(pattern: str) -> tuple[Part, ...]:
    """Return the parts of a pattern that the shape admits, in order."""
    return tuple((name, count) if name else ("", text) for name, count, text in _PART.findall(pattern))


def chance(parts: tuple[Part, ...]) -> int:
    """Return how many different codes the random parts allow."""
    many = 1
    for name, count in parts:
        if name in {"letters", "digits"}:
            many *= len(LETTERS if name == "letters" else DIGITS) ** int(count)
    return many


def length(parts: tuple[Part, ...]) -> int:
    """Return how many signs the longest code has."""
    fixed = {"office": OFFICE_SIGNS, "year": 4, "check": 1}
    return sum(len(text) if not name else fixed.get(name) or int(text) for name, text in parts)


def check_sign(body: str) -> str:
    """Return the sign that closes a body: the weighted sum of its signs, modulo their number."""
    signs = [sign for sign in body if sign in SIGNS]
    total = sum(place * SIGNS.index(sign) for place, sign in enumerate(signs, start=2))
    return SIGNS[total % len(SIGNS)]
