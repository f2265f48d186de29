"""How much of what was paid may be asked back today: what a fee shrank by, or what an end gives back."""

from __future__ import annotations

from app.models.catalogue.fees import Refund as Declared
from app.models.money import Money
from app.models.pricing import part_of
from app.models.rows.payments import Refundable
from app.models.tables.payments import Charge, Difference, Invoice, Refund
from app.models.texts_es import plain_date
from app.services.casework import Casework, Work


def refundable(casework: Casework, work: Work) -> Refundable | None:
    """Return what may be asked back, None if nothing: one request at a time, and after its differences."""
    charge = work.tx.find(Charge, case_id=work.case.id)
    if charge is None or not charge.confirmed_cents or _waits(work):
        return None
    found = _shrunk(charge) or _ended(casework, work, charge)
    invoice = work.tx.find(Invoice, case_id=work.case.id)
    if found is None or invoice is None:
        return found
    return Refundable(found.cents, found.cause, found.words, found.legal_basis, invoice.number)


def _waits(work: Work) -> bool:
    """Tell whether money is already asked back, or a deposit has too much that nobody looked at."""
    asked = work.tx.all(Refund, case_id=work.case.id, state="requested")
    return bool(asked or work.tx.all(Difference, case_id=work.case.id, kind="over", state="open"))


def _shrunk(charge: Charge) -> Refundable | None:
    rest = charge.confirmed_cents - charge.amount_cents
    if rest <= 0:
        return None
    words = f"Se pagó {Money(charge.confirmed_cents)} y corresponde {Money(charge.amount_cents)}"
    return Refundable(rest, "fee", words, charge.legal_basis)


def _ended(casework: Casework, work: Work, charge: Charge) -> Refundable | None:
    """Return what the declared rule gives back of a case that was denied or withdrawn, once."""
    declared = _rule(casework, work)
    given = work.tx.all(Refund, case_id=work.case.id, cause="ended")
    if declared is None or any(one.state != "refused" for one in given):
        return None
    cents = part_of(charge.confirmed_cents, declared.percent, declared.rounding)
    part = f"{declared.percent.replace('.', ',')} % de {Money(charge.confirmed_cents)}"
    words = f"{work.case.outcome_words or 'El trámite terminó'}: se devuelve {part}"
    return Refundable(cents, "ended", words, declared.legal_basis) if cents else None


def _rule(casework: Casework, work: Work) -> Declared | None:
    if work.case.is_open:
        return None
    fitting = (
        one
        for one in work.procedure.refunds
        if work.case.state in one.outcomes and (one.when is None or one.when.holds(work.chosen, work.answers))
    )
    found = next(fitting, None)
    return found if found is not None and not _late(casework, work, found) else None


def _late(casework: Casework, work: Work, declared: Declared) -> bool:
    ended = work.case.closed_at
    if not declared.within or ended is None:
        return False
    until = casework.promise.due(ended, declared.within).due
    return until is not None and casework.promise.today() > until


def words_of(refund: Refund) -> str:
    """Say how a refund was paid."""
    day = plain_date(refund.paid_on) if refund.paid_on else ""
    return f"Pagada el {day}, {refund.payment}"
