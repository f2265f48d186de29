"""Conditions ask about things that exist, and never about themselves."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.conditions import Condition
from app.models.catalogue.fields import ChoiceField, ChoicesField, Field, YesNoField
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.requirements import Proof, Requirement
from app.models.catalogue.results import Result
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around


def conditions(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at every `when` of the definition."""
    del around
    types = [one.key for one in procedure.applicant_types]
    fields = {field.key: field for field in procedure.fields()}
    for place, condition in _conditions(procedure):
        yield from _applicant_types(place, condition, types)
        yield from _answers(place, condition, fields)


def circles(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find fields that wait for each other: none of them would ever be asked."""
    del around
    needs = {field.key: field.when.field for field in procedure.fields() if field.when and field.when.field}
    for place, field in _placed_fields(procedure):
        seen, at = {field.key}, needs.get(field.key)
        while at is not None and at not in seen:
            seen.add(at)
            at = needs.get(at)
        if at == field.key:
            remedy = "Haga que dependa de un campo que se pregunte siempre."
            yield Finding(f"{place}.when.field", f"El campo «{field.key}» espera su propia respuesta.", remedy)


def _conditions(procedure: Procedure) -> Iterator[tuple[str, Condition]]:
    for place, field in _placed_fields(procedure):
        if field.when:
            yield f"{place}.when", field.when
    for index, move in enumerate(procedure.workflow.moves):
        if move.when_answers:
            yield f"workflow.moves[{index}].when_answers", move.when_answers
    for place, asked in _placed_papers(procedure):
        if asked.when:
            yield f"{place}.when", asked.when


def _placed_papers(procedure: Procedure) -> Iterator[tuple[str, Requirement | Proof | Result]]:
    for index, requirement in enumerate(procedure.requirements):
        yield f"requirements[{index}]", requirement
        for number, proof in enumerate(requirement.proofs):
            yield f"requirements[{index}].proofs[{number}]", proof
    for index, result in enumerate(procedure.results):
        yield f"results[{index}]", result


def _placed_fields(procedure: Procedure) -> Iterator[tuple[str, Field]]:
    for index, section in enumerate(procedure.sections):
        for number, field in enumerate(section.fields):
            yield f"sections[{index}].fields[{number}]", field


def _applicant_types(place: str, condition: Condition, types: list[str]) -> Iterator[Finding]:
    for index, key in enumerate(condition.applicant_types):
        if key not in types:
            yield Finding(
                f"{place}.applicant_types[{index}]", f"No hay tipo de solicitante {shown(key)}.", suggestion(key, types)
            )


def _answers(place: str, condition: Condition, fields: dict[str, Field]) -> Iterator[Finding]:
    if condition.field is None:
        if condition.any_of or condition.filled is not None:
            yield Finding(place, "La condición no dice de qué campo habla.", 'Agregue field = "clave-del-campo".')
        return
    field = fields.get(condition.field)
    if field is None:
        yield Finding(f"{place}.field", f"No hay campo {shown(condition.field)}.", suggestion(condition.field, fields))
        return
    known = _answers_of(field)
    for index, answer in enumerate(condition.any_of):
        if known is not None and answer not in known:
            problem = f"El campo «{field.key}» no tiene la respuesta {shown(answer)}."
            yield Finding(f"{place}.any_of[{index}]", problem, suggestion(answer, known))


def _answers_of(field: Field) -> list[str] | None:
    if isinstance(field, YesNoField):
        return ["yes", "no"]
    return [option.key for option in field.options] if isinstance(field, ChoiceField | ChoicesField) else None
