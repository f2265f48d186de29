"""Requests with reserve: who asks is kept apart from what is asked, and every reading leaves an entry.

The case itself points at a person of the office who is nobody, so whatever reads a case reads the mask.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from app.models.catalogue.procedure import Procedure
from app.models.catalogue.reserve import GUARDIAN
from app.models.errors import Denied, UserError
from app.models.reserve_es import MASK, READ
from app.models.rows.cases import CaseLine, EventLine, PersonView
from app.models.rows.intake import FieldFault, Intake
from app.models.tables.cases import CaseFile
from app.models.tables.people import Person
from app.models.tables.reserve import ReadKind, ReservedPerson, ReservedRead
from app.services import people, typed
from app.services.access import Actor

if TYPE_CHECKING:
    from app.services.storage.store import Store
    from app.services.storage.transaction import Transaction

ANONYMOUS, CONFIDENTIAL = "anonymous", "confidential"
REASON_LIMIT = 300


class Reserves:
    """What only guardians may ask."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def identity(self, actor: Actor, case_id: str, reason: str) -> PersonView:
        """Return who asks in a confidential case; the reading is journalled in the same transaction, with its reason.

        Raises UserError "typed.empty" without a reason, "reserve.nobody" for an anonymous case; Denied for an open one.
        """
        why = typed.reason(reason, limit=REASON_LIMIT)
        with self._store.transaction(actor, "reserve.identity", subject=case_id) as tx:
            case = tx.get(CaseFile, case_id)
            _require(self._store, tx, case)
            found = tx.find(ReservedPerson, case_id=case_id)
            if found is None:
                raise UserError("reserve.nobody", number=case.number)
            note(tx, case, "identity", why)
        return PersonView(
            found.id,
            found.id_kind,
            found.id_number,
            people.letter_name(found),
            found.surnames,
            found.names,
            found.legal_name,
            found.email,
            found.phone,
            found.province,
            found.canton,
            found.address,
        )


def _require(store: Store, tx: Transaction, case: CaseFile) -> None:
    """Raise Denied unless who acts may make this call on the case, reserved as it is."""
    store.access.require_case(tx.action, tx.actor, office=case.office, reserve=case.reserve)


# -- intake ----------------------------------------------------------------------------------------------------------


def faults(procedure: Procedure, intake: Intake) -> Iterator[FieldFault]:
    """Find a way of filing that the procedure does not offer."""
    if intake.reserve not in procedure.reserves():
        yield FieldFault("reserve", "error", "Falta: elija si presenta con reserva.")


def applicant(tx: Transaction, intake: Intake) -> Person:
    """Return the person to whom the case points: the applicant, or with reserve the one who is nobody."""
    if not intake.reserve:
        return people.write(tx, intake.applicant)
    found = tx.find(Person, office=tx.actor.office, id_kind="reserved", id_number="")
    return found or tx.add(Person, id_kind="reserved", id_number="", surnames=MASK)


def keep_identity(tx: Transaction, case: CaseFile, intake: Intake) -> None:
    """Keep who asks in a confidential case, apart."""
    if case.reserve == CONFIDENTIAL:
        tx.add(ReservedPerson, case_id=case.id, **people.columns(tx, intake.applicant))


# -- reading ---------------------------------------------------------------------------------------------------------


def note(tx: Transaction, case: CaseFile, what: ReadKind, reason: str = "") -> None:
    """Write that who acts read this of a reserved case; nothing of an open one."""
    if case.reserve:
        actor = tx.actor
        tx.add(
            ReservedRead,
            case_id=case.id,
            at=tx.now,
            actor_id=actor.user_id,
            actor_name=actor.name,
            what=what,
            reason=reason,
        )


def note_reading(store: Store, actor: Actor, call: str, case_id: str, what: ReadKind) -> None:
    """Journal a reading before it is answered, in a transaction of its own; nothing for an open case.

    Raises Denied for who may not make this call on the case.
    """
    rows = store.read("SELECT office, reserve FROM case_file WHERE id = ?", (case_id,))
    if not rows:
        return
    store.access.require_case(call, actor, office=rows[0]["office"], reserve=rows[0]["reserve"])
    if rows[0]["reserve"]:
        with store.transaction(actor, call, subject=case_id) as tx:
            note(tx, tx.get(CaseFile, case_id), what)


def require_receipt(tx: Transaction, case: CaseFile) -> None:
    """Raise Denied unless an open case, a guardian, or the person who registered it asks for the receipt."""
    if case.reserve and tx.actor.role != GUARDIAN and tx.actor.user_id != case.clerk_id:
        raise Denied("access.reserved", call=tx.action, role=tx.actor.role)


def with_reads(store: Store, line: CaseLine, events: Iterable[EventLine]) -> tuple[EventLine, ...]:
    """Return the history of a case with the readings of what is reserved among it, newest first."""
    events = tuple(events)
    rows = store.read("SELECT * FROM reserved_read WHERE case_id = ? ORDER BY at DESC, id DESC", (line.id,))
    reads = [
        EventLine(people.instant(row["at"]), row["actor_name"], "reserve.read", READ[row["what"]], row["reason"])
        for row in rows
    ]
    return tuple(sorted((*events, *_counted(store, reads)), key=lambda one: one.at, reverse=True))


def _counted(store: Store, reads: Iterable[EventLine]) -> Iterator[EventLine]:
    """Tell once, with its count, what the same person read several times running on a day."""

    def same(one: EventLine) -> tuple[date, str, str, str]:
        return store.clock.local(one.at).date(), one.actor, one.text, one.detail

    for _, group in groupby(reads, same):
        first, *rest = group
        text = f"{first.text} ({len(rest) + 1} veces)" if rest else first.text
        yield EventLine(first.at, first.actor, first.action, text, first.detail)
