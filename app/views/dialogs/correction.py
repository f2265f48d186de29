"""The whole form of a case, to correct an answer or replace a file after intake; the reason stays in the history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.models.rows.corrections import CorrectionForm
from app.models.rows.intake import FieldFault
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.sheet import Sheet
from app.views.forms.field_desk import FieldDesk
from app.views.forms.generated import GeneratedForm
from app.views.forms.lines import LineAsked
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.fields import FieldMessage
from app.views.widgets.inputs import FieldState
from app.views.widgets.scroll import Scroll

_WIDTH, _TALL = 720, 380


class CorrectionSheet(Sheet):
    """Accepted once the service took the corrected form."""

    def __init__(self, context: Context, case_id: str, number: str, form: CorrectionForm, parent: QWidget) -> None:
        super().__init__(
            self.tr("Corregir la solicitud {number}").format(number=number),
            self.tr("Cambie solo lo que corresponda. Lo anterior, lo nuevo y el motivo quedan en el historial."),
            width=_WIDTH,
            parent=parent,
        )
        self.context, self._case_id = context, case_id
        desk = FieldDesk(context, form.procedure, lambda: form.identity)
        self.form = GeneratedForm(form.sections, context.desk.territory, desk=desk)
        self.form.set_answers(form.answers)
        self.form.set_chosen(form.chosen)
        self.reason = LineAsked("reason", self.tr("Por qué se corrige"))
        self.message = FieldMessage(reserved=False)
        self.act = Button(self.tr("Corregir"), Kind.PRIMARY, keys="Ctrl+Intro")
        self.room = Scroll(self.form)
        self.room.setMinimumHeight(look_of(self).px(_TALL))
        self._build()

    def _build(self) -> None:
        self.body.addWidget(self.room, 1)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.message)
        back = Button(self.tr("Volver"), keys="Esc")
        back.clicked.connect(self.reject)
        self.act.clicked.connect(self.submit)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.submit)
        self.verbs.addWidget(back)
        self.verbs.addWidget(self.act)
        first = next(iter(self.form.applying()), None)
        if first is not None:
            first.go()

    def submit(self) -> None:
        """Correct it, or say what is wrong."""
        if not self.act.isEnabled():
            return
        self.message.say(FieldState.NONE, "")
        self.act.setEnabled(False)
        self.context.lane.run(self, self._work(), lambda _none: self.accept(), self._on_refused)

    def _work(self) -> Callable[[], None]:
        corrections, actor, case_id = self.context.desk.corrections, self.context.actor, self._case_id
        answers, reason = self.form.answers(), str(self.reason.value())
        return lambda: corrections.correct(actor, case_id, answers, reason)

    def _on_refused(self, error: UserError) -> None:
        self.act.setEnabled(True)
        asked = self.form.asked.get(str(error.values.get("field", "")))
        if asked is not None:
            asked.insist()
            asked.show_fault(FieldFault(asked.key, "error", str(error.values["fault"])))
            self.room.ensureWidgetVisible(asked)
            asked.go()
            return
        self.message.say(FieldState.ERROR, sentence(error))
        if error.key == "case.reason_needed":
            self.reason.go()
