"""A deposit slip declared in a case: bank, document, date, amount and image; one used before warns at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from app.models.money import Money
from app.models.rows.cases import CaseView
from app.models.rows.payments import SlipIn, SlipUse
from app.models.texts_es import day_month_year
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.dialogs.slip_image import SlipImage
from app.views.forms.asked import Asked
from app.views.forms.lines import DateAsked, LineAsked, MoneyAsked
from app.views.overriding import override
from app.views.widgets.notices import MessageBar


class Deposit(FormSheet):
    """Declares a slip; `answer` is its id."""

    blames: Mapping[str, str] = {
        "payments.": "document",
        "payments.future_date": "day",
        "payments.old_date": "day",
        "payments.amount": "amount",
        "payments.no_charge": "",
        "payments.nothing_owed": "",
    }

    def __init__(self, context: Context, view: CaseView, bank: str, parent: QWidget | None = None) -> None:
        self._view = view
        charge = view.charge
        self._owed = charge.amount_cents - charge.confirmed_cents if charge else 0
        super().__init__(
            context,
            self.tr("Declarar el pago de {number}").format(number=view.line.number),
            self.tr("Copie los datos de la papeleta. Quien supervisa la compara con el banco y la confirma."),
            self.tr("Declarar pago"),
            parent,
        )
        self.bank = LineAsked("bank", self.tr("&Banco"))
        self.document = LineAsked("document", self.tr("&Número de papeleta"))
        self.day = DateAsked("day", self.tr("&Fecha del depósito"))
        self.amount = MoneyAsked("amount", self.tr("V&alor depositado"), example="50,00")
        self.image = SlipImage(context)
        self.used = MessageBar("warning", "")
        self.used.hide()
        self._build(bank)

    def _build(self, bank: str) -> None:
        self.add_row(self.bank, self.document)
        self.add_row(self.day, self.amount)
        self.add_wide(self.used)
        self.add_wide(self.image)
        self.bank.set_value(bank)
        self.amount.set_help(self.tr("Debe {amount}.").format(amount=Money(self._owed)))
        self.day.set_help(self.tr("Hoy es {day}.").format(day=day_month_year(self.context.desk.clock.today())))
        for field in self.fields():
            field.changed.connect(self.pause.start)
        self.pause.timeout.connect(self._look_up)
        (self.document if bank else self.bank).go()

    @override
    def wrong(self, field: Asked) -> str:
        if field is self.day and not field.is_empty and self.day.day() is None:
            return self.tr("Esa fecha no existe. Escríbala así: 5/11/2026.")
        error = self.amount.unread() if field is self.amount and not field.is_empty else None
        return sentence(error) if error else super().wrong(field)

    @override
    def work(self) -> Callable[[], object]:
        payments, actor, case_id = self.context.desk.payments, self.context.actor, self._view.line.id
        image = self.image.image
        slip = SlipIn(
            str(self.bank.value()),
            str(self.document.value()),
            self.day.day() or self.context.desk.clock.today(),
            self.amount.cents() or 0,
            image.content if image else None,
            image.name if image else "",
        )
        return lambda: payments.declare(actor, case_id, slip)

    def _look_up(self) -> None:
        """Say a difference at the amount, and ask whether another case used the slip."""
        cents, today = self.amount.cents(), self.context.desk.clock.today()
        error = None if self.amount.is_empty else self.amount.unread()
        if error is not None:
            self.blame(self.amount, sentence(error))
        elif cents is not None and cents != self._owed:
            words = self.tr("Debe {owed}: quedará una diferencia de {rest}.")
            told = words.format(owed=Money(self._owed), rest=Money(abs(self._owed - cents)))
            self.blame(self.amount, told, "warning")
        else:
            self.amount.show_fault(None)
        payments, actor, case_id = self.context.desk.payments, self.context.actor, self._view.line.id
        bank, document, day = str(self.bank.value()), str(self.document.value()), self.day.day() or today
        self.context.lane.run(
            self, lambda: payments.uses(actor, bank, document, day, cents or 0, case_id), self._show_uses
        )

    def _show_uses(self, uses: Sequence[SlipUse]) -> None:
        self.used.setVisible(bool(uses))
        if uses:
            first = uses[0]
            words = self.tr("**Esta papeleta ya se usó** en {number}, de {applicant}, el {day}.")
            day = day_month_year(first.declared_on)
            note = self.tr("Revise el número. Si sigue, quien confirma verá este aviso.")
            self.used.set_words(words.format(number=first.case_number, applicant=first.applicant, day=day), note)
