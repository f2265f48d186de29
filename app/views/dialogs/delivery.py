"""Who takes the papers: the holder or somebody who represents them, with name, identity and proof."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.identity import IdKind
from app.models.rows.cases import CaseView
from app.models.rows.papers import DeliveryIn
from app.services.issuing.receiving import AUTHORITIES
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.dialogs.slip_image import PaperImage
from app.views.forms.asked import Asked
from app.views.forms.choosing import ChoiceAsked, ComboAsked
from app.views.forms.lines import DateAsked, LineAsked
from app.views.forms.papers import IdentityAsked
from app.views.overriding import override
from app.views.widgets.notices import MessageBar
from app.views.widgets.options import Option

_KINDS = (IdKind.CEDULA, IdKind.PASSPORT, IdKind.RUC)


class DeliverySheet(FormSheet):
    """Hands the printed papers over; `answer` is the id of the receipt to sign, None if they were sent."""

    blames: Mapping[str, str] = {
        "delivery.identity": "identity",
        "delivery.not_the_holder": "identity",
        "delivery.not_the_applicant": "identity",
        "delivery.authority_needed": "authority",
        "delivery.authority_later": "authority_on",
        "delivery.only_holder": "capacity",
        "delivery.not_anyone": "capacity",
        "typed.": "name",
    }

    def __init__(self, context: Context, view: CaseView, parent: QWidget | None = None) -> None:
        self._view = view
        super().__init__(
            context,
            self.tr("¿A quién entrega {number}?").format(number=view.line.number),
            self.tr("Compare la identificación con el documento. Después se imprime el acta que firma quien recibe."),
            self.tr("Entregar"),
            parent,
        )
        self._make_fields(context, view)
        self._lay_fields()
        self.way.changed.connect(self._show_asked)
        self.capacity.changed.connect(self._on_capacity)
        self.way.set_value("in_person" if "in_person" in view.ways else "email")
        self.capacity.set_value("applicant" if view.holder else "holder")
        self._take_known()
        self._show_asked()
        (self.way if len(view.ways) > 1 else self.capacity).go()

    def _make_fields(self, context: Context, view: CaseView) -> None:
        words = {
            "holder": self.tr("Titular"),
            "applicant": self.tr("Quien lo pidió"),
            "representative": self.tr("Representante"),
            "bearer": self.tr("Otra persona"),
        }
        capacities = [Option(one, words[one]) for one in view.receivers]
        ways = [Option("in_person", self.tr("En persona")), Option("email", self.tr("Por correo"))]
        self.way = ChoiceAsked("way", self.tr("&Cómo se entrega"), [one for one in ways if one.key in view.ways])
        self.capacity = ChoiceAsked("capacity", self.tr("&Quién recibe"), capacities)
        self.name = LineAsked("name", self.tr("&Nombres y apellidos"))
        self.identity = IdentityAsked("identity", self.tr("&Identificación"), _KINDS)
        proofs = [Option(key, title.capitalize()) for key, title in AUTHORITIES.items()]
        self.proof = ComboAsked("authority", self.tr("&Documento que lo acredita"), proofs)
        self.number = LineAsked("authority_number", self.tr("N&úmero"), optional=True)
        self.dated = DateAsked("authority_on", self.tr("&Fecha del documento"), optional=True)
        self.scan = PaperImage(
            context,
            choose=self.tr("Adjuntar el d&ocumento"),
            asked=self.tr("Documento que lo acredita"),
            name=self.tr("Documento que lo acredita"),
        )
        self.mailed = MessageBar("info", self._mail_words())
        self._proofs = (self.proof, self.number, self.dated, self.scan)

    def _lay_fields(self) -> None:
        for field in (self.way, self.capacity, self.name, self.identity, self.proof):
            self.add_row(field)
        self.add_row(self.number, self.dated)
        self.add_wide(self.scan)
        self.add_wide(self.mailed)

    @property
    def by_mail(self) -> bool:
        """Whether the papers are sent instead of handed over."""
        return self.way.value() == "email"

    def _mail_words(self) -> str:
        words = self.tr("Salen a **{address}**, como se emitieron.")
        return words.format(address=self._view.person.email or self.tr("sin correo"))

    def _show_asked(self) -> None:
        """Ask only what the way and the capacity need."""
        self.way.setVisible(len(self._view.ways) > 1)
        for field in (self.capacity, self.name, self.identity):
            field.setVisible(not self.by_mail)
        for proof in self._proofs:
            proof.setVisible(not self.by_mail and self.capacity.value() == "representative")
        self.mailed.setVisible(self.by_mail)
        self.act.set_words(self.tr("Enviar por correo") if self.by_mail else self.tr("Entregar"))

    def _take_known(self) -> None:
        """Write the name and identity of the holder, or of who applied for another."""
        held = self._view.holder if self.capacity.value() == "holder" else None
        person = held or self._view.person
        self.name.set_value(person.name)
        self.identity.set_value(f"{person.id_kind}:{person.id_number}")

    def _on_capacity(self) -> None:
        self._show_asked()
        if self.capacity.value() in {"holder", "applicant"}:
            self._take_known()
        else:
            self.name.set_value("")
            self.identity.set_value("")
            self.identity.editor.kind.set_key(IdKind.CEDULA.value)
        for field in self.fields():
            field.show_fault(None)

    @override
    def wrong(self, field: Asked) -> str:
        return "" if field in {self.number, self.dated} else super().wrong(field)

    @override
    def work(self) -> Callable[[], object]:
        deliveries, actor, case_id = self.context.desk.deliveries, self.context.actor, self._view.line.id
        if self.by_mail:
            return lambda: deliveries.by_email(actor, case_id)
        kind, _, number = str(self.identity.value()).partition(":")
        told = DeliveryIn(
            str(self.name.value()),
            kind,
            number,
            str(self.capacity.value()),
            authority_kind=str(self.proof.value()),
            authority_number=str(self.number.value()),
            authority_on=self.dated.day(),
            authority_file=(self.scan.image.name, self.scan.image.content) if self.scan.image else None,
        )
        return lambda: deliveries.deliver(actor, case_id, told)
