"""Length and head of the journal, kept beside the database: a cut tail or an older copy in its place is noticed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from app.services.whole import write_whole


class Checkpoint(NamedTuple):
    """How many entries there were and the hash of the last one, "" before the first."""

    entries: int
    head: str


def told(file: Path) -> Checkpoint | None:
    """Return what was written last, None if nothing was or it cannot be read."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return Checkpoint(int(found["entries"]), str(found["head"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write(file: Path, checkpoint: Checkpoint) -> None:
    """Write it over the one before. Raises OSError."""
    write_whole(file, json.dumps(checkpoint._asdict()).encode())
