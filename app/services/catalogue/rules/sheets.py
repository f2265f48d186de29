"""The sheets of evaluations: whose they are, and a rule that can be passed and failed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.models.catalogue.evaluation import EvaluationSheet
from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around, repeated

_PLACE_KINDS = frozenset({"place", "address", "text", "long_text"})


def evaluation(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at the sheet: names, its parts, and a number of failures that can still be exceeded."""
    del around
    sheet = procedure.evaluation
    if sheet is None:
        return
    yield from repeated("evaluation.groups", sheet.groups, "grupos")
    yield from repeated("evaluation.parts", sheet.parts, "hojas")
    seen: set[str] = set()
    for index, group in enumerate(sheet.groups):
        for number, criterion in enumerate(group.criteria):
            if criterion.key in seen:
                place = f"evaluation.groups[{index}].criteria[{number}].key"
                yield Finding(
                    place, f"Hay dos criterios con la clave «{criterion.key}».", "Cambie una de las dos claves."
                )
            seen.add(criterion.key)
    yield from _places(procedure, sheet.place_fields)
    yield from _parts(sheet)
    yield from _rule(sheet)


def _parts(sheet: EvaluationSheet) -> Iterator[Finding]:
    """Find groups of no sheet, sheets without groups, and a rule for several where there is one."""
    keys = [one.key for one in sheet.parts]
    for index, group in enumerate(sheet.groups):
        if group.part is not None and group.part not in keys:
            remedy = (
                suggestion(group.part, keys) if keys else 'Declare parts = [{ key = "…", title = "…" }] o quite part.'
            )
            yield Finding(f"evaluation.groups[{index}].part", f"No hay hoja {shown(group.part)}.", remedy)
    for index, part in enumerate(sheet.parts):
        if not any(group.part in {None, part.key} for group in sheet.groups):
            remedy = f'Escriba part = "{part.key}" en uno de los grupos.'
            yield Finding(f"evaluation.parts[{index}]", f"La hoja «{part.title}» no tiene criterios.", remedy)
    if len(sheet.parts) == 1:
        yield Finding("evaluation.parts", "Hay una sola hoja.", "Quite parts, o declare las otras.")
    if sheet.together != "all" and not sheet.parts:
        yield Finding("evaluation.together", "No hay varias hojas que juntar.", "Declare parts o quite together.")


def _rule(sheet: EvaluationSheet) -> Iterator[Finding]:
    if sheet.together == "average" and sheet.pass_percent is None:
        yield Finding(
            "evaluation.together", "Un promedio necesita con cuánto se aprueba.", "Escriba pass_percent = 70."
        )
    if sheet.pass_percent is not None and sheet.max_failed:
        remedy = "Quite uno de los dos."
        yield Finding("evaluation.max_failed", "Se aprueba por fallas y también por puntos.", remedy)
    fewest = min(_criteria_of(sheet, part) for part in sheet.part_keys)
    if sheet.max_failed and sheet.max_failed >= fewest:
        problem = f"Se admiten {sheet.max_failed} incumplimientos y hay {fewest} criterios: todos aprobarían."
        yield Finding("evaluation.max_failed", problem, f"Escriba un número menor que {fewest}.")


def _criteria_of(sheet: EvaluationSheet, part: str) -> int:
    return sum(len(group.criteria) for group in sheet.groups if group.part in {None, part})


def _places(procedure: Procedure, wanted: Sequence[str]) -> Iterator[Finding]:
    """Look at the fields that say where the visit is: they exist, once each, and their answer is a place or words."""
    kinds = {field.key: field.kind for field in procedure.fields()}
    for index, key in enumerate(wanted):
        place = f"evaluation.place_fields[{index}]"
        if key not in kinds:
            yield Finding(place, f"No hay ningún campo {shown(key)}.", "Escriba la clave de un campo de [[sections]].")
        elif kinds[key] not in _PLACE_KINDS:
            yield Finding(place, f"El campo {shown(key)} no dice un lugar.", "Use uno de lugar, dirección o texto.")
        elif key in wanted[:index]:
            yield Finding(place, f"El campo {shown(key)} está dos veces.", "Quite una.")
