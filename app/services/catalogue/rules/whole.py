"""Rules about the definition as a whole: names, offices, terms, history."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from app.models.catalogue.fields import ChoiceField, ChoicesField
from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around


def offices(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at where it is attended."""
    seen: set[str] = set()
    for index, key in enumerate(procedure.offices):
        if key in seen:
            yield Finding(f"offices[{index}]", f"La oficina {shown(key)} está dos veces.", "Quite una.")
        seen.add(key)
        known = [office.key for office in around.institution.offices] if around.institution else None
        if known is not None and key not in known:
            problem = f"La institución no tiene la oficina {shown(key)}."
            yield Finding(f"offices[{index}]", problem, suggestion(key, known))


def history(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find a published month that is written twice."""
    del around
    seen: set[tuple[int, int]] = set()
    for index, row in enumerate(procedure.history):
        month = (row.year, row.month)
        if month in seen:
            problem = f"El mes {row.year}-{row.month:02} está dos veces."
            yield Finding(f"history[{index}].month", problem, "Deje la fila que publica la ficha.")
        seen.add(month)


def renamed(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find old names that lead nowhere, or that are still in use."""
    del around
    known = sorted(_declared_keys(procedure))
    for old, new in procedure.renamed.items():
        if new not in known:
            yield Finding(f"renamed.{old}", f"Lleva a {shown(new)}, que no existe.", suggestion(new, known))
        if old in known:
            yield Finding(f"renamed.{old}", f"La clave {shown(old)} todavía se usa.", "Quítela de [renamed].")


def _declared_keys(procedure: Procedure) -> set[str]:
    options = chain.from_iterable(
        field.options for field in procedure.fields() if isinstance(field, ChoiceField | ChoicesField)
    )
    groups = procedure.evaluation.groups if procedure.evaluation else ()
    things = chain(
        procedure.applicant_types,
        procedure.channels,
        procedure.products,
        procedure.exemptions,
        procedure.rules,
        chain.from_iterable(one.categories for one in procedure.rules),
        procedure.indicators,
        procedure.sections,
        procedure.fields(),
        options,
        procedure.requirements,
        chain.from_iterable(one.proofs for one in procedure.requirements),
        procedure.workflow.stages,
        procedure.workflow.steps,
        procedure.results,
        groups,
        chain.from_iterable(group.criteria for group in groups),
    )
    return {thing.key for thing in things}
