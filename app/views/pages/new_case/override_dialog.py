"""A supervisor accepts, in place, a number whose check digit fails: why, and with their own password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.models.errors import UserError
from app.services.access import Actor
from app.services.sentences import sentence
from app.views.context import Context
from app.views.dialogs.sheet import Sheet
from app.views.overriding import override
from app.views.widgets.buttons import Button, Kind, bind
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState, LineEdit, PasswordEdit


class OverrideDialog(Sheet):
    """Asks for the reason and the supervisor. `authorised` carries who and why; the clerk's session goes on."""

    authorised = Signal(Actor, str)

    def __init__(self, context: Context, number: str, reason: str = "", parent: QWidget | None = None) -> None:
        why = self.tr("El dígito verificador no coincide. Quien supervisa puede aceptarlo y queda en el historial.")
        super().__init__(self.tr("¿Aceptar {number}?").format(number=number), why, parent=parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reason = Field(self.tr("&Motivo"), LineEdit(reason), reserved=True)
        self.username = Field(self.tr("&Usuario que supervisa"), LineEdit(), reserved=True)
        self._secret = PasswordEdit()
        self.password = Field(self.tr("&Clave"), self._secret, reserved=True)
        self.accept_button = Button(self.tr("Aceptar el número"), Kind.PRIMARY, keys="Ctrl+Intro")
        bind(self.accept_button, "Ctrl+Return")
        self.accept_button.clicked.connect(self._on_accept)
        self._build()

    def _build(self) -> None:
        for field in (self.reason, self.username, self.password):
            self.body.addWidget(field)
        back = Button(self.tr("Revisar el número"), Kind.SECONDARY, keys="Esc")
        back.clicked.connect(self.reject)
        self.verbs.addWidget(back)
        self.verbs.addWidget(self.accept_button)
        self.reason.editor.setFocus()

    def _on_accept(self) -> None:
        missing = [field for field in (self.reason, self.username, self.password) if not _typed(field)]
        for field in (self.reason, self.username, self.password):
            field.clear_message()
        for field in missing:
            field.set_message(FieldState.ERROR, self.tr("Falta escribirlo."))
        if missing:
            missing[0].editor.setFocus()
            return
        self.accept_button.setEnabled(False)
        users, actor = self._context.desk.users, self._context.actor
        name, password = _typed(self.username), _typed(self.password)
        self._context.lane.run(
            self, lambda: users.authorise(actor, name, password), self._on_authorised, self._on_refused
        )

    def _on_authorised(self, supervisor: Actor) -> None:
        self.authorised.emit(supervisor, _typed(self.reason))
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        self.accept_button.setEnabled(True)
        self.password.set_message(FieldState.ERROR, sentence(error))
        self.password.editor.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextPrevChild(True)  # noqa: FBT003 (Qt)
            return
        super().keyPressEvent(event)


def _typed(field: Field) -> str:
    editor = field.editor
    return editor.text().strip() if isinstance(editor, LineEdit) else ""
