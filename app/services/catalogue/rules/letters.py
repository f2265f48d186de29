"""The papers of acts: their layout exists, their text names only what a case has, and never comes out empty."""

from __future__ import annotations

from collections.abc import Iterator

from app.models import layout_text
from app.models.catalogue.moves import Letter
from app.models.catalogue.procedure import Procedure
from app.services.catalogue.faults import Finding, shown, suggestion
from app.services.catalogue.rules.around import Around
from app.services.catalogue.rules.filling import sometimes
from app.services.catalogue.rules.results import ANSWER, OUTSIDE, PERSON, own_of, people_in
from app.services.issuing.vocabulary import CASE, OFFICE, SOMETIMES

ALWAYS = OFFICE | frozenset(name for name in CASE if not name.startswith(("evaluation.", "payment.")))
"""What every case has when an act is made."""


def letters(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at the paper of every act."""
    own = own_of(procedure)
    steps = (step for step in procedure.workflow.steps if step.outside and step.outside.record_required)
    sure = ALWAYS | {f"{OUTSIDE}{step.key}" for step in steps} | {name for name in own if name.startswith(ANSWER)}
    sure |= {f"{PERSON}{key}.name" for key in people_in(procedure.fields())}
    sure -= {f"{ANSWER}{key}" for key in sometimes(procedure)}
    sure -= {f"{PERSON}{key}.name" for key in sometimes(procedure)}
    chosen = {"case.product": procedure.products, "case.call": procedure.calls, "case.points": procedure.points}
    sure |= {name for name, declared in chosen.items() if declared}
    for index, move in enumerate(procedure.workflow.moves):
        if move.letter is None:
            continue
        place = f"workflow.moves[{index}].letter"
        if around.layouts is not None and move.letter.layout not in {*around.layouts, *around.broken_layouts}:
            problem = f"No hay diseño {shown(move.letter.layout)} en documents."
            yield Finding(f"{place}.layout", problem, suggestion(move.letter.layout, around.layouts))
        yield from _text(f"{place}.text", move.letter, own, sure)


def _text(place: str, letter: Letter, own: frozenset[str], sure: frozenset[str]) -> Iterator[Finding]:
    known = CASE | OFFICE | SOMETIMES | own
    try:
        lines = [layout_text.keys(line) for line in letter.text.splitlines() if line.strip()]
    except ValueError as error:
        yield Finding(place, "El texto no se entiende.", f"{error}.".capitalize())
        return
    for name in sorted(frozenset().union(*lines) - known):
        yield Finding(place, f"Un caso no tiene el dato {shown(name)}.", suggestion(name, sorted(known)))
    if not any(keys <= sure for keys in lines):
        lacking = sorted(frozenset().union(*lines) - sure)
        remedy = "Ponga en una línea aparte la frase que usa ese dato: si falta, solo esa línea se quita."
        yield Finding(place, f"Sin {', '.join(shown(name) for name in lacking)} el texto saldría vacío.", remedy)
