"""People besides who applies: how many are asked for, and whom the request is about."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.field_people import PersonField
from app.models.catalogue.holder import Holder
from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around


def counts(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find fields that ask for more people than they admit."""
    del around
    for index, section in enumerate(procedure.sections):
        for number, field in enumerate(section.fields):
            if isinstance(field, PersonField) and field.min_count > field.max_count:
                problem = "El mínimo de personas es mayor que el máximo."
                yield Finding(f"sections[{index}].fields[{number}].min_count", problem, "Corrija uno de los dos.")


def holder(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at whom the request is about: one identified person of the form, who can get the papers."""
    del around
    declared = procedure.holder
    if declared is None:
        return
    yield from _field(procedure, declared)
    choices = [field.key for field in procedure.fields() if field.kind == "choice"]
    if declared.relation is not None and declared.relation not in choices:
        problem = f"No hay campo de opciones {shown(declared.relation)}."
        yield Finding("holder.relation", problem, suggestion(declared.relation, choices))
    if procedure.reserve is not None:
        remedy = "Quite [holder], o quite [reserve]."
        yield Finding("holder", "El titular se lee en listas, y el trámite admite reserva.", remedy)
    for index, result in enumerate(procedure.results):
        if result.delivery == "holder_only":
            problem = f"«{result.key}» lo retira solo el titular, que puede no ser quien lo pide."
            yield Finding(f"results[{index}].delivery", problem, 'Escriba delivery = "holder_or_representative".')


def _field(procedure: Procedure, declared: Holder) -> Iterator[Finding]:
    asked = {
        field.key: field
        for section in procedure.sections_at()
        for field in section.fields
        if isinstance(field, PersonField)
    }
    found = asked.get(declared.field)
    if found is None:
        remedy = suggestion(declared.field, asked) if asked else 'Agregue al formulario un campo kind = "person".'
        yield Finding("holder.field", f"No hay campo de persona {shown(declared.field)}.", remedy)
    elif found.max_count > 1 or not found.identified:
        remedy = f"En «{found.key}», quite max_count e identified."
        yield Finding("holder.field", "El titular es una sola persona, con su identificación.", remedy)
