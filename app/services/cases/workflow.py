"""How a case moves: by itself once its guards hold; what a person may press is done by `moving`."""

from __future__ import annotations

from app.models.catalogue.moves import Guard, Move
from app.models.catalogue.workflow import Step, Workflow
from app.models.tables.cases import CaseState
from app.models.tables.categories import CaseCategory
from app.models.tables.evaluations import Evaluation
from app.services.cases import pauses
from app.services.cases.guards import GUARDS
from app.services.casework import Work

_STATES: dict[str, CaseState] = {
    "papers": "registered",
    "payment": "awaiting_payment",
    "invoice": "in_progress",
    "schedule": "in_progress",
    "evaluate": "in_progress",
    "decide": "in_progress",
    "outside": "in_progress",
    "fill": "in_progress",
    "confirm": "registered",
    "category": "in_progress",
    "issue": "to_sign",
    "deliver": "to_deliver",
    "none": "in_progress",
}


def state_of(step: Step, *, paused: bool) -> CaseState:
    """Return the state that lists show for a case in this step; paused: it waits for the citizen."""
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
    return next((move for move in moves if fits(work, move) and not unmet(work, move)), None)


def fits(work: Work, move: Move) -> bool:
    """Tell whether the move is for these answers, this applicant and the category that was confirmed."""
    asked = move.when_answers
    return (asked is None or asked.holds(work.chosen, work.answers)) and _in_category(work, move)


def _in_category(work: Work, move: Move) -> bool:
    asked = move.when_category
    if asked is None:
        return True
    found = work.tx.find(CaseCategory, case_id=work.case.id, rule=asked.rule, state="confirmed")
    return found is not None and found.result in asked.any_of


def unmet(work: Work, move: Move) -> tuple[Guard, ...]:
    """Return the guards of a move that do not hold, in declared order."""
    return tuple(name for name in move.when if not GUARDS[name](work))


def enter(work: Work, step: Step, *, reason: str = "", told: str = "") -> None:
    """Put the case in a step; a final one closes it. told: the reason as the history says it."""
    closing: dict[str, object] = {}
    if step.outcome:
        closing = {"is_open": False, "closed_at": work.tx.now, "closing_reason": reason, "paused": False}
        closing |= {"outcome_words": step.title}
        _let_go(work)
    work.change(step=step.key, step_since=work.tx.now, step_by=work.tx.actor.user_id, **closing)
    work.tell("case.step", f"Pasó a: {step.title}", told or reason)


def _let_go(work: Work) -> None:
    """Free what a closed case still holds: its visits leave the agenda and its pause ends."""
    for visit in work.tx.all(Evaluation, case_id=work.case.id, state="scheduled"):
        work.announce("visit_cancelled", work.tx.update(visit, state="cancelled", sequence=visit.sequence + 1))
        work.tell("evaluation.cancelled", f"Canceló la evaluación {visit.number}", "el trámite se cerró")
    pauses.cut(work)


def named_moves(flow: Workflow, step: str) -> dict[str, Move]:
    """Return the moves that persons may press in a step, by the name under which they are pressed.

    It is the key of the step they lead to; a second way to the same step adds its place.
    """
    found: dict[str, Move] = {}
    for move in flow.moves_from(step):
        if not move.automatic:
            many = sum(one.target == move.target for one in found.values())
            found[f"{move.target}.{many + 1}" if many else move.target] = move
    return found


def manual_moves(work: Work) -> dict[str, Move]:
    """Return the moves that the role of who acts may press where the case stands, by name."""
    role, flow = work.tx.actor.role, work.procedure.workflow
    return {
        name: move for name, move in named_moves(flow, work.case.step).items() if role in move.who and fits(work, move)
    }
