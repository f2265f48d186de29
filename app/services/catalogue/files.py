"""Which declared files there are in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.models.faults import Fault

INSTITUTIONS = "institutions"
PROCEDURES = "procedures"
TERRITORY = "territory.csv"


@dataclass(frozen=True, slots=True)
class Found:
    """A declared file; `folder` is the institution folder that holds a procedure, None when nothing says it."""

    path: Path
    shown: str
    folder: str | None = None


@dataclass(frozen=True, slots=True)
class Files:
    """The files to read, and what was wrong with the folder itself."""

    institutions: tuple[Found, ...]
    procedures: tuple[Found, ...]
    faults: tuple[Fault, ...] = ()


def files_of(folder: Path) -> Files:
    """List `institutions/*.toml` and `procedures/<institution>/*.toml`."""
    try:
        institutions = tuple(_found(folder / INSTITUTIONS, folder))
        procedures = tuple(procedures_under(folder / PROCEDURES, folder))
        stray = tuple(_stray(one) for one in _found(folder / PROCEDURES, folder))
    except OSError as error:
        missing = Path(str(error.filename or folder)).name
        return Files((), (), (Fault(str(folder), "", f"No se pudo abrir {missing}.", "Indique otra carpeta."),))
    empty = () if procedures or stray else (_empty(folder),)
    return Files(institutions, procedures, stray + empty)


def procedures_under(folder: Path, root: Path) -> Iterator[Found]:
    """List the definitions of every institution folder; OSError if the folder cannot be read."""
    for child in sorted(folder.iterdir()):
        if child.is_dir() and not child.name.startswith("."):
            for one in _found(child, root):
                yield Found(one.path, one.shown, child.name)


def _found(folder: Path, root: Path) -> Iterator[Found]:
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() == ".toml" and not path.name.startswith("."):
            yield Found(path, path.relative_to(root).as_posix())


def _stray(one: Found) -> Fault:
    return Fault(one.shown, "", "Está fuera de la carpeta de su institución.", "Muévalo a procedures/<institución>/.")


def _empty(folder: Path) -> Fault:
    return Fault(str(folder), "", "No hay ninguna definición.", "Agregue procedures/<institución>/<clave>.toml.")
