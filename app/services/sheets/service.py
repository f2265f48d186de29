"""The importer as the window uses it: who may, and the clock that dates a draft."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.sheets import importing

if TYPE_CHECKING:
    from app.models.sheets import Sheet
    from app.services.access import Access, Actor
    from app.services.clock import Clock
    from app.services.sheets.draft_words import Draft


class Sheets:
    """Reads published sheets and writes drafts; the database is not touched."""

    def __init__(self, access: Access, clock: Clock) -> None:
        self._access, self._clock = access, clock

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
