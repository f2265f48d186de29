"""The fee worked out anew: what is owed, what it would be, and why it changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.corrections import FeeChange
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.choosing import ComboAsked
from app.views.forms.lines import LineAsked
from app.views.widgets.notices import MessageBar
from app.views.widgets.options import Option


class FeeSheet(FormSheet):
    """Shows the fee of today and the new one before anybody confirms it."""

    blames: Mapping[str, str] = {"typed.": "reason", "fees.exemption": "exemption"}

    def __init__(self, context: Context, case_id: str, number: str, change: FeeChange, parent: QWidget) -> None:
        super().__init__(
            context,
            self.tr("¿Recalcular el valor de {number}?").format(number=number),
            self.tr("El valor no cambia solo: lo confirma usted, con el motivo, y queda en el historial."),
            self.tr("Recalcular"),
            parent,
        )
        self._case_id = case_id
        self.bar = MessageBar("info", " ")
        options = [Option("", self.tr("Ninguna")), *(Option(key, title) for key, title in change.exemptions)]
        self.exemption = ComboAsked("exemption", self.tr("&Exoneración"), options)
        self.reason = LineAsked("reason", self.tr("&Motivo"))
        self.add_wide(self.bar)
        self.add_row(self.exemption)
        self.add_row(self.reason)
        self.exemption.setVisible(bool(change.exemptions))
        self.exemption.set_value(change.claimed)
        self.exemption.changed.connect(self._ask)
        self._show(change)
        (self.exemption if change.exemptions else self.reason).go()

    def _ask(self) -> None:
        payments, actor, case_id = self.context.desk.payments, self.context.actor, self._case_id
        claimed = str(self.exemption.value() or "")
        self.context.lane.run(self, lambda: payments.anew(actor, case_id, claimed), self._show, self._refuse)

    def _show(self, change: FeeChange) -> None:
        words = self.tr("Hoy debe **{before}**; recalculado, **{after}**.")
        told = words.format(before=Money(change.before_cents), after=Money(change.after_cents))
        back = change.paid_cents - change.after_cents
        if back > 0:
            over = self.tr("{told} Ya pagó {paid}: podrá pedir la devolución de **{back}**.")
            told = over.format(told=told, paid=Money(change.paid_cents), back=Money(back))
        self.bar.set_words(told, change.words)

    def _refuse(self, error: UserError) -> None:
        self.bar.set_words(sentence(error))

    def wrong(self, field: object) -> str:
        """Say that the reason lacks; no exemption is an answer."""
        return self.tr("Falta: el motivo.") if field is self.reason and self.reason.is_empty else ""

    def work(self) -> Callable[[], object]:
        """Return the call that works it out anew."""
        payments, actor, case_id = self.context.desk.payments, self.context.actor, self._case_id
        claimed, reason = str(self.exemption.value() or ""), str(self.reason.value())
        return lambda: payments.recompute(actor, case_id, claimed, reason)
