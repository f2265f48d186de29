"""What the acts of Papeletas do, with their questions, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.cases import AttachmentLine
from app.models.rows.payments import OpenDifference, SlipLine
from app.views.context import Context
from app.views.dialogs.viewer import PrintViewer, Viewer
from app.views.pages.slips.differences import SHORT

if TYPE_CHECKING:
    from app.views.pages.slips.page import SlipsPage

T = TypeVar("T")


class Doing:
    """Acts on one deposit or one difference."""

    def __init__(self, context: Context, page: SlipsPage) -> None:
        self._context = context
        self._page = page

    def confirm(self, slip: SlipLine, cents: int) -> None:
        """Confirm a deposit with what reached the bank."""
        payments, actor = self._context.desk.payments, self._context.actor
        told = self._page.tr("Papeleta {document} confirmada por {amount}.")
        words = told.format(document=slip.document, amount=Money(cents))
        self._run(lambda: payments.confirm(actor, slip.id, cents), lambda _none: self._say(words))

    def reject(self, slip: SlipLine) -> None:
        """Reject a deposit, with a reason."""
        title = self._page.tr("¿Rechazar la papeleta {document}?").format(document=slip.document)
        text = self._page.tr("El requisito vuelve a quedar por subsanar. Escriba el motivo.")
        reason = self._context.messages.ask_reason(title, text, self._page.tr("Rechazar"), danger=True)
        if reason:
            payments, actor = self._context.desk.payments, self._context.actor
            words = self._page.tr("Papeleta {document} rechazada.").format(document=slip.document)
            self._run(lambda: payments.reject(actor, slip.id, reason), lambda _none: self._say(words))

    def settle(self, row: OpenDifference) -> None:
        """Ask for what is missing, or give back what is left over; the note to print follows."""
        short, amount = row.kind == SHORT, Money(row.amount_cents)
        title = (
            self._page.tr("¿Pedir el complemento de {amount}?")
            if short
            else self._page.tr("¿Registrar la devolución de {amount}?")
        )
        act = self._page.tr("Pedir complemento") if short else self._page.tr("Registrar devolución")
        text = self._page.tr("Se imprime una nota para {applicant}. Escriba qué debe decir.")
        note = self._context.messages.ask_reason(title.format(amount=amount), text.format(applicant=row.applicant), act)
        if note is None:
            return
        desk, actor, resolution = self._context.desk, self._context.actor, "complement" if short else "refund"

        def work() -> bytes:
            desk.payments.settle(actor, row.id, resolution, note)
            return desk.cards.difference_note(actor, row.id)

        self._run(work, lambda content: self._show_note(row, content))

    def look(self, slip: SlipLine) -> None:
        """Look at the image of a deposit."""
        if slip.attachment_id is None:
            return
        checklist, actor, image = self._context.desk.checklist, self._context.actor, slip.attachment_id
        self._run(lambda: checklist.content(actor, image), self._show_image)

    def _show_image(self, answer: tuple[AttachmentLine, bytes]) -> None:
        line, content = answer
        Viewer(line.name, content, self._page.window()).open()

    def _show_note(self, row: OpenDifference, content: bytes) -> None:
        told = self._page.tr("Complemento pedido.") if row.kind == SHORT else self._page.tr("Devolución registrada.")
        self._say(told)
        title = self._page.tr("Nota de {number}").format(number=row.case_number)
        PrintViewer(self._context, title, content, self._page.window()).open()

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._context.lane.run(self._page, work, then, self._on_refused)

    def _say(self, words: str) -> None:
        self._context.messages.toast(words)

    def _on_refused(self, error: UserError) -> None:
        self._context.messages.refuse(error)
        self._page.reload()
