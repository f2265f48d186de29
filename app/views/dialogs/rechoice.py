"""By what a request came, and what it asks for, corrected after intake; the new last day is said before."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.rows.corrections import Rechoice
from app.views.context import Context
from app.views.dialogs.anew import AnewSheet
from app.views.forms.choosing import ComboAsked
from app.views.overriding import override
from app.views.widgets.options import Option


class RechoiceSheet(AnewSheet):
    """Asks for channel, product and why."""

    blames: Mapping[str, str] = {"correction.": "channel", "case.reason_needed": "reason", "typed.": "reason"}

    def __init__(self, context: Context, case_id: str, number: str, told: Rechoice, parent: QWidget) -> None:
        words = (
            self.tr("Corregir por dónde vino {number}").format(number=number),
            self.tr("El plazo se cuenta otra vez desde el ingreso. El cambio y el motivo quedan en el historial."),
            self.tr("Corregir"),
        )
        super().__init__(context, words, parent)
        self._case_id = case_id
        self.channel = ComboAsked("channel", self.tr("&Canal"), [Option(*one) for one in told.channels])
        self.product = ComboAsked("product", f"&{told.products_label}", [Option(*one) for one in told.products])
        self.add_row(self.channel)
        self.add_row(self.product)
        self.add_wide(self.bar)
        self.add_row(self.reason)
        self.channel.set_value(told.channel)
        self.product.set_value(told.product)
        self.channel.setVisible(len(told.channels) > 1)
        self.product.setVisible(bool(told.products))
        for field in (self.channel, self.product):
            field.changed.connect(self._ask)
        self._show(told)
        (self.channel if len(told.channels) > 1 else self.product).go()

    def _chosen(self) -> tuple[str, str]:
        return str(self.channel.value() or ""), str(self.product.value() or "")

    def _ask(self) -> None:
        rechoosing, actor, case_id = self.context.desk.rechoosing, self.context.actor, self._case_id
        channel, product = self._chosen()
        self.work_out(lambda: rechoosing.offer(actor, case_id, channel, product), self._show)

    def _show(self, told: Rechoice) -> None:
        words = self.tr("Vence el {day}, como hasta hoy.")
        if told.before != told.after:
            words = self.tr("Vencía el {before}; con el cambio, vence el **{day}**.")
        self.bar.set_words(words.format(before=told.before, day=told.after))

    @override
    def work(self) -> Callable[[], object]:
        rechoosing, actor, case_id = self.context.desk.rechoosing, self.context.actor, self._case_id
        channel, product = self._chosen()
        reason = str(self.reason.value())
        return lambda: rechoosing.choose(actor, case_id, channel, product, reason)
