"""The last act at the counter: who takes the papers, with what right, and the receipt that is signed."""

from __future__ import annotations

from app.models.errors import UserError
from app.models.identity import IdCheck, IdKind, check
from app.models.identity_es import LABELS, sentence
from app.models.names import clean
from app.models.rows.papers import DeliveryIn
from app.models.tables.documents import Delivery, Document, PrintJob
from app.models.tables.people import Person
from app.models.texts_es import hour, plain_date
from app.services.access import Actor
from app.services.casework import Casework, Work
from app.services.files import inspect
from app.services.issuing.card_values import PRIVACY
from app.services.issuing.letters import ROLES
from app.services.issuing.papers import ORIGINAL, Papers
from app.services.issuing.render import Values
from app.services.people import letter_name

RECEIPT, RECEIPT_SERIES = "acta-de-entrega", "AE"
CAPACITIES = {"holder": "titular", "representative": "representante"}
_CEDULA_LENGTH = 10


class Deliveries:
    """Hands the printed papers of a case over."""

    def __init__(self, casework: Casework, *, papers: Papers) -> None:
        self._casework = casework
        self._store = casework.store
        self._papers = papers

    def deliver(self, actor: Actor, case_id: str, delivery: DeliveryIn) -> str:
        """Hand over every result of a case and return the id of the receipt to sign; the case then ends by itself.

        Raises UserError "delivery.not_printed", "delivery.nothing", "delivery.not_the_holder",
        "delivery.authority_needed", "delivery.identity" or "delivery.unknown_capacity".
        """
        with self._casework.on(actor, "deliveries.deliver", case_id) as work:
            work.require_open()
            papers = _papers(work)
            taker = _checked(work, delivery)
            receipt = self._receipt(work, taker, papers)
            for paper in papers:
                work.tx.update(paper, state="delivered")
            work.tx.add(
                Delivery,
                case_id=case_id,
                receiver_name=taker.receiver_name,
                receiver_id_kind=taker.receiver_id_kind,
                receiver_id_number=taker.receiver_id_number,
                capacity=taker.capacity,
                authority=taker.authority,
                delivered_at=work.tx.now,
                delivered_by=actor.name,
                receipt_id=receipt.id,
            )
            numbers = ", ".join(str(paper.number) for paper in papers)
            work.tell("document.delivered", f"Entregó {numbers} a {taker.receiver_name}", f"acta {receipt.number}")
        return receipt.id

    def attach_signed(self, actor: Actor, delivery_id: str, name: str, content: bytes) -> None:
        """Keep the scanned receipt with its signature; raises the UserErrors of files.inspect or "delivery.signed"."""
        self._store.access.require("deliveries.attach_signed", actor)
        facts = inspect(name, content, ("pdf", "jpg"))
        with self._casework.on(actor, "deliveries.attach_signed", self._case_of(delivery_id)) as work:
            found = work.tx.get(Delivery, delivery_id)
            if found.signed_blob:
                raise UserError("delivery.signed")
            work.tx.update(found, signed_blob=self._store.blobs.put(content))
            work.tell("delivery.signed", "Guardó el acta firmada", facts.name)

    def _receipt(self, work: Work, taker: DeliveryIn, papers: list[Document]) -> Document:
        now = work.local(work.tx.now)
        values: Values = {
            "delivery.date": f"{plain_date(now.date())}, {hour(now.time())}",
            "delivery.by": work.tx.actor.name,
            "delivery.by_title": ROLES.get(work.tx.actor.role, ""),
            "recipient.name": taker.receiver_name,
            "recipient.id_kind": LABELS[IdKind(taker.receiver_id_kind)],
            "recipient.id_number": taker.receiver_id_number,
            "recipient.role": CAPACITIES[taker.capacity],
            "recipient.authority": taker.authority,
            "documents": [_handed(work, paper) for paper in papers],
            "privacy.line": PRIVACY,
        }
        return self._papers.issue(work, layout=RECEIPT, series=RECEIPT_SERIES, title="Acta de entrega", values=values)

    def _case_of(self, delivery_id: str) -> str:
        rows = self._store.read("SELECT case_id FROM delivery WHERE id = ?", (delivery_id,))
        if not rows:
            raise UserError("store.not_found")
        return str(rows[0]["case_id"])


def _papers(work: Work) -> list[Document]:
    """Return the results to hand over, in declared order; every one that applies must be printed."""
    found = work.tx.all(Document, case_id=work.case.id)
    live = {paper.result: paper for paper in found if paper.result and paper.state != "voided"}
    for result in work.results():
        if result.key not in live or live[result.key].state not in {"printed", "delivered"}:
            raise UserError("delivery.not_printed", title=result.title)
    waiting = [live[result.key] for result in work.results() if live[result.key].state == "printed"]
    if not waiting:
        raise UserError("delivery.nothing", number=work.case.number)
    return waiting


def _checked(work: Work, delivery: DeliveryIn) -> DeliveryIn:
    """Return who takes the papers, cleaned; a holder must be the applicant, a representative must prove it."""
    if delivery.capacity not in CAPACITIES:
        raise UserError("delivery.unknown_capacity", capacity=delivery.capacity)
    verdict = check(IdKind(delivery.receiver_id_kind), delivery.receiver_id_number)
    if not verdict.accepted:
        raise UserError("delivery.identity", fault=sentence(verdict))
    if delivery.capacity == "holder":
        holder = work.tx.get(Person, work.case.person_id)
        if not _is_holder(holder, verdict):
            raise UserError("delivery.not_the_holder", holder=letter_name(holder), identity=holder.id_number)
    elif not delivery.authority.strip():
        raise UserError("delivery.authority_needed")
    return DeliveryIn(
        receiver_name=clean(delivery.receiver_name),
        receiver_id_kind=delivery.receiver_id_kind,
        receiver_id_number=verdict.number,
        capacity=delivery.capacity,
        authority=delivery.authority.strip()[:300] if delivery.capacity == "representative" else "",
    )


def _is_holder(holder: Person, shown: IdCheck) -> bool:
    """Tell whether the identity shown is the applicant's; a natural person's RUC begins with the cédula."""
    if (holder.id_kind, holder.id_number) == (shown.kind.value, shown.number):
        return True
    natural = not holder.legal_name and {holder.id_kind, shown.kind.value} == {"cedula", "ruc"}
    return natural and holder.id_number[:_CEDULA_LENGTH] == shown.number[:_CEDULA_LENGTH]


def _handed(work: Work, paper: Document) -> dict[str, str]:
    jobs = work.tx.all(PrintJob, document_id=paper.id, order="ordinal")
    good = [job for job in jobs if job.outcome == "good"]
    mark = good[-1].copy_mark if good else ORIGINAL
    return {"name": paper.title, "number": str(paper.number), "copy": mark.lower()}
