"""The invoice of a case: its access key is checked while it is typed and fills in number and date."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.access_key import AccessKey, check_access_key
from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.cases import CaseView
from app.models.texts_es import day_month_year
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.asked import Asked
from app.views.forms.lines import DateAsked, LineAsked, MoneyAsked
from app.views.overriding import override
from app.views.widgets.inputs import FieldState


class InvoiceSheet(FormSheet):
    """Registers number, key, date and total; `answer` is the invoice's id."""

    blames: Mapping[str, str] = {
        "access_key.": "key",
        "invoice_number.": "number",
        "invoices.future_date": "day",
        "invoices.used": "key",
        "invoices.total": "total",
    }

    def __init__(self, context: Context, view: CaseView, parent: QWidget | None = None) -> None:
        self._view = view
        super().__init__(
            context,
            self.tr("Registrar la factura de {number}").format(number=view.line.number),
            self.tr("Lea la clave con el lector o escríbala: trae el número y la fecha."),
            self.tr("Registrar factura"),
            parent,
        )
        self.access = LineAsked("key", self.tr("&Clave de acceso, 49 dígitos"))
        self.number = LineAsked("number", self.tr("&Número de factura"), example="001-001-000000123")
        self.day = DateAsked("day", self.tr("&Fecha de la factura"))
        self.total = MoneyAsked("total", self.tr("&Total"), example="50,00")
        self.add_row(self.access)
        self.add_row(self.number, self.day, self.total)
        if view.charge:
            self.total.set_value(str(Money(view.charge.amount_cents)))
        for field in (self.access, self.number, self.day):
            field.changed.connect(self.pause.start)
        self.pause.timeout.connect(self.check)
        self.access.go()

    def check(self) -> None:
        """Check the key as far as it is written, and fill in what it says."""
        if self.access.is_empty:
            return
        key = self._read()
        if key is None:
            return
        if self.number.is_empty:
            self.number.set_value(key.invoice_number)
        if self.day.is_empty:
            self.day.set_value(key.issued_on.isoformat())
        words = self.tr("Clave correcta: factura {number}, {day}.")
        told = words.format(number=key.invoice_number, day=day_month_year(key.issued_on))
        self.access.show_fault(None)
        self.access.set_message(FieldState.OK, told)

    def _read(self) -> AccessKey | None:
        number = None if self.number.is_empty else str(self.number.value())
        try:
            return check_access_key(
                str(self.access.value()), ruc=self._ruc(), issued_on=self.day.day(), invoice_number=number
            )
        except UserError as error:
            at = self.number if error.key.startswith("invoice_number") else self.access
            self.blame(at, sentence(error))
            return None

    def _ruc(self) -> str | None:
        desk = self.context.desk
        return desk.catalogue.institution(desk.office.institution).ruc

    @override
    def wrong(self, field: Asked) -> str:
        if field is self.day and not field.is_empty and self.day.day() is None:
            return self.tr("Esa fecha no existe. Escríbala así: 5/11/2026.")
        error = self.total.unread() if field is self.total and not field.is_empty else None
        return sentence(error) if error else super().wrong(field)

    @override
    def submit(self) -> None:
        self.pause.stop()
        self.check()
        super().submit()

    @override
    def work(self) -> Callable[[], object]:
        invoices, actor, case_id = self.context.desk.invoices, self.context.actor, self._view.line.id
        number, key = str(self.number.value()), str(self.access.value())
        day, total = self.day.day() or self.context.desk.clock.today(), self.total.cents() or 0
        return lambda: invoices.register(actor, case_id, number, key, day, total)
