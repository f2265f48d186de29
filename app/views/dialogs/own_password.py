"""Changing one's own password."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.sheet import Sheet
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState
from app.views.widgets.password import TypedPassword
from app.views.widgets.strength import Strength, fault


class OwnPassword(Sheet):
    """The old one, and the new one twice."""

    def __init__(self, context: Context, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._context = context
        self.old_edit, self.new_edit, self.again_edit = TypedPassword(), TypedPassword(), TypedPassword()
        self.old = Field(self.tr("Clave &actual"), self.old_edit, reserved=True)
        self.new = Field(self.tr("Clave &nueva"), self.new_edit, reserved=True)
        self.again = Field(self.tr("&Repita la clave nueva"), self.again_edit, reserved=True)
        self._strength = Strength()
        for part in (self.old, self.new, self._strength, self.again):
            self.body.addWidget(part)
        back = Button(self.tr("Volver"), keys="Esc")
        back.clicked.connect(self.reject)
        self.change = Button(self.tr("Cambiar"), Kind.PRIMARY, keys="Ctrl+Intro")
        self.change.clicked.connect(self.submit)
        self.verbs.addWidget(back)
        self.verbs.addWidget(self.change)
        self.new_edit.textChanged.connect(self._strength.show_for)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.submit)
        self.old.editor.setFocus()

    def submit(self) -> None:
        """Change it, or say at the field why not."""
        old, new = self.old_edit.text(), self.new_edit.text()
        for field in (self.old, self.new, self.again):
            field.clear_message()
        wrong = fault(new)
        if wrong:
            self._stop(self.new, wrong)
        elif new != self.again_edit.text():
            self._stop(self.again, self.tr("No es igual a la clave nueva. Escríbala otra vez."))
        else:
            self.change.setEnabled(False)
            desk, actor = self._context.desk, self._context.actor
            self._context.lane.run(
                self,
                lambda: desk.users.change_own_password(actor, old, new),
                lambda _none: self.accept(),
                self._refuse,
            )

    def _refuse(self, error: UserError) -> None:
        self.change.setEnabled(True)
        words = self.tr("Esa no es su clave actual. Escríbala otra vez.")
        self._stop(self.old, words if error.key == "login.wrong" else sentence(error))

    def _stop(self, field: Field, words: str) -> None:
        field.set_message(FieldState.ERROR, words)
        field.editor.setFocus()
