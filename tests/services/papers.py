"""Cases brought to the point where their papers are made, and what those papers say."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdfium2

from app.models.rows.evaluations import FindingLine
from app.models.rows.papers import Printer
from app.models.tables.cases import CaseFile
from app.models.tables.documents import Document
from app.models.tables.people import Person
from app.services.casework import Casework
from app.services.issuing.lp import LpPort
from app.services.issuing.papers import Papers
from app.services.issuing.printing import Printing, PrintPort
from app.services.office.promise import Promise
from tests.services.counter import Counter
from tests.support.desk import declared

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNERS = {"validacion": "Ing. Martina Oleas Sarzosa", "direccion": "Mgs. Iván Buitrón Lamiña"}


class PaperDesk(Counter):
    """The counter with who signs set, and the ways to follow a paper."""

    def __init__(self, folder: Path, *, signed: bool = True) -> None:
        super().__init__(folder)
        self.issuing, self.deliveries, self.cards = self.desk.issuing, self.desk.deliveries, self.desk.cards
        if signed:
            self.desk.settings.put_signers(self.supervisor, SIGNERS)

    def to_issue(self) -> str:
        """Bring a case to the point where its papers are to be asked for."""
        case_id = self.to_schedule()
        starts = self.clock.local(self.clock.now()).replace(hour=9, minute=0, tzinfo=None) + timedelta(days=1)
        evaluation = self.evaluations.schedule(
            self.clerk, case_id, self.evaluator.user_id, "Calle Los Nogales S4-12, Quito", _business(starts)
        )
        self.clock.set(_business(starts).replace(hour=12, tzinfo=self.clock.local(self.clock.now()).tzinfo))
        _, sheet = self.evaluations.sheet(self.evaluator, evaluation)
        met = [FindingLine(one.key, "met", "visto en la visita") for group in sheet.groups for one in group.criteria]
        self.evaluations.record(self.evaluator, evaluation, met)
        assert self.evaluations.close(self.evaluator, evaluation) == "passed"
        assert self.case(case_id)["step"] == "emision"
        return case_id

    def requested(self) -> tuple[str, str, str]:
        """Bring a case to the point where its papers wait for approval; return case, agreement and certificate."""
        case_id = self.to_issue()
        agreement, certificate = self.issuing.request(self.clerk, case_id)
        return case_id, agreement, certificate

    def approved(self) -> tuple[str, str, str]:
        """Bring a case to the point where its papers can be printed."""
        case_id, agreement, certificate = self.requested()
        self.issuing.approve(self.supervisor, certificate)
        return case_id, agreement, certificate

    def printed(self) -> tuple[str, str, str]:
        """Bring a case to the point where its papers can be handed over; a tray takes what is printed."""
        case_id, agreement, certificate = self.approved()
        printing = self.printing(Tray())
        for document in (agreement, certificate):
            printing.confirm(self.clerk, printing.send(self.clerk, document, "bandeja"), "good")
        return case_id, agreement, certificate

    def document(self, document_id: str) -> dict[str, Any]:
        """Return the columns of a paper."""
        return dict(self.row("document", "id", document_id))

    def pdf(self, document_id: str) -> bytes:
        """Return the paper as issued."""
        return self.store.blobs.get(self.document(document_id)["blob"])

    def casework(self) -> Casework:
        """Return the office's casework, for parts that the desk keeps inside."""
        promise = Promise(declared().calendars, self.clock, self.desk.office)
        return Casework(self.store, catalogue=declared().catalogue, promise=promise, office=self.desk.office)

    def papers(self, casework: Casework) -> Papers:
        """Return the maker of papers."""
        return Papers(casework, layouts=declared().layouts, territory=declared().territory)

    def printing(self, port: PrintPort) -> Printing:
        """Return the printing service with another way to the printers."""
        casework = self.casework()
        return Printing(casework, papers=self.papers(casework), port=port)

    def on_paper(self, server: str) -> Printing:
        """Return the printing service of a real scheduler."""
        return self.printing(LpPort(server))

    def tamper(self, document_id: str, **changes: Any) -> None:
        """Change a paper's row behind the services' back."""
        with self.store.transaction(self.supervisor, "issuing.approve", subject=document_id) as tx:
            tx.update(tx.get(Document, document_id), **changes)

    def rename(self, case_id: str, firm: str) -> None:
        """Make a firm of this name the applicant."""
        with self.store.transaction(self.supervisor, "intake.register", subject=case_id) as tx:
            person = tx.get(Person, tx.get(CaseFile, case_id).person_id)
            tx.update(person, legal_name=firm)

    def mark_sample(self, case_id: str) -> None:
        """Make a case one of the invented ones."""
        with self.store.transaction(self.supervisor, "issuing.approve", subject=case_id) as tx:
            tx.update(tx.get(CaseFile, case_id), sample=True)


class Tray:
    """A way to the printers that keeps what it gets, or refuses it."""

    def __init__(self, refusal: Exception | None = None) -> None:
        self.refusal = refusal
        self.received: list[tuple[str, bytes]] = []

    def printers(self) -> tuple[Printer, ...]:
        """Return no queue."""
        return ()

    def send(self, pdf: bytes, *, title: str, printer: str, copies: int, paper: str) -> str:
        """Keep the paper, as often as asked."""
        if self.refusal is not None:
            raise self.refusal
        self.received += [(title, pdf)] * copies
        return f"{printer}-{len(self.received)}-{paper}"


def text_of(pdf: bytes) -> str:
    """Return the words of every page, as a reader extracts them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(" ".join(_pages(document)).split())
    finally:
        document.close()


def _pages(document: pypdfium2.PdfDocument) -> Iterator[str]:
    for page in document:
        words = page.get_textpage()
        yield words.get_text_range()
        words.close()
        page.close()


def _business(day: datetime) -> datetime:
    weekend = 5
    while day.weekday() >= weekend:
        day += timedelta(days=1)
    return day
