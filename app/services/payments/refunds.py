"""Gives money back: it is asked for, a supervisor authorises it, and its payment is told with its day and number."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.payments import Refundable
from app.models.tables.cases import CaseFile
from app.models.tables.payments import Charge, Difference, Refund
from app.models.texts_es import numeric_date
from app.services import typed
from app.services.access import Actor
from app.services.casework import Casework, Work
from app.services.issuing.letters import Letters, note_once
from app.services.payments import charges, deciding
from app.services.payments.refundable import refundable, words_of

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

PAYMENT_LIMIT = 40
STATES = {"requested": "pedida", "authorised": "autorizada", "paid": "pagada", "refused": "negada"}


class Refunds:
    """What goes back to who paid, one step after another."""

    def __init__(self, casework: Casework, letters: Letters) -> None:
        self._casework = casework
        self._store = casework.store
        self._letters = letters

    def request(self, actor: Actor, case_id: str, reason: str) -> str:
        """Ask back what may be asked back today and return its id; a closed case may ask too.

        Raises UserError refunds.nothing, typed.empty, typed.long.
        """
        reason = typed.reason(reason)
        with self._casework.on(actor, "refunds.request", case_id) as work:
            found = refundable(self._casework, work)
            if found is None:
                raise UserError("refunds.nothing", number=work.case.number)
            made = write(work, found, reason)
            work.tell("refund.requested", f"Pidió la devolución de {Money(found.cents)}", reason)
            return made.id

    def authorise(self, actor: Actor, refund_id: str) -> None:
        """Authorise it: from now on that money is not the office's.

        Raises UserError refunds.decided, refunds.own (who asked may authorise only where there is no other supervisor).
        """
        with (
            self._store.transaction(actor, "refunds.authorise") as tx,
            self._on(tx, refund_id, "requested") as (work, refund),
        ):
            alone = deciding.second_supervisor(work.tx, refund.requested_by, "refunds.own")
            take_off(work, work.tx.update(refund, state="authorised", **_decided(work)))
            work.tell("refund.authorised", f"Autorizó la devolución de {Money(refund.amount_cents)}", alone)

    def refuse(self, actor: Actor, refund_id: str, reason: str) -> None:
        """Refuse it, with the reason. Raises UserError refunds.decided, typed.empty, typed.long."""
        reason = typed.reason(reason)
        with (
            self._store.transaction(actor, "refunds.refuse") as tx,
            self._on(tx, refund_id, "requested") as (work, refund),
        ):
            work.tx.update(refund, state="refused", decision_reason=reason, **_decided(work))
            work.tell("refund.refused", f"Negó la devolución de {Money(refund.amount_cents)}", reason)

    def paid(self, actor: Actor, refund_id: str, paid_on: date, payment: str) -> None:
        """Tell on which day it was paid and with which number.

        Raises UserError refunds.decided, refunds.future, refunds.early, typed.empty, typed.long.
        """
        payment = typed.required(payment, what="el número del pago", limit=PAYMENT_LIMIT)
        with (
            self._store.transaction(actor, "refunds.paid") as tx,
            self._on(tx, refund_id, "authorised") as (work, refund),
        ):
            _refuse_day(refund, paid_on, self._casework)
            given = work.tx.update(refund, state="paid", paid_on=paid_on, payment=payment)
            work.tell("refund.paid", f"Registró pagada la devolución de {Money(given.amount_cents)}", words_of(given))

    def note(self, actor: Actor, refund_id: str) -> bytes:
        """Return the refund note: numbered the first time, the same paper afterwards.

        Raises UserError refunds.undecided before a supervisor authorised it.
        """
        with self._store.transaction(actor, "refunds.note") as tx, self._on(tx, refund_id) as (work, refund):
            if refund.state not in {"authorised", "paid"}:
                raise UserError("refunds.undecided")
            note = note_once(work, refund, self._letters.refund, "refund.note")
        return self._store.blobs.get(note.blob)

    @contextmanager
    def _on(self, tx: Transaction, refund_id: str, state: str = "") -> Iterator[tuple[Work, Refund]]:
        """Work on the case of a refund and settle it. Errors: store.not_found, refunds.decided."""
        refund = tx.get(Refund, refund_id)
        tx.subject = refund.case_id
        work = self._casework.work(tx, tx.get(CaseFile, refund.case_id))
        if state and refund.state != state:
            raise UserError("refunds.decided", amount=Money(refund.amount_cents), state=STATES[refund.state])
        yield work, refund
        self._casework.settle(work)


def write(work: Work, found: Refundable, reason: str) -> Refund:
    """Write what is asked back, in the name of who acts."""
    charge = work.tx.find(Charge, case_id=work.case.id)
    if charge is None:
        raise UserError("refunds.nothing", number=work.case.number)
    who = work.tx.actor
    return work.tx.add(
        Refund,
        case_id=work.case.id,
        charge_id=charge.id,
        cause=found.cause,
        amount_cents=found.cents,
        words=found.words[:300],
        legal_basis=found.legal_basis[:1000],
        reason=reason,
        requested_by=who.user_id,
        requested_name=who.name,
        requested_at=work.tx.now,
    )


def of_difference(work: Work, difference: Difference, note: str) -> None:
    """Write what a deposit had too much as authorised by the supervisor who decided so: its payment is told later."""
    words = f"Sobró {Money(difference.amount_cents)} de un depósito"
    basis = work.tx.get(Charge, difference.charge_id).legal_basis
    refund = write(work, Refundable(difference.amount_cents, "deposit", words, basis), note)
    take_off(work, work.tx.update(refund, state="authorised", **_decided(work)))


def take_off(work: Work, refund: Refund) -> None:
    """Take what goes back from what was received; of a case that ended, from what it owes too."""
    charge = work.tx.get(Charge, refund.charge_id)
    left = charge.confirmed_cents - refund.amount_cents
    if refund.cause == "ended":
        words = f"{charge.words}; {refund.words}".removeprefix("; ")
        charge = work.tx.update(charge, amount_cents=left, words=words[:2000])
    charges.refresh(work, charge, confirmed=left)


def _decided(work: Work) -> dict[str, Any]:
    who = work.tx.actor
    return {"decided_by": who.user_id, "decided_name": who.name, "decided_at": work.tx.now}


def _refuse_day(refund: Refund, paid_on: date, casework: Casework) -> None:
    today = casework.promise.today()
    if paid_on > today:
        raise UserError("refunds.future", day=numeric_date(paid_on), today=numeric_date(today))
    decided = casework.store.clock.local(refund.decided_at).date() if refund.decided_at else paid_on
    if paid_on < decided:
        raise UserError("refunds.early", day=numeric_date(paid_on), decided=numeric_date(decided))
