"""Step two: the first supervisor, who later makes the accounts of the others."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Signal

from app.views.pages.first_use.step_card import StepCard
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState, LineEdit
from app.views.widgets.password import TypedPassword
from app.views.widgets.strength import Strength, fault
from app.views.widgets.text import Text

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789._-"


class PersonStep(StepCard):
    """Emits `changed` while one types. `lacking` says what is missing, the first thing first."""

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(2, title)
        self.name = LineEdit()
        self.username = LineEdit()
        self.password, self.again = TypedPassword(), TypedPassword()
        self.strength = Strength()
        self.name_field = Field(self.tr("&Nombres y apellidos"), self.name, reserved=True)
        self.username_field = Field(
            self.tr("&Usuario"), self.username, help_text=self.tr("Con él firma lo que aprueba.")
        )
        self.password_field = Field(
            self.tr("&Clave"), self.password, help_text=self.tr("12 caracteres o más: junte varias palabras.")
        )
        self.again_field = Field(self.tr("&Repita la clave"), self.again, reserved=True)
        self._own_username = False
        for part in (
            self.name_field, self.username_field, self.password_field, self.strength, self.again_field,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addWidget(
            Text(
                self.tr("Al entrar podrá crear a quienes atienden, evalúan e imprimen."), "second", "texto2", wrap=True
            )
        )
        self._connect()

    def _connect(self) -> None:
        self.name.textEdited.connect(self._suggest)
        self.username.textEdited.connect(self._on_username)
        self.password.textChanged.connect(self.strength.show_for)
        for editor in (self.name, self.username, self.password, self.again):
            editor.textChanged.connect(self._on_changed)
            editor.returnPressed.connect(self._go_on)
        self.password.settled.connect(lambda _typed: self._check_password())
        self.again.settled.connect(lambda _typed: self._check_again())
        for field, editor in ((self.password_field, self.password), (self.again_field, self.again)):
            editor.capitals.connect(lambda on, field=field: self._on_capitals(field, on=on))

    def _go_on(self) -> None:
        """Come to the next thing that takes keys, as Tab does."""
        self.focusNextChild()

    def lacking(self) -> tuple[str, LineEdit] | None:
        """Return what is missing and where, or None."""
        if len(self.name.text().split()) < 2:
            return self.tr("nombres y apellidos"), self.name
        if len(self.username.text().strip()) < 3:
            return self.tr("el usuario"), self.username
        if fault(self.password.text()):
            return self.tr("una clave de 12 o más"), self.password
        if self.password.text() != self.again.text():
            return self.tr("repetir la clave"), self.again
        return None

    def refuse(self, key: str, words: str) -> bool:
        """Say a refusal at its field; False if it is not about this step."""
        fields = {"user": (self.username_field, self.username), "password": (self.password_field, self.password),
                  "name": (self.name_field, self.name)}  # fmt: skip
        found = fields.get(key.partition(".")[0])
        if found is None:
            return False
        found[0].set_message(FieldState.ERROR, words)
        found[1].setFocus()
        return True

    def _on_username(self) -> None:
        self._own_username = True
        self.username_field.clear_message()

    def _suggest(self, name: str) -> None:
        """Offer the initial and the surname until a person writes something else."""
        if not self._own_username:
            self.username.setText(suggested(name))

    def _on_changed(self) -> None:
        self.set_done(done=self.lacking() is None)
        self.changed.emit()

    def _check_password(self) -> None:
        wrong = fault(self.password.text()) if self.password.text() else ""
        if wrong:
            self.password_field.set_message(FieldState.WARNING, wrong)
        else:
            self.password_field.clear_message()
        self._check_again()

    def _check_again(self) -> None:
        if not self.again.text():
            self.again_field.clear_message()
        elif self.again.text() == self.password.text():
            self.again_field.set_message(FieldState.OK, self.tr("Es la misma."))
        else:
            self.again_field.set_message(FieldState.WARNING, self.tr("Aún no es igual a la clave."))

    def _on_capitals(self, field: Field, *, on: bool) -> None:
        if on:
            field.set_message(FieldState.WARNING, self.tr("Bloq Mayús está activado"))
        else:
            field.clear_message()


def suggested(name: str) -> str:
    """Return "eyacelga" for "Edison Yacelga Ruano"."""
    words = unicodedata.normalize("NFKD", name.casefold()).split()
    if len(words) < 2:
        return ""
    whole = words[0][:1] + words[2 if len(words) > 3 else 1]
    return "".join(letter for letter in whole if letter in _LETTERS)[:40]
