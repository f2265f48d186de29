"""The invoice that the agency's billing system issued, registered here by number and access key (domain.md 4)."""

from __future__ import annotations

from datetime import date

from app.models.access_key import AccessKey, check_access_key
from app.models.errors import UserError
from app.models.money import Money
from app.models.tables.cases import CaseFile
from app.models.tables.payments import Charge, Invoice
from app.models.texts_es import numeric_date
from app.services.access import Actor
from app.services.casework import Casework, Work


class Invoices:
    """Invoices of the cases."""

    def __init__(self, casework: Casework) -> None:
        self._casework = casework

    def register(
        self, actor: Actor, case_id: str, number: str, access_key: str, issued_on: date, total_cents: int
    ) -> str:
        """Register the invoice of a case and return its id; the case moves on by itself.

        Raises UserError case.closed, invoices.already, invoices.no_charge, invoices.unpaid, invoices.total,
        invoices.future_date, invoices.used and those of check_access_key.
        """
        key = check_access_key(access_key, ruc=self._ruc(), issued_on=issued_on, invoice_number=number)
        if issued_on > self._casework.promise.today():
            raise UserError("invoices.future_date", day=numeric_date(issued_on))
        with self._casework.on(actor, "invoices.register", case_id) as work:
            work.require_open()
            _refuse_repeated(work, key)
            charge = _charge(work, total_cents)
            added = work.tx.add(
                Invoice,
                case_id=case_id,
                number=key.invoice_number,
                access_key=key.digits,
                issued_on=issued_on,
                total_cents=total_cents,
                registered_by=actor.name,
            )
            text = f"Registró la factura {key.invoice_number} por {Money(total_cents)}"
            work.tell("invoice.registered", text, _doubts(work, charge, key))
        return added.id

    def _ruc(self) -> str | None:
        return self._casework.catalogue.institution(self._casework.office.institution).ruc


def _refuse_repeated(work: Work, key: AccessKey) -> None:
    here = work.tx.find(Invoice, case_id=work.case.id)
    if here is not None:
        raise UserError("invoices.already", number=here.number)
    used = work.tx.find(Invoice, access_key=key.digits)
    other = work.tx.find(CaseFile, id=used.case_id) if used else None
    if other is not None:
        raise UserError("invoices.used", number=key.invoice_number, case=other.number)


def _charge(work: Work, total_cents: int) -> Charge:
    """Return the charge that the invoice is for, paid where the definition waits for the payment."""
    charge = work.tx.find(Charge, case_id=work.case.id)
    if charge is None:
        raise UserError("invoices.no_charge", case=work.case.number)
    if charge.state != "settled" and _waits_for_payment(work):
        raise UserError("invoices.unpaid", case=work.case.number)
    if total_cents != charge.amount_cents:
        raise UserError("invoices.total", total=Money(total_cents), owed=Money(charge.amount_cents))
    return charge


def _waits_for_payment(work: Work) -> bool:
    return any("charge_settled" in move.when for move in work.procedure.workflow.moves)


def _doubts(work: Work, charge: Charge, key: AccessKey) -> str:
    """Word what is told and not refused."""
    filed = work.local(work.case.received_at).date()
    doubts = (
        (charge.state != "settled", "El pago aún no está confirmado."),
        (key.issued_on < filed, f"La factura es del {numeric_date(key.issued_on)}, anterior a la solicitud."),
        (key.is_test, "La clave es del ambiente de pruebas."),
    )
    return " ".join(text for holds, text in doubts if holds)
