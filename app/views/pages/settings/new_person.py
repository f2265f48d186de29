"""The form of a new account."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.models.errors import UserError
from app.services.sentences import sentence
from app.views.context import Context
from app.views.forms.walking import Walk
from app.views.pages.first_use.person_step import suggested
from app.views.pages.settings.roles import role_options
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState, LineEdit
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.password import TypedPassword
from app.views.widgets.strength import Strength, fault
from app.views.widgets.text import Text


class NewPerson(Walk):
    """`made` carries the name of who may log in now; `left` is Volver."""

    made = Signal(str)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.name_edit, self.user_edit, self.password_edit = LineEdit(), LineEdit(), TypedPassword()
        self.role = OptionBoxes(role_options(), "clerk", columns=1)
        self.name = Field(self.tr("Nombres y a&pellidos"), self.name_edit)
        self.user = Field(self.tr("&Usuario"), self.user_edit, help_text=self.tr("Con él entra y firma lo que hace."))
        self.password = Field(
            self.tr("C&lave inicial"),
            self.password_edit,
            help_text=self.tr("12 caracteres o más. La persona la cambia después."),
        )
        self.strength = Strength()
        self.make = Button(self.tr("Crear persona"), Kind.PRIMARY, icon="user-plus", keys="Ctrl+Intro")
        self._back = Button(self.tr("Volver"))
        self._own_user = False
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self.user)
        column.addWidget(Text(self.tr("Función"), "emphasis"))
        column.addWidget(self.role)
        column.addSpacing(6)
        column.addWidget(self.password)
        column.addWidget(self.strength)
        column.addStretch(1)
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self._back)
        verbs.addStretch(1)
        verbs.addWidget(self.make)
        column.addLayout(verbs)

    def _connect(self) -> None:
        self.name_edit.textEdited.connect(self._suggest)
        self.user_edit.textEdited.connect(self._on_user)
        self.password_edit.textChanged.connect(self.strength.show_for)
        self.make.clicked.connect(self.submit)
        self._back.clicked.connect(self.left)
        self.ended.connect(self.make.setFocus)

    def clear(self) -> None:
        """Begin with an empty form."""
        for editor in (self.name_edit, self.user_edit, self.password_edit):
            editor.clear()
        for field in (self.name, self.user, self.password):
            field.clear_message()
        self.role.set_key("clerk")
        self._own_user = False
        self.name_edit.setFocus()

    def submit(self) -> None:
        """Make the account, or say at the field what is missing."""
        name, user, password = self.name_edit.text().strip(), self.user_edit.text().strip(), self.password_edit.text()
        for field in (self.name, self.user, self.password):
            field.clear_message()
        if len(name.split()) < 2:
            self._stop(self.name, self.tr("Faltan nombres y apellidos. Escríbalos como en la cédula."))
        elif not user:
            self._stop(self.user, self.tr("Falta el usuario. Escríbalo en minúsculas."))
        elif fault(password):
            self._stop(self.password, fault(password))
        else:
            self._make(user, name, self.role.key(), password)

    def _make(self, user: str, name: str, role: str, password: str) -> None:
        users, actor = self._context.desk.users, self._context.actor
        self.make.setEnabled(False)
        self._context.lane.run(
            self, lambda: users.create(actor, user, name, role, password), lambda _id: self._on_made(name), self._refuse
        )

    def _on_made(self, name: str) -> None:
        self.make.setEnabled(True)
        self.made.emit(name)

    def _refuse(self, error: UserError) -> None:
        self.make.setEnabled(True)
        fields = {"user": self.user, "password": self.password, "name": self.name}
        field = fields.get(error.key.partition(".")[0])
        if field is None:
            self._context.messages.refuse(error)
        else:
            self._stop(field, sentence(error))

    @staticmethod
    def _stop(field: Field, words: str) -> None:
        field.set_message(FieldState.ERROR, words)
        field.editor.setFocus()

    def _on_user(self) -> None:
        self._own_user = True

    def _suggest(self, name: str) -> None:
        if not self._own_user:
            self.user_edit.setText(suggested(name))
