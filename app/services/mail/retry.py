"""When a letter that could not leave is tried again: ever later, with a cap, never all at the same second."""

from __future__ import annotations

import hashlib
from datetime import timedelta

FIRST = timedelta(minutes=1)
LONGEST = timedelta(hours=2)
MOST = 66
"""Attempts before giving up: some five days of trying, as long as mail servers themselves do (RFC 5321, 4.5.4.1)."""

_SPREAD = 0.2


def delay(letter_id: str, attempts: int) -> timedelta:
    """Return how long to wait after so many attempts: 1, 2, 4… minutes up to two hours, moved by up to a fifth.

    The move comes from the letter's id, so that the same letter waits the same in a test and in a repetition.
    """
    doubled = FIRST * (1 << min(max(attempts, 1) - 1, 12))
    share = int.from_bytes(hashlib.sha256(f"{letter_id}/{attempts}".encode()).digest()[:4]) / 2**32
    return min(doubled, LONGEST) * (1 + _SPREAD * (2 * share - 1))
