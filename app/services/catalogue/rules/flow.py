"""Every step can be reached and can end; stages and steps answer each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.models.catalogue.procedure import Procedure
from app.models.catalogue.workflow import Move, Workflow
from app.services.catalogue.faults import Finding, listed, shown, suggestion
from app.services.catalogue.rules.around import Around, repeated


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
        for name, key in (("source", move.source), ("target", move.target)):
            if key not in steps:
                yield Finding(f"workflow.moves[{index}].{name}", f"No hay paso {shown(key)}.", suggestion(key, steps))


def stages(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find published stages that no step carries out."""
    del around
    used = {step.stage for step in procedure.workflow.steps}
    if not used <= {stage.key for stage in procedure.workflow.stages}:
        return
    for index, stage in enumerate(procedure.workflow.stages):
        if stage.key not in used:
            remedy = f'Declare un paso con stage = "{stage.key}".'
            yield Finding(f"workflow.stages[{index}].key", f"Ningún paso cumple la etapa «{stage.key}».", remedy)


def endings(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at final steps: there is one, nothing leaves it, and every other step has a way on."""
    del around
    flow = procedure.workflow
    leaving = {move.source for move in flow.moves}
    if not any(step.outcome for step in flow.steps):
        remedy = 'Declare uno con outcome = "granted", y los que hagan falta con "denied" o "withdrawn".'
        yield Finding("workflow.steps", "Ningún paso es final.", remedy)
    for index, step in enumerate(flow.steps):
        place = f"workflow.steps[{index}]"
        if step.outcome and step.task != "none":
            yield Finding(f"{place}.task", f"El paso final «{step.key}» tiene tarea.", 'Escriba task = "none".')
        if step.outcome and step.key in leaving:
            remedy = "Quite ese movimiento, o quite outcome si no es final."
            yield Finding(f"{place}.outcome", f"Del paso final «{step.key}» sale un movimiento.", remedy)
        if not step.outcome and step.key not in leaving and not _dangling(flow):
            remedy = "Declare un movimiento que salga de él, o su outcome si es final."
            yield Finding(f"{place}.key", f"Del paso «{step.key}» no se puede salir.", remedy)


def reach(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find steps that no case can come to, and steps from which none can end."""
    del around
    flow = procedure.workflow
    if _dangling(flow):
        return
    forward = _closure({flow.initial}, ((move.source, move.target) for move in flow.moves))
    ends = {step.key for step in flow.steps if step.outcome}
    backward = _closure(ends, ((move.target, move.source) for move in flow.moves))
    leaving = {move.source for move in flow.moves}
    for index, step in enumerate(flow.steps):
        place = f"workflow.steps[{index}].key"
        if step.key not in forward:
            remedy = f'Declare un movimiento con target = "{step.key}" o quite el paso.'
            yield Finding(place, f"Ningún camino llega al paso «{step.key}».", remedy)
        if ends and step.key not in backward and step.key in leaving:
            remedy = "Declare un movimiento hacia un paso final o hacia uno que termine."
            yield Finding(place, f"Desde el paso «{step.key}» no se llega a ningún final.", remedy)


def circles(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find moves that would turn for ever: a circle in which a person never decides."""
    del around
    flow = procedure.workflow
    alone = [(move.source, move.target) for move in flow.moves if move.automatic]
    for index, move in enumerate(flow.moves):
        if move.automatic and move.source in _closure({move.target}, alone):
            turning = listed(sorted({move.source, move.target}))
            remedy = "Ponga label y who en uno de esos movimientos, para que lo decida una persona."
            yield Finding(f"workflow.moves[{index}]", f"El caso giraría solo, sin fin: {turning}.", remedy)


def automatic_rivals(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find automatic moves of one step of which only one could ever happen."""
    del around
    for step in procedure.workflow.steps:
        seen: list[frozenset[str]] = []
        for index, move in _automatic_from(procedure.workflow, step.key):
            if any(earlier <= set(move.when) for earlier in seen):
                remedy = "Dé a cada uno su condición en when, o ponga label para que decida una persona."
                problem = f"Del paso «{step.key}» sale antes otro movimiento automático: este no ocurriría nunca."
                yield Finding(f"workflow.moves[{index}]", problem, remedy)
            seen.append(frozenset(move.when))


def _dangling(flow: Workflow) -> bool:
    """Tell whether a name leads nowhere: then every path beyond it would look cut, and only the name is at fault."""
    named = {flow.initial, *(move.source for move in flow.moves), *(move.target for move in flow.moves)}
    return not named <= {step.key for step in flow.steps}


def _automatic_from(flow: Workflow, key: str) -> Iterator[tuple[int, Move]]:
    return ((index, move) for index, move in enumerate(flow.moves) if move.automatic and move.source == key)


def _closure(start: set[str], edges: Iterable[tuple[str, str]]) -> set[str]:
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
