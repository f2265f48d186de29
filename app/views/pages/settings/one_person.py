"""One account: a new password for who forgot theirs, and the door open or closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.people import Staff
from app.services.sentences import sentence
from app.views.context import Context
from app.views.shell.role_words import roles
from app.views.widgets.avatar import Avatar, initials_of
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Hairline
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState
from app.views.widgets.password import TypedPassword
from app.views.widgets.strength import Strength, fault
from app.views.widgets.text import Text


class OnePerson(QWidget):
    """`said` carries what was done, in words."""

    said = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.person: Staff | None = None
        self._avatar = Avatar("")
        self._name, self._about = Text("", "card"), Text("", "second", "texto2")
        self.password_edit, self.strength = TypedPassword(), Strength()
        self.password = Field(
            self.tr("C&lave nueva"),
            self.password_edit,
            help_text=self.tr("Sirve desde ya; la de antes deja de servir."),
        )
        self.give = Button(self.tr("Cambiar clave"), icon="key")
        self.close_door = Button(self.tr("&Desactivar"), Kind.DANGER, icon="lock")
        self._effect = Text("", "second", "texto2", wrap=True)
        self._build()
        self.password_edit.textChanged.connect(self.strength.show_for)
        self.password_edit.returnPressed.connect(self.give_password)
        self.give.clicked.connect(self.give_password)
        self.close_door.clicked.connect(self.turn)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._avatar)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self.password)
        column.addWidget(self.strength)
        give = QHBoxLayout()
        give.addWidget(self.give)
        give.addStretch(1)
        column.addLayout(give)
        column.addWidget(Hairline())
        column.addWidget(self._effect)
        turn = QHBoxLayout()
        turn.addWidget(self.close_door)
        turn.addStretch(1)
        column.addLayout(turn)
        column.addStretch(1)

    def show_person(self, person: Staff) -> None:
        """Show somebody; what was typed for another is forgotten."""
        if self.person is None or person.id != self.person.id:
            self.password_edit.clear()
            self.password.clear_message()
        self.person = person
        self._avatar.set_initials(initials_of(person.full_name))
        self._name.set_text(person.full_name)
        self._about.set_text(
            self.tr("{role} · usuario {username}").format(role=roles()[person.role], username=person.username)
        )
        words = (self.tr("&Desactivar"), "lock") if person.active else (self.tr("&Activar"), "lock-open")
        self.close_door.set_words(*words)
        stays = self.tr("Ya no podrá entrar. Lo que hizo queda a su nombre.")
        self._effect.set_text(stays if person.active else self.tr("No puede entrar. Actívela si vuelve."))

    def give_password(self) -> None:
        """Give the person a new password, or say what is wrong with it."""
        person, password = self.person, self.password_edit.text()
        wrong = fault(password)
        if person is None or wrong:
            self.password.set_message(FieldState.ERROR, wrong)
            self.password_edit.setFocus()
            return
        users, actor = self._context.desk.users, self._context.actor

        def then(_none: None) -> None:
            self.password_edit.clear()
            self.password.clear_message()
            self.said.emit(self.tr("Cambió la clave de {name}.").format(name=person.full_name))

        self._context.lane.run(self, lambda: users.set_password(actor, person.id, password), then, self._refuse)

    def turn(self) -> None:
        """Close the door to somebody, after asking, or open it again."""
        person = self.person
        if person is None:
            return
        if person.active and not self._sure(person):
            return
        users, actor, active = self._context.desk.users, self._context.actor, not person.active
        done = self.tr("Activó a {name}.") if active else self.tr("Desactivó a {name}.")

        def then(_none: None) -> None:
            self.said.emit(done.format(name=person.full_name))

        self._context.lane.run(
            self, lambda: users.set_active(actor, person.id, active=active), then, self._context.messages.refuse
        )

    def _sure(self, person: Staff) -> bool:
        title = self.tr("¿Desactivar a {name}?").format(name=person.full_name)
        text = self.tr("Ya no podrá entrar en Ventanilla. Lo que hizo queda a su nombre y puede activarla otra vez.")
        return self._context.messages.ask(title, text, self.tr("&Desactivar"), danger=True)

    def _refuse(self, error: UserError) -> None:
        self.password.set_message(FieldState.ERROR, sentence(error))
