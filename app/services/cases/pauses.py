"""Stretches in which the clock of a case stands still: for the citizen, or for a step that waits for others."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from app.models.tables.cases import CasePause

if TYPE_CHECKING:
    from app.services.casework import Work
    from app.services.office.promise import Promise

Kind = Literal["amendment", "step"]
AMENDING = "subsanación"


def begin(work: Work, promise: Promise, *, kind: Kind, reason: str, until: date, document: str | None = None) -> None:
    """Stop the clock from tomorrow; until: the last day of the wait."""
    work.tx.add(
        CasePause,
        case_id=work.case.id,
        kind=kind,
        started_on=promise.today() + timedelta(days=1),
        answer_by=until,
        reason=reason[:500],
        document_id=document,
    )
    work.change(paused=True)


def end(work: Work, promise: Promise, kind: Kind) -> None:
    """Let the clock run on from the next business day."""
    now = work.local(work.tx.now).replace(tzinfo=None)
    for found in open_ones(work, kind):
        work.tx.update(found, ended_on=promise.resume(found.started_on, now))
    work.change(paused=bool(open_ones(work)))


def cut(work: Work) -> None:
    """End every pause of a case that closes; a pause that would begin tomorrow took no day."""
    for found in open_ones(work):
        work.tx.update(found, ended_on=work.local(work.tx.now).date())


def open_ones(work: Work, kind: Kind | None = None) -> list[CasePause]:
    """Return the pauses that last, of one kind or of any."""
    found = work.tx.all(CasePause, case_id=work.case.id, ended_on=None)
    return [one for one in found if kind in {None, one.kind}]


def amending(work: Work) -> bool:
    """Tell whether the case waits for the citizen."""
    return bool(work.case.paused and open_ones(work, "amendment"))
