"""Row identifiers: UUIDv7 (RFC 9562, reliability D3) from the injected clock. Never read meaning from their time."""

from __future__ import annotations

import os
import threading
import uuid
from collections.abc import Callable

from app.services.clock import Clock

RANDOM_BITS = 74
RANDOM_BYTES = 10
LATEST_MS = (1 << 48) - 1
STEP_BYTES = 4


def uuid7(clock_ms: int, randomness: int) -> str:
    """Lay out one UUIDv7: 48 bits of milliseconds, then 74 bits of randomness around version and variant."""
    if not 0 <= clock_ms <= LATEST_MS:
        raise ValueError(f"{clock_ms} ms does not fit in 48 bits")
    high, low = (randomness >> 62) & 0xFFF, randomness & ((1 << 62) - 1)
    return str(uuid.UUID(int=clock_ms << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low))


class Ids:
    """Gives identifiers that only grow within the process, also when the clock stands still or is set back."""

    def __init__(self, clock: Clock, randomness: Callable[[int], bytes] = os.urandom) -> None:
        self._clock = clock
        self._randomness = randomness
        self._lock = threading.Lock()
        self._last = (-1, 0)

    def new(self) -> str:
        """Give the next identifier; safe from any thread."""
        with self._lock:
            self._last = self._next(self._clock.milliseconds())
            return uuid7(*self._last)

    def _next(self, now_ms: int) -> tuple[int, int]:
        last_ms, last_random = self._last
        if now_ms > last_ms:
            return now_ms, self._random(RANDOM_BYTES) & ((1 << RANDOM_BITS) - 1)
        grown = last_random + 1 + self._random(STEP_BYTES)
        if grown >> RANDOM_BITS:
            return last_ms + 1, self._random(RANDOM_BYTES) & ((1 << RANDOM_BITS) - 1)
        return last_ms, grown

    def _random(self, count: int) -> int:
        return int.from_bytes(self._randomness(count))
