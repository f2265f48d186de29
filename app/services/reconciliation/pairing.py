"""Joins a row of the bank with what it pays, confirms the payment, and takes both back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.models.matching.shapes import RULE_VERSION, Reason
from app.models.money import Money
from app.models.tables.bank import BankAccount, Movement
from app.models.tables.bank_matches import BankMatch, BankPayer, MatchLevel
from app.models.tables.cases import CaseFile
from app.models.tables.payments import Charge, Slip
from app.models.texts_es import numeric_date
from app.services.casework import Casework, Work
from app.services.payments import charges, confirming
from app.services.payments.slips import fold_document
from app.services.reconciliation import images
from app.services.reconciliation.claims import Claim
from app.services.reconciliation.images import Change, Columns
from app.services.reconciliation.resting import followers

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

SECOND = frozenset({"manual", "difference", "set"})
"""Levels whose payment is confirmed once a second person verified them."""


def columns(
    tx: Transaction,
    row: Movement | str,
    claim: Claim,
    *,
    account_id: str,
    act_id: str,
    level: MatchLevel,
    cents: int,
    score: int = 0,
    reasons: Sequence[Reason] = (),
    rule: str = RULE_VERSION,
    note: str = "",
) -> dict[str, Any]:
    """Return the columns of a match in the name of who acts."""
    return {
        "account_id": account_id,
        "row_id": row if isinstance(row, str) else row.id,
        "case_id": claim.case_id,
        "charge_id": claim.charge_id,
        "slip_id": claim.slip_id,
        "linked": claim.confirmed,
        "act_id": act_id,
        "amount_cents": cents,
        "level": level,
        "score": score,
        "reasons": json.dumps(reasons, ensure_ascii=False, separators=(",", ":")),
        "rule_version": rule,
        "note": note,
        "needs_second": level in SECOND,
        "made_by": tx.actor.user_id,
        "made_name": tx.actor.name,
        "made_at": tx.now,
    }


def confirm(casework: Casework, tx: Transaction, match: BankMatch) -> BankMatch:
    """Confirm the payment of a match; its case moves on by itself. What that changed is kept in the match."""
    work = casework.work(tx, tx.get(CaseFile, match.case_id))
    row, account = tx.get(Movement, match.row_id), tx.get(BankAccount, match.account_id)
    mark, linked = len(tx.written), match.linked
    slip = _slip(work, match, row, account)
    if slip.state == "confirmed":
        linked = True
        work.tell("reconciliation.linked", _words(row, match), _how(match))
    else:
        confirming.confirm(work, slip, match.amount_cents, _how(match))
    casework.settle(work)
    image = images.capture(tx.written[mark:], images.OF_PAYMENTS)
    before = json.dumps([one.id for one in followers(work)])
    return tx.update(match, confirmed=True, linked=linked, slip_id=slip.id, image=image, before=before)


def remember(tx: Transaction, match: BankMatch, row: Movement, identity: str) -> None:
    """Keep how the bank worded what a person accepted for an applicant."""
    if row.description.strip():
        tx.add(BankPayer, match_id=match.id, identity=identity, text=row.description, at=tx.now)


def unconfirm(casework: Casework, tx: Transaction, match: BankMatch, *, why: str = "") -> None:
    """Take the payment of a match back: nothing rests on it, so its case returns to where it was."""
    if not match.confirmed:
        return
    work = casework.work(tx, tx.get(CaseFile, match.case_id))

    def instead(change: Change, before: Columns) -> bool:
        if change.kind is CaseFile:
            work.change(**before)
        return change.kind is CaseFile

    images.put(tx, images.read(match.image), back=True, instead=instead)
    row = tx.get(Movement, match.row_id)
    work.tell("reconciliation.undone", f"Deshizo la conciliación del depósito {_named(row)}", why)
    casework.settle(work)
    tx.update(match, confirmed=False, image="", linked=False, before="[]")


def reverse(casework: Casework, tx: Transaction, match: BankMatch, reason: str, rests: Sequence[str]) -> None:
    """Take the payment back although something rests on it: the case stays where it is, with its fee unpaid."""
    work = casework.work(tx, tx.get(CaseFile, match.case_id))
    if match.confirmed and not match.linked and match.slip_id:
        charge, slip = tx.get(Charge, match.charge_id), tx.get(Slip, match.slip_id)
        tx.update(slip, state="rejected", reason=f"Reverso: {reason}"[:500], received_cents=0)
        _drop_differences(tx, slip)
        charges.refresh(work, charge, confirmed=max(0, charge.confirmed_cents - match.amount_cents))
    row = tx.get(Movement, match.row_id)
    text = f"Reversó la conciliación del depósito {_named(row)} por {Money(match.amount_cents)}"
    work.tell("reconciliation.reversed", text, " ".join((reason, *rests)))
    casework.settle(work)
    tx.update(match, state="reversed", confirmed=False, image="")


def _drop_differences(tx: Transaction, slip: Slip) -> None:
    from app.models.tables.payments import Difference

    for one in tx.all(Difference, slip_id=slip.id):
        if one.state == "open":
            tx.update(one, state="undone")


def _slip(work: Work, match: BankMatch, row: Movement, account: BankAccount) -> Slip:
    """Return the slip that this deposit is: the declared one, or one that says what the bank says."""
    if match.slip_id:
        found = work.tx.get(Slip, match.slip_id)
        if found.state != "rejected" and not _of_another(work.tx, found, match):
            return found
    return work.tx.add(
        Slip,
        case_id=match.case_id,
        charge_id=match.charge_id,
        bank=account.bank,
        document=row.document[:40] or numeric_date(row.day),
        folded_document=fold_document(row.document)[:40],
        paid_on=row.day,
        amount_cents=match.amount_cents,
        declared_by=work.tx.actor.user_id,
        declared_at=work.tx.now,
        reason="Sin papeleta: tomado del estado de cuenta.",
    )


def _of_another(tx: Transaction, slip: Slip, match: BankMatch) -> bool:
    """Tell whether another deposit was confirmed by this slip: of several that pay together only one was declared."""
    others = tx.all(BankMatch, slip_id=slip.id, state="standing")
    return any(one.confirmed and one.id != match.id for one in others)


def _words(row: Movement, match: BankMatch) -> str:
    return f"El estado de cuenta muestra el depósito {_named(row)} por {Money(match.amount_cents)}"


def _how(match: BankMatch) -> str:
    levels = {
        "sure": f"Conciliado por la regla {match.rule_version} con el estado de cuenta.",
        "suggested": f"Conciliado con el estado de cuenta: {match.made_name} aceptó lo sugerido.",
    }
    return levels.get(match.level, f"Conciliado con el estado de cuenta por {match.made_name}.")


def _named(row: Movement) -> str:
    return row.document or f"del {numeric_date(row.day)}"
