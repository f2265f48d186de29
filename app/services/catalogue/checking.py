"""Check whatever an administrator points at: a resources folder, a folder of procedures, or one file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from app.models.faults import Fault
from app.services import territory
from app.services.catalogue.files import (
    INSTITUTIONS,
    PROCEDURES,
    TERRITORY,
    Files,
    Found,
    declared_in,
    files_of,
    nothing_in,
    procedures_under,
)
from app.services.catalogue.reading import Layouts, read_files
from app.services.catalogue.rules.around import Around, Readings
from app.services.catalogue.toml_source import read_source

DOCUMENTS, CALENDAR, MAIL = "documents", "calendar", "mail"


@dataclass(frozen=True)
class Checked:
    """How many files were looked at, and their faults."""

    procedures: int
    institutions: int
    faults: tuple[Fault, ...]


def check_resources(target: Path, *, home: Path, placeholders: frozenset[str] | None = None) -> Checked:
    """Check the target; what it does not bring (institutions, layouts, cantons) is looked up in `home`.

    Files of `home` are only read to know what exists: their faults are not told.
    """
    own = files_at(target)
    layouts, readings, layout_faults = layouts_of(_bringing(target, home, DOCUMENTS))
    around = Around(
        layouts=layouts,
        readings=readings,
        broken_layouts=frozenset(Path(fault.file).stem for fault in layout_faults),
        vocabulary=placeholders,
        cantons=territory.canton_codes(_bringing(target, home, TERRITORY)),
    )
    named = {found.shown for found in (*own.institutions, *own.procedures)} | {fault.file for fault in own.faults}
    faults = [fault for fault in read_files(_with_home(own, home), around).faults if fault.file in named]
    told = layout_faults if (target / DOCUMENTS).is_dir() else ()
    return Checked(
        len(own.procedures),
        len(own.institutions),
        (*faults, *told, *_territory(target), *_calendar(target), *_letters(target)),
    )


def _bringing(target: Path, home: Path, name: str) -> Path:
    return target / name if (target / name).exists() else home / name


def files_at(target: Path) -> Files:
    """List the declared files of a resources folder, of a folder of one kind, or one file."""
    if target.is_file():
        return _one_file(target)
    known = [name for name in (INSTITUTIONS, PROCEDURES) if (target / name).is_dir()]
    if known:
        found = files_of(target)
        brought = tuple(fault for fault in found.faults if not _only_absent(fault, target, known))
        return replace(found, faults=brought)
    return _loose(target)


def _only_absent(fault: Fault, target: Path, known: list[str]) -> bool:
    """Tell whether a fault is that the target leaves a whole folder to `home`."""
    return fault.file in {str(target / name) for name in (INSTITUTIONS, PROCEDURES) if name not in known}


def _loose(target: Path) -> Files:
    """Take a folder for what it holds: institutions by its name, else definitions, in institution folders or not."""
    here = declared_in(target, target)
    if target.absolute().name == INSTITUTIONS and here.procedures:
        return Files(here.procedures, ())
    folder = target.absolute().name if target.absolute().parent.name == PROCEDURES else None
    direct = tuple(replace(found, folder=folder) for found in here.procedures)
    under = procedures_under(target, target)
    faults = here.faults or under.faults or (() if direct or under.procedures else (nothing_in(target),))
    return Files((), (*direct, *under.procedures), faults)


def _one_file(path: Path) -> Files:
    parent = path.absolute().parent
    if parent.name == INSTITUTIONS:
        return Files((Found(path, path.name),), ())
    folder = parent.name if parent.parent.name == PROCEDURES else None
    return Files((), (Found(path, path.name, folder),))


def _with_home(own: Files, home: Path) -> Files:
    """Put before the target's files those of `home` that they do not replace."""
    known = files_of(home)
    return Files(
        (*_others(known.institutions, own.institutions, home), *own.institutions),
        (*_others(known.procedures, own.procedures, home), *own.procedures),
        own.faults,
    )


def _others(known: Iterable[Found], own: Iterable[Found], home: Path) -> Iterable[Found]:
    names = {found.path.name for found in own}
    return tuple(replace(found, shown=str(home / found.shown)) for found in known if found.path.name not in names)


def layouts_of(folder: Path) -> tuple[Layouts | None, Readings | None, tuple[Fault, ...]]:
    """Read what the layouts read, and when; None when one cannot even be opened, and nothing is said."""
    from app.models.layout import placeholders, readings
    from app.services.issuing.render.declared import read

    if unreadable := _unreadable(folder):
        return None, None, unreadable
    layouts, faults = read(folder)
    found = tuple(
        Fault(f"{DOCUMENTS}/{one.file}", one.place, "El diseño tiene una falla.", _sentence(one.remedy))
        for one in faults
    )
    reads = {key: placeholders(layout) for key, layout in layouts.items()}
    return reads, {key: readings(layout) for key, layout in layouts.items()}, found


def _unreadable(folder: Path) -> tuple[Fault, ...]:
    """Find the files of a folder that are not TOML at all; what they say is judged by their own readers."""
    listed = declared_in(folder, folder.parent)
    sources = (read_source(found.path, found.shown) for found in listed.procedures)
    return (*listed.faults, *(source for source in sources if isinstance(source, Fault)))


def _territory(target: Path) -> tuple[Fault, ...]:
    if not (target / TERRITORY).exists():
        return ()
    remedy = "Corríjalo, o recupere el archivo de la instalación."
    return tuple(
        Fault(TERRITORY, "", problem, remedy, line or None) for line, problem in territory.faults(target / TERRITORY)
    )


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _calendar(target: Path) -> tuple[Fault, ...]:
    if not (target / CALENDAR).is_dir():
        return ()
    from app.services.calendar.loader import read

    if unreadable := _unreadable(target / CALENDAR):
        return unreadable
    _, faults = read(target / CALENDAR)
    return tuple(replace(fault, file=f"{CALENDAR}/{fault.file}") for fault in faults)


def _letters(target: Path) -> tuple[Fault, ...]:
    if not (target / MAIL).is_dir():
        return ()
    from app.services.mail.texts import read

    _, faults = read(target / MAIL)
    return tuple(replace(fault, file=f"{MAIL}/{fault.file}") for fault in faults)
