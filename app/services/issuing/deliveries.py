"""The last act at the counter: who takes the papers, with what right, and the receipt that is signed."""

from __future__ import annotations

from app.models.errors import UserError
from app.models.identity import IdKind
from app.models.identity_es import LABELS
from app.models.rows.papers import DeliveryIn
from app.models.tables.documents import Delivery, Document, PrintJob
from app.models.tables.people import Person
from app.models.texts_es import hour, plain_date
from app.services.access import Actor
from app.services.casework import Casework, Work
from app.services.files import inspect
from app.services.issuing.card_values import PRIVACY
from app.services.issuing.handing import authority_words, checked, waiting
from app.services.issuing.letters import ROLES
from app.services.issuing.papers import ORIGINAL, Papers
from app.services.issuing.receiving import CAPACITIES
from app.services.issuing.render import Values
from app.services.mail.queueing import Queue
from app.services.people import letter_name

RECEIPT, RECEIPT_SERIES = "acta-de-entrega", "AE"
_PRINTED = frozenset({"printed"})
_ISSUED = frozenset({"approved", "sent", "printed"})


class Deliveries:
    """Hands the printed papers of a case over."""

    def __init__(self, casework: Casework, *, papers: Papers, queue: Queue) -> None:
        self._casework = casework
        self._store = casework.store
        self._papers = papers
        self._queue = queue

    def deliver(self, actor: Actor, case_id: str, delivery: DeliveryIn) -> str:
        """Hand over every result of a case and return the id of the receipt to sign; the case then ends by itself.

        Raises UserError as handing.waiting and handing.checked, and files.inspect for the scan of the authority.
        """
        self._store.access.require("deliveries.deliver", actor)
        file = delivery.authority_file
        scan = self._store.blobs.put(file[1]) if file and inspect(file[0], file[1], ("pdf", "jpg")) else ""
        with self._casework.on(actor, "deliveries.deliver", case_id) as work:
            work.require_open()
            found = waiting(work, "in_person", _PRINTED)
            papers = [paper for _, paper in found]
            taker = checked(work, delivery, [result for result, _ in found])
            receipt = self._receipt(work, taker, papers)
            for paper in papers:
                work.tx.update(paper, state="delivered")
            _keep(work, taker, scan, receipt)
            numbers = ", ".join(str(paper.number) for paper in papers)
            work.tell("document.delivered", f"Entregó {numbers} a {taker.receiver_name}", f"acta {receipt.number}")
        return receipt.id

    def by_email(self, actor: Actor, case_id: str) -> None:
        """Send the results that may go so to the applicant's address, each as it was issued.

        Raises UserError "delivery.not_printed" before they are issued, "delivery.nothing", "delivery.no_address" and
        "delivery.mail_off" when letters cannot leave from here.
        """
        with self._casework.on(actor, "deliveries.by_email", case_id) as work:
            work.require_open()
            papers = [paper for _, paper in waiting(work, "email", _ISSUED)]
            holder = work.tx.get(Person, work.case.person_id)
            if not holder.email.strip():
                raise UserError("delivery.no_address")
            if self._queue.obstacle(work, "documents"):
                raise UserError("delivery.mail_off")
            for paper in papers:
                work.tx.update(paper, state="delivered")
            work.tx.add(
                Delivery,
                case_id=case_id,
                receiver_name=letter_name(holder),
                receiver_id_kind=holder.id_kind,
                receiver_id_number=holder.id_number,
                capacity="email",
                authority=holder.email,
                delivered_at=work.tx.now,
                delivered_by=actor.name,
            )
            work.announce("documents", papers)
            numbers = ", ".join(str(paper.number) for paper in papers)
            work.tell("document.delivered", f"Envió {numbers} por correo", holder.email)

    def attach_signed(self, actor: Actor, delivery_id: str, name: str, content: bytes) -> None:
        """Keep the scanned receipt with its signature; raises the UserErrors of files.inspect or "delivery.signed"."""
        self._store.access.require("deliveries.attach_signed", actor)
        facts = inspect(name, content, ("pdf", "jpg"))
        with self._casework.on_row(actor, "deliveries.attach_signed", "delivery", delivery_id) as work:
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
            "recipient.authority": authority_words(taker),
            "documents": [_handed(work, paper) for paper in papers],
            "privacy.line": PRIVACY,
        }
        return self._papers.issue(work, layout=RECEIPT, series=RECEIPT_SERIES, title="Acta de entrega", values=values)


def _handed(work: Work, paper: Document) -> dict[str, str]:
    jobs = work.tx.all(PrintJob, document_id=paper.id, order="ordinal")
    good = [job for job in jobs if job.outcome == "good"]
    mark = good[-1].copy_mark if good else ORIGINAL
    return {"name": paper.title, "number": str(paper.number), "copy": mark.lower()}


def _keep(work: Work, taker: DeliveryIn, scan: str, receipt: Document) -> None:
    """Write who took the papers, with what right, and what was signed; scan: the file of that right, or ""."""
    work.tx.add(
        Delivery,
        case_id=work.case.id,
        receiver_name=taker.receiver_name,
        receiver_id_kind=taker.receiver_id_kind,
        receiver_id_number=taker.receiver_id_number,
        capacity=taker.capacity,
        authority=taker.authority,
        authority_kind=taker.authority_kind,
        authority_number=taker.authority_number,
        authority_on=taker.authority_on,
        authority_blob=scan,
        delivered_at=work.tx.now,
        delivered_by=work.tx.actor.name,
        receipt_id=receipt.id,
    )
