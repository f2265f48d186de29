"""Acts of persons: their terms, appeals, pauses, letters, and the work done in other systems."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.moves import Move
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.workflow import Outside
from app.models.errors import UserError
from app.models.terms import Unit, extended, parse_term
from app.services.catalogue.faults import Finding, shown
from app.services.catalogue.rules.around import Around
from app.services.catalogue.rules.flow import closure

PERSONAL = ("four_eyes", "within", "after", "asks", "grounds", "decision", "returns", "pauses", "appeal", "letter")
"""What only a person does; a move that happens by itself has none of it."""

WEB = ("https://", "http://")


def persons(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find acts of a person in a move without a button, and facts that only a person may take for an end."""
    del around
    for index, move in enumerate(procedure.workflow.moves):
        place = f"workflow.moves[{index}]"
        remedy = "Agregue label con el texto del botón y who con los roles."
        for name in PERSONAL if move.automatic else ():
            if getattr(move, name):
                yield Finding(f"{place}.{name}", f"«{name}» es de un acto y el movimiento no tiene botón.", remedy)
        if move.automatic and "amendment_expired" in move.when:
            yield Finding(f"{place}.when", "El vencimiento lo declara una persona, nunca el programa solo.", remedy)
        if move.grounds and not move.reason_required:
            wanted = "Agregue reason_required = true."
            yield Finding(f"{place}.grounds", "Ofrece motivos y no pide la razón.", wanted)


def spans(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at every term of a move: it can be read and it passes."""
    del around
    for index, move in enumerate(procedure.workflow.moves):
        place = f"workflow.moves[{index}]"
        for name in ("within", "after", "term"):
            yield from span(f"{place}.{name}", getattr(move, name))
        if move.pauses:
            yield from span(f"{place}.pauses.at_most", move.pauses.at_most)
        if move.term and not move.appeal:
            remedy = "Quite term, o escriba appeal = true si es un recurso."
            yield Finding(f"{place}.term", "Solo un recurso empieza un plazo nuevo.", remedy)


def extension(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find an extension that cannot be added to a promised term, because it counts in another unit.

    A product or channel that is immediate, or promises nothing, has nothing to extend.
    """
    del around
    if procedure.extension is None:
        return
    own = (*(one.term for one in procedure.products), *(one.term for one in procedure.channels))
    for promised in (procedure.term, *(term for term in own if term and term.term not in {"immediate", "none"})):
        try:
            extended(promised.term, procedure.extension.term)
        except UserError as error:
            if error.key == "term.other_unit":
                problem = f"No se suma a {shown(promised.term)}: cuenta en otra unidad."
                yield Finding("extension.term", problem, "Escríbalo en la misma unidad que el plazo.")


def pauses(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at clocks that stop and go on: not both in one move, and what stops can go on."""
    del around
    flow = procedure.workflow
    resuming = {source for _, source, move in flow.edges() if move.resumes}
    paused = {move.target for move in flow.moves if move.pauses}
    for index, move in enumerate(flow.moves):
        place = f"workflow.moves[{index}]"
        if sum((bool(move.pauses), move.resumes, move.returns)) > 1:
            yield Finding(place, "Detiene el plazo y lo reanuda a la vez.", "Deje uno: pauses, resumes o returns.")
        if move.pauses and move.target not in resuming and not flow.step(move.target).outcome:
            remedy = f"Escriba resumes = true en un movimiento que salga de «{move.target}»."
            yield Finding(f"{place}.pauses", "Nada reanuda el plazo que se detiene aquí.", remedy)
        if move.resumes and not paused & set(flow.sources(move)):
            remedy = "Escriba pauses en el movimiento que lleva a ese paso, o quite resumes."
            yield Finding(f"{place}.resumes", "Reanuda un plazo que nadie detuvo.", remedy)
        if move.returns and not procedure.requirements:
            yield Finding(f"{place}.returns", "Pide papeles y no hay requisitos.", "Agregue [[requirements]].")


def appeals(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at appeals: they leave a final step, in a term, with a reason, and are not repeated for ever."""
    del around
    flow = procedure.workflow
    final = {step.key for step in flow.steps if step.outcome}
    for index, move in enumerate(flow.moves):
        if not move.appeal:
            continue
        place = f"workflow.moves[{index}]"
        if not set(flow.sources(move)) <= final:
            yield Finding(f"{place}.source", "El recurso no sale de un paso final.", "Escriba el paso con outcome.")
        if not move.within:
            remedy = 'Agregue within = "10 business_days" (COA, art. 224).'
            yield Finding(f"{place}.within", "El recurso no tiene término para presentarse.", remedy)
        if not move.reason_required:
            remedy = "Agregue reason_required = true."
            yield Finding(f"{place}.reason_required", "El recurso no dice qué se alega.", remedy)
        if set(flow.sources(move)) & closure({move.target}, [(one, way.target) for _, one, way in flow.edges()]):
            remedy = "Declare otro paso final para lo que se resuelve en el recurso."
            yield Finding(f"{place}.target", "El recurso podría presentarse una y otra vez.", remedy)


def outside(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at steps whose work is done in another system."""
    del around
    for index, step in enumerate(procedure.workflow.steps):
        place = f"workflow.steps[{index}].outside"
        if step.task == "outside" and step.outside is None:
            remedy = 'Agregue outside = { what = "qué se hace", record = "Número que da el sistema" }.'
            yield Finding(place, f"El paso «{step.key}» no dice qué se hace en el otro sistema.", remedy)
        if step.outside is not None:
            yield from _outside(place, step.task, step.outside)


def decided(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find steps in which nobody can decide what they are for."""
    del around
    flow = procedure.workflow
    for index, step in enumerate(flow.steps):
        acts = [move for move in flow.moves_from(step.key) if not move.automatic and _is_decision(move, procedure)]
        if step.task == "decide" and not acts:
            remedy = 'Agregue movimientos con label y decision = "granted", "partial" o "denied".'
            yield Finding(f"workflow.steps[{index}].task", f"En «{step.key}» nadie puede decidir.", remedy)


def _is_decision(move: Move, procedure: Procedure) -> bool:
    leads_to = next((step for step in procedure.workflow.steps if step.key == move.target), None)
    return bool(move.decision) or leads_to is None or leads_to.outcome != "withdrawn"


def _outside(place: str, task: str, told: Outside) -> Iterator[Finding]:
    if task != "outside":
        yield Finding(place, "El paso se hace aquí y declara otro sistema.", 'Quítelo, o escriba task = "outside".')
    if told.link and not told.link.startswith(WEB):
        yield Finding(f"{place}.link", f"{shown(told.link)} no es una dirección.", 'Escriba "https://…".')
    if bool(told.link) != bool(told.link_text):
        yield Finding(f"{place}.link_text", "El enlace y su texto van juntos.", "Escriba los dos o ninguno.")
    if told.record_required and not told.record:
        yield Finding(f"{place}.record", "Exige un dato que no tiene nombre.", 'Agregue record = "Número de trámite".')


def span(place: str, text: str) -> Iterator[Finding]:
    """Find a term that cannot be read or that does not pass; none is no fault."""
    if not text:
        return
    try:
        passes = parse_term(text).unit not in {Unit.NONE, Unit.IMMEDIATE}
    except UserError:
        passes = False
    if not passes:
        yield Finding(place, f"{shown(text)} no es un plazo que corra.", 'Escriba "10 business_days" o "1 months".')
