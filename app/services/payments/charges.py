"""What a case still owes after each deposit, and the differences that this opens and closes."""

from __future__ import annotations

from typing import Literal

from app.models.tables.payments import Charge, Difference, Slip
from app.services.casework import Work

ChargeState = Literal["pending", "declared", "settled", "difference"]


def state_of(*, amount: int, confirmed: int, waiting: bool, excess: bool) -> ChargeState:
    """Return the state of a charge, in cents.

    waiting: a declared slip was not looked at yet; excess: something paid too much was not given back yet.
    """
    if confirmed >= amount:
        return "difference" if excess else "settled"
    if waiting:
        return "declared"
    return "difference" if confirmed else "pending"


def refresh(work: Work, charge: Charge, *, confirmed: int | None = None) -> Charge:
    """Bring the state of a charge up to date with its slips and differences; confirmed: the new sum in cents."""
    total = charge.confirmed_cents if confirmed is None else confirmed
    slips = work.tx.all(Slip, charge_id=charge.id)
    differences = work.tx.all(Difference, charge_id=charge.id)
    state = state_of(
        amount=charge.amount_cents,
        confirmed=total,
        waiting=any(slip.state == "declared" for slip in slips),
        excess=any(one.kind == "over" and one.state == "open" for one in differences),
    )
    if (state, total) == (charge.state, charge.confirmed_cents):
        return charge
    return work.tx.update(charge, state=state, confirmed_cents=total)


def receive(work: Work, charge: Charge, slip: Slip, cents: int) -> Difference | None:
    """Add a confirmed deposit to its charge and return the difference it opens, None if the sum is exact.

    An earlier shortfall ends here: what is still missing, if anything, is a new one. Everything above the charge
    that was not there before is excess.
    """
    confirmed = charge.confirmed_cents + cents
    _close_shortfalls(work, charge)
    rest, before = charge.amount_cents - confirmed, max(0, charge.confirmed_cents - charge.amount_cents)
    opened: Difference | None = None
    if rest > 0:
        opened = _open(work, slip, "short", rest)
    elif -rest > before:
        opened = _open(work, slip, "over", -rest - before)
    refresh(work, charge, confirmed=confirmed)
    return opened


def _close_shortfalls(work: Work, charge: Charge) -> None:
    for one in work.tx.all(Difference, charge_id=charge.id, kind="short", state="open"):
        work.tx.update(one, state="settled", resolution="complement")


def _open(work: Work, slip: Slip, kind: Literal["short", "over"], cents: int) -> Difference:
    return work.tx.add(
        Difference, case_id=slip.case_id, charge_id=slip.charge_id, slip_id=slip.id, kind=kind, amount_cents=cents
    )
