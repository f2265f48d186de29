"""Candidates, ambiguities and sets as the screen shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.models.errors import UserError
from app.models.matching.shapes import Match
from app.models.money import Money
from app.models.rows.evidence import Ambiguity, AmbiguousCharge, AmbiguousRow, Candidate, EvidenceLine, SetOffer
from app.models.rows.reconciliation import WaitingLine
from app.models.texts_es import day_month
from app.services.reconciliation import pool
from app.services.reconciliation.book import Book, Proposal
from app.services.reconciliation.claims import Claim
from app.services.reconciliation.pool import Deposit
from app.services.reconciliation.reasons import evidence

if TYPE_CHECKING:
    from app.services.storage.store import Store

_ROW = "SELECT * FROM bank_row WHERE id = ? AND office = ?"
_NO_SLIP = "sin papeleta"
_ASKS = (("hour", "hora"), ("document", "número"), ("payer", "cédula del depositante"))


class OfAccount(NamedTuple):
    """A row with the account it is in."""

    account_id: str
    deposit: Deposit


def deposit(store: Store, office: str, row_id: str) -> OfAccount:
    """Return a row as the rules read it. Raises UserError "store.not_found"."""
    rows = store.read(_ROW, (row_id, office))
    if not rows:
        raise UserError("store.not_found")
    return OfAccount(rows[0]["account_id"], pool.deposit(0, rows[0]))


def candidate(row: Deposit, claim: Claim, found: Match, proposal: Proposal | None) -> Candidate:
    """Show a request that could be what a row paid."""
    suggested = proposal is not None and proposal.claim == claim.id
    lines = evidence(row, claim, found.reasons)
    return Candidate(
        charge_id=claim.id,
        case_id=claim.case_id,
        case_number=claim.number,
        applicant=claim.applicant,
        second=second(claim),
        amount_cents=claim.amount_cents,
        score=found.score,
        suggested=suggested,
        evidence=lines,
        why=_why(row, claim, lines, proposal, suggested=suggested),
        rule=f"regla {found.rule_version}",
        attachment_id=claim.attachment_id,
        confirmed=claim.confirmed,
        procedure=claim.procedure,
    )


def second(claim: Claim) -> str:
    """Tell of a request what stands below its name."""
    declared = f"declaró papeleta {claim.document} el {day_month(claim.paid_on)}" if claim.paid_on else _NO_SLIP
    told = f"confirmada a mano, papeleta {claim.document}" if claim.confirmed else declared
    return " · ".join(part for part in (claim.kind_title, told) if part)


def _ambiguous(claim: Claim) -> AmbiguousCharge:
    told = f"papeleta {claim.document}" if claim.document else _NO_SLIP
    return AmbiguousCharge(claim.id, claim.number, claim.applicant, told, claim.document)


def waiting(claim: Claim) -> WaitingLine:
    """Show a request that waits for its deposit."""
    return WaitingLine(
        claim.id, claim.case_id, claim.number, claim.applicant, claim.identity, claim.amount_cents, second(claim)
    )


def ambiguity(book: Book, group: str) -> Ambiguity:
    """Show deposits and requests that nothing tells apart."""
    found = book.groups[group]
    rows = [book.order[index] for index in found.rows if book.order[index].id in book.rows]
    claims = [book.claims[one] for one in found.charge_ids if one in book.claims]
    return Ambiguity(
        group=group,
        rows=tuple(
            AmbiguousRow(one.id, one.document, one.amount_cents, one.time, one.date, one.office) for one in rows
        ),
        charges=tuple(_ambiguous(one) for one in claims),
        same=_same(rows),
        asks=_ASKS,
    )


def _same(rows: Sequence[Deposit]) -> str:
    told = ["mismo valor"] if len({one.amount_cents for one in rows}) == 1 else []
    if len({one.date for one in rows}) == 1:
        told.insert(0, "misma fecha")
    return ", ".join(told) or "indicios parecidos"


def sets(book: Book, row_id: str) -> tuple[SetOffer, ...]:
    """Return the sets in which a row could take part."""
    told = []
    for one in book.sets:
        rows = book.row_ids(one.rows)
        if row_id in rows and all(row in book.rows for row in rows) and all(c in book.claims for c in one.charge_ids):
            total = sum(book.rows[row].amount_cents for row in rows)
            told.append(SetOffer(rows, one.charge_ids, one.words, total))
    return tuple(told)


def _why(
    row: Deposit, claim: Claim, lines: Sequence[EvidenceLine], proposal: Proposal | None, *, suggested: bool
) -> str:
    """Say why a match was or was not made by itself."""
    if row.amount_cents != claim.amount_cents:
        gap = claim.amount_cents - row.amount_cents
        return f"{'Faltan' if gap > 0 else 'Sobran'} {Money(abs(gap))}: solo cabe como diferencia."
    if claim.confirmed:
        return "Este pago ya se confirmó a mano: falta solo su fila del banco."
    if proposal is not None and proposal.kind == "ambiguous":
        return "Hay otras igual de probables: pida el dato que las separe."
    if not suggested:
        return "Otra solicitud tiene más indicios, o estos no bastan."
    weak = [one.words for one in lines if one.verdict in {"against", "absent", "alike"} and one.words]
    return f"La decide usted: {'; '.join(weak[:2])}." if weak else "La decide usted: hay otras cerca."
