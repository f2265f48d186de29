"""Deposits: declared at the counter, confirmed or rejected by a supervisor, and what is done with a wrong amount."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.corrections import FeeChange
from app.models.rows.payments import DifferenceNote, OpenDifference, SlipIn, SlipLine, SlipUse
from app.models.tables.cases import CaseFile
from app.models.tables.payments import Charge, Difference, Slip
from app.services import typed
from app.services.access import Actor
from app.services.casework import Casework, Work
from app.services.payments import charges, charging, confirming, deciding, declaring, pending, refunds
from app.services.payments.slips import alike_first, check_amount, fold_document, other_uses

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

NOTE_LIMIT = 500
_NOTE = (
    "SELECT d.id, c.number AS case_number, c.person_name AS applicant, c.person_identity AS identity, d.kind, "
    "d.amount_cents, h.amount_cents AS owed_cents, h.confirmed_cents, h.account, h.sub_line, h.legal_basis, "
    "s.bank, s.document, s.paid_on, d.resolution, d.note "
    "FROM difference d JOIN case_file c ON c.id = d.case_id JOIN charge h ON h.id = d.charge_id "
    "JOIN slip s ON s.id = d.slip_id WHERE d.id = ? AND d.office = ?"
)


class Payments:
    """What a case owes and what was deposited for it."""

    def __init__(self, casework: Casework) -> None:
        self._casework = casework
        self._store = casework.store

    def uses(
        self, actor: Actor, bank: str, document: str, paid_on: date, amount_cents: int, case_id: str = ""
    ) -> tuple[SlipUse, ...]:
        """Return the other cases of this office that brought the same slip, the most alike first; never refuses."""
        self._store.access.require("payments.uses", actor)
        if not fold_document(document):
            return ()
        found = other_uses(self._store, bank=bank, document=document, case_id=case_id, office=actor.office)
        return alike_first(found, paid_on=paid_on, amount_cents=amount_cents)

    def declare(self, actor: Actor, case_id: str, slip: SlipIn) -> str:
        """Put a slip in the file, with its image if there is one, and return its id.

        A slip that another case brought is taken with a warning. Raises UserError case.closed, payments.no_charge,
        payments.nothing_owed, payments.declared_here, and those of slips.checked and files.inspect.
        """
        with self._casework.on(actor, "payments.declare", case_id) as work:
            work.require_open()
            return self.declare_in(work, slip)

    def declare_in(self, work: Work, slip: SlipIn) -> str:
        """Put a slip in the file as part of another act, such as the registration, and return its id."""
        return declaring.declare(self._store, work, slip).id

    def pending(self, actor: Actor) -> tuple[SlipLine, ...]:
        """Return the declared slips of this office that nobody decided on, newest first."""
        self._store.access.require("payments.pending", actor)
        return pending.waiting(self._store, actor.office)

    def differences(self, actor: Actor) -> tuple[OpenDifference, ...]:
        """Return the differences of this office's open cases that are not settled, the oldest first."""
        self._store.access.require("payments.differences", actor)
        return pending.differences(self._store, actor.office)

    def confirm(self, actor: Actor, slip_id: str, received_cents: int) -> None:
        """Tell that the bank received this much; the case moves on once everything owed is there.

        Raises UserError payments.already_confirmed, payments.already_rejected, payments.used_elsewhere,
        payments.own_slip (who declared it may confirm only where the office has no other supervisor),
        payments.amount_zero, payments.amount_huge.
        """
        check_amount(received_cents)
        with self._store.transaction(actor, "payments.confirm") as tx:
            slip = deciding.undecided(tx, slip_id)
            deciding.refuse_used(self._store, slip)
            alone = deciding.second_person(tx, slip)
            work = self._case(tx, slip.case_id)
            confirming.confirm(work, slip, received_cents, alone)
            self._casework.settle(work)

    def reject(self, actor: Actor, slip_id: str, reason: str) -> None:
        """Turn a slip down, with the reason; if no other stands, its paper is to be brought again.

        Raises UserError typed.empty, typed.long, payments.already_confirmed, payments.already_rejected.
        """
        reason = typed.reason(reason)
        with self._store.transaction(actor, "payments.reject") as tx:
            slip = deciding.undecided(tx, slip_id)
            work = self._case(tx, slip.case_id)
            deciding.decide(tx, slip, "rejected", reason)
            if all(one.state == "rejected" for one in tx.all(Slip, case_id=slip.case_id)):
                declaring.mark(work, declaring.payment_item(work), "to_amend", reason)
            charges.refresh(work, tx.get(Charge, slip.charge_id))
            work.tell("payment.rejected", f"Rechazó la papeleta {slip.document} de {slip.bank}", reason)
            self._casework.settle(work)

    def recompute(self, actor: Actor, case_id: str, exemption: str, reason: str) -> None:
        """Work the fee of a case out anew, with this exemption (a key) or "" for none; the fee never changes by itself.

        Raises UserError fees.paid, fees.unchanged, fees.exemption, fees.lacks, case.closed, typed.empty, typed.long.
        """
        reason = typed.reason(reason)
        with self._casework.on(actor, "payments.recompute", case_id) as work:
            work.require_open()
            charging.recompute(work, exemption, reason)

    def anew(self, actor: Actor, case_id: str, exemption: str) -> FeeChange:
        """Say what recompute would do with this exemption, or "" for none. Raises UserError fees.exemption."""
        self._store.access.require("payments.anew", actor)
        with self._store.looking(actor, "payments.anew", subject=case_id) as tx:
            return charging.change(self._casework.work(tx, tx.get(CaseFile, case_id)), exemption)

    def settle(self, actor: Actor, difference_id: str, resolution: str, note: str = "") -> str:
        """Say what is done with a difference and return its id, by which `note` gives what its paper says.

        "complement" asks for the rest and stays open until that deposit is confirmed; "refund" gives the excess back,
        authorised, and settles the charge.
        Raises UserError payments.difference_settled, payments.resolution, typed.long.
        """
        note = typed.line(note, what="la nota", limit=NOTE_LIMIT)
        with self._store.transaction(actor, "payments.settle") as tx:
            difference = tx.get(Difference, difference_id)
            deciding.refuse_resolution(difference, resolution)
            work = self._case(tx, difference.case_id)
            refund = resolution == "refund"
            tx.update(difference, resolution=resolution, note=note, state="settled" if refund else "open")
            if refund:
                refunds.of_difference(work, difference, note)
            charges.refresh(work, tx.get(Charge, difference.charge_id))
            verb = "Registró la devolución de" if refund else "Pidió el complemento de"
            work.tell("payment.difference", f"{verb} {Money(difference.amount_cents)}", note)
            self._casework.settle(work)
        return difference_id

    def note(self, actor: Actor, difference_id: str) -> DifferenceNote:
        """Return what the note of a difference says. Raises UserError store.not_found."""
        self._store.access.require("payments.note", actor)
        rows = self._store.read(_NOTE, (difference_id, actor.office))
        if not rows:
            raise UserError("store.not_found")
        found = dict(rows[0])
        return DifferenceNote(**{**found, "paid_on": date.fromisoformat(found["paid_on"])})

    def _case(self, tx: Transaction, case_id: str) -> Work:
        """Join the case to a transaction that began with one of its rows."""
        tx.subject = case_id
        return self._casework.work(tx, tx.get(CaseFile, case_id))
