"""The typeface files that reportlab can read: IBM Plex as static TrueType, one file a weight.

Serif and Mono come static in their packages. Sans comes as one variable font, which reportlab cannot use: its
weights are cut out once (about 3 s, at set-up by `python -m app.services.issuing.render.fonts`) into a cache folder.
"""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from app.models.errors import UserError
from app.models.system_es import why
from app.services.whole import SHARED, write_whole

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

_STATIC = {
    "serif-regular": ("serif", "IBMPlexSerif-Regular.ttf"),
    "serif-medium": ("serif", "IBMPlexSerif-Medium.ttf"),
    "serif-semibold": ("serif", "IBMPlexSerif-SemiBold.ttf"),
    "serif-italic": ("serif", "IBMPlexSerif-Italic.ttf"),
    "mono-regular": ("mono", "IBMPlexMono-Regular.ttf"),
    "mono-medium": ("mono", "IBMPlexMono-Medium.ttf"),
    "mono-semibold": ("mono", "IBMPlexMono-SemiBold.ttf"),
}
_VARIABLE = "IBMPlexSans[wdth,wght].ttf"
_WEIGHTS = {"sans-regular": 450, "sans-medium": 500, "sans-semibold": 600}
_RANGES = (range(0x20, 0x250), range(0x2B0, 0x370), range(0x1E00, 0x1F00), range(0x2000, 0x2300), range(0x25A0, 0x2800))
_RECIPE = 1  # raise it when the cut changes: older files are then left alone and new ones made

FACES = (*_STATIC, *_WEIGHTS)


def default_folder() -> Path:
    """Return the folder of prepared typefaces of this user."""
    return platformdirs.user_cache_path("ventanilla", appauthor=False) / "fonts"


def locate(face: str, folder: Path | None = None) -> Path:
    """Return the file of a typeface, cutting it first if it is not there; UserError document.fonts_folder."""
    if face in _STATIC:
        return _packaged(*_STATIC[face])
    weight = _WEIGHTS[face]
    source = _packaged("sans", _VARIABLE)
    target = (folder or default_folder()) / f"{face}-{_stamp(weight)}.ttf"
    if not target.is_file():
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(target, _cut(source, weight, face), SHARED)
        except OSError as fault:
            raise UserError("document.fonts_folder", folder=str(target.parent), reason=why(fault)) from fault
    return target


def prepare(folder: Path | None = None) -> tuple[Path, ...]:
    """Make all that is missing, so that the first print does not wait; return every file."""
    return tuple(locate(face, folder) for face in FACES)


def _packaged(family: str, name: str) -> Path:
    spec = find_spec(f"fontpkg_ibm_plex_{family}")
    places = [Path(place) / "files" / name for place in (spec.submodule_search_locations or [])] if spec else []
    for path in places:
        if path.is_file():
            return path
    raise UserError("document.fonts_missing", file=name)


def _stamp(weight: int) -> str:
    recipe = f"{_RECIPE} {weight} {version('fontpkg-ibm-plex-sans')} {version('fonttools')}"
    return hashlib.sha256(recipe.encode()).hexdigest()[:12]


def _cut(source: Path, weight: int, face: str) -> bytes:
    from io import BytesIO

    from fontTools import subset
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options()
    options.layout_features, options.hinting, options.name_IDs = [], False, [1, 2, 3, 4, 5, 6, 13, 14]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for codes in _RANGES for code in codes])
    cutter.subset(font)
    static = instancer.instantiateVariableFont(font, {"wght": weight, "wdth": 100})
    _rename(static, face)
    out = BytesIO()
    static.save(out)
    return out.getvalue()


def _rename(font: TTFont, face: str) -> None:
    """Give each weight its own PostScript name: reportlab keeps one font a name in a document."""
    for record in font["name"].names:
        if record.nameID == 6:
            record.string = f"IBMPlexSans-{face.removeprefix('sans-').capitalize()}"
