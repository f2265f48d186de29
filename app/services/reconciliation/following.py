"""Requests and slips that come after their deposit: the rules are asked right after the act that brought them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.tables.bank import BankAccount
from app.models.tables.payments import Charge, Slip
from app.services.access import Actor
from app.services.casework import Work
from app.services.payments.slips import digits
from app.services.reconciliation import pool
from app.services.reconciliation.proposing import Proposing

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

_OWN = "reconciliation."
"""Beginning of the acts that bring their own books up to date."""
_ACCOUNTS = "SELECT * FROM bank_account WHERE office = ? AND active = 1"


class Following(Proposing):
    """Looks at the deposits that are held whenever a case owes or declares something else than before."""

    def follow(self, work: Work) -> None:
        """Have the rules asked once an act on a case is committed, if it changed what is owed or declared."""
        tx = work.tx
        if tx.action.startswith(_OWN) or not self._store.access.allows(
            "reconciliation.propose", tx.actor.role, own=True
        ):
            return
        charges = _touched(tx, work.case.id)
        if charges:
            tx.afterwards(partial(self._catch_up, tx.actor, charges))

    def _catch_up(self, actor: Actor, charges: Sequence[Charge]) -> None:
        """Join what became certain; what cannot be done now is proposed when the page of payments opens."""
        try:
            for row in self._store.read(_ACCOUNTS, (actor.office,)):
                account = BankAccount(**{**dict(row), "active": True})
                if any(self._may_be_paid(account, charge) for charge in charges):
                    self._make_sure(actor, account)
        except UserError:
            return

    def _may_be_paid(self, account: BankAccount, charge: Charge) -> bool:
        """Tell whether a deposit of the whole amount is held that nobody resolved: without one nothing is certain."""
        if charge.account_number != digits(account.number):
            return False
        lacking = charge.amount_cents - charge.confirmed_cents
        return lacking > 0 and pool.any_of(self._store, account.id, self.locks(account.id), lacking)


def _touched(tx: Transaction, case_id: str) -> list[Charge]:
    """Return the charges of a case if this transaction wrote one of them, or a slip."""
    wrote = any(isinstance(row, Charge | Slip) for _, row in tx.written)
    return tx.all(Charge, case_id=case_id) if wrote else []
