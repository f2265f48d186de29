"""A dialog with a small form: Intro walks the fields, Ctrl+Intro does it, and a refusal stands at its field."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.intake import FieldFault
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.typed_sheet import TypedSheet
from app.views.forms.asked import Asked
from app.views.forms.walking import Walk
from app.views.overriding import override
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.inputs import LIVE_CHECK_MS, FieldState

_WIDTH = 600


class FormSheet(TypedSheet):
    """`answer` keeps what the service answered. Subclasses say the fields, the work and whose fault an error is.

    pause: started while somebody types, for checks that run a moment after the last key.
    """

    blames: Mapping[str, str] = {}
    """Beginning of an error's key -> key of the field that must be mended; the longest beginning wins."""

    def __init__(self, context: Context, title: str, text: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(title, text, width=_WIDTH, parent=parent)
        self.context = context
        self.answer: object = None
        self._fields: dict[str, Asked] = {}
        self.form = Walk()
        self._rows = QVBoxLayout(self.form)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.body.addWidget(self.form)
        self.body.addWidget(self.message)
        self.act = Button(act, Kind.PRIMARY, keys="Ctrl+Intro")
        self.act.clicked.connect(self.submit)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.submit)
        self.verbs.addWidget(self.act)
        self.form.ended.connect(self.act.setFocus)
        self.pause = QTimer(self, singleShot=True, interval=LIVE_CHECK_MS)
        self.finished.connect(self.pause.stop)

    def add_row(self, *fields: Asked) -> None:
        """Put fields side by side, one column each."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for place, field in enumerate(fields):
            grid.addWidget(field, 0, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
            self._fields[field.key] = field
        self._rows.addLayout(grid)

    def add_wide(self, widget: QWidget) -> None:
        """Put something between the rows (a warning, an image)."""
        self._rows.addWidget(widget)

    def fields(self) -> list[Asked]:
        """Return the fields that are asked now, in order."""
        return [field for field in self._fields.values() if not field.isHidden()]

    def wrong(self, field: Asked) -> str:
        """Return what is wrong with a field before anybody is asked."""
        if field.is_empty:
            return self.tr("Falta: {label}.").format(label=field.label.text().replace("&", "").lower())
        return ""

    @abstractmethod
    def work(self) -> Callable[[], object]:
        """Return the call of the service, with everything it needs already read."""

    def submit(self) -> None:
        """Do it, or go to the first field that is wrong."""
        if not self.act.isEnabled():
            return
        self.message.say(FieldState.NONE, "")
        faulty = [(field, words) for field in self.fields() if (words := self.wrong(field))]
        for field in self.fields():
            field.show_fault(None)
        for field, words in faulty:
            self.blame(field, words)
        if faulty:
            faulty[0][0].go()
            return
        self.act.setEnabled(False)
        self.context.lane.run(self, self.work(), self._on_done, self._on_refused)

    def blame(self, field: Asked, words: str, level: str = "error") -> None:
        """Say at a field what is wrong with it."""
        field.insist()
        field.show_fault(FieldFault(field.key, level, words))

    @override
    def event(self, event: QEvent) -> bool:
        """Grow with what is said at the fields: a sentence is never cut."""
        asks_room = event.type() == QEvent.Type.LayoutRequest
        answered = super().event(event)
        layout = self.layout() if asks_room else None  # after DeferredDelete there is nothing left to ask
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
        return answered

    def _on_done(self, answer: object) -> None:
        self.answer = answer
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        self.act.setEnabled(True)
        begins = sorted((key for key in self.blames if error.key.startswith(key)), key=len)
        field = self._fields.get(self.blames[begins[-1]]) if begins else None
        if field is None or field.isHidden():
            self.message.say(FieldState.ERROR, sentence(error))
            self.act.setFocus()
        else:
            self.blame(field, sentence(error))
            field.go()
