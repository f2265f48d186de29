"""Questions before what cannot be undone; Esc is the safe answer."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.services import typed
from app.services.sentences import sentence
from app.views.dialogs.sheet import Sheet
from app.views.overriding import override
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState
from app.views.widgets.text_area import TextArea


class Ask(Sheet):
    """Asks with two verbs. A dangerous one is pressed with Alt and its letter, never with Intro."""

    def __init__(self, title: str, text: str, act: str, *, danger: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(title, text, parent=parent)
        back = Button(self.tr("Volver"), keys="Esc")
        back.clicked.connect(self.reject)
        words = act if "&" in act else f"&{act}"
        self.act = Button(words, Kind.DANGER if danger else Kind.PRIMARY, keys="" if danger else "Intro")
        self.act.clicked.connect(self.answer)
        if danger:
            self.verbs.insertWidget(0, self.act)
            self.verbs.addWidget(back)
            back.setFocus()
        else:
            self.verbs.addWidget(back)
            self.verbs.addWidget(self.act)
            self.act.setFocus()

    def answer(self) -> None:
        """Take the act as answered."""
        self.accept()


class AskReason(Ask):
    """Asks for a reason too; without one there is no act."""

    def __init__(self, title: str, text: str, act: str, *, danger: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(title, text, act, danger=danger, parent=parent)
        self._text = TextArea()
        self.field = Field(self.tr("&Motivo"), self._text, reserved=True)
        self.body.addWidget(self.field)
        self._text.setFocus()
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.answer)

    @property
    def reason(self) -> str:
        """What was written."""
        return self._text.text().strip()

    @override
    def answer(self) -> None:
        """Take the act as answered once there is a reason that fits in the history."""
        try:
            typed.reason(self.reason)
        except UserError as error:
            self.field.set_message(FieldState.ERROR, sentence(error))
            self._text.setFocus()
        else:
            self.accept()
