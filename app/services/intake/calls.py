"""Calls: which one is open, whether there is room, and the place of each request in its order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.catalogue.base import named
from app.models.catalogue.calls import Call
from app.models.catalogue.procedure import Procedure
from app.models.rows.cases import CallView
from app.models.texts_es import plain_date, plural
from app.services.intake import scoring

if TYPE_CHECKING:
    from app.models.tables.cases import CaseFile
    from app.services.casework import Work

Read = Callable[[str, tuple[object, ...]], Sequence[Any]]

_LIVE = "o.procedure = c.procedure AND o.call_key = c.call_key AND o.state <> 'denied' AND o.state <> 'withdrawn'"
_BEFORE = "(o.points > c.points OR (c.points IS NULL AND o.id < c.id))"
PLACE = (
    "CASE WHEN c.call_key = '' OR c.state = 'denied' OR c.state = 'withdrawn' THEN NULL "
    f"ELSE 1 + (SELECT count(*) FROM case_file o WHERE {_LIVE} AND {_BEFORE}) END"
)
"""The place of a case in its call: by its points, where none are given by its arrival; equal points, equal place."""

_STANDING = f"SELECT c.points, {PLACE} AS place FROM case_file c WHERE c.id = ?"
_AMONG = f"SELECT count(*) FROM case_file c JOIN case_file o ON {_LIVE} WHERE c.id = ?"
_TIED = (
    f"SELECT o.number FROM case_file c JOIN case_file o ON {_LIVE} AND o.points = c.points AND o.id <> c.id "
    "WHERE c.id = ? ORDER BY o.number"
)
_GRANTED = (
    f"SELECT count(*) FROM case_file c JOIN case_file o ON {_LIVE} AND o.id <> c.id "
    "AND (o.decision = 'granted' OR o.decision = 'partial') WHERE c.id = ?"
)
_TAKEN = (
    "SELECT count(*) FROM case_file WHERE procedure = ? AND call_key = ? AND state <> 'denied' AND state <> 'withdrawn'"
)


def open_call(procedure: Procedure, day: date) -> Call | None:
    """Return the call that takes requests that day."""
    return next((one for one in procedure.calls if one.open_from <= day <= one.open_to), None)


def refusal(read: Read, procedure: Procedure, day: date) -> str:
    """Say why a request is not taken that day, "" if it is."""
    if not procedure.calls:
        return ""
    call = open_call(procedure, day)
    if call is None:
        return _closed(procedure, day)
    if call.quota is None or call.when_full == "wait" or taken(read, procedure, call) < call.quota:
        return ""
    basis = f" ({call.legal_basis.rstrip('.')})" if call.legal_basis else ""
    return f"El cupo de {call.title} ya se llenó: {plural(call.quota, 'solicitud', 'solicitudes')}{basis}."


def taken(read: Read, procedure: Procedure, call: Call) -> int:
    """Count the requests of a call that were neither denied nor withdrawn."""
    return int(read(_TAKEN, (procedure.key, call.key))[0][0])


def _closed(procedure: Procedure, day: date) -> str:
    coming = min((one.open_from for one in procedure.calls if one.open_from > day), default=None)
    if coming is not None:
        return f"Aún no se reciben solicitudes: la convocatoria abre el {plain_date(coming)}."
    last = max(one.open_to for one in procedure.calls)
    return f"Ya no se reciben solicitudes: la última convocatoria cerró el {plain_date(last)}."


def told(procedure: Procedure, day: date) -> tuple[str, ...]:
    """Say the calls that have not closed yet; once all have, the last one."""
    coming = [one for one in procedure.calls if one.open_to >= day]
    return tuple(one.told for one in coming or procedure.calls[-1:])


def columns(procedure: Procedure, day: date) -> dict[str, str]:
    """Return the call to which a request of that day belongs, as its case keeps it."""
    call = open_call(procedure, day)
    return {"call_key": call.key if call else "", "call_title": call.title if call else ""}


def of_case(read: Read, procedure: Procedure, case: CaseFile) -> CallView | None:
    """Return where a case stands in its call; None where there are no calls."""
    call = _call_of(procedure, case.call_key)
    if call is None:
        return None
    points, place = read(_STANDING, (case.id,))[0]
    return CallView(
        title=case.call_title,
        place=place,
        among=int(read(_AMONG, (case.id,))[0][0]),
        quota=call.quota,
        closes_on=call.open_to,
        points=points,
        tied=tuple(str(row[0]) for row in read(_TIED, (case.id,))) if place else (),
    )


def within_quota(work: Work) -> bool:
    """Tell whether a case may be granted: its place is inside the quota, and others did not fill it.

    Where points decide, nobody has a place before the call closes.
    """
    case, run = work.case, work.tx.connection.exec_driver_sql
    call = _call_of(work.procedure, case.call_key)
    if call is None or call.quota is None:
        return False
    if work.procedure.points and work.local(work.tx.now).date() <= call.open_to:
        return False
    place = run(_STANDING, (case.id,)).one()[1]
    return place is not None and place <= call.quota and int(run(_GRANTED, (case.id,)).scalar_one()) < call.quota


def points(work: Work) -> int | None:
    """Return the points that a case has by its answers of today, in hundredths."""
    return scoring.total(work.procedure, work.chosen, work.answers)


def _call_of(procedure: Procedure, key: str) -> Call | None:
    return named(procedure.calls, key) if key in {one.key for one in procedure.calls} else None
