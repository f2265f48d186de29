"""What the log-in page needs, and nothing heavier: it is read before SQLAlchemy is imported (performance.md)."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.door import OfficeFacts, Staff
from app.services.access import Actor
from app.services.office import passwords
from app.services.office.throttle import Throttle
from app.services.storage.backup import newest

if TYPE_CHECKING:
    from app.services.storage.store import Store

_STAFF = (
    "SELECT u.id, u.username, u.full_name, u.role, u.active, u.office, u.password_hash, "
    "(SELECT max(at) FROM journal j WHERE j.actor = u.id) AS last_seen FROM app_user u "
)


class Front:
    """The door of the office: who may come in."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._throttle = Throttle(store)

    def installed(self) -> bool:
        """Tell whether the first use is done."""
        return bool(self._store.read("SELECT 1 FROM setting WHERE key = 'office'"))

    def office(self) -> OfficeFacts:
        """Return where this program attends; raises UserError "office.not_installed" before the first use."""
        rows = self._store.read("SELECT value FROM setting WHERE key = 'office'")
        if not rows:
            raise UserError("office.not_installed")
        return OfficeFacts(**json.loads(rows[0]["value"]))

    def staff(self) -> tuple[Staff, ...]:
        """Return who may log in, in order of name."""
        rows = self._store.read(_STAFF + "WHERE u.active ORDER BY u.full_name")
        return tuple(
            Staff(
                row["id"],
                row["username"],
                row["full_name"],
                row["role"],
                active=True,
                last_seen=_instant(row["last_seen"]),
            )
            for row in rows
        )

    def last_entry(self) -> datetime | None:
        """Return the instant of the newest entry of the journal; one in the future tells of a clock set back."""
        return _instant(self._store.read("SELECT max(at) AS at FROM journal")[0]["at"])

    def lacks_entries(self) -> bool:
        """Tell whether the data are an older copy than those with which the office last closed."""
        return self._store.lacks_entries()

    def last_backup(self) -> datetime | None:
        """Return when the newest copy of the database was made, None if there is none."""
        return newest(self._store.folder.backups)

    def login(self, username: str, password: str) -> Actor:
        """Return who came in; takes about 0.1 s by design.

        Raises UserError "login.wrong", or "login.wait" with the seconds that remain after several wrong tries.
        """
        rows = self._store.read(_STAFF + "WHERE u.username = ? AND u.active", (username.strip().casefold(),))
        user_id = rows[0]["id"] if rows else username.strip().casefold()[:40]
        self._throttle.check(user_id)
        if not passwords.fits(rows[0]["password_hash"] if rows else passwords_of_nobody(), password):
            self._throttle.failed(user_id)
            raise UserError("login.wrong")
        self._throttle.succeeded(user_id)
        return Actor(user_id, rows[0]["full_name"], rows[0]["role"], rows[0]["office"])


def passwords_of_nobody() -> str:
    """Return a hash that no password fits, so that an unknown name takes as long as a known one."""
    return "$argon2id$v=19$m=65536,t=3,p=4$MTIzNDU2Nzg5MDEyMzQ1Ng$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text + "+00:00") if text else None
