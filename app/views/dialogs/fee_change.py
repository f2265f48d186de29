"""The fee worked out anew: what is owed, what it would be, and why it changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.money import Money
from app.models.rows.corrections import FeeChange
from app.views.context import Context
from app.views.dialogs.anew import AnewSheet
from app.views.forms.choosing import ComboAsked
from app.views.overriding import override
from app.views.widgets.options import Option


class FeeSheet(AnewSheet):
    """Shows the fee of today and the new one before anybody confirms it."""

    blames: Mapping[str, str] = {"typed.": "reason", "fees.exemption": "exemption"}

    def __init__(self, context: Context, case_id: str, number: str, change: FeeChange, parent: QWidget) -> None:
        words = (
            self.tr("¿Recalcular el valor de {number}?").format(number=number),
            self.tr("El valor no cambia solo: lo confirma usted, con el motivo, y queda en el historial."),
            self.tr("Recalcular"),
        )
        super().__init__(context, words, parent)
        self._case_id = case_id
        options = [Option("", self.tr("Ninguna")), *(Option(key, title) for key, title in change.exemptions)]
        self.exemption = ComboAsked("exemption", self.tr("&Exoneración"), options)
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
        self.work_out(lambda: payments.anew(actor, case_id, claimed), self._show)

    def _show(self, change: FeeChange) -> None:
        words = self.tr("Hoy debe **{before}**; recalculado, **{after}**.")
        told = words.format(before=Money(change.before_cents), after=Money(change.after_cents))
        back = change.paid_cents - change.after_cents
        if back > 0:
            over = self.tr("{told} Ya pagó {paid}: podrá pedir la devolución de **{back}**.")
            told = over.format(told=told, paid=Money(change.paid_cents), back=Money(back))
        self.bar.set_words(told, change.words)

    @override
    def work(self) -> Callable[[], object]:
        payments, actor, case_id = self.context.desk.payments, self.context.actor, self._case_id
        claimed, reason = str(self.exemption.value() or ""), str(self.reason.value())
        return lambda: payments.recompute(actor, case_id, claimed, reason)
