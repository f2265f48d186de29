"""What each button of Emisión does, with its questions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.papers import DocumentLine, PrintQuestion
from app.views.context import Context
from app.views.dialogs.print_outcome import PrintOutcome
from app.views.dialogs.signers import SignersDialog

if TYPE_CHECKING:
    from app.views.pages.issuing.page import IssuingPage


class Doing:
    """Acts on the paper in front of the page, off the window's thread."""

    def __init__(self, context: Context, page: IssuingPage) -> None:
        self._context = context
        self._page = page

    def do(self, act: str, paper: DocumentLine, printer: str) -> None:
        """Do one act of `Acts.asked`."""
        acts = {
            "approve": lambda: self.approve(paper),
            "send_back": lambda: self.send_back(paper),
            "print": lambda: self.print(paper, printer, ""),
            "good": lambda: self.answer(paper, "good", ""),
            "bad": lambda: self.ask_what_happened(paper),
            "deliver": lambda: self._context.go("case", paper.case_id),
            "reprint": lambda: self.reprint(paper, printer),
            "save": lambda: self.save(paper),
        }
        acts[act]()

    def approve(self, paper: DocumentLine) -> None:
        """Issue the paper; a missing signer is asked for and then it is tried again."""
        issuing, actor = self._context.desk.issuing, self._context.actor

        def refused(error: UserError) -> None:
            if error.key == "issuing.no_signer" and self._context.may("settings.put_signers"):
                self._ask_signers(paper)
            else:
                self._context.messages.refuse(error)

        words = self._page.tr("Aprobado: {title} de {holder}.").format(title=paper.title, holder=paper.applicant)
        self._context.lane.run(
            self._page,
            lambda: issuing.approve(actor, paper.id),
            lambda _ids: self._context.messages.toast(words),
            refused,
        )

    def send_back(self, paper: DocumentLine) -> None:
        """Refuse a requested paper with a reason."""
        title = self._page.tr("¿Devolver sin aprobar {title}?").format(title=paper.title)
        text = self._page.tr("Quien lo pidió verá el motivo y podrá pedirlo otra vez.")
        reason = self._context.messages.ask_reason(title, text, self._page.tr("Devolver"))
        if reason:
            issuing, actor = self._context.desk.issuing, self._context.actor
            self._page.run(lambda: issuing.send_back(actor, paper.id, reason), lambda: None)

    def print(self, paper: DocumentLine, printer: str, reason: str) -> None:
        """Send the paper to the printer; the question of its outcome follows."""
        printing, actor = self._context.desk.printing, self._context.actor
        words = self._page.tr("{number} se envió a {printer}.").format(number=paper.number, printer=printer)
        self._page.run(
            lambda: printing.send(actor, paper.id, printer, reason), lambda: self._context.messages.toast(words)
        )

    def reprint(self, paper: DocumentLine, printer: str) -> None:
        """Print once more, with the reason that will stand in the history."""
        if not printer or paper.state not in {"printed", "delivered", "approved"}:
            return
        title = self._page.tr("¿Imprimir otra vez {number}?").format(number=paper.number)
        text = self._page.tr("La copia dirá REIMPRESIÓN. Escriba el motivo.")
        reason = self._context.messages.ask_reason(title, text, self._page.tr("Reimprimir"))
        if reason:
            self.print(paper, printer, reason)

    def ask_what_happened(self, paper: DocumentLine) -> None:
        """Ask why a paper did not come out well."""
        dialog = PrintOutcome(paper.number, self._page.window())
        if dialog.exec():
            self.answer(paper, dialog.outcome, dialog.reason)

    def answer(self, paper: DocumentLine, outcome: str, reason: str) -> None:
        """Tell the outcome of the sending of this paper."""
        printing, actor = self._context.desk.printing, self._context.actor

        def tell() -> None:
            questions: tuple[PrintQuestion, ...] = printing.questions(actor)
            job = next((one.job_id for one in questions if one.document_id == paper.id), None)
            if job is not None:
                printing.confirm(actor, job, outcome, reason)

        good = self._page.tr("{number} quedó impreso.").format(number=paper.number)
        bad = self._page.tr("{number} vuelve a la lista de impresión.").format(number=paper.number)
        self._page.run(tell, lambda: self._context.messages.toast(good if outcome == "good" else bad))

    def save(self, paper: DocumentLine) -> None:
        """Write the PDF to a file of the person's choice."""
        target = self._page.ask_where_to_save(paper.number or paper.case_number)
        if target is None:
            return
        issuing, actor = self._context.desk.issuing, self._context.actor
        words = self._page.tr("Guardado en {file}.").format(file=target.name)
        self._page.run(
            lambda: _write(target, issuing.preview(actor, paper.id)), lambda: self._context.messages.toast(words)
        )

    def _ask_signers(self, paper: DocumentLine) -> None:
        dialog = SignersDialog(self._context, self._page.window())
        dialog.saved.connect(lambda: self.approve(paper))
        dialog.open()


def _write(target: Path, content: bytes) -> None:
    try:
        target.write_bytes(content)
    except OSError as error:
        raise UserError("file.not_written", file=target.name, reason=error.strerror or "") from error
