"""Step 4: the deposit slip as it is declared; it may also come later, with the case open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.money import Money
from app.models.rows.intake import FieldFault
from app.models.rows.payments import SlipIn, SlipUse
from app.models.texts_es import day_month_year
from app.services.payments import slips
from app.services.sentences import sentence
from app.views.attaching import Attached
from app.views.context import Context
from app.views.dialogs.slip_image import SlipImage
from app.views.forms.asked import Asked
from app.views.forms.lines import DateAsked, LineAsked, MoneyAsked
from app.views.overriding import override
from app.views.pages.new_case.step import Lack, Step, texts
from app.views.widgets.inputs import LIVE_CHECK_MS
from app.views.widgets.notices import MessageBar
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure


class PaymentStep(Step):
    """Bank, document, date, amount and image of one slip; the same slip used before warns at once."""

    key = "payment"

    def __init__(self, context: Context, procedure: Procedure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._owed: int | None = None
        self._bank = procedure.account.bank if procedure.account else ""
        self.bank = LineAsked("slip.bank", self.tr("&Banco"))
        self.document = LineAsked("slip.document", self.tr("&Número de papeleta"))
        self.day = DateAsked("slip.day", self.tr("&Fecha del depósito"))
        self.amount = MoneyAsked("slip.amount", self.tr("&Valor depositado"), example="50,00")
        self._refusal = ""
        self._blamed: Asked = self.document
        self.slip_image = SlipImage(context)
        self.used = MessageBar("warning", "")
        self._body = QWidget()
        self._free = Text(self.tr("Este trámite no tiene costo: no hay nada que pagar."), tone="texto2")
        self._pause = QTimer(self, singleShot=True, interval=LIVE_CHECK_MS)
        self._build()
        self._connect()
        self.bank.set_value(self._bank)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 8)
        column.setSpacing(8)
        self.heading = Text(self.tr("Pago"), "card")
        column.addWidget(self.heading)
        later = self.tr("Si aún no paga, siga: la papeleta se declara después, en el expediente.")
        column.addWidget(Text(later, "second", "texto2", wrap=True))
        column.addWidget(self._free)
        column.addWidget(self._body)
        column.addStretch(1)
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, asked in enumerate(self.asked()):
            grid.addWidget(asked, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.used, 2, 0, 1, 2)
        grid.addWidget(self.slip_image, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.used.hide()
        self._free.hide()
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._look_up)
        self.slip_image.changed.connect(self._on_changed)
        for asked in self.asked():
            asked.changed.connect(self._on_changed)
            asked.left.connect(self._say)

    def asked(self) -> tuple[Asked, ...]:
        """Return the fields in order."""
        return self.bank, self.document, self.day, self.amount

    # what it says

    def show_owed(self, cents: int | None, today_hint: str) -> None:
        """Know what is owed: the amount is compared, and a free procedure asks nothing."""
        self._owed = cents
        self._free.setVisible(cents == 0)
        self._body.setVisible(cents != 0)
        self.day.set_help(self.tr("Hoy es {day}.").format(day=today_hint))
        if cents:
            self.amount.set_help(self.tr("El valor del trámite es {amount}.").format(amount=Money(cents)))
        self._say()

    @property
    def begun(self) -> bool:
        """Whether something of a slip was written; the bank alone is only a proposal."""
        return self.image is not None or any(not asked.is_empty for asked in (self.document, self.day, self.amount))

    @property
    def is_checking(self) -> bool:
        """Whether the slip is still to be looked up."""
        return self._pause.isActive()

    def slip(self) -> SlipIn | None:
        """Return the slip once it is whole, or None."""
        day, cents = self.day.day(), self.amount.cents()
        if not self.begun or self.bank.is_empty or self.document.is_empty or day is None or cents is None:
            return None
        image = self.image.content if self.image else None
        name = self.image.name if self.image else ""
        return SlipIn(str(self.bank.value()), str(self.document.value()), day, cents, image, name)

    @override
    def lacks(self) -> list[Lack]:
        if not self.begun or self._owed == 0:
            return []
        found = []
        for asked in self.asked():
            words = self._wrong(asked)
            if words:
                found.append(Lack(asked.key, asked.label.text().replace("&", "").lower(), words, asked.go))
        return found

    def _wrong(self, asked: Asked) -> str:
        label = asked.label.text().replace("&", "").lower()
        if asked.is_empty:
            return self.tr("Falta: {label}.").format(label=label)
        if self._refusal and asked is self._blamed:
            return self._refusal
        if asked is self.day and self.day.day() is None:
            return sentence(UserError("field.not_a_date"))
        error = self.amount.unread() if asked is self.amount else None
        return sentence(error) if error else ""

    def _say(self) -> None:
        """Show at each field what is wrong with it, once a slip was begun."""
        for asked in self.asked():
            words = self._wrong(asked) if self.begun else ""
            asked.show_fault(FieldFault(asked.key, "error", words) if words else None)
        cents = self.amount.cents()
        if cents is not None and self._owed and cents != self._owed:
            words = self.tr("El trámite vale {owed}: quedará una diferencia de {rest}.")
            words = words.format(owed=Money(self._owed), rest=Money(abs(self._owed - cents)))
            self.amount.show_fault(FieldFault(self.amount.key, "warning", words))

    @override
    def insist(self) -> None:
        for asked in self.asked():
            asked.insist()

    @override
    def praise(self) -> tuple[str, str]:
        if self.slip() is not None or self._owed == 0:
            return super().praise()
        return "info", self.tr("Puede pagar después.")

    @override
    def note(self) -> str:
        if self._owed == 0:
            return self.tr("sin costo")
        if self.slip() is not None:
            return self.tr("declarado")
        if self.begun:
            return self.tr("papeleta incompleta")
        return str(Money(self._owed)) if self._owed else self.tr("según el tipo")

    @override
    def focus_first(self) -> None:
        self.document.go()

    @override
    def keep(self) -> dict[str, Any]:
        return {asked.key: str(asked.value()) for asked in self.asked()}

    @override
    def restore(self, kept: Mapping[str, Any]) -> None:
        told = texts(dict(kept))
        for asked in self.asked():
            asked.set_value(told.get(asked.key, self._bank if asked is self.bank else ""))
        self._look_up()

    @property
    def image(self) -> Attached | None:
        """The image of the slip, if there is one."""
        return self.slip_image.image

    def restore_image(self, name: str, content: bytes) -> None:
        """Put back the image that a draft kept."""
        self.slip_image.keep(Attached(name, content, "pdf" if content.startswith(b"%PDF") else "jpg", 1))

    def look(self) -> None:
        """Look at the image closely."""
        self.slip_image.look()

    # what happens

    def _on_changed(self) -> None:
        self._refusal = ""
        self._pause.start()
        self.changed.emit()

    def _look_up(self) -> None:
        """Ask whether another case used the slip."""
        self._refusal = ""
        self._say()
        payments, actor, clock = self._context.desk.payments, self._context.actor, self._context.desk.clock
        slip = self.slip()
        if slip is not None:
            self._context.lane.run(self, lambda: slips.checked(slip, clock.today()), self._on_checked, self._on_wrong)
        bank, document = str(self.bank.value()), str(self.document.value())
        day, cents = self.day.day() or clock.today(), self.amount.cents() or 0
        self._context.lane.run(self, lambda: payments.uses(actor, bank, document, day, cents), self._show_uses)

    def _on_checked(self, _slip: SlipIn) -> None:
        self._say()

    def _on_wrong(self, error: UserError) -> None:
        """Keep why the slip as a whole would be refused (a date to come, an amount of zero)."""
        self._refusal = sentence(error)
        self._blamed = self.day if "date" in error.key else self.amount if "amount" in error.key else self.document
        self._say()
        self.changed.emit()

    def _show_uses(self, uses: Sequence[SlipUse]) -> None:
        self.used.setVisible(bool(uses))
        if uses:
            first = uses[0]
            words = self.tr("**Esta papeleta ya se usó** en {number}, de {applicant}, el {day}.")
            told = words.format(
                number=first.case_number, applicant=first.applicant, day=day_month_year(first.declared_on)
            )
            note = self.tr("Revise el número. Si sigue, quien confirma verá este aviso.")
            self.used.set_words(told, note)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.slip_image.dragEnterEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.slip_image.dropEvent(event)
