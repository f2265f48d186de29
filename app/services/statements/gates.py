"""Sizes beyond which a file is refused before anybody looks inside (reliability.md D18)."""

from __future__ import annotations

MAX_BYTES = 24 * 2**20
MOST_ROWS = 250_000
MOST_COLUMNS = 256
