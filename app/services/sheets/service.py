"""The importer as the window uses it: who may, and the clock that dates a draft."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.sheets import importing, unfinished

if TYPE_CHECKING:
    from app.models.sheets import Sheet, Unfinished
    from app.services.access import Access, Actor
    from app.services.clock import Clock
    from app.services.sheets.draft_words import Draft


class Sheets:
    """Reads published sheets and writes drafts; the database is not touched. readings: folder of what was begun."""

    def __init__(self, access: Access, clock: Clock, readings: Path) -> None:
        self._access, self._clock, self._readings = access, clock, readings

    def read(self, actor: Actor, path: Path) -> Sheet:
        """Read a file. Errors: those of `importing.read_file`."""
        self._access.require("sheets.read", actor)
        return importing.read_file(path)

    def drafts(self, actor: Actor, sheet: Sheet) -> tuple[Draft, ...]:
        """Return the drafts of a sheet as it stands, finished by a person or not."""
        self._access.require("sheets.drafts", actor)
        return importing.drafts_of(sheet, self._clock.today())

    def save(self, actor: Actor, drafts: Sequence[Draft], out: Path, *, force: bool = False) -> tuple[Path, ...]:
        """Write the drafts. Errors: sheet.exists, sheet.out_folder, sheet.unwritable."""
        self._access.require("sheets.save", actor)
        return importing.save(drafts, out, force=force)

    def keep(self, actor: Actor, name: str, sheet: Sheet) -> None:
        """Keep a reading as it stands, to be offered again; a person has one."""
        self._access.require("sheets.keep", actor)
        unfinished.write(self._readings, actor.user_id, name, sheet)

    def kept(self, actor: Actor) -> Unfinished | None:
        """Return the reading that who asks left, None without one."""
        self._access.require("sheets.kept", actor)
        return unfinished.read(self._readings, actor.user_id)

    def drop(self, actor: Actor) -> None:
        """Forget the reading that who asks left."""
        self._access.require("sheets.drop", actor)
        unfinished.drop(self._readings, actor.user_id)
