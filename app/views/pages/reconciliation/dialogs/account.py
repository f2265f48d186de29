"""The bank account whose deposits are joined: said by who supervises, where no procedure declares one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.rows.reconciliation import AccountLine
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.asked import Asked
from app.views.forms.lines import LineAsked
from app.views.overriding import override


class AccountSheet(FormSheet):
    """Adds an account, or corrects one; `answer` is its id."""

    blames: Mapping[str, str] = {"reconciliation.account": "number", "typed.": "bank"}

    def __init__(self, context: Context, account: AccountLine | None, parent: QWidget | None = None) -> None:
        self._account = account
        title = self.tr("¿Qué cuenta recibe los depósitos?") if account is None else self.tr("¿Corregir la cuenta?")
        text = self.tr("De ella se importan los estados de cuenta. La sublínea dice qué depósitos son de esta oficina.")
        super().__init__(context, title, text, self.tr("Guardar cuenta"), parent)
        self.bank = LineAsked("bank", self.tr("&Banco"))
        self.number = LineAsked("number", self.tr("&Número de cuenta"))
        self.holder = LineAsked("holder", self.tr("&Titular"), optional=True)
        self.sub_line = LineAsked("sub_line", self.tr("&Sublínea"), optional=True)
        self.add_row(self.bank, self.number)
        self.add_row(self.holder, self.sub_line)
        if account is not None:
            self.bank.set_value(account.bank)
            self.number.set_value(account.number)
            self.holder.set_value(account.holder)
            self.sub_line.set_value(account.sub_line)
        self.bank.go()

    @override
    def wrong(self, field: Asked) -> str:
        return "" if field in (self.holder, self.sub_line) else super().wrong(field)

    @override
    def work(self) -> Callable[[], object]:
        service, actor = self.context.desk.reconciliation, self.context.actor
        key = self._account.id if self._account is not None else ""
        told = [str(field.value()) for field in (self.bank, self.number, self.holder, self.sub_line)]
        bank, number, holder, sub_line = told
        return lambda: service.put_account(actor, key, bank, number, holder, sub_line)
