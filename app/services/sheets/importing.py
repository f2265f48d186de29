"""The importer at work: files in, drafts out. Nothing that exists is written over unless it was asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.services.paths import RESOURCES
from app.services.sheets.opening import text_in, text_of
from app.services.sheets.reading import read
from app.services.whole import SHARED, write_whole

if TYPE_CHECKING:
    from datetime import date

    from app.models.sheets import Sheet
    from app.services.sheets.draft_words import Around, Draft

_KEY = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}")
_OWN = re.compile(r'^key = "[^"]*"', re.MULTILINE)
SUFFIX = ".toml"


def read_file(path: Path) -> Sheet:
    """Read a file. Errors: those of `opening.text_of`, and "sheet.nothing"."""
    return _read(path.name, text_of(path))


def read_content(name: str, content: bytes) -> Sheet:
    """Read the content of a file. Errors: those of `read_file`."""
    return _read(name, text_in(name, content))


def _read(name: str, text: str) -> Sheet:
    try:
        return read(text, cantons=_cantons())
    except UserError as error:
        raise UserError(error.key, **{"name": name, **error.values}) from error


@cache
def _cantons() -> frozenset[str]:
    from app.services import territory

    names = territory.load(RESOURCES / "territory" / "territory.csv").names
    return frozenset(name for code, name in names.items() if len(code) == territory.CANTON_LENGTH)


def drafts_of(sheet: Sheet, today: date, around: Around | None = None) -> tuple[Draft, ...]:
    """Return the drafts of a sheet, leaning on what this program declares."""
    from app.services.sheets.drafting import drafts

    return drafts(sheet, around or declared(today))


def declared(today: date) -> Around:
    """Return what the resources declare; files with faults of their own are left out."""
    from app.models.layout import needed, readings
    from app.services.catalogue import read as read_catalogue
    from app.services.issuing.render.declared import read as read_layouts
    from app.services.issuing.vocabulary import PLACEHOLDERS
    from app.services.sheets.draft_words import Around

    known = read_catalogue(RESOURCES)
    layouts, _ = read_layouts(RESOURCES / "documents")
    taken = {name for one in known.procedures for name in (one.key, one.series)}
    needs = {key: needed(readings(layout)) for key, layout in layouts.items()}
    return Around(today, known.institutions, needs, PLACEHOLDERS, frozenset(taken))


def save(drafts: Sequence[Draft], out: Path, *, force: bool = False) -> tuple[Path, ...]:
    """Write one draft to a file, or several into a folder; return what was written.

    Raises UserError: sheet.exists, sheet.out_folder, sheet.unwritable. Nothing is written when one of them cannot be.
    """
    planned = plan(drafts, out)
    there = [path for path, _ in planned if path.exists()]
    if there and not force:
        raise UserError("sheet.exists", file=there[0])
    try:
        for path, text in planned:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, text.encode(), SHARED)
    except OSError as error:
        raise UserError("sheet.unwritable", file=out) from error
    return tuple(path for path, _ in planned)


def plan(drafts: Sequence[Draft], out: Path) -> list[tuple[Path, str]]:
    """Return which text goes to which file; the key of a draft becomes the name that was asked for."""
    if len(drafts) == 1 and out.suffix.lower() == SUFFIX and not out.is_dir():
        return [(out, renamed(drafts[0].text, out.stem))]
    if len(drafts) > 1 and (out.suffix.lower() == SUFFIX or out.is_file()):
        raise UserError("sheet.out_folder", file=out, count=len(drafts))
    if out.is_file():
        raise UserError("sheet.exists", file=out)
    return [(out / f"{one.key}{SUFFIX}", one.text) for one in drafts]


def renamed(text: str, stem: str) -> str:
    """Give a draft the key that its file is called by, if it can be a key."""
    return _OWN.sub(f'key = "{stem}"', text, count=1) if _KEY.fullmatch(stem) else text
