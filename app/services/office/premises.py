"""Where the office is and how it is reached: as declared, until the office writes its own dated lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.models.errors import UserError
from app.models.rows.office import ADDRESS_LIMIT, EMAIL_LIMIT, LONGEST_WORD, PHONE_LIMIT, Contact, DatedContact
from app.models.texts_es import plain_date
from app.services import typed
from app.services.office.settings_rows import read_setting

if TYPE_CHECKING:
    from app.models.catalogue.institution import Institution
    from app.models.rows.people import OfficeFacts
    from app.services.catalogue import Catalogue, OfficeEntry
    from app.services.office.promise import Promise
    from app.services.storage.store import Store

CONTACT = "contact"
_FEWEST_DIGITS = 6
_AHEAD = timedelta(days=366)


class Premises:
    """The office as its papers, its information cards and its invitations name it today."""

    def __init__(self, store: Store, catalogue: Catalogue, promise: Promise, office: OfficeFacts) -> None:
        self._store = store
        self._catalogue = catalogue
        self._promise = promise
        self._key = office.office

    def entry(self) -> OfficeEntry:
        """Return this office, with the contact in force today."""
        declared = self._catalogue.office(self._key)
        own = in_force(self.lines(), self._promise.today())
        if own is None:
            return declared
        return replace(declared, office=declared.office.model_copy(update=asdict(own.contact)))

    def institution(self, key: str) -> Institution:
        """Return an institution, this office in it with the contact in force today."""
        declared, here = self._catalogue.institution(key), self.entry().office
        offices = tuple(here if office.key == here.key else office for office in declared.offices)
        return declared.model_copy(update={"offices": offices})

    def lines(self) -> tuple[DatedContact, ...]:
        """Return what the office wrote, in order of date."""
        return from_json(read_setting(self._store, CONTACT, office=self._key) or [])


def in_force(lines: Iterable[DatedContact], day: date) -> DatedContact | None:
    """Return the latest line that has begun."""
    return max((line for line in lines if line.since <= day), key=lambda line: line.since, default=None)


def checked(contact: Contact) -> Contact:
    """Clean a contact; every part may be empty.

    Errors: typed.long (limit in characters), settings.long_word, settings.phone_short, field.email_*.
    """
    from app.services.forms.mail_and_phone import check_email

    phone = typed.line(contact.phone, what="el teléfono", limit=PHONE_LIMIT)
    if phone and sum(char.isdigit() for char in phone) < _FEWEST_DIGITS:
        raise UserError("settings.phone_short", least=_FEWEST_DIGITS)
    email = typed.line(contact.email, what="el correo", limit=EMAIL_LIMIT)
    if email:
        check_email(email)
    return Contact(_address(contact.address), phone, email)


def _address(text: str) -> str:
    address = typed.line(text, what="la dirección", limit=ADDRESS_LIMIT)
    longest = max(map(len, address.split()), default=0)
    if longest > LONGEST_WORD:
        raise UserError("settings.long_word", length=longest, limit=LONGEST_WORD)
    return address


def with_line(lines: Iterable[DatedContact], line: DatedContact, today: date) -> tuple[DatedContact, ...]:
    """Add a line, in place of another of the same date.

    Errors: settings.since_past, because papers of those days are already out; settings.since_far.
    """
    if line.since < today:
        raise UserError("settings.since_past", today=plain_date(today))
    if line.since > today + _AHEAD:
        raise UserError("settings.since_far", latest=plain_date(today + _AHEAD))
    others = (one for one in lines if one.since != line.since)
    return tuple(sorted((*others, line), key=lambda one: one.since))


def to_json(lines: Iterable[DatedContact]) -> list[dict[str, str]]:
    """Return lines as the setting keeps them."""
    return [{"since": one.since.isoformat(), **asdict(one.contact)} for one in lines]


def from_json(kept: Iterable[dict[str, Any]]) -> tuple[DatedContact, ...]:
    """Return lines from what the setting keeps."""
    return tuple(
        DatedContact(date.fromisoformat(one["since"]), Contact(one["address"], one["phone"], one["email"]))
        for one in kept
    )
