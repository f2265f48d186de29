"""Calls and their points: days that follow each other, answers that can be measured, and a person who decides."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.calls import Score
from app.models.catalogue.fields import Field
from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, listed, shown, suggestion
from app.services.catalogue.rules.around import Around, repeated
from app.services.catalogue.rules.categories import LIMITS, OPTIONS
from app.services.catalogue.rules.prices import COUNTED

MEASURES = {**dict.fromkeys(COUNTED, "up_to"), **LIMITS}
"""How an answer of each kind is measured; a list by its rows."""


def calls(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at the days and quotas of every call."""
    del around
    yield from repeated("calls", procedure.calls, "convocatorias")
    for index, call in enumerate(procedure.calls):
        place = f"calls[{index}]"
        if call.open_to < call.open_from:
            yield Finding(
                f"{place}.open_to", "La convocatoria cierra antes de abrir.", "Corrija una de las dos fechas."
            )
        if any(one.open_from <= call.open_to and call.open_from <= one.open_to for one in procedure.calls[:index]):
            problem = f"«{call.key}» y otra convocatoria reciben solicitudes el mismo día."
            yield Finding(f"{place}.open_from", problem, "Cierre una antes de abrir la otra.")
        if call.when_full == "refuse" and call.quota is None:
            yield Finding(f"{place}.quota", "Sin cupo, la convocatoria nunca se llena.", "Agregue quota = 50.")
        if call.when_full == "refuse" and procedure.points:
            remedy = 'Escriba when_full = "wait": el cupo es de quienes más puntos tienen.'
            yield Finding(f"{place}.when_full", "El cupo se daría por llegada, y hay puntajes.", remedy)
    for index, move in enumerate(procedure.workflow.moves):
        if move.automatic and "within_quota" in move.when:
            remedy = "Agregue label y who (LOPDP, art. 20)."
            yield Finding(f"workflow.moves[{index}].when", "El cupo decidiría sin una persona.", remedy)


def points(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at what gives points: an answer of a kind that can be measured, for every value."""
    del around
    yield from repeated("points", procedure.points, "puntajes")
    if procedure.points and not procedure.calls:
        yield Finding("points", "Hay puntajes y no hay convocatoria que ordenar.", "Agregue [[calls]].")
    fields = {field.key: field for field in procedure.fields() if field.kind in MEASURES}
    for index, score in enumerate(procedure.points):
        place = f"points[{index}]"
        if score.field not in fields:
            problem = f"No hay campo que dé puntos {shown(score.field)}."
            yield Finding(f"{place}.field", problem, suggestion(score.field, fields))
            continue
        yield from _score(place, score, fields[score.field])


def _score(place: str, score: Score, field: Field) -> Iterator[Finding]:
    measure = MEASURES[field.kind]
    if score.each is not None and measure != "up_to":
        yield Finding(f"{place}.each", f"De «{field.key}» no se cuentan unidades.", "Use spans.")
    for index, span in enumerate(score.spans):
        where, last = f"{place}.spans[{index}]", index == len(score.spans) - 1
        for other in sorted({"up_to", "up_to_cents", OPTIONS} - {measure}):
            if getattr(span, other) not in (None, ()):
                yield Finding(f"{where}.{other}", f"El campo «{field.key}» no se mide así.", f"Use {measure}.")
        if not last and getattr(span, measure) in (None, ()):
            yield Finding(where, f"Solo la última línea va sin {measure}.", f"Agregue {measure}.")
    yield from (_options if measure == OPTIONS else _ascending)(place, score, field)


def _options(place: str, score: Score, field: Field) -> Iterator[Finding]:
    known = [one.key for one in getattr(field, "options", ())] or ["yes", "no"]
    named = [(index, key) for index, span in enumerate(score.spans) for key in span.any_of]
    for index, key in named:
        if key not in known:
            yield Finding(f"{place}.spans[{index}].any_of", f"No hay opción {shown(key)}.", suggestion(key, known))
    lacking = [key for key in known if key not in {key for _, key in named}]
    if score.spans and score.spans[-1].any_of and lacking:
        remedy = "Agregue una última línea sin any_of, con sus points."
        yield Finding(f"{place}.spans", f"Sin puntos: {listed(lacking)}.", remedy)


def _ascending(place: str, score: Score, field: Field) -> Iterator[Finding]:
    measure = MEASURES[field.kind]
    limits = [limit for span in score.spans if (limit := getattr(span, measure)) is not None]
    if limits != sorted(set(limits)):
        yield Finding(f"{place}.spans", "Las bandas no van de menor a mayor.", "Ordénelas por su límite.")
    if score.spans and getattr(score.spans[-1], measure) is not None:
        remedy = f"Quite {measure} de la última."
        yield Finding(f"{place}.spans", "A partir del último límite nadie tendría puntos.", remedy)
