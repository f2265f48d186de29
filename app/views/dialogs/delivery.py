"""Who takes the papers: the holder or somebody who represents them, with name, identity and proof."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.identity import IdKind
from app.models.rows.cases import CaseView
from app.models.rows.papers import DeliveryIn
from app.services.receiving import AUTHORITIES
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.asked import Asked
from app.views.forms.choosing import ChoiceAsked, ComboAsked
from app.views.forms.lines import DateAsked, LineAsked
from app.views.forms.papers import IdentityAsked
from app.views.overriding import override
from app.views.widgets.options import Option

_KINDS = (IdKind.CEDULA, IdKind.PASSPORT, IdKind.RUC)


class DeliverySheet(FormSheet):
    """Hands the printed papers over; `answer` is the id of the receipt to sign."""

    blames: Mapping[str, str] = {
        "delivery.identity": "identity",
        "delivery.not_the_holder": "identity",
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
        words = {
            "holder": self.tr("Titular"),
            "representative": self.tr("Representante"),
            "bearer": self.tr("Otra persona"),
        }
        capacities = [Option(one, words[one]) for one in view.receivers]
        self.capacity = ChoiceAsked("capacity", self.tr("&Quién recibe"), capacities)
        self.name = LineAsked("name", self.tr("&Nombres y apellidos"))
        self.identity = IdentityAsked("identity", self.tr("&Identificación"), _KINDS)
        proofs = [Option(key, title.capitalize()) for key, title in AUTHORITIES.items()]
        self.proof = ComboAsked("authority", self.tr("&Documento que lo acredita"), proofs)
        self.number = LineAsked("authority_number", self.tr("N&úmero"), optional=True)
        self.dated = DateAsked("authority_on", self.tr("&Fecha del documento"), optional=True)
        for field in (self.capacity, self.name, self.identity, self.proof):
            self.add_row(field)
        self.add_row(self.number, self.dated)
        self._proofs = (self.proof, self.number, self.dated)
        self.capacity.changed.connect(self._on_capacity)
        self._take_holder()
        for hidden in self._proofs:
            hidden.hide()
        self.capacity.go()

    def _take_holder(self) -> None:
        person = self._view.person
        self.capacity.set_value("holder")
        self.name.set_value(person.name)
        self.identity.set_value(f"{person.id_kind}:{person.id_number}")

    def _on_capacity(self) -> None:
        holder = self.capacity.value() == "holder"
        for proof in self._proofs:
            proof.setVisible(self.capacity.value() == "representative")
        if holder:
            self._take_holder()
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
        kind, _, number = str(self.identity.value()).partition(":")
        told = DeliveryIn(
            str(self.name.value()),
            kind,
            number,
            str(self.capacity.value()),
            authority_kind=str(self.proof.value()),
            authority_number=str(self.number.value()),
            authority_on=self.dated.day(),
        )
        return lambda: deliveries.deliver(actor, case_id, told)
