"""Indicators count what the procedure has."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.indicators import Indicator
from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around, repeated


def indicators(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at every count that the charter promises."""
    archives = None if around.institution is None else [one.key for one in around.institution.archives]
    yield from repeated("indicators", procedure.indicators, "indicadores")
    known = [one.key for one in procedure.results]
    for index, one in enumerate(procedure.indicators):
        place = f"indicators[{index}]"
        for number, key in enumerate(one.results):
            if key not in known:
                problem = f"No hay documento {shown(key)} que contar."
                yield Finding(f"{place}.results[{number}]", problem, suggestion(key, known))
        yield from _archive(place, one, archives)
        if one.counts == "cases" and one.results:
            yield Finding(f"{place}.results", "Un conteo de casos no mira documentos.", 'Use counts = "documents".')
        if one.counts == "documents" and one.outcomes:
            yield Finding(f"{place}.outcomes", "Un conteo de documentos no mira finales.", 'Use counts = "cases".')


def _archive(place: str, one: Indicator, archives: list[str] | None) -> Iterator[Finding]:
    """Look at a count of archived records: it names an archive that the institution keeps, and nothing of cases."""
    if one.counts != "records":
        if one.archive is not None:
            yield Finding(
                f"{place}.archive", "Solo un conteo de registros nombra un archivo.", 'Use counts = "records".'
            )
        return
    if one.archive is None:
        yield Finding(f"{place}.archive", "El conteo no dice de qué archivo.", 'Agregue archive = "actas".')
    elif archives is not None and one.archive not in archives:
        remedy = suggestion(one.archive, archives) if archives else "Declárelo en la institución con [[archives]]."
        yield Finding(f"{place}.archive", f"La institución no tiene el archivo {shown(one.archive)}.", remedy)
    if one.products or one.channels or one.results or one.outcomes:
        remedy = "Quite products, channels, results y outcomes."
        yield Finding(f"{place}.counts", "Los registros de un archivo no tienen producto, canal ni final.", remedy)
