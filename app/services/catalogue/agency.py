"""What an agency declares in its own data folder, over what the program brings.

A faulty file there never stops the program: it is left out with its faults told, and everything else is used. A
procedure of the program is replaced only by a newer version of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.models.faults import Fault
from app.services import territory
from app.services.catalogue.checking import DOCUMENTS, files_at, layouts_of
from app.services.catalogue.files import INSTITUTIONS, PROCEDURES, TERRITORY, Files, Found, files_of
from app.services.catalogue.library import Catalogue
from app.services.catalogue.reading import Reading, load, read_files
from app.services.catalogue.rules.around import Around
from app.services.catalogue.toml_source import Source, read_source

if TYPE_CHECKING:
    from app.models.layout import Layout

NAME = "catalogue"
"""Folder of the data folder, and how its files are shown."""


@dataclass(frozen=True)
class Together:
    """Everything that may be used, and the faults of what the agency declared and may not."""

    catalogue: Catalogue
    layouts: Mapping[str, Layout]
    faults: tuple[Fault, ...] = ()


def together(home: Path, own: Path | None = None, *, placeholders: frozenset[str] | None = None) -> Together:
    """Read the program's resources and, over them, the agency's folder. Raises CatalogueError, UserError for home's."""
    from app.services.issuing.render import load_layouts

    layouts = load_layouts(home / DOCUMENTS)
    catalogue = load(home)
    files, faults = _own(own) if own else None, list[Fault]()
    if own is None or files is None:
        return Together(catalogue, layouts)
    more, told = _documents(own, layouts)
    faults += [*files.faults, *told]
    files, clashes = _without_clashes(files, catalogue)
    faults += clashes
    around = _around(home, own, placeholders)
    reading, broken = _sound(files_of(home), files, around)
    found = tuple(sorted({*faults, *broken}, key=lambda one: (one.file, one.line or 0, one.key)))
    return Together(Catalogue(reading.procedures, reading.institutions), {**layouts, **more}, found)


def declared_by(own: Path) -> tuple[int, int]:
    """Return how many files of procedures and of institutions an agency has."""
    files = _own(own) or Files((), ())
    return len(files.procedures), len(files.institutions)


def _own(own: Path) -> Files | None:
    """List the agency's files, each shown from its folder; None where it declares nothing."""
    if not any((own / name).is_dir() for name in (INSTITUTIONS, PROCEDURES, DOCUMENTS)):
        return None
    found = files_at(own) if any((own / name).is_dir() for name in (INSTITUTIONS, PROCEDURES)) else Files((), ())
    named = [tuple(replace(one, shown=f"{NAME}/{one.shown}") for one in some)
             for some in (found.institutions, found.procedures)]  # fmt: skip
    return Files(named[0], named[1], tuple(_shown(one) for one in found.faults))


def _documents(own: Path, known: Mapping[str, Layout]) -> tuple[dict[str, Layout], list[Fault]]:
    """Read the agency's layouts; one with the name of the program's is refused: they have no versions."""
    from app.services.issuing.render.declared import read

    if not (own / DOCUMENTS).is_dir():
        return {}, []
    faults = [_shown(one) for one in layouts_of(own / DOCUMENTS)[2]]
    broken = {Path(one.file).stem for one in faults}
    found, _ = read(own / DOCUMENTS) if not any(_unread(one) for one in faults) else ({}, ())
    for key in sorted(found.keys() & known.keys()):
        remedy = f'Use otra clave, por ejemplo key = "{key}-propio", y otro nombre de archivo.'
        problem = f"El programa ya tiene el diseño «{key}»."
        faults.append(Fault(f"{NAME}/{DOCUMENTS}/{key}.toml", "key", problem, remedy))
    return {key: one for key, one in found.items() if key not in known and key not in broken}, faults


def _unread(fault: Fault) -> bool:
    return not fault.key and fault.line is None


def _without_clashes(files: Files, catalogue: Catalogue) -> tuple[Files, list[Fault]]:
    """Leave out what has the name of something of the program and is not a newer version of it."""
    newest = {one.key: one.version for one in catalogue.procedures}
    known = {one.key for one in catalogue.institutions}
    faults: list[Fault] = []
    institutions = tuple(one for one in files.institutions if not _told(faults, _taken_institution(one, known)))
    procedures = tuple(one for one in files.procedures if not _told(faults, _not_newer(one, newest)))
    return replace(files, institutions=institutions, procedures=procedures), faults


def _told(faults: list[Fault], fault: Fault | None) -> bool:
    faults += [fault] if fault else []
    return fault is not None


def _taken_institution(found: Found, known: set[str]) -> Fault | None:
    if found.path.stem not in known:
        return None
    remedy = "Quítelo: sus trámites pueden usar la institución del programa, o declare otra con otra clave."
    return Fault(found.shown, "key", f"El programa ya tiene la institución «{found.path.stem}».", remedy)


def _not_newer(found: Found, newest: Mapping[str, int]) -> Fault | None:
    source = read_source(found.path, found.shown)
    data = source.data if isinstance(source, Source) else {}
    key, version = str(data.get("key", "")), data.get("version")
    if key not in newest or (isinstance(version, int) and version > newest[key]):
        return None
    remedy = (
        f"Escriba version = {newest[key] + 1}, con su valid_from, y llame al archivo {key}.v{newest[key] + 1}.toml."
    )
    return Fault(found.shown, "version", f"El programa ya tiene la versión {newest[key]} de «{key}».", remedy)


def _around(home: Path, own: Path, placeholders: frozenset[str] | None) -> Around:
    reads, readings, _ = layouts_of(home / DOCUMENTS)
    more = layouts_of(own / DOCUMENTS) if (own / DOCUMENTS).is_dir() else ({}, {}, ())
    return Around(
        layouts=None if reads is None else {**(more[0] or {}), **reads},
        readings=None if readings is None else {**(more[1] or {}), **readings},
        broken_layouts=frozenset(Path(one.file).stem for one in more[2]),
        vocabulary=placeholders,
        cantons=territory.canton_codes(home / TERRITORY),
    )


def _sound(home: Files, own: Files, around: Around) -> tuple[Reading, list[Fault]]:
    """Read everything together, leaving out the agency's files that have faults until the rest has none."""
    told: list[Fault] = []
    while True:
        both = Files((*home.institutions, *own.institutions), (*home.procedures, *own.procedures))
        reading = read_files(both, around)
        mine = {one.shown for one in (*own.institutions, *own.procedures)}
        faults = [one for one in reading.faults if one.file in mine]
        told += faults
        if not faults:
            return reading, told
        broken = {one.file for one in faults}
        own = Files(tuple(_but(own.institutions, broken)), tuple(_but(own.procedures, broken)))


def _but(found: Iterable[Found], broken: set[str]) -> Iterator[Found]:
    return (one for one in found if one.shown not in broken)


def _shown(fault: Fault) -> Fault:
    return fault if fault.file.startswith("/") else replace(fault, file=f"{NAME}/{fault.file}")
