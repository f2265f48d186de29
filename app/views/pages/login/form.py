"""The right of the log-in: person, password, and what happens when they do not fit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.models.rows.door import Staff
from app.views.pages.login.people import People
from app.views.shell.role_words import roles
from app.views.widgets.buttons import Button, Kind, Link
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState, LineEdit
from app.views.widgets.password import TypedPassword
from app.views.widgets.text import Text

WIDEST = 560
_SHOWN = 5


class LoginForm(QWidget):
    """Emits `entering` with user name and password. Says by itself what is missing; is told the rest."""

    entering = Signal(str, str)

    def __init__(self, staff: Sequence[Staff], now: datetime, chosen: str = "") -> None:
        super().__init__()
        self._left = 0
        self.people = People(staff, roles(), now)
        self.people.set_key(chosen or (staff[0].username if staff else ""))
        self.name_edit, self.password_edit = LineEdit(), TypedPassword()
        self.username = Field(self.tr("&Usuario"), self.name_edit)
        self.password = Field(self.tr("&Clave"), self.password_edit, reserved=True)
        self.enter = Button(self.tr("Entrar"), Kind.PRIMARY, icon="sign-in", keys="Intro")
        self.forgotten = Link(self.tr("Olvidé mi clave"))
        self.other = Link(self.tr("Otra persona"))
        self.note = Text("", "second", "texto2", wrap=True)
        self._tick = QTimer(self, interval=1000)
        self._list = self._room_for(staff)
        self._build()
        self._connect()
        self.show_list(shown=bool(staff))

    def _room_for(self, staff: Sequence[Staff]) -> QWidget:
        if len(staff) <= _SHOWN:
            return self.people
        from app.views.widgets.scroll import Scroll

        room = Scroll(self.people)
        room.setFixedHeight(_SHOWN * 60 - 8)
        return room

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(5)
        column.addWidget(Text(self.tr("¿Quién atiende?"), "title"))
        column.addSpacing(6)
        self._how = Text("", "body", "texto2")
        column.addWidget(self._how)
        column.addSpacing(16)
        column.addWidget(self._list)
        column.addWidget(self.username)
        column.addSpacing(18)
        column.addWidget(self.password)
        column.addSpacing(6)
        column.addLayout(self._foot())
        column.addSpacing(12)
        column.addWidget(self.note)
        column.addStretch(6)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.enter)
        foot.addWidget(self.forgotten)
        foot.addStretch(1)
        foot.addWidget(self.other)
        return foot

    def _connect(self) -> None:
        editor = self.password_edit
        editor.returnPressed.connect(self.submit)
        editor.capitals.connect(self._on_capitals)
        editor.textEdited.connect(self._on_typed)
        self.name_edit.returnPressed.connect(editor.setFocus)
        self.people.chosen.connect(lambda _key: editor.setFocus())
        self.enter.clicked.connect(self.submit)
        self.other.clicked.connect(lambda: self.show_list(shown=self._list.isHidden()))
        self.forgotten.clicked.connect(self._explain)
        self._tick.timeout.connect(self._on_second)
        for place in range(min(9, len(self.people.choices))):
            shortcut = QShortcut(QKeySequence(f"Alt+{place + 1}"), self)
            shortcut.activated.connect(lambda place=place: self.people.choose(place))

    def show_list(self, *, shown: bool) -> None:
        """Let the person pick from the list, or write the user name."""
        self._list.setVisible(shown)
        self.username.setVisible(not shown)
        self.other.setVisible(bool(self.people.choices))
        self.other.setText(self.tr("Otra persona") if shown else self.tr("Ver la lista"))
        self.other.updateGeometry()
        words = self.tr("Elija su nombre con Alt y el número.") if shown else self.tr("Escriba su usuario.")
        self._how.set_text(words)
        (self.password_edit if shown else self.name_edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def who(self) -> str:
        """Return the user name picked or written."""
        return self.name_edit.text().strip() if self._list.isHidden() else self.people.key()

    def submit(self) -> None:
        """Ask to come in, or say what is missing."""
        if self._left or not self.enter.isEnabled():
            return
        if not self.who():
            self.username.set_message(FieldState.ERROR, self.tr("Falta el usuario. Escríbalo."))
            self.name_edit.setFocus()
        elif not self.password_edit.text():
            self.password.set_message(FieldState.ERROR, self.tr("Falta la clave. Escríbala."))
            self.password_edit.setFocus()
        else:
            self.enter.setEnabled(False)
            self.entering.emit(self.who(), self.password_edit.text())

    def opening(self, words: str) -> None:
        """Say what is being done after the password fitted."""
        self.password.set_message(FieldState.OK, words)

    def reset(self) -> None:
        """Forget what was typed and wait for the next person."""
        self.password_edit.clear()
        self.password.clear_message()
        self.enter.setEnabled(True)
        self.password_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, words: str) -> None:
        """Say that the password did not fit; it has to be typed again."""
        self.reset()
        self.password.set_message(FieldState.ERROR, words)

    def wait(self, seconds: int) -> None:
        """Count the seconds down before the next try."""
        self.refuse("")
        self._left = seconds
        self.enter.setEnabled(False)
        self._tick.start()
        self._show_left()

    def _on_second(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._show_left()
            return
        self._tick.stop()
        self.enter.setEnabled(True)
        self.password.set_message(FieldState.HELP, self.tr("Ya puede intentar otra vez."))

    def _show_left(self) -> None:
        words = self.tr("Varias claves no coincidieron. Espere {seconds} s e intente otra vez.")
        self.password.set_message(FieldState.WARNING, words.format(seconds=self._left))

    def _on_capitals(self, on: bool) -> None:  # noqa: FBT001 (slot of a bool signal)
        if on and not self._left:
            self.password.set_message(FieldState.WARNING, self.tr("Bloq Mayús está activado"))
        elif not self._left:
            self.password.clear_message()

    def _on_typed(self) -> None:
        if self.password_edit.state is FieldState.ERROR:
            self.password.clear_message()

    def _explain(self) -> None:
        self.note.set_text(
            self.tr(
                "La clave la cambia quien supervisa, en Configuración, Personas. "
                "Después usted la cambia otra vez desde su menú."
            )
        )
        self.note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
