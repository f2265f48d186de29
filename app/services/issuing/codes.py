"""Check codes: eight random signs and a check sign that finds every wrong sign and every swap (reliability D4)."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from random import Random

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""31 signs, a prime, without the look-alikes 0 O 1 I L."""

SIGNS = 9
_MODULUS = len(ALPHABET)
_chance: ContextVar[Random | None] = ContextVar("chance", default=None)


def new() -> str:
    """Return a fresh code as it is stored and printed: XXXX-XXXX-X."""
    body = "".join(chance().choice(ALPHABET) for _ in range(SIGNS - 1))
    return printed(body + check_sign(body))


def chance() -> Random:
    """Return what codes and references are drawn from."""
    return _chance.get() or secrets.SystemRandom()


@contextmanager
def repeatable(seed: int) -> Iterator[None]:
    """Draw the same codes again for the same seed: only for the invented papers of the sample office."""
    before = _chance.set(Random(seed))  # noqa: S311 (nobody must guess the code of a real paper; these are invented)
    try:
        yield
    finally:
        _chance.reset(before)


def check_sign(body: str) -> str:
    """Return the sign that closes a body: the weighted sum of its signs, modulo 31."""
    return ALPHABET[sum(place * ALPHABET.index(sign) for place, sign in enumerate(body, start=2)) % _MODULUS]


def printed(signs: str) -> str:
    """Write nine signs in their groups."""
    return f"{signs[:4]}-{signs[4:8]}-{signs[8:]}"


def normalise(text: str) -> str:
    """Return what was typed as it is stored: capitals and groups of its own; other lengths come back as bare signs."""
    signs = "".join(sign for sign in text.upper() if sign.isalnum())
    return printed(signs) if len(signs) == SIGNS else signs


def is_whole(text: str) -> bool:
    """Tell whether the typed code has nine known signs and the right check sign."""
    signs = normalise(text).replace("-", "")
    known = len(signs) == SIGNS and all(sign in ALPHABET for sign in signs)
    return known and check_sign(signs[:-1]) == signs[-1]
