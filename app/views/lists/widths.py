"""The widths that a person gave to the columns of a table, kept on this computer."""

from __future__ import annotations

import json

from app.views.memory import Memory


class Widths:
    """A WidthStore over the memory of a person."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def load(self, table: str) -> dict[str, int]:
        """Return the widths kept for a table; what cannot be read counts as nothing kept."""
        try:
            kept = json.loads(self._memory.text(f"widths.{table}", "{}"))
        except ValueError:
            return {}
        return {str(key): width for key, width in kept.items() if isinstance(width, int)} if type(kept) is dict else {}

    def save(self, table: str, widths: dict[str, int]) -> None:
        """Keep the widths of a table."""
        self._memory.keep(f"widths.{table}", json.dumps(widths))
