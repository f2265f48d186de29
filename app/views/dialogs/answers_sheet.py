"""A form of a case in front of the window: answers are written, and the service takes them or says what is wrong."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.corrections import CorrectionForm
from app.models.rows.intake import FieldFault
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.typed_sheet import TypedSheet
from app.views.forms.asked import Asked
from app.views.forms.field_desk import FieldDesk
from app.views.forms.generated import GeneratedForm
from app.views.forms.walking import Walk
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.inputs import FieldState
from app.views.widgets.scroll import Scroll

_WIDTH, _TALL = 720, 380


class AnswersSheet(TypedSheet):
    """Accepted once the service took the form; whoever derives says what it is called and which call takes it."""

    def __init__(self, context: Context, form: CorrectionForm, words: tuple[str, str, str], parent: QWidget) -> None:
        """`words`: title, what is to be done, and the verb of the button."""
        super().__init__(words[0], words[1], width=_WIDTH, parent=parent)
        self.context = context
        desk = FieldDesk(context, form.procedure, lambda: form.identity)
        self.form = GeneratedForm(form.sections, context.desk.territory, desk=desk)
        self.form.set_answers(form.answers)
        self.form.set_chosen(form.chosen)
        self.act = Button(words[2], Kind.PRIMARY, keys="Ctrl+Intro")
        self.walk = Walk()
        inside = QVBoxLayout(self.walk)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        self.room = Scroll(self.walk)
        self.room.setMinimumHeight(look_of(self).px(_TALL))

    def build(self, *below: QWidget) -> None:
        """Put the form, what stands below it and the verbs in their places."""
        for part in (*below, self.message):
            self.body.addWidget(part)
        self.body.insertWidget(0, self.room, 1)
        self.act.clicked.connect(self.submit)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.submit)
        self.verbs.addWidget(self.act)
        following = next((part for part in below if isinstance(part, Asked)), None)
        self.walk.ended.connect(following.go if following else self.act.setFocus)
        first = next(iter(self.form.applying()), None)
        if first is not None:
            first.go()

    @abstractmethod
    def work(self) -> Callable[[], None]:
        """Return what the lane does with the answers."""

    def submit(self) -> None:
        """Hand the answers over, or say what is wrong."""
        if not self.act.isEnabled():
            return
        self.message.say(FieldState.NONE, "")
        self.act.setEnabled(False)
        self.context.lane.run(self, self.work(), lambda _none: self.accept(), self.on_refused)

    def on_refused(self, error: UserError) -> None:
        """Show the fault at its field, or below the form."""
        self.act.setEnabled(True)
        asked = self.form.asked.get(str(error.values.get("field", "")))
        if asked is None:
            self.message.say(FieldState.ERROR, sentence(error))
            return
        asked.insist()
        asked.show_fault(FieldFault(asked.key, "error", str(error.values["fault"])))
        self.room.ensureWidgetVisible(asked)
        asked.go()
