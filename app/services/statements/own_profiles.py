"""The profiles that an office saved, read from a folder that the program may have open."""

from __future__ import annotations

import json
from contextlib import closing

from app.models.names import fold
from app.models.statements.layout import Layout, from_data
from app.services.paths import DataFolder
from app.services.storage.door import connect

_SAVED = "SELECT name, body FROM bank_profile ORDER BY office, name"


def saved_profile(folder: DataFolder, told: str) -> Layout | None:
    """Return the profile of this name or key; None if nobody saved it. Accents and capitals do not matter."""
    if not folder.database.exists():
        return None
    with closing(connect(folder.database, read_only=True)) as connection:
        saved = connection.execute(_SAVED).fetchall()
    for name, body in saved:
        profile = from_data(json.loads(body))
        if told == profile.key or fold(told) == fold(name):
            return profile
    return None
