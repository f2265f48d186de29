"""What a rule may look at besides the definition, and small helpers that rules share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.models.catalogue.base import Keyed
from app.models.catalogue.institution import Institution
from app.models.identity import IdKind, check
from app.models.layout import Reading
from app.services.catalogue.faults import Finding, shown

Readings = Mapping[str, tuple[Reading, ...]]


@dataclass(frozen=True)
class Around:
    """The surroundings of a definition; None means that it cannot be known here, so nothing is said about it.

    layouts: what each one reads; readings: and on which condition; broken_layouts: those with faults of their own.
    """

    institution: Institution | None = None
    layouts: Mapping[str, frozenset[str]] | None = None
    readings: Readings | None = None
    broken_layouts: frozenset[str] = frozenset()
    vocabulary: frozenset[str] | None = None
    cantons: frozenset[str] = frozenset()


def repeated(place: str, things: Iterable[Keyed], noun: str) -> Iterator[Finding]:
    """Find keys that are used twice in one list."""
    seen: set[str] = set()
    for index, thing in enumerate(things):
        if thing.key in seen:
            yield Finding(
                f"{place}[{index}].key",
                f"Hay dos {noun} con la clave {shown(thing.key)}.",
                "Cambie una de las dos claves.",
            )
        seen.add(thing.key)


def ruc_faults(place: str, ruc: str) -> Iterator[Finding]:
    """Find a RUC that cannot exist; a check digit that no algorithm made is nobody's fault (domain.md 1.3)."""
    if not check(IdKind.RUC, ruc).accepted:
        remedy = "Revise provincia, tercer dígito, dígito verificador y los tres últimos."
        yield Finding(place, f"{shown(ruc)} no puede ser un RUC.", remedy)
