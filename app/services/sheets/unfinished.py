"""A reading that nobody finished: kept per person beside the data, so that it is offered again after a restart."""

from __future__ import annotations

from pathlib import Path

from app.models.sheets import Sheet, Unfinished
from app.services.whole import write_whole


def write(folder: Path, person: str, name: str, sheet: Sheet) -> None:
    """Keep a reading as it stands, in the place of the one before; it is whole or the former one."""
    from pydantic import TypeAdapter

    folder.mkdir(mode=0o700, exist_ok=True)
    write_whole(_file(folder, person), TypeAdapter(Unfinished).dump_json(Unfinished(name, sheet)))


def read(folder: Path, person: str) -> Unfinished | None:
    """Return the reading that this person left, None without one; one that is not understood is no reading."""
    from pydantic import TypeAdapter, ValidationError

    file = _file(folder, person)
    if not file.is_file():
        return None
    try:
        return TypeAdapter(Unfinished).validate_json(file.read_bytes())
    except (OSError, ValidationError):
        return None


def drop(folder: Path, person: str) -> None:
    """Forget the reading that this person left."""
    _file(folder, person).unlink(missing_ok=True)


def _file(folder: Path, person: str) -> Path:
    return folder / f"{person}.json"
