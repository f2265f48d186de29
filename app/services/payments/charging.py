"""Writes what a case owes, and works it out anew when a person asks for it and says why."""

from __future__ import annotations

from dataclasses import replace

from app.models import payment_reference
from app.models.catalogue.procedure import Procedure
from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.corrections import FeeChange
from app.models.rows.fees import Owed
from app.models.tables.payments import Charge
from app.services.casework import Work
from app.services.issuing import codes
from app.services.payments import charges, fees
from app.services.payments.slips import digits

NOTHING = Owed(0, "no corresponde pagar")
"""What is written where a price no longer concerns a request."""


def charge(work: Work, owed: Owed | None) -> None:
    """Write the charge of a new case; nothing when nothing is owed. Errors: fees.lacks."""
    if owed is None or owed.lacks == (fees.A_CATEGORY,):
        return  # it is charged once a person confirmed the category
    refuse_unknown(owed)
    if owed.amount_cents:
        _write(work, owed)


def follow_category(work: Work) -> None:
    """Charge what the confirmed category makes owed, unless a deposit was declared already. Errors: fees.lacks."""
    found = work.tx.find(Charge, case_id=work.case.id)
    owed = _anew(work, work.case.exemption)
    refuse_unknown(owed)
    before, after = found.amount_cents if found else 0, owed.amount_cents if owed else 0
    if owed is None or before == after or not _stands_open(found):
        return
    if found is None:
        _write(work, owed)
    else:
        charges.refresh(work, work.tx.update(found, **_columns(work.procedure, owed)))
    work.tell("payment.charged", f"Valor según la categoría confirmada: {Money(after)}", owed.words)


def recompute(work: Work, exemption: str, reason: str) -> None:
    """Work the fee out by the definition of the case on its filing day, with this exemption or none.

    What was paid whole may still grow, and the rest is asked by a second deposit, or shrink, and the rest may be asked
    back (`refunds`). Errors: fees.paid while a deposit or a difference waits; fees.unchanged, .exemption, .lacks.
    """
    found = work.tx.find(Charge, case_id=work.case.id)
    owed = _anew(work, exemption)
    refuse_unknown(owed)
    before = found.amount_cents if found else 0
    after = owed.amount_cents if owed else 0
    if not _stands_open(found):
        raise UserError("fees.paid", number=work.case.number)
    if (before, work.case.exemption) == (after, exemption):
        raise UserError("fees.unchanged", amount=Money(after))
    work.change(exemption=exemption)
    if found is None and owed is not None:
        _write(work, owed)
    elif found is not None:
        charges.refresh(work, work.tx.update(found, **_columns(work.procedure, owed or NOTHING)))
    work.tell("payment.recomputed", f"Recalculó el valor: {Money(before)} a {Money(after)}", reason)


def change(work: Work, exemption: str) -> FeeChange:
    """Say what a case owes and what it would owe worked out anew, without writing. Errors: fees.exemption."""
    found = work.tx.find(Charge, case_id=work.case.id)
    owed = _anew(work, exemption)
    filed = work.local(work.case.received_at).date()
    offered = fees.admitted(work.procedure, work.chosen, work.answers, filed)
    return FeeChange(
        found.amount_cents if found else 0,
        owed.amount_cents if owed else 0,
        owed.words if owed else "",
        tuple((one.key, one.title) for one in offered),
        work.case.exemption,
        found.confirmed_cents if found else 0,
    )


def may_change(work: Work) -> bool:
    """Tell whether a fee may be worked out anew: no deposit was declared, or another fee or an exemption is due."""
    if not work.case.is_open or not work.procedure.fees:
        return False
    found = work.tx.find(Charge, case_id=work.case.id)
    if found is None or found.state == "pending":
        return True
    return _stands_open(found) and (differs(work) is not None or bool(change(work, "").exemptions))


def differs(work: Work) -> int | None:
    """Return what a case would owe worked out today, None while that is what it owes or cannot be told."""
    if not work.case.is_open or not work.procedure.fees:
        return None
    try:
        found = change(work, work.case.exemption)
    except UserError:
        return None
    charged = work.tx.find(Charge, case_id=work.case.id)
    return found.after_cents if _stands_open(charged) and found.after_cents != found.before_cents else None


def _stands_open(found: Charge | None) -> bool:
    """Tell whether a charge may change: nothing was paid, or all of it, and no deposit or difference waits."""
    return found is None or found.state in {"pending", "settled"}


def _anew(work: Work, exemption: str) -> Owed | None:
    chosen = replace(work.chosen, exemption=exemption)
    return fees.owed(work.procedure, chosen, work.answers, work.local(work.case.received_at).date())


def _write(work: Work, owed: Owed) -> None:
    """Write the charge; what is paid at a bank gets the reference that its receipt prints."""
    reference = _fresh_reference(work) if work.procedure.account else ""
    work.tx.add(Charge, case_id=work.case.id, reference=reference, **_columns(work.procedure, owed))


def _fresh_reference(work: Work) -> str:
    """Draw a reference that no other charge has."""
    while True:
        number = codes.chance().randrange(10 ** (payment_reference.BODY - 1), 10**payment_reference.BODY)
        reference = payment_reference.closed(str(number))
        if work.tx.find(Charge, reference=reference) is None:
            return reference


def refuse_unknown(owed: Owed | None) -> None:
    """Refuse a fee that cannot be told yet. Errors: fees.lacks."""
    if owed is not None and owed.lacks:
        raise UserError("fees.lacks", fields=", ".join(owed.lacks))


def _columns(procedure: Procedure, owed: Owed) -> dict[str, object]:
    account = procedure.account
    return {
        "amount_cents": owed.amount_cents,
        "legal_basis": owed.legal_basis[:1000],
        "words": owed.words[:2000],
        "line_from": owed.since,
        "full_cents": owed.full_cents,
        "exemption": owed.exemption_title[:200],
        "account": f"{account.bank}, cta. {account.number}"[:60] if account else "",
        "account_number": digits(account.number) if account else "",
        "sub_line": account.sub_line if account else "",
    }
