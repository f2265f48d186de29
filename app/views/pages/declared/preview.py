"""The form of a definition as a clerk would see it: what is chosen first can be tried, answers cannot be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.catalogue.chosen import Chosen
from app.views.forms.choosing import ChoiceAsked
from app.views.forms.generated import GeneratedForm
from app.views.pages.new_case.choices import Choices
from app.views.widgets.options import Option

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure
    from app.services.territory import Territory


class Preview(QWidget):
    """Applicant type, product and channel decide which fields are asked."""

    def __init__(self, procedure: Procedure, territory: Territory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kinds = [Option(one.key, one.short) for one in procedure.applicant_types]
        self.kinds = ChoiceAsked("applicant_type", procedure.applicant_types_label, kinds)
        self.choices = Choices(procedure)
        self.form = GeneratedForm(procedure.sections, territory)
        self.form.setEnabled(False)
        self.form.setAccessibleName(self.tr("Formulario de {name}").format(name=procedure.name))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        for part in (self.kinds, self.choices, self.form):
            column.addWidget(part)
        column.addStretch(1)
        self.kinds.setVisible(bool(kinds))
        self.kinds.changed.connect(self._show)
        self.choices.changed.connect(self._show)
        if kinds:
            self.kinds.set_value(kinds[0].key)
        if procedure.products:
            self.choices.products.set_key(procedure.products[0].key)
        self._show()

    def _show(self) -> None:
        kind = str(self.kinds.value() or "")
        self.form.set_chosen(Chosen(kind, self.choices.channel(), self.choices.product()))
