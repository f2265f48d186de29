"""Read the declared files: strict, early, and with every fault of every file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from app.models.catalogue.institution import Institution
from app.models.catalogue.procedure import Procedure
from app.models.faults import Fault
from app.services import territory
from app.services.catalogue.faults import CatalogueError, Finding, shown, suggestion
from app.services.catalogue.files import TERRITORY, Files, Found, files_of
from app.services.catalogue.library import Catalogue
from app.services.catalogue.rules import RULES
from app.services.catalogue.rules.around import Around
from app.services.catalogue.rules.institutions import institution as institution_rule
from app.services.catalogue.rules.results import numberings
from app.services.catalogue.rules.versions import file_name, versions
from app.services.catalogue.shapes import M, placed, shape
from app.services.catalogue.toml_source import Source, read_source

T = TypeVar("T")
Layouts = Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class Reading:
    """What could be read and every fault, ordered by file and line; with faults it must not be used to attend."""

    procedures: tuple[Procedure, ...]
    institutions: tuple[Institution, ...]
    faults: tuple[Fault, ...]


def load(folder: Path, *, layouts: Layouts | None = None, placeholders: frozenset[str] | None = None) -> Catalogue:
    """Read `institutions/` and `procedures/` of a resources folder. Errors: CatalogueError with every fault.

    layouts: placeholders of each layout of `documents/`; placeholders: those that a case can fill by itself.
    Without them what needs them is not checked.
    """
    reading = read(folder, layouts=layouts, placeholders=placeholders)
    if reading.faults:
        raise CatalogueError(reading.faults)
    return Catalogue(reading.procedures, reading.institutions)


def read(folder: Path, *, layouts: Layouts | None = None, placeholders: frozenset[str] | None = None) -> Reading:
    """Read a resources folder and tell its faults instead of refusing it."""
    cantons = territory.canton_codes(folder / TERRITORY)
    return read_files(files_of(folder), Around(layouts=layouts, vocabulary=placeholders, cantons=cantons))


def read_files(files: Files, around: Around) -> Reading:
    """Read these files; `around` says what is known besides them."""
    reader = _Reader(around, list(files.faults))
    for found in files.institutions:
        reader.institution(found)
    for found in files.procedures:
        reader.procedure(found)
    reader.across()
    return Reading(
        tuple(sorted((one for _, one in reader.procedures), key=lambda one: (one.key, one.version))),
        tuple(sorted((one for _, one in reader.institutions), key=lambda one: one.key)),
        tuple(sorted(set(reader.faults), key=lambda one: (one.file, one.line or 0, one.key, one.problem))),
    )


@dataclass
class _Reader:
    around: Around
    faults: list[Fault]
    institutions: list[tuple[Source, Institution]] = field(default_factory=list)
    procedures: list[tuple[Source, Procedure]] = field(default_factory=list)
    attempted: set[str] = field(default_factory=set)
    """Keys of institution files, read or not: a procedure is not told that its institution lacks when it is faulty."""

    def institution(self, found: Found) -> None:
        self.attempted.add(found.path.stem)
        if (read_one := self._shaped(found, Institution)) is None:
            return
        source, declared = read_one
        self.institutions.append(read_one)
        self._say(source, institution_rule(declared, self.around))

    def procedure(self, found: Found) -> None:
        if (read_one := self._shaped(found, Procedure)) is None:
            return
        source, declared = read_one
        self.procedures.append(read_one)
        self._say(source, _belongs(declared, found.folder, self.attempted))
        home = next((one for _, one in self.institutions if one.key == declared.institution), None)
        around = replace(self.around, institution=home)
        for rule in RULES:
            self._say(source, rule(declared, around))

    def across(self) -> None:
        """Look at what must be unique in the whole catalogue or in an institution."""
        offices: dict[str, str] = {}
        series: dict[tuple[str, str], str] = {}
        first: dict[str, str] = {}
        for source, declared in self.procedures:
            family = first.setdefault(declared.key, source.shown)
            named = [(place, name, (declared.institution, name)) for place, name in numberings(declared)]
            self._say(source, _unique(series, named, family))
        for source, finding in versions(self.procedures):
            self._say(source, iter([finding]))
        for source, home in self.institutions:
            named_offices = [(f"offices[{index}].key", one.key, one.key) for index, one in enumerate(home.offices)]
            self._say(source, _unique(offices, named_offices, source.shown))

    def _shaped(self, found: Found, model: type[M]) -> tuple[Source, M] | None:
        source = read_source(found.path, found.shown)
        if isinstance(source, Fault):
            self.faults.append(source)
            return None
        shaped = shape(model, source)
        self.faults += shaped.faults
        self._say(source, file_name(found.path.stem, source.data))
        return None if shaped.value is None else (source, shaped.value)

    def _say(self, source: Source, findings: Iterator[Finding]) -> None:
        self.faults += [placed(source, finding) for finding in findings]


def _belongs(declared: Procedure, folder: str | None, institutions: set[str]) -> Iterator[Finding]:
    if folder is not None and declared.institution != folder:
        remedy = f'Escriba institution = "{folder}" o mueva el archivo a {declared.institution}.'
        yield Finding("institution", f"Está en la carpeta «{folder}» y dice {shown(declared.institution)}.", remedy)
    if declared.institution not in institutions:
        remedy = suggestion(declared.institution, sorted(institutions))
        yield Finding("institution", f"No hay institución {shown(declared.institution)}.", remedy)


def _unique(taken: dict[T, str], named: list[tuple[str, str, T]], file: str) -> Iterator[Finding]:
    for place, name, identity in named:
        other = taken.setdefault(identity, file)
        if other != file:
            yield Finding(
                place, f"{shown(name)} ya se usa en {other}.", "Use otro nombre: identifica en todo el catálogo."
            )
