"""How a case moves: by itself once its guards hold, or by a person who may and says why."""

from __future__ import annotations

from app.models.catalogue.workflow import Move, Step, Workflow
from app.models.errors import UserError
from app.models.tables.cases import CaseFile, CasePause, CaseState
from app.models.tables.evaluations import Evaluation
from app.services import typed
from app.services.casework import Work
from app.services.guards import GUARDS

REASON_LIMIT = 500
_STATES: dict[str, CaseState] = {
    "papers": "registered",
    "payment": "awaiting_payment",
    "invoice": "in_progress",
    "schedule": "in_progress",
    "evaluate": "in_progress",
    "decide": "in_progress",
    "confirm": "registered",
    "category": "in_progress",
    "issue": "to_sign",
    "deliver": "to_deliver",
    "none": "in_progress",
}


def state_of(step: Step, *, paused: bool) -> CaseState:
    """Return the state that lists show for a case that stands in this step."""
    if step.outcome:
        return step.outcome
    return "amending" if paused else _STATES[step.task]


def advance(work: Work) -> None:
    """Follow every automatic move whose guards hold; the loader made sure that they do not circle."""
    flow = work.procedure.workflow
    for _ in flow.steps:
        move = _open_move(work, flow)
        if move is None:
            return
        enter(work, flow.step(move.target))


def _open_move(work: Work, flow: Workflow) -> Move | None:
    moves = (move for move in flow.moves_from(work.case.step) if move.automatic)
    return next((move for move in moves if all(GUARDS[name](work) for name in move.when)), None)


def enter(work: Work, step: Step, *, reason: str = "") -> None:
    """Put the case in a step; a final one closes it."""
    closing: dict[str, object] = {}
    if step.outcome:
        closing = {"is_open": False, "closed_at": work.tx.now, "closing_reason": reason, "paused": False}
        _let_go(work)
    work.change(step=step.key, **closing)
    work.tell("case.step", f"Pasó a: {step.title}", reason)


def _let_go(work: Work) -> None:
    """Free what a closed case still holds: its visits leave the agenda and its pause ends."""
    for visit in work.tx.all(Evaluation, case_id=work.case.id, state="scheduled"):
        work.announce("visit_cancelled", work.tx.update(visit, state="cancelled", sequence=visit.sequence + 1))
        work.tell("evaluation.cancelled", f"Canceló la evaluación {visit.number}", "el trámite se cerró")
    for pause in work.tx.all(CasePause, case_id=work.case.id, ended_on=None):
        work.tx.update(pause, ended_on=work.local(work.tx.now).date())  # before its start: no day was paused


def manual_moves(case: CaseFile, flow: Workflow, role: str) -> tuple[Move, ...]:
    """Return the moves that a person of this role may press where the case stands."""
    return tuple(move for move in flow.moves_from(case.step) if not move.automatic and role in move.who)


def press(work: Work, target: str, reason: str) -> None:
    """Make one manual move.

    Raises UserError "case.move_refused" if it is not offered here to this role, "case.reason_needed" without a reason,
    "case.move_early" while a guard does not hold, "typed.long".
    """
    moves = manual_moves(work.case, work.procedure.workflow, work.tx.actor.role)
    move = next((move for move in moves if move.target == target), None)
    if move is None:
        raise UserError("case.move_refused")
    reason = typed.line(reason, what="el motivo", limit=REASON_LIMIT)
    if move.reason_required and not reason:
        raise UserError("case.reason_needed", act=move.label)
    if not all(GUARDS[name](work) for name in move.when):
        raise UserError("case.move_early", act=move.label)
    enter(work, work.procedure.workflow.step(move.target), reason=reason)
