"""Who may hold an evaluation, when and where: what scheduling and rescheduling share."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.models.catalogue.evaluation import EvaluationSheet
from app.models.errors import UserError
from app.models.rows.evaluations import HOLIDAY
from app.models.tables.evaluations import Evaluation
from app.models.tables.people import User
from app.models.texts_es import hour, short_date
from app.services import typed
from app.services.casework import Work
from app.services.evaluations.agenda import Agenda, Plan
from app.services.evaluations.lines import EVALUATING

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

PLACE_LIMIT = 300
_ENDED = {"held": "evaluations.held", "cancelled": "evaluations.cancelled"}


@dataclass(frozen=True, slots=True)
class Booking:
    """The columns of an agreed visit; instants in UTC."""

    evaluator_id: str
    evaluator_name: str
    place: str
    starts_at: datetime
    ends_at: datetime

    def columns(self) -> dict[str, Any]:
        """Return them by name."""
        return asdict(self)

    def words(self, work: Work) -> str:
        """Word when and with whom: "jue 12 nov, 10h00, con Andrea Paz"."""
        starts = work.local(self.starts_at)
        return f"{short_date(starts.date())}, {hour(starts.time())}, con {self.evaluator_name}"


def plan(
    agenda: Agenda, sheet: EvaluationSheet, case_id: str, evaluator_id: str, starts_at: datetime, **more: Any
) -> Plan:
    """Lay out a visit of the sheet's length that begins at a local time."""
    starts = agenda.at(starts_at)
    ends = starts + timedelta(minutes=sheet.duration_minutes)
    return Plan(case_id, evaluator_id, starts, ends, **more)


def book(work: Work, agenda: Agenda, wanted: Plan, place: str) -> tuple[Booking, str]:
    """Return the visit if nothing forbids it, and the words of what speaks against it without forbidding.

    Errors: evaluations.no_evaluator, evaluations.conflict, evaluations.holiday, typed.empty, typed.long.
    """
    place = typed.required(place, what="el lugar", limit=PLACE_LIMIT)
    evaluator = _evaluator(work.tx, wanted.evaluator_id)
    conflicts = agenda.conflicts(wanted)
    if conflicts and conflicts[0].blocks:
        key = "evaluations.holiday" if conflicts[0].kind == HOLIDAY else "evaluations.conflict"
        raise UserError(key, reason=conflicts[0].text)
    starts, ends = wanted.starts_at.astimezone(UTC), wanted.ends_at.astimezone(UTC)
    made = Booking(evaluator.id, evaluator.full_name, place, starts, ends)
    return made, " ".join((place + ".", *(one.text for one in conflicts)))


def _evaluator(tx: Transaction, evaluator_id: str) -> User:
    found = tx.find(User, id=evaluator_id, office=tx.actor.office, active=True)
    if found is None or found.role not in EVALUATING:
        raise UserError("evaluations.no_evaluator")
    return found


def scheduled(tx: Transaction, evaluation_id: str) -> Evaluation:
    """Return an evaluation that is still to be held. Errors: evaluations.held, evaluations.cancelled."""
    found = tx.get(Evaluation, evaluation_id)
    if found.state in _ENDED:
        raise UserError(_ENDED[found.state], number=found.number)
    return found


def require_hand(tx: Transaction, evaluation: Evaluation) -> None:
    """Let only its evaluator, or a supervisor, write on the sheet. Errors: evaluations.not_yours."""
    if tx.actor.user_id != evaluation.evaluator_id and tx.actor.role != "supervisor":
        raise UserError("evaluations.not_yours", evaluator=evaluation.evaluator_name)


def require_turn(work: Work) -> None:
    """Refuse a date before the case has come that far. Errors: evaluations.not_yet."""
    step = work.procedure.workflow.step(work.case.step)
    if step.task not in {"schedule", "evaluate"}:
        raise UserError("evaluations.not_yet", case=work.case.number, step=step.title)
