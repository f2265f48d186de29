"""Takes a deposit as received: its slip, its charge, the difference it leaves and the history."""

from __future__ import annotations

from app.models.money import Money
from app.models.tables.payments import Charge, Difference, Slip
from app.services.casework import Work
from app.services.payments import charges, deciding


def confirm(work: Work, slip: Slip, cents: int, *told: str) -> Difference | None:
    """Confirm a slip by what the bank received, in cents, and return the difference it opens.

    told: what the history says besides. Who calls settles the case afterwards: it moves on by itself.
    """
    tx = work.tx
    slip = deciding.decide(tx, slip, "confirmed", deciding.received_words(slip, cents), cents)
    difference = charges.receive(work, tx.get(Charge, slip.charge_id), slip, cents)
    detail = (slip.reason, deciding.difference_words(difference), *told)
    text = f"Confirmó el depósito {slip.document} por {Money(cents)}"
    work.tell("payment.confirmed", text, " ".join(part for part in detail if part))
    return difference
