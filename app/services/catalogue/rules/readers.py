"""Reserved sections: what only some roles read is not told by what others see."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, listed, shown
from app.services.catalogue.rules.around import Around
from app.services.catalogue.rules.walking import conditions_in

_SHOWN_ELSEWHERE = frozenset({"file", "photo", "table", "cpc", "archived", "person"})
"""Kinds whose answers are also files, people or lists of the case."""


def reserved(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find ways in which a reserved answer would be read by others."""
    del around
    secret = procedure.kept_from("")
    for index, section in enumerate(procedure.sections):
        for number, field in enumerate(section.fields if section.readers else ()):
            if field.kind in _SHOWN_ELSEWHERE:
                place = f"sections[{index}].fields[{number}].kind"
                problem = f"Lo que pide un campo «{field.kind}» se ve también fuera de la sección."
                yield Finding(
                    place, problem, f"Use otro que no sea {listed(sorted(_SHOWN_ELSEWHERE))}, o quite readers."
                )
        if not section.readers:
            yield from _waiting(procedure, index, secret)
    yield from _counted(procedure, secret)


def _waiting(procedure: Procedure, index: int, secret: frozenset[str]) -> Iterator[Finding]:
    for place, condition in conditions_in(procedure.sections[index], f"sections[{index}]"):
        if condition.field in secret:
            problem = f"Que se pregunte o no diría lo que se respondió en {shown(condition.field)}, que es reservado."
            yield Finding(f"{place}.field", problem, "Haga que dependa de otro campo, o póngalo en esa sección.")


def _counted(procedure: Procedure, secret: frozenset[str]) -> Iterator[Finding]:
    """Find prices and categories whose words would say a reserved answer."""
    remedy = "Use otro campo, o quite readers de su sección."
    for index, fee in enumerate(procedure.fees):
        for place, key in (
            ("per.field", fee.per and fee.per.field),
            ("percentage.of", fee.percentage and fee.percentage.of),
        ):
            if key in secret:
                yield Finding(f"fees[{index}].{place}", f"El valor diría lo que es reservado, {shown(key)}.", remedy)
    for index, rule in enumerate(procedure.rules):
        for number, table in enumerate(rule.tables):
            for which, criterion in enumerate(table.criteria):
                if criterion.field in secret:
                    place = f"rules[{index}].tables[{number}].criteria[{which}].field"
                    yield Finding(place, f"La categoría diría lo que es reservado, {shown(criterion.field)}.", remedy)
