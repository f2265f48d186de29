"""Every step can be reached and can end; stages and steps answer each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.models.catalogue.moves import EVERY_OPEN, Move
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.workflow import Workflow
from app.services.catalogue.faults import Finding, listed, shown, suggestion
from app.services.catalogue.rules.around import Around, repeated

LONGEST_OUTCOME = 40
"""Letters of a final step's title, which lists show as the state of what ended there."""


def keys(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at the names that the workflow uses."""
    del around
    flow = procedure.workflow
    stages, steps = [stage.key for stage in flow.stages], [step.key for step in flow.steps]
    yield from repeated("workflow.stages", flow.stages, "etapas")
    yield from repeated("workflow.steps", flow.steps, "pasos")
    if flow.initial not in steps:
        yield Finding("workflow.initial", f"No hay paso {shown(flow.initial)}.", suggestion(flow.initial, steps))
    for index, step in enumerate(flow.steps):
        if step.stage not in stages:
            yield Finding(
                f"workflow.steps[{index}].stage", f"No hay etapa {shown(step.stage)}.", suggestion(step.stage, stages)
            )
    for index, move in enumerate(flow.moves):
        yield from _names(f"workflow.moves[{index}]", move, steps)


def stages(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find published stages that no step carries out."""
    del around
    used = {step.stage for step in procedure.workflow.steps}
    if not used <= {stage.key for stage in procedure.workflow.stages}:
        return
    for index, stage in enumerate(procedure.workflow.stages):
        if stage.by_citizen and stage.key in used:
            remedy = "Quite by_citizen, o cambie la etapa del paso."
            yield Finding(f"workflow.stages[{index}].by_citizen", f"Un paso cumple la etapa «{stage.key}».", remedy)
        if not stage.by_citizen and stage.key not in used:
            remedy = (
                f'Declare un paso con stage = "{stage.key}", o escriba by_citizen = true si la hace solo el ciudadano.'
            )
            yield Finding(f"workflow.stages[{index}].key", f"Ningún paso cumple la etapa «{stage.key}».", remedy)


def endings(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at final steps: there is one, only an appeal leaves it, and every other step has a way on."""
    del around
    flow = procedure.workflow
    leaving = {source for _, source, move in flow.edges() if EVERY_OPEN not in move.source}
    going_on = {source for _, source, move in flow.edges() if not move.appeal}
    if not any(step.outcome for step in flow.steps):
        remedy = 'Declare uno con outcome = "granted", y los que hagan falta con "denied" o "withdrawn".'
        yield Finding("workflow.steps", "Ningún paso es final.", remedy)
    for index, step in enumerate(flow.steps):
        place = f"workflow.steps[{index}]"
        if step.outcome and step.task != "none":
            yield Finding(f"{place}.task", f"El paso final «{step.key}» tiene tarea.", 'Escriba task = "none".')
        if step.outcome and len(step.title) > LONGEST_OUTCOME:
            remedy = f"Escríbalo en {LONGEST_OUTCOME} letras o menos, como «Respondida» o «No procede»."
            yield Finding(f"{place}.title", "El título de un paso final se lee en las listas: es muy largo.", remedy)
        if step.outcome and step.key in going_on:
            remedy = "Quite ese movimiento, quite outcome si no es final, o escriba appeal = true si es un recurso."
            yield Finding(f"{place}.outcome", f"Del paso final «{step.key}» sale un movimiento.", remedy)
        if not step.outcome and step.key not in leaving and not _dangling(flow):
            remedy = "Declare un movimiento que salga de él, o su outcome si es final."
            yield Finding(f"{place}.key", f"Del paso «{step.key}» no se puede salir.", remedy)


def going_on(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Ask of every step that is not final what is done in it and what the desk reads as the next thing to do."""
    del around
    for index, step in enumerate(procedure.workflow.steps):
        for name, example in () if step.outcome else (("task", "papers"), ("next_step", "…")):
            if name not in step.model_fields_set:
                problem = f"El paso «{step.key}» no dice «{name}»."
                remedy = f'Agregue {name} = "{example}", o outcome = "granted" si es final.'
                yield Finding(f"workflow.steps[{index}].{name}", problem, remedy)


def reach(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find steps that no case can come to, and steps from which none is answered: to desist is no answer."""
    del around
    flow = procedure.workflow
    if _dangling(flow):
        return
    ways = [(source, move.target) for _, source, move in flow.edges()]
    forward = closure({flow.initial}, ways)
    ends = {step.key for step in flow.steps if step.outcome in {"granted", "denied"}}
    ends = ends or {step.key for step in flow.steps if step.outcome}
    backward = closure(ends, ((target, source) for source, target in ways))
    leaving = {source for _, source, move in flow.edges() if EVERY_OPEN not in move.source}
    for index, step in enumerate(flow.steps):
        place = f"workflow.steps[{index}].key"
        if step.key not in forward:
            remedy = f'Declare un movimiento con target = "{step.key}" o quite el paso.'
            yield Finding(place, f"Ningún camino llega al paso «{step.key}».", remedy)
        if ends and step.key not in backward and step.key in leaving and not step.outcome:
            remedy = "Declare un movimiento hacia un paso final o hacia uno que termine."
            yield Finding(place, f"Desde el paso «{step.key}» no se llega a ningún final.", remedy)


def circles(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find moves that would turn for ever: a circle in which a person never decides."""
    del around
    flow = procedure.workflow
    alone = [(source, move.target) for _, source, move in flow.edges() if move.automatic]
    for index, source, move in flow.edges():
        if move.automatic and source in closure({move.target}, alone):
            turning = listed(sorted({source, move.target}))
            remedy = "Ponga label y who en uno de esos movimientos, para que lo decida una persona."
            yield Finding(f"workflow.moves[{index}]", f"El caso giraría solo, sin fin: {turning}.", remedy)


def _dangling(flow: Workflow) -> bool:
    """Tell whether a name leads nowhere: then every path beyond it would look cut, and only the name is at fault."""
    sources = (source for move in flow.moves for source in flow.sources(move))
    named = {flow.initial, *sources, *(move.target for move in flow.moves)}
    return not named <= {step.key for step in flow.steps}


def _names(place: str, move: Move, steps: list[str]) -> Iterator[Finding]:
    for number, key in enumerate(move.source):
        if key != EVERY_OPEN and key not in steps:
            where = f"{place}.source[{number}]" if len(move.source) > 1 else f"{place}.source"
            yield Finding(where, f"No hay paso {shown(key)}.", suggestion(key, steps))
    if move.target not in steps:
        yield Finding(f"{place}.target", f"No hay paso {shown(move.target)}.", suggestion(move.target, steps))
    if len(set(move.source)) != len(move.source) or (EVERY_OPEN in move.source and len(move.source) > 1):
        yield Finding(f"{place}.source", "Nombra un paso más de una vez.", 'Deje solo "*", o cada paso una vez.')


def closure(start: set[str], edges: Iterable[tuple[str, str]]) -> set[str]:
    """Return everything reachable along the edges, the start included."""
    following: dict[str, set[str]] = {}
    for source, target in edges:
        following.setdefault(source, set()).add(target)
    found, waiting = set(start), list(start)
    while waiting:
        for target in following.get(waiting.pop(), set()) - found:
            found.add(target)
            waiting.append(target)
    return found
