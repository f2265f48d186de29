"""Cases as a whole: lists, search, the file, and the moves that a person makes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.cases import CallView, CaseChain, CaseFilter, CaseLine, CasePage, CaseView
from app.models.rows.papers import ExpiringLine
from app.models.tables.cases import CaseFile, OutsideAct
from app.services import typed
from app.services.access import Actor
from app.services.cases import extensions, reserve, reserved_sections
from app.services.cases.moving import Moving
from app.services.casework import Casework, Work
from app.services.intake import calls, scoring
from app.services.issuing import pieces
from app.services.payments import charging
from app.services.payments.refundable import refundable

if TYPE_CHECKING:
    from app.services.cases.casefile import CaseReader
    from app.services.cases.caselist import CaseList
    from app.services.cases.renewals import Renewals

PAGE = 100
RECORD_LIMIT = 120
RENEW = "Renovar"
"""What a list of documents that end asks for."""


class Cases:
    """The cases of the office."""

    def __init__(
        self, casework: Casework, *, lists: CaseList, reader: CaseReader, moving: Moving, renewals: Renewals
    ) -> None:
        self._casework = casework
        self._renewals = renewals
        self._lists = lists
        self._reader = reader
        self._moving = moving

    def page(self, actor: Actor, want: CaseFilter, after: tuple[str, str] | None = None, limit: int = PAGE) -> CasePage:
        """Return a page of a list; `after` is the cursor of the page before."""
        self._casework.store.access.require("cases.page", actor)
        page = self._lists.page(actor, "cases.page", want, after, limit)
        if not want.renewable:
            return page
        ending = {one.case_id: one for one in reversed(self._renewals.offered(actor.office))}
        return replace(page, lines=tuple(_to_renew(one, ending[one.id]) for one in page.lines if one.id in ending))

    def search(self, actor: Actor, text: str, limit: int = 50) -> tuple[CaseLine, ...]:
        """Return the newest cases whose number, names or identity number begin as typed."""
        self._casework.store.access.require("cases.search", actor)
        return self._lists.search(actor, "cases.search", text, limit)

    def file(self, actor: Actor, case_id: str) -> CaseView:
        """Return everything about one case; the reading of a reserved one is journalled first."""
        self._casework.store.access.require("cases.file", actor)
        reserve.note_reading(self._casework.store, actor, "cases.file", case_id, "content")
        view = self._reader.file(actor, "cases.file", case_id)
        with self._casework.store.looking(actor, "cases.file", subject=case_id) as tx:
            work = self._casework.work(tx, tx.get(CaseFile, case_id))
            extension = extensions.offered(work) if work.case.is_open else None
            return replace(
                view,
                moves=self._moving.offered(work),
                extension=extension,
                exemption=work.case.exemption,
                lacks_papers=work.case.is_open and bool(pieces.lacking(work)),
                fee_changes=charging.may_change(work),
                fee_now=charging.differs(work),
                refundable=refundable(self._casework, work),
                call=self._standing(work),
                reserved_sections=reserved_sections.offered(work),
                **self._renewals.of_case(work.case),
            )

    def _standing(self, work: Work) -> CallView | None:
        """Return where a case stands in its call, and to whom may read them what each answer gave."""
        found = calls.of_case(self._casework.store.read, work.procedure, work.case)
        if found is None:
            return None
        given = tuple(scoring.parts(work.procedure, work.chosen, work.answers))
        if {score.field for score, _ in given} & work.procedure.kept_from(work.tx.actor.role):
            return found  # the total less the other parts would tell a reserved answer
        return replace(found, parts=tuple((score.title, points) for score, points in given))

    def chain(self, actor: Actor, case_id: str) -> CaseChain:
        """Verify the journal entries of one case, and its rows against them."""
        from app.services.cases import case_chain

        self._casework.store.access.require("cases.chain", actor)
        with self._casework.store.looking(actor, "cases.chain", subject=case_id) as tx:
            case = tx.get(CaseFile, case_id)
            self._casework.store.access.require_case("cases.chain", actor, office=case.office, reserve=case.reserve)
            return case_chain.verify(tx.connection, case_id)

    def move(self, actor: Actor, case_id: str, name: str, reason: str = "") -> str:
        """Make a move that the file offers under this name; return the id of its paper, "" without one (Moving)."""
        with self._casework.on(actor, "cases.move", case_id) as work:
            return self._moving.press(work, name, reason)

    def done_outside(self, actor: Actor, case_id: str, record: str = "", note: str = "") -> None:
        """Tell that the work of this step was done in the other system, with what that system gave.

        Raises UserError "outside.not_here" in a step without such work, "outside.record_needed", "typed.long".
        """
        with self._casework.on(actor, "cases.done_outside", case_id) as work:
            work.require_open()
            told = work.procedure.workflow.step(work.case.step).outside
            if told is None:
                raise UserError("outside.not_here")
            given = typed.line(record, what=told.record.lower() or "el dato", limit=RECORD_LIMIT)
            if told.record_required and not given:
                raise UserError("outside.record_needed", record=told.record)
            remark = typed.line(note, what="la observación", limit=typed.REASON_LIMIT)
            work.tx.add(
                OutsideAct,
                case_id=case_id,
                step=work.case.step,
                record=given,
                note=remark,
                done_at=work.tx.now,
                done_by=actor.name,
            )
            detail = " · ".join(part for part in (f"{told.record}: {given}" if given else "", remark) if part)
            work.tell("outside.done", f"Registró hecho: {told.what}"[:500], detail)


def _to_renew(line: CaseLine, ending: ExpiringLine) -> CaseLine:
    """Return a line that tells of the document that ends, and when."""
    return replace(line, next_step=RENEW, next_reason=ending.words, due_on=ending.valid_until, paused=False)
