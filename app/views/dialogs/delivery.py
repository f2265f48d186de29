"""Who takes the papers: the holder or somebody who represents them, with name, identity and proof."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.models.identity import IdKind
from app.models.rows.cases import CaseView
from app.models.rows.papers import DeliveryIn
from app.views.context import Context
from app.views.dialogs.form_sheet import FormSheet
from app.views.forms.choosing import ChoiceAsked
from app.views.forms.lines import LineAsked
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
        capacities = [Option("holder", self.tr("Titular")), Option("representative", self.tr("Representante"))]
        self.capacity = ChoiceAsked("capacity", self.tr("&Quién recibe"), capacities)
        self.name = LineAsked("name", self.tr("&Nombres y apellidos"))
        self.identity = IdentityAsked("identity", self.tr("&Identificación"), _KINDS)
        self.authority = LineAsked(
            "authority", self.tr("&Documento que lo acredita"), example=self.tr("poder, nombramiento o carta")
        )
        for field in (self.capacity, self.name, self.identity, self.authority):
            self.add_row(field)
        self.capacity.changed.connect(self._on_capacity)
        self._take_holder()
        self.authority.hide()
        self.capacity.go()

    def _take_holder(self) -> None:
        person = self._view.person
        self.capacity.set_value("holder")
        self.name.set_value(person.name)
        self.identity.set_value(f"{person.id_kind}:{person.id_number}")

    def _on_capacity(self) -> None:
        holder = self.capacity.value() == "holder"
        self.authority.setVisible(not holder)
        if holder:
            self._take_holder()
        else:
            self.name.set_value("")
            self.identity.set_value("")
            self.identity.editor.kind.set_key(IdKind.CEDULA.value)
        for field in self.fields():
            field.show_fault(None)

    @override
    def work(self) -> Callable[[], object]:
        deliveries, actor, case_id = self.context.desk.deliveries, self.context.actor, self._view.line.id
        kind, _, number = str(self.identity.value()).partition(":")
        told = DeliveryIn(str(self.name.value()), kind, number, str(self.capacity.value()), str(self.authority.value()))
        return lambda: deliveries.deliver(actor, case_id, told)
