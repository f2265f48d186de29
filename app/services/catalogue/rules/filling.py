"""What a layout prints always must always be there: found when the file is checked, not when the paper is printed."""

from __future__ import annotations

from collections.abc import Iterator

from app.models import layout_text
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.results import Result
from app.models.layout import needed
from app.services.catalogue.faults import Finding, shown
from app.services.catalogue.rules.around import Around

FAMILIES = ("answer.", "person.")
LAST_DAY = frozenset({"until", "until_short", "valid_until"})


def always(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at every document whose layout is known."""
    maybe = sometimes(procedure)
    for index, result in enumerate(procedure.results):
        prints = needed((around.readings or {}).get(result.layout, ()))
        place = f"results[{index}]"
        for name in sorted(prints - {*result.texts}):
            yield from _declared(place, name, result, procedure)
        if "institution.ruc" in prints and around.institution is not None and not around.institution.ruc:
            remedy = f"Agregue ruc en institutions/{around.institution.key}.toml, o use otro diseño."
            yield Finding(f"{place}.layout", f"El diseño «{result.layout}» imprime el RUC de la institución.", remedy)
        if result.when is None:
            yield from _answered(place, result, prints, maybe)


def _declared(place: str, name: str, result: Result, procedure: Procedure) -> Iterator[Finding]:
    """Find what a document has only when its definition says so."""
    family, _, part = name.rpartition(".")
    prints = f"El diseño «{result.layout}» imprime {shown(name)} y «{result.key}»"
    if part == "own_code" and result.code_pattern is None:
        remedy = f'Agregue code_pattern = "{result.series}-{{year}}-{{sequence:4}}".'
        yield Finding(f"{place}.code_pattern", f"{prints} no tiene código propio.", remedy)
    if part in LAST_DAY and not result.expires:
        yield Finding(
            f"{place}.validity_months", f"{prints} no vence.", "Agregue validity_months = 12, u otra vigencia."
        )
    if part == "validity" and not (result.expires or result.validity):
        remedy = 'Agregue validity_months = 12, otra vigencia, o validity = "indefinida".'
        yield Finding(f"{place}.validity", f"{prints} no dice su vigencia.", remedy)
    if family == "evaluation" and procedure.evaluation is None:
        yield Finding(f"{place}.layout", f"{prints} no tiene evaluación.", "Use otro diseño, o declare [evaluation].")
    if family == "attached" and result.attach is None:
        yield Finding(f"{place}.attach", f"{prints} no adjunta fojas.", "Use otro diseño, o agregue attach.")


def sometimes(procedure: Procedure) -> frozenset[str]:
    """Return the fields that may stay without an answer."""
    return frozenset(
        field.key
        for section in procedure.sections
        for field in section.fields
        if field.optional or field.statistic or field.when is not None or section.when is not None
    )


def _answered(place: str, result: Result, prints: frozenset[str], maybe: frozenset[str]) -> Iterator[Finding]:
    """Find texts that the layout prints always and that would be empty without an answer that may not come."""
    for name, text in result.texts.items():
        for key in _keys(text) if name in prints else ():
            if key.startswith(FAMILIES) and key.split(".")[1] in maybe:
                problem = f"{shown(name)} quedaría vacío, y sin él no se imprime, cuando no se responde {shown(key)}."
                remedy = "Quite esa respuesta del texto, o pregúntela siempre."
                yield Finding(f"{place}.texts.{name}", problem, remedy)


def _keys(text: str) -> list[str]:
    """Return what a text names; a text that is not understood is told by another rule."""
    try:
        return sorted(layout_text.keys(text))
    except ValueError:
        return []
