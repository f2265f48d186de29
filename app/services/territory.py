"""Provinces, cantons and parishes of Ecuador by INEC code, from `resources/territory/territory.csv`."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

PROVINCE_LENGTH, CANTON_LENGTH, PARISH_LENGTH = 2, 4, 6
UNASSIGNED_ZONE = "90"
"""Zones that belong to no province yet carry this code where a province would be."""


class Division(NamedTuple):
    """A province (2 digits), canton (4) or parish (6)."""

    code: str
    name: str


@dataclass(frozen=True)
class Territory:
    """The political division, each level in the order of its codes."""

    names: Mapping[str, str]

    def provinces(self) -> tuple[Division, ...]:
        """Return the 24 provinces, and the zones that belong to none as one more."""
        zones = (Division(UNASSIGNED_ZONE, "Zonas no delimitadas"),) if self.cantons(UNASSIGNED_ZONE) else ()
        return self._under("", PROVINCE_LENGTH) + zones

    def cantons(self, province: str) -> tuple[Division, ...]:
        """Return the cantons of a province."""
        return self._under(province, CANTON_LENGTH)

    def parishes(self, canton: str) -> tuple[Division, ...]:
        """Return the parishes of a canton."""
        return self._under(canton, PARISH_LENGTH)

    def name(self, code: str) -> str:
        """Return the name of one division; KeyError if no division has that code."""
        return self.names[code]

    def label(self, code: str) -> str:
        """Write a place from the smallest to the largest: "Sigchos, Cotopaxi"; KeyError if it does not exist."""
        lengths = [length for length in (PARISH_LENGTH, CANTON_LENGTH, PROVINCE_LENGTH) if length <= len(code)]
        inner = self.names[code]
        outer = [self.names[code[:length]] for length in lengths[1:] if code[:length] in self.names]
        return ", ".join([inner, *outer])

    def _under(self, prefix: str, length: int) -> tuple[Division, ...]:
        return tuple(
            Division(code, name) for code, name in self.names.items() if len(code) == length and code.startswith(prefix)
        )


def load(path: Path) -> Territory:
    """Read the file; OSError or ValueError when it is not the one that the program brings."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = {row["code"]: row["name"] for row in csv.DictReader(file)}
    return Territory(dict(sorted(rows.items())))


def canton_codes(path: Path) -> frozenset[str]:
    """Return the codes of every canton, or nothing when they cannot be read."""
    try:
        names = load(path).names
    except (OSError, ValueError, KeyError, csv.Error):
        return frozenset()
    return frozenset(code for code in names if len(code) == CANTON_LENGTH)


def faults(path: Path) -> tuple[tuple[int, str], ...]:
    """Return (line, problem) of every row that is no place of the country; line 0 is the whole file."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = [(row["code"], row["level"], row["name"]) for row in csv.DictReader(file)]
    except (OSError, ValueError, KeyError, csv.Error):
        return ((0, "No se entiende."),)
    known: set[str] = set()
    found = []
    for line, (code, level, name) in enumerate(rows, 2):
        if problem := _problem(code, level, name, known):
            found.append((line, problem))
        known.add(code)
    return tuple(found) if rows else ((0, "Está vacío."),)


def _problem(code: str, level: str, name: str, known: set[str]) -> str:
    length = {"province": PROVINCE_LENGTH, "canton": CANTON_LENGTH, "parish": PARISH_LENGTH}.get(level)
    if length is None:
        return f"El nivel «{level}» no existe."
    if not (code.isascii() and code.isdigit() and len(code) == length):
        return f"El código «{code}» no tiene {length} dígitos."
    if code in known:
        return f"El código {code} está dos veces."
    outer = code[: length - PROVINCE_LENGTH]
    if outer and outer != UNASSIGNED_ZONE and outer not in known:
        return f"El código {code} no está dentro de ningún lugar de arriba."
    return "" if name.strip() else f"El código {code} no tiene nombre."
