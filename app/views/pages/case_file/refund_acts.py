"""Acts about money that goes back: asked for, authorised or refused, paid, and its note."""

from __future__ import annotations

from functools import partial

from app.models.money import Money
from app.models.rows.payments import RefundLine
from app.views.pages.case_file.doing import Doing


class RefundActs(Doing):
    """Whoever attends asks and tells the payment; a supervisor decides."""

    @property
    def may_ask_back(self) -> bool:
        """Whether something may be asked back for the case in front."""
        read = self._page.read
        return read is not None and read.view.refundable is not None and self._context.may("refunds.request")

    def ask_back(self) -> None:
        """Ask back what was paid and is no longer owed, with the reason."""
        read = self._page.read
        back = read.view.refundable if read is not None else None
        if read is None or back is None:
            return
        invoice = self.tr(" Hay una factura, la {number}: se corrige con una nota de crédito.")
        reason = self._context.messages.ask_reason(
            self.tr("¿Pedir la devolución de {amount}?").format(amount=Money(back.cents)),
            self.tr("{words}. La autoriza otra persona.").format(words=back.words)
            + (invoice.format(number=back.invoice) if back.invoice else ""),
            self.tr("Pedir devolución"),
        )
        if reason is None:
            return
        refunds, actor, case_id = self._context.desk.refunds, self._context.actor, read.view.line.id
        self._run(
            lambda: refunds.request(actor, case_id, reason),
            lambda _id: self._say(self.tr("Pidió la devolución. La autoriza quien supervisa.")),
        )

    def authorise(self, refund: RefundLine) -> None:
        """Authorise what was asked back, and show its note."""
        asked = self._context.messages.ask(
            self.tr("¿Autorizar la devolución de {amount}?").format(amount=Money(refund.amount_cents)),
            self.tr("{words}. Motivo: {reason}. Se imprime una nota.").format(words=refund.words, reason=refund.reason),
            self.tr("Autorizar"),
        )
        if not asked:
            return
        refunds, actor = self._context.desk.refunds, self._context.actor

        def work() -> bytes:
            refunds.authorise(actor, refund.id)
            return refunds.note(actor, refund.id)

        self._run(work, partial(self._show_paper, self.tr("Nota de devolución"), self.tr("Autorizó la devolución.")))

    def refuse(self, refund: RefundLine) -> None:
        """Refuse what was asked back, with the reason."""
        reason = self._context.messages.ask_reason(
            self.tr("¿Negar la devolución de {amount}?").format(amount=Money(refund.amount_cents)),
            self.tr("El motivo queda en el historial."),
            self.tr("Negar"),
            danger=True,
        )
        if reason is None:
            return
        refunds, actor = self._context.desk.refunds, self._context.actor
        self._run(lambda: refunds.refuse(actor, refund.id, reason),
                  lambda _none: self._say(self.tr("Negó la devolución.")))  # fmt: skip

    def tell_paid(self, refund: RefundLine) -> None:
        """Tell on which day it was paid, and with which number."""
        from app.views.dialogs.refund_paid import RefundPaid

        self._ask(RefundPaid(self._context, refund, self._page.window()), self.tr("Registró el pago."))

    def show_refund_note(self, refund: RefundLine) -> None:
        """Show the note of a refund, numbered the first time."""
        refunds, actor = self._context.desk.refunds, self._context.actor
        self._run(lambda: refunds.note(actor, refund.id), partial(self._show_paper, self.tr("Nota de devolución"), ""))
