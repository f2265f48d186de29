"""Mostrador: how citizens reach the office, from which day, and when an empty counter locks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from app.models.errors import UserError
from app.models.rows.office import ADDRESS_LIMIT, EMAIL_LIMIT, PHONE_LIMIT, Contact, DatedContact
from app.models.texts_es import plain_date
from app.services.sentences import sentence
from app.views.context import Context
from app.views.overriding import override
from app.views.pages.settings.form_section import FormSection
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.card import Hairline
from app.views.widgets.date_edit import DateEdit
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState, LineEdit
from app.views.widgets.text import Text

_SHORT = 120
_LIMITS: Mapping[str, int] = {
    "address": ADDRESS_LIMIT, "phone": PHONE_LIMIT, "email": EMAIL_LIMIT, "minutes": 2,
}  # fmt: skip
_PLACES: Mapping[str, str] = {"long_word": "address", "phone": "phone", "email": "email", "since": "since",
                              "minutes": "minutes"}  # fmt: skip
"""Field of an error, by what its key says."""


class Held(NamedTuple):
    """What holds at the office today, and the lines that begin later."""

    contact: Contact
    coming: tuple[DatedContact, ...]
    minutes: int


class CounterSection(FormSection):
    """Only what was changed is written."""

    calls = ("settings.put_contact", "settings.put_lock_minutes")

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._held = Held(Contact("", "", ""), (), 0)
        self.since = DateEdit()
        self.editors = {key: LineEdit() for key in _LIMITS}
        self.fields: dict[str, Field] = {}
        self._coming = Text("", "second", "texto2", wrap=True)
        self._coming.hide()
        self.save = Button(self.tr("Guardar mostrador"), Kind.PRIMARY, icon="check", keys="Ctrl+Intro")
        self._build()

    def _build(self) -> None:
        self._add(
            "address", self.tr("&Dirección"), self.tr("Calle, número y referencia. Ejemplo: Calle Uno N1-23 y Dos.")
        )
        self._add("phone", self.tr("&Teléfono"), "")
        self._add("email", self.tr("Co&rreo"), "")
        self._add("since", self.tr("Rige des&de"), self.tr("Desde hoy, o desde el día en que se mude."))
        self.column.addWidget(self._coming)
        self.column.addWidget(Hairline())
        self._add("minutes", self.tr("&Minutos sin uso para bloquear"),
                  self.tr("De 1 a 30. Sin una tecla ni un clic se pide la clave; lo abierto sigue ahí."))  # fmt: skip
        self.put_form(
            self.tr("Mostrador"),
            self.tr("sale en papeles, fichas y citaciones"),
            self.save,
            self.tr("vale desde esa fecha; lo ya emitido no cambia"),
        )

    def _add(self, key: str, label: str, help_text: str) -> None:
        editor = self.since if key == "since" else self.editors[key]
        editor.setMaxLength(_LIMITS.get(key, 10))
        editor.setReadOnly(not self.may_keep)
        if key == "minutes":
            editor.setMaximumWidth(_SHORT)
        field = Field(label, editor, optional=key in {"address", "phone", "email"}, help_text=help_text)
        editor.textChanged.connect(lambda _text: field.clear_message())
        self.fields[key] = field
        self.column.addWidget(field)

    @override
    def reload(self) -> None:
        desk, actor = self.context.desk, self.context.actor

        def ask() -> Held:
            office, today = desk.premises.entry().office, desk.clock.today()
            coming = tuple(line for line in desk.settings.contacts(actor) if line.since > today)
            return Held(Contact(office.address, office.phone, office.email), coming, desk.settings.lock_minutes(actor))

        self.context.lane.run(self, ask, self._show)

    def _show(self, held: Held) -> None:
        """Show what holds, except where somebody is writing something else."""
        before, now = _texts(self._held), _texts(held)
        for key, editor in self.editors.items():
            if editor.text() == before[key] or not editor.text():
                editor.setText(now[key])
        if self.since.date() is None:
            self.since.set_date(self.context.desk.clock.today())
        self._held = held
        line = self.tr("Desde el {day}: {contact}.")
        self._coming.set_text("\n".join(
            line.format(day=plain_date(one.since), contact=_told(one.contact, self.tr("sin contacto")))
            for one in held.coming
        ))  # fmt: skip
        self._coming.setVisible(bool(held.coming))

    @override
    def primary(self) -> None:
        """Keep what was changed."""
        if not self.may_keep:
            return
        texts = {key: editor.text().strip() for key, editor in self.editors.items()}
        contact, since = Contact(texts["address"], texts["phone"], texts["email"]), self.since.date()
        if since is None:
            self._put("since", self.tr("Escriba el día, el mes y el año: 01/12/2026."))
            return
        moved = contact != self._held.contact or since != self.context.desk.clock.today()
        minutes = int(texts["minutes"]) if texts["minutes"].isdecimal() else 0
        self._write(contact if moved else None, since, minutes)

    def _write(self, contact: Contact | None, since: date, minutes: int) -> None:
        settings, actor, before = self.context.desk.settings, self.context.actor, self._held.minutes

        def write() -> None:
            if minutes != before:
                settings.put_lock_minutes(actor, minutes)
            if contact is not None:
                settings.put_contact(actor, contact, since)

        self.context.lane.run(self, write, self._on_written, self._refuse)

    def _on_written(self, _none: None) -> None:
        self._held = Held(Contact(*(self.editors[key].text() for key in ("address", "phone", "email"))), (), 0)
        self.since.set_date(self.context.desk.clock.today())
        self.context.messages.toast(self.tr("Guardó los datos del mostrador."))
        self.reload()

    def _refuse(self, error: UserError) -> None:
        """Say it at the field it is about."""
        place = next((field for part, field in _PLACES.items() if part in error.key), "")
        if place:
            self._put(place, sentence(error))
        else:
            self.refused(error)

    def _put(self, place: str, words: str) -> None:
        self.fields[place].set_message(FieldState.ERROR, words)
        self.fields[place].editor.setFocus()

    @override
    def focus_first(self) -> None:
        self.editors["address"].setFocus()


def _texts(held: Held) -> dict[str, str]:
    return {
        "address": held.contact.address,
        "phone": held.contact.phone,
        "email": held.contact.email,
        "minutes": str(held.minutes),
    }


def _told(contact: Contact, nothing: str) -> str:
    return ", ".join(part for part in (contact.address, contact.phone, contact.email) if part) or nothing
