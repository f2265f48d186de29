"""Several versions of one procedure side by side: `<key>.toml`, or `<key>.v2.toml` for the second one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, pairwise

from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, shown
from app.services.catalogue.toml_source import Source

Read = tuple[Source, Procedure]


def file_name(stem: str, data: Mapping[str, object]) -> Iterator[Finding]:
    """Find a file that is not called as its key, or as its key and version."""
    key, version = data.get("key"), data.get("version")
    if not isinstance(key, str) or stem in {key, f"{key}.v{version}"}:
        return
    problem = f"El archivo se llama «{stem}» y la clave es {shown(key)}."
    also = f", {key[:60]}.v{version}.toml" if isinstance(version, int) else ""
    yield Finding("key", problem, f"Llame al archivo {key[:60]}.toml{also} o cambie la clave.")


def versions(procedures: Iterable[Read]) -> Iterator[tuple[Source, Finding]]:
    """Find versions that are repeated, belong to two institutions or begin out of order."""
    ordered = sorted(procedures, key=lambda one: (one[1].key, one[1].version, one[0].shown))
    for _, family in groupby(ordered, key=lambda one: one[1].key):
        for (earlier, old), (source, new) in pairwise(family):
            if old.institution != new.institution:
                problem = f"{shown(new.key)} ya se usa en {earlier.shown}."
                yield source, Finding("key", problem, "Use otro nombre: identifica en todo el catálogo.")
            elif old.version == new.version:
                problem = f"La versión {new.version} ya está en {earlier.shown}."
                yield source, Finding("version", problem, f"Escriba version = {new.version + 1}.")
            elif old.valid_from >= new.valid_from:
                problem = f"Empieza el {new.valid_from.isoformat()} y la versión {old.version} no empieza antes."
                yield source, Finding("valid_from", problem, "Cambie una de las dos fechas.")
