"""Which papers are handed over, to whom, and with what proof of authority."""

from __future__ import annotations

from dataclasses import replace

from app.models.catalogue.results import DeliveryWay, Result
from app.models.errors import UserError
from app.models.identity import IdCheck, IdKind, check
from app.models.identity_es import sentence
from app.models.names import clean
from app.models.rows.papers import DeliveryIn
from app.models.tables.documents import Document
from app.models.tables.people import Person
from app.models.texts_es import plain_date
from app.services import typed
from app.services.casework import Work
from app.services.forms.concerned import holder
from app.services.issuing import pieces
from app.services.issuing.receiving import AUTHORITIES, CAPACITIES
from app.services.people import letter_name

_CEDULA_LENGTH = 10
_NUMBER_LIMIT, _REMARK_LIMIT = 60, 300


def waiting(work: Work, way: DeliveryWay, ready: frozenset[str]) -> list[tuple[Result, Document]]:
    """Return the results that are delivered this way and nobody has yet; every one must be ready.

    Raises UserError "delivery.not_printed" or "delivery.nothing".
    """
    live = pieces.live(work)
    found = []
    for piece in pieces.wanted(work):
        if way not in piece.result.ways:
            continue
        paper = live.get(piece.key)
        if paper is None or paper.state not in {*ready, "delivered"}:
            raise UserError("delivery.not_printed", title=piece.title)
        if paper.state != "delivered":
            found.append((piece.result, paper))
    if not found:
        raise UserError("delivery.nothing", number=work.case.number)
    return found


def checked(work: Work, told: DeliveryIn, results: list[Result]) -> DeliveryIn:
    """Return who takes the papers, cleaned; a holder or applicant must be that person, a representative must prove it.

    Raises UserError "delivery.unknown_capacity", "delivery.identity", "delivery.not_the_holder",
    "delivery.not_the_applicant", "delivery.only_holder", "delivery.not_anyone", "delivery.authority_needed",
    "delivery.authority_later", "typed.*".
    """
    if told.capacity not in CAPACITIES:
        raise UserError("delivery.unknown_capacity", capacity=told.capacity)
    verdict = check(IdKind(told.receiver_id_kind), told.receiver_id_number)
    if not verdict.accepted:
        raise UserError("delivery.identity", fault=sentence(verdict))
    _require_rule(told.capacity, results)
    _require_person(work, told.capacity, verdict)
    taker = DeliveryIn(clean(told.receiver_name), told.receiver_id_kind, verdict.number, told.capacity)
    return _with_proof(work, taker, told) if told.capacity == "representative" else taker


def authority_words(told: DeliveryIn) -> str:
    """Say how the authority was proven, as the receipt prints it: "poder n.º 1234, del 3 de noviembre de 2026"."""
    if told.capacity == "email":
        return f"al correo {told.authority}"
    if told.capacity != "representative":
        return ""
    number = f"n.º {told.authority_number}" if told.authority_number else ""
    dated = f"del {plain_date(told.authority_on)}" if told.authority_on else ""
    words = " ".join(part for part in (AUTHORITIES[told.authority_kind], number) if part)
    return ", ".join(part for part in (words, dated, told.authority) if part)


def _require_person(work: Work, capacity: str, shown: IdCheck) -> None:
    """Compare the identity shown with the holder's, or with that of who applied for another."""
    person = work.tx.get(Person, work.case.person_id)
    owner = holder(work.procedure, work.answers)
    if capacity == "holder" and owner is not None:
        if owner.identity != f"{shown.kind.value}:{shown.number}":
            raise UserError("delivery.not_the_holder", holder=owner.name, identity=owner.id_number)
    elif capacity == "holder" and not _is_holder(person, shown):
        raise UserError("delivery.not_the_holder", holder=letter_name(person), identity=person.id_number)
    elif capacity == "applicant" and not _is_holder(person, shown):
        raise UserError("delivery.not_the_applicant", applicant=letter_name(person), identity=person.id_number)


def _require_rule(capacity: str, results: list[Result]) -> None:
    for result in results:
        if result.delivery == "holder_only" and capacity != "holder":
            raise UserError("delivery.only_holder", title=result.title)
        if result.delivery != "anyone" and capacity == "bearer":
            raise UserError("delivery.not_anyone", title=result.title)


def _with_proof(work: Work, taker: DeliveryIn, told: DeliveryIn) -> DeliveryIn:
    number = typed.line(told.authority_number, what="el número del documento", limit=_NUMBER_LIMIT)
    if told.authority_kind not in AUTHORITIES or not (number or told.authority_on):
        raise UserError("delivery.authority_needed")
    if told.authority_on and told.authority_on > work.local(work.tx.now).date():
        raise UserError("delivery.authority_later")
    return replace(
        taker,
        authority=typed.line(told.authority, what="la observación", limit=_REMARK_LIMIT),
        authority_kind=told.authority_kind,
        authority_number=number,
        authority_on=told.authority_on,
        authority_file=told.authority_file,
    )


def _is_holder(holder: Person, shown: IdCheck) -> bool:
    """Tell whether the identity shown is the applicant's; a natural person's RUC begins with the cédula."""
    if (holder.id_kind, holder.id_number) == (shown.kind.value, shown.number):
        return True
    natural = not holder.legal_name and {holder.id_kind, shown.kind.value} == {"cedula", "ruc"}
    return natural and holder.id_number[:_CEDULA_LENGTH] == shown.number[:_CEDULA_LENGTH]
