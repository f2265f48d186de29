"""Acts about what is owed and paid: deposits, differences, the invoice."""

from __future__ import annotations

from functools import partial

from app.models.money import Money
from app.models.rows.cases import CaseView
from app.models.rows.evidence import Joined
from app.models.rows.payments import DifferenceLine, SlipLine
from app.views.pages.case_file.reserved_acts import ReservedActs


class MoneyActs(ReservedActs):
    """What a clerk declares and a supervisor confirms."""

    @property
    def sees_bank(self) -> bool:
        """Whether this person works with the rows of the bank."""
        return self._context.may("reconciliation.board")

    def show_in_bank(self, paid: Joined) -> None:
        """Go to the row of the bank, in its period."""
        self._context.go("payments", paid.row)

    def _deposit(self, view: CaseView) -> None:
        from app.views.dialogs.deposit import Deposit

        dialog = Deposit(self._context, view, view.bank, self._page.window())
        self._ask(dialog, self.tr("Declaró el pago. Falta que lo confirme quien supervisa."))

    def declare(self) -> None:
        """Declare another deposit (the complement of a difference, a slip that replaces a rejected one)."""
        if self._page.read is not None:
            self._deposit(self._page.read.view)

    def _confirm_first(self, view: CaseView) -> None:
        read = self._page.read
        slip = next((one for one in view.slips if read is not None and one.id == read.offer.subject), None)
        if slip is not None:
            self.confirm(slip)

    def _settle_first(self, view: CaseView) -> None:
        read = self._page.read
        found = next((one for one in view.differences if read is not None and one.id == read.offer.subject), None)
        if found is not None:
            self.settle(found)

    def confirm(self, slip: SlipLine) -> None:
        """Confirm a deposit with what the bank received."""
        from app.views.dialogs.received import Received

        dialog = Received(self._context, slip, self._page.window())
        self._ask(dialog, self.tr("Confirmó la papeleta {document}.").format(document=slip.document))

    def reject(self, slip: SlipLine) -> None:
        """Refuse a deposit, with the reason that the clerk reads."""
        reason = self._context.messages.ask_reason(
            self.tr("¿Rechazar la papeleta {document}?").format(document=slip.document),
            self.tr("El trámite vuelve a esperar el pago. El motivo queda en el historial."),
            self.tr("Rechazar"),
            danger=True,
        )
        if reason is None:
            return
        payments, actor = self._context.desk.payments, self._context.actor
        told = self.tr("Rechazó la papeleta {document}.").format(document=slip.document)
        self._run(lambda: payments.reject(actor, slip.id, reason), lambda _none: self._say(told))

    def settle(self, difference: DifferenceLine) -> None:
        """Ask for the rest, or give the excess back; the note to print follows."""
        short = difference.kind == "short"
        amount = Money(difference.amount_cents)
        title = (
            self.tr("¿Pedir el complemento de {amount}?") if short else self.tr("¿Registrar la devolución de {amount}?")
        )
        act = self.tr("Pedir complemento") if short else self.tr("Registrar devolución")
        text = self.tr("Se imprime una nota para quien pagó. Escriba qué debe decir.")
        note = self._context.messages.ask_reason(title.format(amount=amount), text, act)
        if note is None:
            return
        desk, actor, resolution = self._context.desk, self._context.actor, "complement" if short else "refund"

        def work() -> bytes:
            desk.payments.settle(actor, difference.id, resolution, note)
            return desk.cards.difference_note(actor, difference.id)

        self._run(work, partial(self._show_paper, self.tr("Nota de diferencia"), self.tr("Resolvió la diferencia.")))

    def _invoice(self, view: CaseView) -> None:
        from app.views.dialogs.invoice import InvoiceSheet

        self._ask(InvoiceSheet(self._context, view, self._page.window()), self.tr("Registró la factura."))
