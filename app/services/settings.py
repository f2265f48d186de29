"""What the office decided: who signs, how it is reached, when an empty counter locks, and which office this is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.names import clean
from app.models.rows.office import Contact, DatedContact
from app.models.rows.people import OfficeFacts
from app.services.access import Actor
from app.services.office.premises import CONTACT, checked, from_json, to_json, with_line
from app.services.office.settings_rows import read_setting, write_setting

if TYPE_CHECKING:
    from app.services.storage.store import Store

OFFICE = "office"
SIGNERS = "signers"
LOCK = "lock_minutes"
LOCK_MINUTES, LEAST_MINUTES, MOST_MINUTES = 5, 1, 30


class Settings:
    """Agency settings, one row a key."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def signers(self, actor: Actor) -> dict[str, str]:
        """Return the name of who signs in each post; posts without a name are missing."""
        self._store.access.require("settings.signers", actor)
        return read_setting(self._store, SIGNERS, office=actor.office) or {}

    def put_signers(self, actor: Actor, names: Mapping[str, str]) -> None:
        """Set who signs; an empty name leaves the post alone on paper. Papers already issued do not change."""
        kept = {post: clean(name) for post, name in names.items() if name.strip()}
        with self._store.transaction(actor, "settings.put_signers", subject=SIGNERS) as tx:
            write_setting(tx, SIGNERS, kept)

    def contacts(self, actor: Actor) -> tuple[DatedContact, ...]:
        """Return how the office said it is reached, in order of date; none while what is declared holds."""
        self._store.access.require("settings.contacts", actor)
        return from_json(read_setting(self._store, CONTACT, office=actor.office) or [])

    def put_contact(self, actor: Actor, contact: Contact, since: date) -> None:
        """Say how the office is reached from a day on; papers already issued do not change.

        Errors: those of premises.checked; settings.since_past, settings.since_far.
        """
        line = DatedContact(since, checked(contact))
        with self._store.transaction(actor, "settings.put_contact", subject=CONTACT) as tx:
            earlier = from_json(read_setting(self._store, CONTACT, office=actor.office) or [])
            write_setting(tx, CONTACT, to_json(with_line(earlier, line, self._store.clock.today())))

    def lock_minutes(self, actor: Actor) -> int:
        """Return after how many minutes without a key or a click the window locks."""
        self._store.access.require("settings.lock_minutes", actor)
        return int(read_setting(self._store, LOCK, office=actor.office) or LOCK_MINUTES)

    def put_lock_minutes(self, actor: Actor, minutes: int) -> None:
        """Set after how many minutes an empty counter locks. Errors: settings.minutes."""
        if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
            raise UserError("settings.minutes", least=LEAST_MINUTES, most=MOST_MINUTES)
        with self._store.transaction(actor, "settings.put_lock_minutes", subject=LOCK) as tx:
            write_setting(tx, LOCK, minutes)


def office_facts(store: Store) -> OfficeFacts:
    """Return where this program attends; raises UserError "office.not_installed" before the first use."""
    found = read_setting(store, OFFICE)
    if found is None:
        raise UserError("office.not_installed")
    return OfficeFacts(**found)
