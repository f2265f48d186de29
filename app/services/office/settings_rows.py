"""Settings as rows: one a key and office, its value in JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.models.tables.offices import Setting

if TYPE_CHECKING:
    from app.services.storage.store import Store
    from app.services.storage.transaction import Transaction


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
