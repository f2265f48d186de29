"""The line of published stages of a case, its due sentence and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Set
from datetime import date, datetime

from app.models.catalogue.procedure import Procedure
from app.models.catalogue.workflow import Step, Workflow
from app.models.due_es import days, progress
from app.models.rows.acts import NextAct
from app.models.rows.cases import CaseLine, CaseView, StageView
from app.models.terms import Unit
from app.models.texts_es import day_month, long_date

_LABELS = {
    "papers": "Revisar requisitos",
    "payment": "Declarar pago",
    "invoice": "Registrar factura",
    "schedule": "Coordinar evaluación",
    "evaluate": "Llenar hoja",
    "issue": "Emitir documentos",
    "deliver": "Entregar",
    "decide": "Decidir",
    "outside": "Registrar hecho",
    "fill": "Llenar datos",
    "confirm": "Confirmar correo",
    "category": "Confirmar categoría",
}


AMENDING = "amending"
_TOLD_BY_OTHERS = frozenset({"invoice", "schedule"})
"""Tasks that wait because an earlier stage is done: lists say so, the stage itself says since when it stands."""


def next_act(procedure: Procedure, step_key: str, line: CaseLine) -> NextAct:
    """Return what the primary button of the case file does now."""
    step = procedure.workflow.step(step_key)
    if step.outcome:
        return NextAct("none", "")
    if line.state == AMENDING:
        return NextAct("amended", "Registrar subsanación")
    return NextAct(step.task, _LABELS.get(step.task, step.title))


def stages(
    procedure: Procedure, step_key: str, view: CaseView, today: date, local: Callable[[datetime], datetime]
) -> tuple[StageView, ...]:
    """Return the published stages: done before the current one, its state, and what is ahead.

    A closed case stands where it had come, whatever stage its final step is declared under.
    local: gives an instant in the office's zone.
    """
    flow = procedure.workflow
    here = flow.step(step_key)
    shown = [stage for stage in flow.stages if not stage.by_citizen]
    order = [stage.key for stage in shown]
    dates = _stage_dates(flow, view, local)
    reached = [order.index(key) for key in dates]
    position = max(reached) if here.outcome else order.index(here.stage)
    found = []
    for place, stage in enumerate(shown):
        state = _state(place, position, here, view.line, today)
        tasks = {step.task for step in flow.steps if step.stage == stage.key}
        note = _note(state, dates.get(stage.key), view, tasks)
        found.append(StageView(stage.key, stage.title, stage.published, state, note))
    return tuple(found)


def _state(place: int, position: int, here: Step, line: CaseLine, today: date) -> str:
    if place < position or (here.outcome == "granted" and place == position):
        return "done"
    if place > position:
        return "ahead"
    if here.outcome:
        return "stopped"
    if line.paused:
        return "paused"
    return "overdue" if line.due_on and line.due_on < today else "current"


def _note(state: str, day: date | None, view: CaseView, tasks: Set[str]) -> str:
    """Word what a stage itself has to tell; why a case stands there is often the fact of an earlier stage.

    day: when the stage was left, or entered if the case is in it; tasks: what is done in it.
    """
    if state == "done":
        return day_month(day) if day else ""
    if state == "paused":
        return "en pausa"
    if state in {"current", "overdue"}:
        since = f"desde {day_month(day)}" if day else ""
        return since if view.act.task in _TOLD_BY_OTHERS else view.line.next_reason
    return "sin fecha" if state == "ahead" and "evaluate" in tasks and view.act.task != "none" else ""


def _stage_dates(flow: Workflow, view: CaseView, local: Callable[[datetime], datetime]) -> dict[str, date]:
    """Return the day each stage was left, read from the history of the steps."""
    titles = {step.title: step.stage for step in flow.steps}
    entered: list[tuple[str, date]] = [(flow.step(flow.initial).stage, local(view.line.received_at).date())]
    for event in reversed(view.events):
        stage = titles.get(event.text.removeprefix("Pasó a: ")) if event.action == "case.step" else None
        if stage:
            entered.append((stage, local(event.at).date()))
    left = {stage: entered[place + 1][1] for place, (stage, _) in enumerate(entered[:-1])}
    return left | {entered[-1][0]: entered[-1][1]}


def due_sentence(line: CaseLine, today: date, *, closed_on: date | None = None, late: str = "") -> str:
    """Return the sentence over the ruler of days.

    closed_on: last day of a closed case; late: how long a due date has passed, in the days that its term counts.
    """
    if line.state in {"granted", "denied", "withdrawn"}:
        return f"Se cerró el {long_date(closed_on)}." if closed_on else "El trámite está cerrado."
    due = line.account()
    if due.due is None:
        return "Este trámite no tiene plazo declarado."
    used = f" {progress(due, today)}" if due.total else ""
    if line.paused:
        ends = "si hoy completa lo que falta" if line.state == AMENDING else "si hoy termina la pausa"
        return f"Vence el {long_date(due.due)} {ends}.{used}"
    if due.due < today:
        passed = f" Lleva {late} de atraso." if late else f" Pasaron los {days(due)} del plazo." if due.total else ""
        return f"Venció el {long_date(due.due)}.{passed}{_legal(line, today)}"
    if due.unit is Unit.IMMEDIATE:
        return f"Se atiende de inmediato: vence el {long_date(due.due)}."
    return f"Vence el {long_date(due.due)}.{used}{_legal(line, today)}"


def _legal(line: CaseLine, today: date) -> str:
    """Say the last day that the law admits, beside the promise."""
    if line.legal_due_on is None:
        return ""
    day = long_date(line.legal_due_on)
    return f" El máximo legal pasó el {day}." if line.legal_due_on < today else f" Máximo legal: {day}."
