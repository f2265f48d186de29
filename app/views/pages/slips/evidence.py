"""The deposit in front: what was declared beside what is owed, its image, and the two acts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.money import Money
from app.models.names import short_name
from app.models.rows.payments import SlipLine
from app.models.texts_es import hour, short_date, weekday_date
from app.views.context import Context
from app.views.forms.lines import MoneyAsked
from app.views.pages.case_file.detail import Picture
from app.views.pages.case_file.preview import picture
from app.views.pages.slips.columns import shape, told
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Card, CardFoot
from app.views.widgets.chips import ReasonChip
from app.views.widgets.notices import MessageBar
from app.views.widgets.scroll import Scroll
from app.views.widgets.text import Text


class Evidence(Card):
    """Shows one deposit. Emits confirm_wanted(cents), reject_wanted, image_wanted and case_wanted."""

    confirm_wanted = Signal(int)
    reject_wanted = Signal()
    image_wanted = Signal()
    case_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(" ", flush=True)
        self._context = context
        self.slip: SlipLine | None = None
        self._facts = QGridLayout()
        self._values: dict[str, Text] = {}
        self._chips = QHBoxLayout()
        self.repeated = MessageBar("warning", "")
        self.picture = Picture()
        self.amount = MoneyAsked("received", self.tr("&Valor que llegó al banco"))
        self.consequence = Text("", "second", "texto2", wrap=True)
        self.image = Button(self.tr("Imagen"), Kind.SECONDARY, icon="image", keys="F7", small=True)
        self.case = Button(self.tr("Expediente"), Kind.QUIET, icon="folder-open", small=True)
        self.confirm = Button(self.tr("Confirmar"), Kind.PRIMARY, icon="check", keys="Ctrl+Intro")
        self.reject = Button(self.tr("Rechazar"), Kind.DANGER, keys="R")
        self.may = context.may("payments.confirm")
        self._compose()
        self._connect()
        self.show_slip(None)

    def _compose(self) -> None:
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(6)
        self._facts.setColumnStretch(1, 1)
        for row, (key, label) in enumerate(self._labels()):
            self._values[key] = Text("", "emphasis")
            self._facts.addWidget(Text(label, "second", "texto2"), row, 0)
            self._facts.addWidget(self._values[key], row, 1)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addLayout(self._facts)
        column.addLayout(self._chips)
        column.addWidget(self.repeated)
        links = QHBoxLayout()
        links.addWidget(self.image)
        links.addWidget(self.case)
        links.addStretch(1)
        column.addLayout(links)
        column.addLayout(self._beside_picture())
        column.addStretch(1)
        self._whole = QWidget()
        self._whole.setLayout(column)
        column.setContentsMargins(16, 0, 16, 12)
        self.add(Scroll(self._whole), 1)
        self.add(self._foot())

    def _foot(self) -> CardFoot:
        """Two acts far from one another, below the reason why they cannot be done."""
        self._why = Text("", "second", "texto2")
        acts = QHBoxLayout()
        acts.addWidget(self.reject)
        acts.addStretch(1)
        acts.addWidget(self.confirm)
        lines = QVBoxLayout()
        lines.setContentsMargins(0, 10, 0, 10)
        lines.setSpacing(6)
        lines.addWidget(self._why)
        lines.addLayout(acts)
        foot = CardFoot(height=56)
        foot.row.addLayout(lines, 1)
        return foot

    def _beside_picture(self) -> QHBoxLayout:
        """The image of the slip, and beside it the amount to compare with it."""
        asked = QVBoxLayout()
        asked.setSpacing(4)
        asked.addWidget(self.amount)
        asked.addWidget(self.consequence)
        asked.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(asked, 1)
        return row

    def _labels(self) -> tuple[tuple[str, str], ...]:
        return (
            ("document", self.tr("Papeleta")),
            ("bank", self.tr("Banco")),
            ("paid", self.tr("Depositado")),
            ("amount", self.tr("Declarado")),
            ("expected", self.tr("Por pagar")),
            ("case", self.tr("Trámite")),
            ("declared", self.tr("Declaró")),
        )

    def _connect(self) -> None:
        self.amount.changed.connect(self._say)
        self.amount.editor.returnPressed.connect(self._on_confirm)
        self.confirm.clicked.connect(self._on_confirm)
        self.reject.clicked.connect(self.reject_wanted)
        self.image.clicked.connect(self.image_wanted)
        self.case.clicked.connect(self.case_wanted)

    def show_slip(self, slip: SlipLine | None) -> None:
        """Show a deposit, or nothing."""
        self.slip = slip
        self._whole.setVisible(slip is not None)
        if slip is None:
            self.set_title(self.tr("Ninguna papeleta elegida"))
            self._say()
            return
        self.set_title(slip.applicant)
        at = self._context.desk.clock.local(slip.declared_at)
        words = {
            "document": slip.document,
            "bank": slip.bank,
            "paid": weekday_date(slip.paid_on),
            "amount": str(Money(slip.amount_cents)),
            "expected": str(Money(slip.expected_cents)),
            "case": slip.case_number,
            "declared": f"{short_name(slip.declared_by)}, {short_date(at.date())}, {hour(at.time())}",
        }
        for key, text in words.items():
            self._values[key].set_text(text)
        self._show_chip(slip)
        self.repeated.setVisible(bool(slip.repeated))
        if slip.repeated:
            self.repeated.set_words(slip.repeated, self.tr("Compare las imágenes antes de confirmar."))
        self.image.setEnabled(slip.attachment_id is not None)
        self.image.setToolTip("" if slip.attachment_id else self.tr("Se declaró sin imagen."))
        self.amount.set_value(str(Money(slip.amount_cents)))
        self._show_picture(slip)
        self._say()

    def _show_picture(self, slip: SlipLine) -> None:
        """Make the picture of the slip off the window's thread; it comes when it is ready."""
        if slip.attachment_id is None:
            self.picture.set_image(QImage(), self.tr("Sin imagen"))
            return
        self.picture.set_image(QImage(), "")
        checklist, actor, image = self._context.desk.checklist, self._context.actor, slip.attachment_id

        def show(made: QImage) -> None:
            if self.slip is not None and self.slip.attachment_id == image:
                self.picture.set_image(made, self.tr("Imagen de la papeleta"))

        self._context.lane.run(self, lambda: picture(checklist.content(actor, image)[1]), show)

    def _show_chip(self, slip: SlipLine) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._chips.addWidget(ReasonChip(shape(slip), told(slip, self.tr)))
        self._chips.addStretch(1)

    def _say(self) -> None:
        """Say what confirming will do, or why it cannot be done."""
        cents = self.amount.cents()
        why = self._lack(cents)
        self.confirm.setEnabled(not why)
        self.reject.setEnabled(self.slip is not None and self.may)
        self._why.set_text(why)
        self._why.setVisible(bool(why))
        self.consequence.set_text(self._will_happen(cents) if self.slip and cents is not None else "")

    def _lack(self, cents: int | None) -> str:
        if self.slip is None:
            return ""
        if not self.may:
            return self.tr("Confirma quien supervisa.")
        return self.tr("Escriba el valor que llegó.") if not cents else ""

    def _will_happen(self, cents: int) -> str:
        rest = (self.slip.expected_cents if self.slip else 0) - cents
        if rest > 0:
            return self.tr("Quedará una diferencia de {rest} por completar.").format(rest=Money(rest))
        if rest < 0:
            return self.tr("Quedarán {rest} de más, por devolver.").format(rest=Money(-rest))
        return self.tr("El pago queda completo y el trámite pasa al siguiente paso.")

    def _on_confirm(self) -> None:
        cents = self.amount.cents()
        if self.confirm.isEnabled() and cents:
            self.confirm_wanted.emit(cents)
