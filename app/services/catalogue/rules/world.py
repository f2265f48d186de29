"""Countries that exist, and hours that some hour fits."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.field_world import CountryField, TimeField
from app.models.catalogue.fields import Field
from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, shown
from app.services.catalogue.rules.around import Around
from app.services.forms.countries import COUNTRIES_FILE, countries


def answers(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at what the fields of countries and hours admit."""
    del around
    for index, section in enumerate(procedure.sections):
        for number, field in enumerate(section.fields):
            yield from _field(f"sections[{index}].fields[{number}]", field)


def _field(place: str, field: Field) -> Iterator[Finding]:
    if isinstance(field, CountryField):
        for number, code in enumerate(field.only):
            if code not in countries():
                remedy = f"Escriba las dos letras que constan en resources/{COUNTRIES_FILE}."
                yield Finding(f"{place}.only[{number}]", f"No hay país {shown(code)}.", remedy)
    if isinstance(field, TimeField) and field.not_before and field.not_after and field.not_before > field.not_after:
        yield Finding(f"{place}.not_before", "Ninguna hora cabe entre las dos.", "Corrija una de las dos.")
