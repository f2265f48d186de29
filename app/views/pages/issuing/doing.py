"""What each button of Emisión does, with its questions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.cases import CaseView
from app.models.rows.papers import DocumentLine, PrintQuestion
from app.models.texts_es import ended
from app.services.saving import save
from app.views.context import Context
from app.views.dialogs.signers import SignersDialog
from app.views.pages.issuing.printers import PRINTER_ERRORS

if TYPE_CHECKING:
    from app.views.pages.issuing.page import IssuingPage


class Doing:
    """Acts on the paper in front of the page, off the window's thread."""

    def __init__(self, context: Context, page: IssuingPage) -> None:
        self._context = context
        self._page = page
        self._failed: Callable[[], None] | None = None

    def do(self, act: str, paper: DocumentLine, printer: str) -> None:
        """Do one act of `Acts.asked`."""
        acts: dict[str, Callable[[], None]] = {
            "approve": lambda: self.approve(paper),
            "send_back": lambda: self.send_back(paper),
            "print": lambda: self.print(paper, printer, ""),
            "deliver": lambda: self.deliver(paper),
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

        words = self._page.tr("Aprobado: {title} de {holder}").format(title=paper.title, holder=paper.applicant)
        self._context.lane.run(
            self._page,
            lambda: issuing.approve(actor, paper.id),
            lambda _ids: self._context.messages.toast(ended(words)),
            refused,
        )

    def send_back(self, paper: DocumentLine) -> None:
        """Refuse a requested paper with a reason."""
        title = self._page.tr("¿Devolver sin aprobar {title}?").format(title=paper.title)
        text = self._page.tr("Quien lo pidió verá el motivo y podrá pedirlo otra vez.")
        reason = self._context.messages.ask_reason(title, text, self._page.tr("Devolver"))
        if reason:
            issuing, actor = self._context.desk.issuing, self._context.actor
            words = self._page.tr("Devuelto: {title} de {holder}").format(title=paper.title, holder=paper.applicant)
            self._run(lambda: issuing.send_back(actor, paper.id, reason), ended(words))

    def print(self, paper: DocumentLine, printer: str, reason: str) -> None:
        """Send the paper to the printer; the question of its outcome follows. A printer that is gone is told apart."""
        printing, actor = self._context.desk.printing, self._context.actor
        words = self._page.tr("{number} se envió a {printer}.").format(number=paper.number, printer=printer)

        def sent(_job: str) -> None:
            self._page.bar.solved()
            self._context.messages.toast(words)
            self._page.reload()

        def refused(error: UserError) -> None:
            if error.key not in PRINTER_ERRORS:
                self._context.messages.refuse(error)
                return
            self._failed = lambda: self.print(paper, self._page.how.printer.key(), reason)
            self._page.bar.failed(error)
            self._page.show_acts()

        self._context.lane.run(self._page, lambda: printing.send(actor, paper.id, printer, reason), sent, refused)

    def retry(self) -> None:
        """Send again what the printer did not take."""
        if self._failed is not None:
            self._failed()

    def reprint(self, paper: DocumentLine, printer: str) -> None:
        """Print once more, with the reason that will stand in the history."""
        if not printer or paper.state not in {"printed", "delivered", "approved"}:
            return
        title = self._page.tr("¿Imprimir otra vez {number}?").format(number=paper.number)
        text = self._page.tr("La copia dirá REIMPRESIÓN. Escriba el motivo.")
        reason = self._context.messages.ask_reason(title, text, self._page.tr("Reimprimir"))
        if reason:
            self.print(paper, printer, reason)

    def answer(self, question: PrintQuestion, outcome: str, reason: str) -> None:
        """Tell the outcome of a sending."""
        printing, actor = self._context.desk.printing, self._context.actor
        good = self._page.tr("{number} quedó impreso.").format(number=question.number)
        bad = self._page.tr("{number} vuelve a la cola por {reason}.").format(number=question.number, reason=reason)
        told = good if outcome == "good" else bad
        self._run(lambda: printing.confirm(actor, question.job_id, outcome, reason), told)

    def deliver(self, paper: DocumentLine) -> None:
        """Hand over what the case has printed; its receipt follows, to be signed."""
        cases, actor = self._context.desk.cases, self._context.actor
        self._context.lane.run(self._page, lambda: cases.file(actor, paper.case_id), self._ask_receiver)

    def _ask_receiver(self, view: CaseView) -> None:
        from app.views.dialogs.delivery import DeliverySheet

        dialog = DeliverySheet(self._context, view, self._page.window())
        dialog.accepted.connect(lambda: self._on_delivered(dialog.answer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_delivered(self, receipt_id: object) -> None:
        if receipt_id is None:
            self._context.messages.toast(self._page.tr("Los documentos salen por correo."))
        else:
            self._show_receipt(str(receipt_id))

    def _show_receipt(self, receipt_id: str) -> None:
        issuing, actor = self._context.desk.issuing, self._context.actor

        def show(content: bytes) -> None:
            from app.views.dialogs.viewer import PrintViewer

            self._context.messages.toast(self._page.tr("Entregado. Imprima el acta y hágala firmar."))
            PrintViewer(self._context, self._page.tr("Acta de entrega"), content, self._page.window()).open()

        self._context.lane.run(self._page, lambda: issuing.preview(actor, receipt_id), show)

    def save(self, paper: DocumentLine) -> None:
        """Write the PDF to a file of the person's choice."""
        target = self._page.ask_where_to_save(paper.number or paper.case_number)
        if target is None:
            return
        issuing, actor = self._context.desk.issuing, self._context.actor
        words = self._page.tr("Guardado en {file}.").format(file=target.name)
        self._run(lambda: save(target, issuing.preview(actor, paper.id)), words)

    def _run(self, work: Callable[[], object], words: str) -> None:
        self._context.lane.run(
            self._page, work, lambda _done: self._context.messages.toast(words), self._context.messages.refuse
        )

    def _ask_signers(self, paper: DocumentLine) -> None:
        dialog = SignersDialog(self._context, self._page.window())
        dialog.saved.connect(lambda: self.approve(paper))
        dialog.open()
