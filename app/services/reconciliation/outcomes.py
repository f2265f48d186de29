"""Situations with an answer of their own: what happened, and which acts lead out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.money import Money
from app.models.rows.evidence import Offer, Outcome
from app.services.payments.slips import fold_document
from app.services.reconciliation.book import Book
from app.services.reconciliation.claims import Claim
from app.services.reconciliation.pool import Deposit

if TYPE_CHECKING:
    from app.services.storage.store import Store

ACCEPT = Offer("accept", "Aceptar de todos modos")
APART = Offer("apart", "Decir un dato que los separe")
DIFFERENCE = Offer("difference", "Registrar la diferencia")
SET = Offer("accept_set", "Repartir entre las solicitudes")
NOT_OURS = Offer("not_ours", "Dejar como ajeno")
RETURNED = Offer("returned", "Dejar como devuelto")
ASK = Offer("ask_slip", "Pedir la papeleta")
NONE = Offer("none", "Descartar lo sugerido")
REVERSE = Offer("reverse", "Reversar la conciliación")
CASE = Offer("open_case", "Abrir el expediente")

_OFFERS: dict[str, tuple[Offer, ...]] = {
    "slip_twice": (ASK, ACCEPT, SET, NONE),
    "deposit_twice": (ASK, SET, NONE),
    "before_request": (ACCEPT, ASK, NOT_OURS, NONE),
    "other_sub_line": (NOT_OURS, ACCEPT, ASK),
    "other_band": (DIFFERENCE, ASK, NONE),
    "reversed": (RETURNED, NONE),
    "after_long": (ACCEPT, ASK, NONE),
    "short": (DIFFERENCE, ASK, NONE),
    "over": (DIFFERENCE, SET, NONE),
}
_DECLARED_TOO = (
    "SELECT h.id AS charge_id, c.number FROM slip s JOIN charge h ON h.id = s.charge_id JOIN case_file c "
    "ON c.id = s.case_id WHERE s.folded_document = :document AND s.state = 'declared' AND s.office = :office "
    "AND NOT EXISTS (SELECT 1 FROM bank_match m WHERE m.charge_id = s.charge_id AND m.row_id = :row "
    "AND m.state = 'standing') ORDER BY c.number"
)
_TAKEN_BACK = (
    "SELECT d.day FROM bank_row r JOIN bank_row d ON d.account_id = r.account_id AND d.folded_document = "
    "r.folded_document AND d.amount_cents = -r.amount_cents AND d.day >= r.day AND d.state = 'held' "
    "WHERE r.id = :row AND r.folded_document <> ''"
)


def of_row(book: Book, row: Deposit) -> tuple[Outcome, ...]:
    """Return the situations of a row that nobody resolved."""
    proposal = book.proposals.get(row.id)
    ambiguous = proposal is not None and proposal.kind == "ambiguous"
    told = [
        Outcome(
            one.kind,
            one.words,
            next((c for c in one.charge_ids if c in book.claims), ""),
            _told_apart(_OFFERS[one.kind]) if ambiguous else _OFFERS[one.kind],
        )
        for one in book.doubts.get(row.id, ())
    ]
    if proposal is not None and proposal.kind == "difference" and proposal.claim in book.claims:
        told += _difference(row, book.claims[proposal.claim], {one.kind for one in told})
    return tuple(told)


def _told_apart(offers: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """Return what a row offers that no single request has in front: accepting asks for a datum first."""
    return tuple(APART if one is ACCEPT else one for one in offers)


def _difference(row: Deposit, claim: Claim, known: set[str]) -> list[Outcome]:
    if "other_band" in known:
        return []
    gap = claim.amount_cents - row.amount_cents
    kind, verb = ("short", "faltan") if gap > 0 else ("over", "sobran")
    words = f"La papeleta es la de {claim.number}, pero {verb} {Money(abs(gap))}."
    return [Outcome(kind, words, claim.id, _OFFERS[kind])]


def of_matched(store: Store, row: Deposit, office: str) -> tuple[Outcome, ...]:
    """Return the situations of a row that already pays something: others claim it too, or the bank took it back."""
    document = fold_document(row.document)
    told = []
    if document:
        values = {"document": document, "office": office, "row": row.id}
        for found in store.read(_DECLARED_TOO, values):
            words = f"{found['number']} declaró la misma papeleta: este depósito ya pagó otra solicitud."
            told.append(Outcome("deposit_twice", words, found["charge_id"], (CASE, ASK)))
    if store.read(_TAKEN_BACK, {"row": row.id}):
        words = "El banco devolvió después este depósito: reverse la conciliación."
        told.append(Outcome("reversed", words, "", (REVERSE,)))
    return tuple(told)
