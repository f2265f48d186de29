"""What the office decided: who signs, and which office this is."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.models.errors import UserError
from app.models.names import clean
from app.models.rows.people import OfficeFacts
from app.models.tables.offices import Setting
from app.services.access import Actor

if TYPE_CHECKING:
    from app.services.storage.store import Store
    from app.services.storage.transaction import Transaction

OFFICE = "office"
SIGNERS = "signers"


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


def read_setting(store: Store, key: str, *, office: str | None = None) -> Any:
    """Return a setting's value, None if it was never set; office: only that one's."""
    rows = store.read(
        "SELECT value FROM setting WHERE key = :key AND (:office IS NULL OR office = :office)",
        {"key": key, "office": office},
    )
    return json.loads(rows[0]["value"]) if rows else None


def write_setting(tx: Transaction, key: str, value: object) -> None:
    """Write a setting over its earlier value."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    found = tx.find(Setting, office=tx.actor.office, key=key)
    if found is None:
        tx.add(Setting, key=key, value=text)
    else:
        tx.update(found, value=text)


def office_facts(store: Store) -> OfficeFacts:
    """Return where this program attends; raises UserError "office.not_installed" before the first use."""
    found = read_setting(store, OFFICE)
    if found is None:
        raise UserError("office.not_installed")
    return OfficeFacts(**found)
