"""What a supervisor decides about a declared slip, and who may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from app.models.errors import UserError
from app.models.money import Money
from app.models.tables.payments import Difference, Slip
from app.models.tables.people import User
from app.services.payments.slips import other_uses

if TYPE_CHECKING:
    from app.services.storage.store import Store
    from app.services.storage.transaction import Transaction

_DECIDED = {"confirmed": "payments.already_confirmed", "rejected": "payments.already_rejected"}
_RESOLUTIONS = {"short": "complement", "over": "refund"}


def undecided(tx: Transaction, slip_id: str) -> Slip:
    """Return a slip nobody decided on. Errors: payments.already_confirmed, payments.already_rejected."""
    slip = tx.get(Slip, slip_id)
    if slip.state in _DECIDED:
        raise UserError(_DECIDED[slip.state], document=slip.document, who=slip.decided_name)
    return slip


def decide(tx: Transaction, slip: Slip, state: Literal["confirmed", "rejected"], reason: str, cents: int = 0) -> Slip:
    """Write the decision in the name of who acts; cents: what the bank received."""
    who = tx.actor
    named = {"decided_by": who.user_id, "decided_name": who.name, "decided_at": tx.now}
    return tx.update(slip, state=state, reason=reason, received_cents=cents, **named)


def refuse_used(store: Store, slip: Slip) -> None:
    """Refuse a deposit that already paid for another case. Errors: payments.used_elsewhere."""
    used = other_uses(store, bank=slip.bank, document=slip.document, case_id=slip.case_id)
    paid = next((use for use in used if use.state == "confirmed"), None)
    if paid:
        raise UserError("payments.used_elsewhere", document=slip.document, number=paid.case_number)


def second_person(tx: Transaction, slip: Slip) -> str:
    """Make sure that another person confirms, and word it when the office has nobody else who could.

    Errors: payments.own_slip.
    """
    return second_supervisor(tx, slip.declared_by, "payments.own_slip", document=slip.document)


def second_supervisor(tx: Transaction, first: str, refusal: str, **values: object) -> str:
    """Refuse with this key who did the first part too, unless the office has no other supervisor: word that then."""
    if first != tx.actor.user_id:
        return ""
    supervisors = tx.all(User, office=tx.actor.office, role="supervisor", active=True)
    if any(one.id != tx.actor.user_id for one in supervisors):
        raise UserError(refusal, **values)
    return "Sin segunda persona: nadie más supervisa en la oficina."


def refuse_resolution(difference: Difference, resolution: str) -> None:
    """Refuse what does not settle this kind. Errors: payments.difference_settled, payments.resolution."""
    amount = Money(difference.amount_cents)
    if difference.state != "open":
        raise UserError("payments.difference_settled", amount=amount)
    if resolution != _RESOLUTIONS[difference.kind]:
        remedy = "el complemento" if difference.kind == "short" else "la devolución"
        raise UserError("payments.resolution", amount=amount, remedy=remedy)


def received_words(slip: Slip, cents: int) -> str:
    """Word that the bank shows another amount than the slip; "" if they agree."""
    if cents == slip.amount_cents:
        return ""
    return f"Se declaró {Money(slip.amount_cents)} y el banco muestra {Money(cents)}."


def difference_words(difference: Difference | None) -> str:
    """Word what a confirmed deposit leaves open; "" if nothing."""
    if difference is None:
        return ""
    verb = "Falta" if difference.kind == "short" else "Sobra"
    return f"{verb} {Money(difference.amount_cents)}."
