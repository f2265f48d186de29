"""A supervisor confirms a deposit: how much the bank really received."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.money import Money
from app.models.rows.payments import SlipLine
from app.models.texts_es import day_month_year
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.asked import Asked
from app.views.forms.lines import MoneyAsked
from app.views.overriding import override
from app.views.widgets.notices import MessageBar


class Received(FormSheet):
    """Confirms a slip with what came in; another amount than expected opens a difference."""

    blames: Mapping[str, str] = {"payments.amount": "amount"}

    def __init__(self, context: Context, slip: SlipLine, parent: QWidget | None = None) -> None:
        self._slip = slip
        words = self.tr("{bank}, {day}, declarada por {who}. El trámite espera {expected}.")
        super().__init__(
            context,
            self.tr("¿Confirmar la papeleta {document}?").format(document=slip.document),
            words.format(
                bank=slip.bank,
                day=day_month_year(slip.paid_on),
                who=slip.declared_by,
                expected=Money(slip.expected_cents),
            ),
            self.tr("Confirmar pago"),
            parent,
        )
        self.amount = MoneyAsked("amount", self.tr("&Valor que recibió el banco"))
        self.amount.set_value(str(Money(slip.amount_cents)))
        if slip.repeated:
            self.add_wide(MessageBar("warning", slip.repeated))
        self.add_row(self.amount)
        self.amount.changed.connect(self._say)
        self._say()
        self.amount.go()
        self.amount.editor.selectAll()

    def _say(self) -> None:
        cents = self.amount.cents()
        if cents is None or cents == self._slip.expected_cents:
            self.amount.show_fault(None)
            return
        rest = Money(abs(cents - self._slip.expected_cents))
        words = self.tr("Faltan {rest}: se abre una diferencia.")
        over = self.tr("Sobran {rest}: se abre una diferencia.")
        told = words if cents < self._slip.expected_cents else over
        self.blame(self.amount, told.format(rest=rest), "warning")

    @override
    def wrong(self, field: Asked) -> str:
        error = self.amount.unread() if not field.is_empty else None
        return sentence(error) if error else super().wrong(field)

    @override
    def work(self) -> Callable[[], object]:
        payments, actor = self.context.desk.payments, self.context.actor
        slip_id, cents = self._slip.id, self.amount.cents() or 0
        return lambda: payments.confirm(actor, slip_id, cents)
