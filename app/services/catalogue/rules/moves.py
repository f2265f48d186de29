"""Moves, guards and tasks lean only on what the procedure has; what harms the citizen is decided by a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.models.catalogue.moves import Guard, Move
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.workflow import Task
from app.services.catalogue.faults import Finding, shown
from app.services.catalogue.rules.around import Around
from app.services.catalogue.rules.rivals import contradiction

Has = Callable[[Procedure], object]
Need = tuple[Has, str, str]

PAPERS: Need = (lambda one: one.requirements, "no hay requisitos", "Agregue [[requirements]]")
FEES: Need = (lambda one: one.fees, "no hay valor que pagar", "Agregue [[fees]]")
SHEET: Need = (lambda one: one.evaluation, "no hay hoja de evaluación", "Agregue [evaluation]")
RESULTS: Need = (lambda one: one.results, "no hay documentos que emitir", "Agregue [[results]]")
HANDED: Need = (
    lambda one: any(result.delivery != "not_delivered" for result in one.results),
    "no hay documentos que entregar",
    "Agregue [[results]] con su delivery",
)
OUTSIDE: Need = (
    lambda one: any(step.task == "outside" for step in one.workflow.steps),
    "ningún paso se hace en otro sistema",
    'Declare un paso con task = "outside"',
)
FILLED: Need = (
    lambda one: any(section.step for section in one.sections),
    "la oficina no llena ningún dato",
    'Escriba step = "…" en una de las [[sections]]',
)
QUOTA: Need = (
    lambda one: any(call.quota for call in one.calls),
    "no hay convocatoria con cupo",
    "Agregue [[calls]] con su quota",
)
RULES: Need = (lambda one: one.rules, "no hay categoría que confirmar", "Agregue [[rules]]")
CODE: Need = (lambda one: one.confirmation, "no hay código de confirmación", "Agregue [confirmation]")

_NOBODY = "nadie lo decide antes"
_DECIDE = 'Escriba decision = "{}" en un movimiento con label'


def _decides(procedure: Procedure, decision: str) -> bool:
    return any(move.decision == decision for move in procedure.workflow.moves)


GUARD_NEEDS: dict[Guard, Need] = {
    "papers_settled": PAPERS,
    "charge_settled": FEES,
    "invoice_registered": FEES,
    "evaluation_scheduled": SHEET,
    "evaluation_passed": SHEET,
    "evaluation_failed": SHEET,
    "documents_issued": RESULTS,
    "documents_delivered": HANDED,
    "outside_done": OUTSIDE,
    "fields_filled": FILLED,
    "within_quota": QUOTA,
    "amendment_expired": PAPERS,
    "decision_granted": (lambda one: _decides(one, "granted"), _NOBODY, _DECIDE.format("granted")),
    "decision_partial": (lambda one: _decides(one, "partial"), _NOBODY, _DECIDE.format("partial")),
    "decision_denied": (lambda one: _decides(one, "denied"), _NOBODY, _DECIDE.format("denied")),
    "email_confirmed": CODE,
    "category_confirmed": RULES,
}
TASK_NEEDS: dict[Task, Need] = {
    "papers": PAPERS,
    "payment": FEES,
    "invoice": FEES,
    "schedule": SHEET,
    "evaluate": SHEET,
    "issue": RESULTS,
    "deliver": HANDED,
    "confirm": CODE,
    "category": RULES,
    "fill": FILLED,
}


def needs(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find guards and tasks that could never be met."""
    del around
    for index, step in enumerate(procedure.workflow.steps):
        if step.task in TASK_NEEDS:
            yield from _unmet(procedure, f"workflow.steps[{index}].task", step.task, TASK_NEEDS[step.task])
    for index, move in enumerate(procedure.workflow.moves):
        for number, guard in enumerate(move.when):
            yield from _unmet(procedure, f"workflow.moves[{index}].when[{number}]", guard, GUARD_NEEDS[guard])


def decisions(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Look at who decides: a labelled move names its roles, and an adverse end has a person and a reason."""
    del around
    adverse = {step.key for step in procedure.workflow.steps if step.outcome in {"denied", "withdrawn"}}
    for index, move in enumerate(procedure.workflow.moves):
        place = f"workflow.moves[{index}]"
        yield from _who(place, move)
        if move.target in adverse and move.automatic:
            remedy = "Ponga label, who y reason_required = true (LOPDP, art. 20)."
            yield Finding(place, f"El caso terminaría en «{move.target}» sin que lo decida una persona.", remedy)
        elif move.target in adverse and not move.reason_required:
            remedy = "Agregue reason_required = true: el acto se motiva (COA, art. 100)."
            yield Finding(f"{place}.reason_required", f"Se llega a «{move.target}» sin decir la razón.", remedy)


def contradictions(procedure: Procedure, around: Around) -> Iterator[Finding]:
    """Find moves that go nowhere, ask for a thing and its opposite, or repeat another."""
    del around
    for index, move in enumerate(procedure.workflow.moves):
        place = f"workflow.moves[{index}]"
        if move.target in move.source:
            yield Finding(
                f"{place}.target", f"El movimiento vuelve al mismo paso {shown(move.target)}.", "Corrija target."
            )
        if contradiction(move.when):
            remedy = "Deje solo uno de los dos en when."
            yield Finding(f"{place}.when", "Pide a la vez dos cosas que se excluyen.", remedy)
    yield from _twins(procedure)


def _twins(procedure: Procedure) -> Iterator[Finding]:
    """Find the second of two buttons of a step with the same words, or that do the same at the same time."""
    labels: set[tuple[str, str]] = set()
    ways: set[tuple[object, ...]] = set()
    for index, source, move in procedure.workflow.edges():
        if not move.label:
            continue
        place = f"workflow.moves[{index}]"
        facts = (move.when, str(move.when_answers), str(move.when_category), move.decision, move.within, move.after)
        way = (source, move.target, *facts)
        if (source, move.label) in labels:
            remedy = "Cambie uno de los dos label."
            yield Finding(f"{place}.label", f"Del paso «{source}» salen dos botones {shown(move.label)}.", remedy)
        elif way in ways:
            remedy = "Deje uno solo, con todos sus roles en who."
            yield Finding(f"{place}.target", f"Dos botones llevan de «{source}» a «{move.target}».", remedy)
        labels.add((source, move.label))
        ways.add(way)


def _unmet(procedure: Procedure, place: str, name: str, need: Need) -> Iterator[Finding]:
    has, lack, remedy = need
    if not has(procedure):
        yield Finding(place, f"{shown(name)} no se cumpliría nunca: {lack}.", f"{remedy} o cambie este valor.")


def _who(place: str, move: Move) -> Iterator[Finding]:
    if move.label and not move.who:
        yield Finding(
            f"{place}.who", f"Nadie puede pulsar {shown(move.label)}.", 'Agregue los roles: who = ["supervisor"].'
        )
    if "administrator" in move.who:
        yield Finding(f"{place}.who", "El administrador no atiende trámites.", "Quite administrator de who.")
    if move.automatic and (move.who or move.reason_required):
        remedy = "Agregue label con el texto del botón, o quite who y reason_required."
        yield Finding(f"{place}.label", "El movimiento nombra a quien decide y no tiene botón.", remedy)
