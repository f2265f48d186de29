"""Step 2: the form that the procedure declares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.rows.intake import FieldFault
from app.views.forms.asked import Asked
from app.views.forms.field_desk import FieldDesk
from app.views.forms.generated import GeneratedForm
from app.views.overriding import override
from app.views.pages.new_case.step import Lack, Step

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure
    from app.services.territory import Territory


class RequestStep(Step):
    """The declared sections; each answer is checked while it is typed."""

    key = "request"

    def __init__(
        self,
        procedure: Procedure,
        territory: Territory,
        *,
        desk: FieldDesk,
        editors: Mapping[str, Asked],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = GeneratedForm(procedure.sections_at(), territory, desk=desk, editors=editors)
        self._renamed = procedure.renamed
        self._faults: dict[str, FieldFault] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 8)
        column.addWidget(self.form)
        self.form.changed.connect(self.changed)

    def show_faults(self, faults: Iterable[FieldFault]) -> None:
        """Say at each field what the check said."""
        self._faults = {fault.key: fault for fault in faults if fault.key in self.form.asked}
        self.form.show_faults(self._faults.values())

    @override
    def lacks(self) -> list[Lack]:
        return [self._lack(fault) for fault in self._faults.values() if fault.level != "warning"]

    def _lack(self, fault: FieldFault) -> Lack:
        asked = self.form.asked[fault.key]
        return Lack(fault.key, asked.label.text().replace("&", "").lower(), fault.text, asked.go)

    @override
    def note(self) -> str:
        asked = [one for one in self.form.applying() if one.key in self._faults or not one.is_empty]
        wrong = len(self.lacks())
        if not wrong:
            return self.tr("completa")
        if wrong == len(asked):
            return self.tr("1 pregunta") if wrong == 1 else self.tr("{count} preguntas").format(count=wrong)
        return self.tr("falta 1 dato") if wrong == 1 else self.tr("faltan {count} datos").format(count=wrong)

    @override
    def insist(self) -> None:
        for asked in self.form.asked.values():
            asked.insist()

    @override
    def focus_first(self) -> None:
        applying = list(self.form.applying())
        begun = any(not asked.is_empty for asked in applying)
        wrong = (asked for asked in applying if begun and asked.key in self._faults)
        first = next(wrong, applying[0] if applying else None)
        if first is not None:
            first.go()

    @override
    def keep(self) -> dict[str, Any]:
        return self.form.answers()

    @override
    def restore(self, kept: Mapping[str, Any]) -> None:
        self.form.set_answers({self._renamed.get(key, key): answer for key, answer in kept.items()})
