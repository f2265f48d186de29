"""Which declared files there are in a folder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from app.models.faults import Fault

INSTITUTIONS = "institutions"
PROCEDURES = "procedures"
TERRITORY = "territory/territory.csv"


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
    """List `institutions/*.toml` and `procedures/<institution>/*.toml`; a folder that cannot be read is a fault."""
    institutions = declared_in(folder / INSTITUTIONS, folder)
    procedures = procedures_under(folder / PROCEDURES, folder)
    stray = declared_in(folder / PROCEDURES, folder).procedures
    faults = (*institutions.faults, *procedures.faults, *(_stray(one) for one in stray))
    if not (faults or procedures.procedures):
        faults = (nothing_in(folder),)
    return Files(institutions.procedures, procedures.procedures, faults)


def procedures_under(folder: Path, root: Path) -> Files:
    """List the definitions of every institution folder."""
    children, faults = _children(folder)
    own = [child for child in children if child.is_dir() and not child.name.startswith(".")]
    listed = [(child.name, declared_in(child, root)) for child in own]
    found = tuple(replace(one, folder=name) for name, files in listed for one in files.procedures)
    return Files((), found, (*faults, *(fault for _, files in listed for fault in files.faults)))


def declared_in(folder: Path, root: Path) -> Files:
    """List the declared files that lie directly in one folder, as procedures of no known institution."""
    children, faults = _children(folder)
    own = [path for path in children if path.suffix.lower() == ".toml" and not path.name.startswith(".")]
    return Files((), tuple(Found(path, path.relative_to(root).as_posix()) for path in own), faults)


def nothing_in(folder: Path) -> Fault:
    """Say that a folder has nothing to read."""
    return Fault(str(folder), "", "No hay ninguna definición.", "Agregue procedures/<institución>/<clave>.toml.")


def _children(folder: Path) -> tuple[list[Path], tuple[Fault, ...]]:
    try:
        return sorted(folder.iterdir()), ()
    except OSError:
        remedy = "Revise que la carpeta exista y que su cuenta pueda leerla."
        return [], (Fault(str(folder), "", "No se pudo abrir la carpeta.", remedy),)


def _stray(one: Found) -> Fault:
    return Fault(one.shown, "", "Está fuera de la carpeta de su institución.", "Muévalo a procedures/<institución>/.")
