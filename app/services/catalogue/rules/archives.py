"""Archives that an institution declares, fields that point at them and papers that copy their sheets."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.field_archived import ArchivedField
from app.models.catalogue.institution import Institution
from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around, repeated


def declared(institution: Institution) -> Iterator[Finding]:
    """Look at the archives of an institution: names that are written twice."""
    yield from repeated("archives", institution.archives, "archivos")
    for index, archive in enumerate(institution.archives):
        yield from repeated(f"archives[{index}].bodies", archive.bodies, "órganos")
        yield from repeated(f"archives[{index}].session_types", archive.session_types, "tipos de sesión")


def fields(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find a field whose archive the institution does not keep."""
    if around.institution is None:
        return
    known = [one.key for one in around.institution.archives]
    for index, section in enumerate(procedure.sections):
        for number, field in enumerate(section.fields):
            if isinstance(field, ArchivedField) and field.archive not in known:
                problem = f"La institución no tiene el archivo {shown(field.archive)}."
                remedy = suggestion(field.archive, known) if known else "Declárelo en su archivo con [[archives]]."
                yield Finding(f"sections[{index}].fields[{number}].archive", problem, remedy)


def attached(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find a paper that copies the sheets of a field that points at no archive."""
    del around
    known = [field.key for field in procedure.fields() if isinstance(field, ArchivedField)]
    for index, result in enumerate(procedure.results):
        if result.attach is not None and result.attach not in known:
            problem = f"No hay campo de archivo {shown(result.attach)}."
            remedy = suggestion(result.attach, known) if known else 'Agregue un campo con kind = "archived".'
            yield Finding(f"results[{index}].attach", problem, remedy)
