"""Correo: the account of the office, which letters go, and a letter of trial whose answer is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.mail import PORTS, LetterLine, MailAccount, MailFacts
from app.services.sentences import sentence
from app.views.context import Context
from app.views.overriding import override
from app.views.pages.settings.form_section import FormSection
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Hairline
from app.views.widgets.checks import CheckBox
from app.views.widgets.chips import StateLabel
from app.views.widgets.choices import Segmented
from app.views.widgets.combo import ComboBox
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState, LineEdit, PasswordEdit
from app.views.widgets.options import Option
from app.views.widgets.text import Text

_TEXTS = ("server", "user", "sender_name", "sender_address", "reply_to")
_FIELD_OF: Mapping[str, str] = {
    "mail.server": "server",
    "mail.port": "port",
    "mail.clear_password": "user",
    "mail.sender": "sender_address",
    "field.email": "sender_address",
}
"""Field of a refusal, by the beginning of its key."""


class MailSection(FormSection):
    """Nothing is sent before it is saved and switched on."""

    calls = ("mail.put",)
    widest = 900

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._kept: MailFacts | None = None
        self.on = CheckBox(self.tr("&Enviar correos desde esta oficina"))
        self.editors = {key: LineEdit() for key in (*_TEXTS, "port")}
        self.security = Segmented([Option("starttls", "STARTTLS"), Option("tls", "TLS"),
                                   Option("none", self.tr("Sin cifrar"))], "starttls")  # fmt: skip
        self.language = ComboBox([Option("es", self.tr("Español"))], "es")
        self.password = PasswordEdit()
        self.kinds: dict[str, CheckBox] = {}
        self.fields: dict[str, Field] = {}
        self.trial_to = LineEdit()
        self.trial = Button(self.tr("Enviar &prueba"), icon="paper-plane-tilt")
        self.answer, self._answer_words = StateLabel("pending", " "), Text("", "second", wrap=True)
        self.save = Button(self.tr("Guardar correo"), Kind.PRIMARY, icon="check", keys="Ctrl+Intro")
        self._kinds_column = QVBoxLayout()
        self._build()
        self.trial.clicked.connect(self.try_out)
        self.security.chosen.connect(self._on_security)

    def _build(self) -> None:
        column = self.column
        column.addWidget(self.on)
        column.addLayout(self._grid())
        column.addWidget(Hairline())
        column.addWidget(Text(self.tr("Qué se envía"), "strong"))
        self._kinds_column.setSpacing(2)
        column.addLayout(self._kinds_column)
        spoken = self.tr("El de los textos de los correos, no el de esta ventana.")
        self._language = Field(self.tr("&Idioma"), self.language, help_text=spoken)
        column.addWidget(self._language)
        column.addWidget(Hairline())
        column.addLayout(self._trial())
        effect = self.tr("vale desde ahora; lo que está en cola sale con estos datos")
        self.put_form(self.tr("Correo"), self.tr("avisos a los solicitantes"), self.save, effect)

    def _grid(self) -> QGridLayout:
        safe = self.tr("Se guarda solo en este equipo, fuera de los respaldos.")
        fields = (
            ("server", Field(self.tr("&Servidor"), self.editors["server"])),
            ("port", Field(self.tr("P&uerto"), self.editors["port"])),
            ("security", Field(self.tr("Segu&ridad"), self.security)),
            ("user", Field(self.tr("Usuari&o"), self.editors["user"], optional=True)),
            ("password", Field(self.tr("C&lave"), self.password, optional=True, help_text=safe)),
            ("sender_name", Field(self.tr("&Nombre de quien envía"), self.editors["sender_name"], optional=True)),
            ("sender_address", Field(self.tr("&Dirección de quien envía"), self.editors["sender_address"])),
            ("reply_to", Field(self.tr("Responder &a"), self.editors["reply_to"], optional=True)),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for place, (key, field) in enumerate(fields):
            self.fields[key] = field
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        for editor in (*self.editors.values(), self.password):
            editor.setReadOnly(not self.may_keep)
            editor.textChanged.connect(self._clear_messages)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        return grid

    def _trial(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        first = self.tr("Guarde primero. La respuesta del servidor sale aquí.")
        self.fields["trial"] = Field(self.tr("Probar &con la dirección"), self.trial_to, help_text=first)
        row = QHBoxLayout()
        row.addWidget(self.trial)
        row.addWidget(self.answer)
        row.addStretch(1)
        column.addWidget(self.fields["trial"])
        column.addLayout(row)
        column.addWidget(self._answer_words)
        self.answer.hide()
        self.trial.setEnabled(self.may("mail.try_out"))
        return column

    @override
    def reload(self) -> None:
        if not self.may("mail.facts"):
            return
        mail, actor = self.context.desk.mail, self.context.actor
        self.context.lane.run(self, lambda: mail.facts(actor), self._show)

    def _show(self, facts: MailFacts) -> None:
        """Show what is kept; what somebody is writing stays, only the answer of the trial is brought up to date."""
        if self._kept is None or self._kept.account != facts.account or not self._is_changed():
            self._fill(facts)
        self._kept = facts
        self._show_answer(facts.tried)

    def _fill(self, facts: MailFacts) -> None:
        account = facts.account
        self.on.setChecked(account.on)
        for key in _TEXTS:
            self.editors[key].setText(str(getattr(account, key)))
        self.editors["port"].setText(str(account.port))
        self.security.set_key(account.security)
        self.password.clear()
        self.password.setPlaceholderText(self.tr("la guardada") if facts.has_password else "")
        self._show_kinds(facts)
        self._show_languages(facts)
        self.language.set_key(account.language)

    def _show_languages(self, facts: MailFacts) -> None:
        names = {"es": self.tr("Español"), "en": self.tr("Inglés"), "qu": self.tr("Kichwa")}
        self.language.set_options([Option(key, names.get(key, key)) for key in facts.languages])

    def _show_kinds(self, facts: MailFacts) -> None:
        before: QWidget = self.editors["reply_to"]
        for kind in facts.kinds:
            if kind.key not in self.kinds:
                box = self.kinds[kind.key] = CheckBox(f"{kind.title}, {kind.when}".replace("&", "&&"))
                box.setEnabled(self.may_keep)
                self._kinds_column.addWidget(box)
                self.setTabOrder(before, box)
            before = self.kinds[kind.key]
            chosen = facts.account.kinds
            self.kinds[kind.key].setChecked(kind.key in chosen or not (facts.account.server or chosen))

    def _typed(self) -> MailAccount:
        texts = {key: self.editors[key].text().strip() for key in _TEXTS}
        port = self.editors["port"].text().strip()
        return MailAccount(
            on=self.on.isChecked(),
            port=int(port) if port.isdecimal() else 0,
            security=self.security.key(),
            kinds=tuple(key for key, box in self.kinds.items() if box.isChecked()),
            language=self.language.key() or "es",
            **texts,
        )

    def _is_changed(self) -> bool:
        if self._kept is None or self.password.text():
            return bool(self.password.text())
        typed, kept = self._typed(), self._kept.account
        return replace(typed, kinds=()) != replace(kept, kinds=()) or set(typed.kinds) != set(kept.kinds)

    def _show_answer(self, tried: LetterLine | None) -> None:
        self.answer.setVisible(tried is not None)
        self._answer_words.setVisible(tried is not None)
        if tried is None:
            return
        states = {
            "sent": ("received", self.tr("Llegó al servidor")),
            "failed": ("overdue", self.tr("No salió")),
            "cancelled": ("not_applicable", self.tr("Cancelada")),
        }
        self.answer.set_state(*states.get(tried.state, ("in_progress", self.tr("Enviándose"))))
        self._answer_words.set_text(self.tr("{recipient}: {told}").format(recipient=tried.recipient, told=tried.told)
                                    if tried.told else "")  # fmt: skip

    def _on_security(self, key: str) -> None:
        """Propose the usual port of what was chosen, unless another was written."""
        if self.editors["port"].text().strip() in {"", *(str(port) for port in PORTS.values())}:
            self.editors["port"].setText(str(PORTS[key]))

    @override
    def primary(self) -> None:
        """Keep the account."""
        if not self.may_keep:
            return
        mail, actor, account = self.context.desk.mail, self.context.actor, self._typed()
        password = self.password.text() or None

        def then(_none: None) -> None:
            self.password.clear()
            self._kept = None
            self.context.messages.toast(self.tr("Guardó el correo de la oficina."))
            self.reload()

        self.context.lane.run(self, lambda: mail.put(actor, account, password), then, self._refuse)

    def try_out(self) -> None:
        """Send a letter of trial with what is kept."""
        mail, actor, to = self.context.desk.mail, self.context.actor, self.trial_to.text().strip()
        self.context.lane.run(
            self, lambda: mail.try_out(actor, to), lambda _id: self.reload(), lambda error: self._refuse(error, "trial")
        )

    def _refuse(self, error: UserError, field: str = "") -> None:
        """Say it at the field it is about."""
        found = next((place for key, place in _FIELD_OF.items() if error.key.startswith(key)), "")
        place = field if field and error.key.startswith("field.") else found
        if place:
            self.fields[place].set_message(FieldState.ERROR, sentence(error))
            self.fields[place].editor.setFocus()
        else:
            self.refused(error)

    def _clear_messages(self) -> None:
        for field in self.fields.values():
            field.clear_message()

    @override
    def focus_first(self) -> None:
        self.on.setFocus()
