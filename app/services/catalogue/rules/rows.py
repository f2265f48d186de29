"""Documents that are made row by row: of a list that is there, and asked before they are issued."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.procedure import Procedure
from app.models.catalogue.results import Result
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around
from app.services.issuing import pieces

LISTED = ("table", "choices", "person")
"""Kinds of field whose answer is a list."""


def per_row(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at the list of every document that is made row by row."""
    del around
    lists = [field.key for field in procedure.fields() if field.kind in LISTED]
    for index, result in enumerate(procedure.results):
        place = f"results[{index}]"
        if result.per is not None and result.per not in lists:
            problem = f"No hay lista {shown(result.per)} de la que salga un documento por fila."
            yield Finding(f"{place}.per", problem, suggestion(result.per, lists))
        if result.per is not None and result.attach is not None:
            remedy = "Quite attach, o quite per."
            yield Finding(f"{place}.attach", "Cada documento llevaría las mismas fojas.", remedy)


def names(procedure: Procedure, result: Result) -> frozenset[str]:
    """Return the placeholders of the rows of a document; none where it is the only one."""
    if result.per is None:
        return frozenset()
    return pieces.names(next((field for field in procedure.fields() if field.key == result.per), None))
