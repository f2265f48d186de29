"""Moves that a person makes: who may, when, and what the act brings with it (decision, letter, pause, appeal)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.models.catalogue.moves import Move
from app.models.catalogue.workflow import Step
from app.models.errors import UserError
from app.models.rows.acts import MoveLine
from app.models.texts_es import long_date
from app.services import typed
from app.services.cases import pauses, workflow
from app.services.cases.guards import MISSING
from app.services.casework import Casework, Work

if TYPE_CHECKING:
    from app.services.checklist import Checklist
    from app.services.issuing.letters import Letters


class Moving:
    """Makes the manual moves of cases."""

    def __init__(self, casework: Casework, *, checklist: Checklist, letters: Letters) -> None:
        self._promise = casework.promise
        self._checklist = checklist
        self._letters = letters

    def offered(self, work: Work) -> tuple[MoveLine, ...]:
        """Return the moves that who looks may make where the case stands, and why one must wait."""
        return tuple(self._line(work, name, move) for name, move in workflow.manual_moves(work).items())

    def press(self, work: Work, name: str, reason: str) -> str:
        """Make one move and return the id of the paper it printed, "" if it prints none.

        Raises UserError "case.move_refused" if it is not offered here to this role, "case.closed",
        "case.reason_needed" or "case.unwritten" without what it asks, "case.move_early" while something lacks,
        "typed.long", and those of the letter.
        """
        move = workflow.manual_moves(work).get(name)
        if move is None or not move.appeal:
            work.require_open()
        if move is None:
            raise UserError("case.move_refused")
        told = typed.line(reason, what=f"«{move.asks_for}»", limit=typed.REASON_LIMIT)
        if move.reason_required and not told:
            raise _unwritten(move)
        lacks = self.lacks(work, move)
        if lacks:
            raise UserError("case.move_early", act=move.label, why=lacks)
        return self._make(work, move, told)

    def lacks(self, work: Work, move: Move) -> str:
        """Say why a move cannot be made now by who acts, "" if it can."""
        case, actor = work.case, work.tx.actor
        if move.four_eyes and actor.user_id in {case.clerk_id, case.step_by}:
            mine = "recibió el trámite" if actor.user_id == case.clerk_id else "lo trajo a este paso"
            return f"lo hace otra persona, porque usted {mine}"
        today = self._promise.today()
        if move.after and today <= (passes := self._day(work, move.after)):
            return f"se puede desde el día siguiente al {long_date(passes)}"
        if move.within and today > (ended := self._day(work, move.within)):
            return f"el término terminó el {long_date(ended)}"
        return "; ".join(MISSING[name] for name in workflow.unmet(work, move))

    def _day(self, work: Work, term: str) -> date:
        """Return the last day of a term that began when the case came to its step."""
        return self._promise.due(work.case.step_since, term).due or self._promise.today()

    def _line(self, work: Work, name: str, move: Move) -> MoveLine:
        target = work.procedure.workflow.step(move.target)
        until = self._day(work, move.within) if move.within else None
        return MoveLine(
            name,
            move.label,
            move.reason_required,
            bool(target.outcome),
            lacks=self.lacks(work, move),
            grounds=move.grounds,
            until=until,
            effect=self._effect(work, move, target),
            prints=bool(move.letter or move.returns),
            appeal=move.appeal,
            asks=move.asks_for,
            help=move.asks.help if move.asks else "",
        )

    def _effect(self, work: Work, move: Move, target: Step) -> str:
        """Say in a sentence what the act does; of a pause, until when."""
        if move.appeal:
            return "El trámite se abre otra vez y empieza a correr el plazo para resolver."
        if target.outcome:
            return "El trámite se cierra."
        if move.returns:
            until = long_date(self._promise.from_today(work.procedure.amending.term))
            return f"Se pide por oficio lo que falta y el plazo queda en pausa; puede traerlo hasta el {until}."
        if move.pauses:
            until = long_date(self._promise.from_today(move.pauses.at_most))
            return f"El plazo queda en pausa, a más tardar hasta el {until}: {move.pauses.reason}."
        more = " El plazo vuelve a correr desde el siguiente día hábil." if move.resumes else ""
        return f"El trámite pasa a {target.title}.{more}"

    def _make(self, work: Work, move: Move, reason: str) -> str:
        if move.appeal:
            _reopen(work, move)
        if move.decision:
            work.change(decision=move.decision, decision_reason=reason)
        if move.resumes:
            pauses.end(work, self._promise, "step")
        told = f"{move.asks_for}: {reason}" if move.asks and reason else reason
        workflow.enter(work, work.procedure.workflow.step(move.target), reason=reason, told=told)
        if move.pauses:
            until = self._promise.from_today(move.pauses.at_most)
            pauses.begin(work, self._promise, kind="step", reason=move.pauses.reason, until=until)
            told = f"{move.pauses.legal_basis}; a más tardar hasta el {long_date(until)}"
            work.tell("pause.started", f"Plazo en pausa: {move.pauses.reason}"[:500], told)
        if move.returns:
            return self._checklist.ask_in(work, reason)
        return self._letters.act(work, move, reason).id if move.letter else ""


def _unwritten(move: Move) -> UserError:
    if move.asks is None:
        return UserError("case.reason_needed", act=move.label)
    return UserError("case.unwritten", act=move.label, what=move.asks.label)


def _reopen(work: Work, move: Move) -> None:
    """Open a closed case again: its history stays, and the term of the appeal counts from now."""
    work.change(
        is_open=True,
        closed_at=None,
        closing_reason="",
        outcome_words="",
        decision="",
        decision_reason="",
        term=move.term or work.case.term,
        term_from=work.tx.now,
    )
    work.tell("case.reopened", f"Se abrió otra vez: {move.label}")
