"""The whole form of a case, to correct an answer or replace a file after intake; the reason stays in the history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.models.rows.corrections import CorrectionForm
from app.views.context import Context
from app.views.dialogs.answers_sheet import AnswersSheet
from app.views.forms.lines import LineAsked
from app.views.overriding import override


class CorrectionSheet(AnswersSheet):
    """Accepted once the service took the corrected form."""

    def __init__(self, context: Context, case_id: str, number: str, form: CorrectionForm, parent: QWidget) -> None:
        words = (
            self.tr("Corregir la solicitud {number}").format(number=number),
            self.tr("Cambie solo lo que corresponda. Lo anterior, lo nuevo y el motivo quedan en el historial."),
            self.tr("Corregir"),
        )
        super().__init__(context, form, words, parent)
        self._case_id = case_id
        self.reason = LineAsked("reason", self.tr("Por qué se corrige"))
        self.build(self.reason)

    @override
    def work(self) -> Callable[[], None]:
        corrections, actor, case_id = self.context.desk.corrections, self.context.actor, self._case_id
        answers, reason = self.form.answers(), str(self.reason.value())
        return lambda: corrections.correct(actor, case_id, answers, reason)

    @override
    def on_refused(self, error: UserError) -> None:
        super().on_refused(error)
        if error.key == "case.reason_needed":
            self.reason.go()


class FillSheet(AnswersSheet):
    """What the office writes at a step; accepted once the service took it."""

    def __init__(self, context: Context, case_id: str, number: str, form: CorrectionForm, parent: QWidget) -> None:
        words = (
            self.tr("Llenar datos de {number}").format(number=number),
            self.tr("Escriba lo que la oficina encontró. Queda en el expediente, en sus papeles y en el historial."),
            self.tr("Guardar"),
        )
        super().__init__(context, form, words, parent)
        self._case_id = case_id
        self.build()

    @override
    def work(self) -> Callable[[], None]:
        office, actor, case_id = self.context.desk.office_fields, self.context.actor, self._case_id
        answers = self.form.answers()
        return lambda: office.fill(actor, case_id, answers)
