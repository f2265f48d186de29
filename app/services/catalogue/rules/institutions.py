"""Rules about an institution and its offices."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from app.models.catalogue.institution import Institution, Office
from app.services.catalogue.faults import Finding, shown
from app.services.catalogue.rules import archives
from app.services.catalogue.rules.around import Around, repeated, ruc_faults


def institution(declared: Institution, around: Around) -> Iterator[Finding]:
    """Look at one institution file."""
    yield from ruc_faults("ruc", declared.ruc) if declared.ruc else ()
    yield from repeated("offices", declared.offices, "oficinas")
    yield from archives.declared(declared)
    codes: set[str] = set()
    for index, office in enumerate(declared.offices):
        place = f"offices[{index}]"
        if office.code in codes:
            yield Finding(
                f"{place}.code", f"Dos oficinas usan el código {shown(office.code)}.", "Cambie uno de los dos."
            )
        codes.add(office.code)
        yield from _hours(place, office)
        yield from _where(place, office, around.cantons)


def _hours(place: str, office: Office) -> Iterator[Finding]:
    if office.closes <= office.opens:
        yield Finding(f"{place}.closes", f"La oficina «{office.key}» cierra antes de abrir.", "Corrija opens o closes.")


def _where(place: str, office: Office, cantons: frozenset[str]) -> Iterator[Finding]:
    if not office.canton.startswith(office.province):
        problem = f"El cantón {shown(office.canton)} no es de la provincia {shown(office.province)}."
        yield Finding(f"{place}.canton", problem, "Los dos primeros dígitos del cantón son los de su provincia.")
    elif cantons and office.canton not in cantons:
        problem = f"Ningún cantón tiene el código {shown(office.canton)}."
        yield Finding(f"{place}.canton", problem, "Búsquelo en territory.csv (códigos del INEC).")
    if not _zone_exists(office.zone):
        problem = f"No hay huso horario {shown(office.zone)}."
        yield Finding(f"{place}.zone", problem, 'Escriba "America/Guayaquil" o "Pacific/Galapagos".')


def _zone_exists(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return False
    return True
