"""Indicators count what the procedure has."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around, repeated


def indicators(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at every count that the charter promises."""
    del around
    yield from repeated("indicators", procedure.indicators, "indicadores")
    known = [one.key for one in procedure.results]
    for index, one in enumerate(procedure.indicators):
        place = f"indicators[{index}]"
        for number, key in enumerate(one.results):
            if key not in known:
                problem = f"No hay documento {shown(key)} que contar."
                yield Finding(f"{place}.results[{number}]", problem, suggestion(key, known))
        if one.counts == "cases" and one.results:
            yield Finding(f"{place}.results", "Un conteo de casos no mira documentos.", 'Use counts = "documents".')
        if one.counts == "documents" and one.outcomes:
            yield Finding(f"{place}.outcomes", "Un conteo de documentos no mira finales.", 'Use counts = "cases".')
