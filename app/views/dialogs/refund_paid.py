"""Money that went back: the day and the number of its payment."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.money import Money
from app.models.rows.payments import RefundLine
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.asked import Asked
from app.views.forms.lines import DateAsked, LineAsked
from app.views.overriding import override


class RefundPaid(FormSheet):
    """Tells how an authorised refund was paid."""

    blames: Mapping[str, str] = {"refunds.future": "day", "refunds.early": "day", "typed.": "payment"}

    def __init__(self, context: Context, refund: RefundLine, parent: QWidget | None = None) -> None:
        self._refund = refund
        super().__init__(
            context,
            self.tr("¿Se pagó la devolución de {amount}?").format(amount=Money(refund.amount_cents)),
            self.tr("Escriba la fecha y el número con que Tesorería la pagó."),
            self.tr("Registrar pago"),
            parent,
        )
        self.payment = LineAsked("payment", self.tr("&Número de transferencia o cheque"))
        self.day = DateAsked("day", self.tr("&Fecha del pago"))
        self.day.set_value(context.desk.clock.today().isoformat())
        self.add_row(self.payment, self.day)
        self.payment.go()

    @override
    def wrong(self, field: Asked) -> str:
        if field is self.day and not field.is_empty and self.day.day() is None:
            return self.tr("Esa fecha no existe. Escríbala así: 5/11/2026.")
        return super().wrong(field)

    @override
    def work(self) -> Callable[[], object]:
        refunds, actor, refund_id = self.context.desk.refunds, self.context.actor, self._refund.id
        day, payment = self.day.day() or self.context.desk.clock.today(), str(self.payment.value())
        return lambda: refunds.paid(actor, refund_id, day, payment)
