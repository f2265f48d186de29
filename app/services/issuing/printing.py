"""Printing and its outcome: no paper is "printed" until a person says so.

Written first, spooled afterwards: the job's row commits before the printer hears of it, so a crash in between leaves
a question, never a paper that nobody recorded. On Windows the window hands in a `PrintPort` of its own
(`views/printing/qt_printing.py` draws the pages at the printer's resolution); no Windows queue was tried.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol, cast

from app.models.errors import UserError
from app.models.rows.papers import Printer, PrintQuestion
from app.models.tables.documents import Document, PrintJob
from app.services import typed
from app.services.access import Actor
from app.services.casework import Casework, Work
from app.services.issuing.papers import ORIGINAL, REPRINT, Papers
from app.services.issuing.reading_back import codes_of, paper_of
from app.services.people import instant

Outcome = Literal["good", "spoilt", "failed"]
OUTCOMES = {"good": "Salió bien", "spoilt": "Se dañó el papel", "failed": "No salió"}
REASON_LIMIT = 300
NO_PAPER = ""
"""Mark of a job that no printer received: it is not a copy."""

_PRINTABLE = frozenset({"approved", "sent", "printed", "delivered"})


class PrintPort(Protocol):
    """A way to reach printers."""

    def printers(self) -> Sequence[Printer]:
        """Return the queues of the system."""
        ...

    def send(self, pdf: bytes, *, title: str, printer: str, copies: int, paper: str) -> str:
        """Hand a PDF to a queue and return the system's name of the job; UserError if it is refused."""
        ...


class Printing:
    """Sends papers to printers and asks how they came out."""

    def __init__(self, casework: Casework, *, papers: Papers, port: PrintPort) -> None:
        self._casework = casework
        self._store = casework.store
        self._papers = papers
        self._port = port

    def printers(self, actor: Actor) -> tuple[Printer, ...]:
        """Return the printers of this computer."""
        self._store.access.require("printing.printers", actor)
        return tuple(self._port.printers())

    def send(self, actor: Actor, document_id: str, printer: str, reason: str = "") -> str:
        """Print an issued paper and return the job's id; every copy after the first says REIMPRESIÓN and why.

        Raises UserError "printing.not_approved", "printing.voided", "printing.question_open",
        "printing.reason_needed", "typed.long", "printing.unreadable" if the QR code does not read back from the
        page, "printing.refused" and the port's others (the paper is then back at approved).
        """
        with self._casework.on_row(actor, "printing.send", "document", document_id) as work:
            document = work.tx.get(Document, document_id)
            _require_printable(document)
            told = typed.remark(reason, limit=REASON_LIMIT)
            job, pdf = self._write(work, document, printer, told)
        self._spool(actor, document, job, pdf)
        return job.id

    def plain(self, actor: Actor, title: str, content: bytes, printer: str) -> None:
        """Print a paper that is not numbered: an information card, a receipt of filing, an account of days."""
        self._store.access.require("printing.plain", actor)
        self._port.send(content, title=title, printer=printer, copies=1, paper=paper_of(content))

    def confirm(self, actor: Actor, job_id: str, outcome: str, reason: str = "") -> None:
        """Tell how a paper came out: "good", "spoilt" or "failed"; the last two need a reason and free a new copy.

        Raises UserError "case.reason_needed", "typed.long", "printing.already_answered" or "printing.unknown_outcome".
        """
        if outcome not in OUTCOMES:
            raise UserError("printing.unknown_outcome", outcome=outcome)
        told = _why(outcome, reason)
        with self._casework.on_row(actor, "printing.confirm", "print_job", job_id) as work:
            job = work.tx.get(PrintJob, job_id)
            if job.outcome:
                raise UserError("printing.already_answered", answer=OUTCOMES[job.outcome], by=job.confirmed_by)
            _close(work, job, cast("Outcome", outcome), told)

    def questions(self, actor: Actor) -> tuple[PrintQuestion, ...]:
        """Return what was sent and nobody has told the outcome of, oldest first."""
        self._store.access.require("printing.questions", actor)
        rows = self._store.read(
            "SELECT p.*, d.number, d.title, c.person_name FROM print_job p JOIN document d ON d.id = p.document_id "
            "JOIN case_file c ON c.id = d.case_id WHERE p.office = ? AND p.outcome = '' ORDER BY p.sent_at, p.id",
            (actor.office,),
        )
        return tuple(
            PrintQuestion(
                job_id=row["id"],
                document_id=row["document_id"],
                number=row["number"] or "",
                title=row["title"],
                applicant=row["person_name"],
                printer=row["printer"],
                sent_at=instant(row["sent_at"]),
                sent_by=row["sent_by"],
            )
            for row in rows
        )

    def _write(self, work: Work, document: Document, printer: str, reason: str) -> tuple[PrintJob, bytes]:
        """Record the job with the exact PDF that will print."""
        earlier = work.tx.all(PrintJob, document_id=document.id, order="ordinal")
        if any(not job.outcome for job in earlier):
            raise UserError("printing.question_open", title=document.title, number=document.number)
        mark, reason = _copy(document, earlier, reason)
        pdf = self._store.blobs.get(document.blob) if mark == ORIGINAL else self._papers.again(document, copy=mark)
        self._read_back(document, pdf)
        job = work.tx.add(
            PrintJob,
            document_id=document.id,
            ordinal=len(earlier) + 1,
            copy_mark=mark,
            printer=printer,
            blob=self._store.blobs.put(pdf),
            sent_at=work.tx.now,
            sent_by=work.tx.actor.name,
            reason=reason,
        )
        if document.state == "approved":
            work.tx.update(document, state="sent")
        work.tell("document.sent", f"Envió a imprimir {document.number}, {mark}, en {printer}", reason)
        return job, pdf

    def _read_back(self, document: Document, pdf: bytes) -> None:
        expected = self._papers.qr_of(document)
        if expected and expected not in codes_of(pdf):
            raise UserError("printing.unreadable", title=document.title, number=document.number)

    def _spool(self, actor: Actor, document: Document, job: PrintJob, pdf: bytes) -> None:
        """Hand the recorded PDF to the printer, then note the system's name for it, or that it was refused."""
        title = f"{document.title} {document.number}"
        try:
            name = self._port.send(pdf, title=title, printer=job.printer, copies=1, paper=paper_of(pdf))
        except UserError as error:
            with self._casework.on(actor, "printing.send", document.case_id) as work:
                unsent = work.tx.update(work.tx.get(PrintJob, job.id), copy_mark=NO_PAPER)
                _close(work, unsent, "failed", "la impresora no lo recibió")
            raise error from None
        with self._store.transaction(actor, "printing.send", subject=document.case_id) as tx:
            tx.update(tx.get(PrintJob, job.id), system_job=name[:120])


