"""Puts a declared slip into a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.payments import SlipIn
from app.models.tables.cases import ItemState, RequirementItem
from app.models.tables.payments import Charge, Slip
from app.models.texts_es import numeric_date
from app.services import attachments
from app.services.casework import Work
from app.services.files import inspect
from app.services.payments import charges
from app.services.payments.slips import checked, fold_bank, fold_document, other_uses, repetition

if TYPE_CHECKING:
    from app.services.storage.store import Store


def declare(store: Store, work: Work, typed_slip: SlipIn) -> Slip:
    """Write slip, image, state of the paper and of the charge, and the history. Errors: Payments.declare."""
    charge = _owed(work)
    slip = checked(typed_slip, store.clock.today())
    _refuse_again(work, slip)
    used = other_uses(store, bank=slip.bank, document=slip.document, case_id=work.case.id)
    item = payment_item(work)
    added = _write(work, charge, slip, _image(store, work, item, slip), repetition(used, slip.amount_cents))
    mark(work, item, "received")
    charges.refresh(work, charge)
    text = f"Declaró la papeleta {slip.document} de {slip.bank} por {Money(slip.amount_cents)}"
    work.tell("payment.declared", text, " ".join(part for part in (_early(work, slip), added.repeated) if part))
    return added


def payment_item(work: Work) -> RequirementItem | None:
    """Return the line of the checklist that asks for the slip, if the definition has one."""
    return work.tx.find(RequirementItem, case_id=work.case.id, kind="payment")


def mark(work: Work, item: RequirementItem | None, state: ItemState, reason: str = "") -> None:
    """Give the line of the slip its state."""
    if item is not None:
        who = work.tx.actor.name
        work.tx.update(item, state=state, reason=reason, changed_at=work.tx.now, changed_by=who)


def _owed(work: Work) -> Charge:
    charge = work.tx.find(Charge, case_id=work.case.id)
    if charge is None:
        raise UserError("payments.no_charge", number=work.case.number)
    if charge.confirmed_cents >= charge.amount_cents:
        raise UserError("payments.nothing_owed", number=work.case.number)
    return charge


def _refuse_again(work: Work, slip: SlipIn) -> None:
    """Refuse a slip that stands in this case; one that was rejected may come again."""
    mark_of = (fold_document(slip.document), fold_bank(slip.bank))
    here = (one for one in work.tx.all(Slip, case_id=work.case.id) if one.state != "rejected")
    if any((one.folded_document, fold_bank(one.bank)) == mark_of for one in here):
        raise UserError("payments.declared_here", document=slip.document)


def _write(work: Work, charge: Charge, slip: SlipIn, attachment_id: str | None, repeated: str) -> Slip:
    return work.tx.add(
        Slip,
        case_id=work.case.id,
        charge_id=charge.id,
        bank=slip.bank,
        document=slip.document,
        folded_document=fold_document(slip.document),
        paid_on=slip.paid_on,
        amount_cents=slip.amount_cents,
        attachment_id=attachment_id,
        declared_by=work.tx.actor.user_id,
        declared_at=work.tx.now,
        repeated=repeated,
    )


def _image(store: Store, work: Work, item: RequirementItem | None, slip: SlipIn) -> str | None:
    """Check and keep the image; its bytes are stored before the row that names them commits."""
    if slip.image is None:
        return None
    formats = work.procedure.requirement(item.requirement).formats if item else ("pdf", "jpg")
    facts = inspect(slip.image_name or f"papeleta {slip.document}", slip.image, formats)
    return attachments.add(work, facts, store.blobs.put(slip.image), item.id if item else None).id


def _early(work: Work, slip: SlipIn) -> str:
    """Word that the deposit is older than the request, which is told and not refused."""
    filed = work.local(work.case.received_at).date()
    if slip.paid_on >= filed:
        return ""
    return f"El depósito es del {numeric_date(slip.paid_on)}, anterior a la solicitud."