def _why(outcome: str, reason: str) -> str:
    """Return what is told of a copy; one that came out well needs no reason."""
    if outcome == "good":
        return typed.remark(reason, limit=REASON_LIMIT)
    return typed.reason(reason, act=OUTCOMES[outcome], limit=REASON_LIMIT)


def _require_printable(document: Document) -> None:
    if document.state == "voided":
        raise UserError("printing.voided", title=document.title, number=document.number)
    if document.state not in _PRINTABLE:
        raise UserError("printing.not_approved", title=document.title)


def _copy(document: Document, earlier: Sequence[PrintJob], reason: str) -> tuple[str, str]:
    """Say what the next copy is and why; what no printer ever received does not count as a copy.

    A document of several originals numbers them; each comes out once, and what came out badly is a reprint.
    """
    received = [job for job in earlier if job.copy_mark != NO_PAPER]
    firsts = sum(job.copy_mark.startswith(ORIGINAL) for job in received)
    if firsts < document.originals and not (received and received[-1].outcome != "good"):
        several = document.originals > 1
        return (f"{ORIGINAL} {firsts + 1} DE {document.originals}" if several else ORIGINAL), reason
    told = reason or (received[-1].reason if received[-1].outcome != "good" else "")
    if not told:
        raise UserError("printing.reason_needed", ordinal=len(received) + 1)
    return REPRINT, told


def lacking_originals(work: Work, document: Document) -> int:
    """Return how many originals have not come out well yet."""
    jobs = work.tx.all(PrintJob, document_id=document.id)
    return max(document.originals - sum(job.outcome == "good" for job in jobs), 0)


def _close(work: Work, job: PrintJob, outcome: Outcome, reason: str) -> None:
    """Write the outcome of a job; a paper that did not come out waits to be printed again."""
    work.tx.update(
        job,
        outcome=outcome,
        reason=reason or job.reason,
        confirmed_at=work.tx.now,
        confirmed_by=work.tx.actor.name,
    )
    document = work.tx.get(Document, job.document_id)
    if document.state == "sent":
        whole = outcome == "good" and not lacking_originals(work, document)
        document = work.tx.update(document, state="printed" if whole else "approved")
    work.tell("document.printed", f"{OUTCOMES[outcome]}: {document.number}", reason)
