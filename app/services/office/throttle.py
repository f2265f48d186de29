"""Wrong passwords and codes cost time: a counter on disk and the monotonic clock, so turning the clock helps nobody."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from app.models.errors import UserError

if TYPE_CHECKING:
    from app.services.storage.store import Store

FREE_TRIES = 3
LONGEST_WAIT = 300


class Throttle:
    """After three wrong tries the wait doubles from 5 s to 5 minutes; nobody is locked out for good."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._until: dict[str, float] = {}
        self._seen: set[str] = set()

    def check(self, user_id: str) -> None:
        """Raise UserError "login.wait" while the wait lasts; a restart begins it anew."""
        failures = self._failures(user_id)
        if failures <= FREE_TRIES:  # also when somebody gave them a new password meanwhile
            return
        if user_id not in self._seen:
            self._seen.add(user_id)
            self._until[user_id] = time.monotonic() + _wait(failures)
        left = self._until.get(user_id, 0.0) - time.monotonic()
        if left > 0:
            raise UserError("login.wait", seconds=int(left) + 1)

    def failed(self, user_id: str) -> None:
        """Count a wrong try."""
        failures = self._failures(user_id) + 1
        self._seen.add(user_id)
        self._until[user_id] = time.monotonic() + _wait(failures)
        self._store.write_local(
            "INSERT INTO login_failure (id, failures) VALUES (?, ?) "
            "ON CONFLICT (id) DO UPDATE SET failures = excluded.failures",
            (user_id, failures),
        )

    def succeeded(self, user_id: str) -> None:
        """Forget the wrong tries."""
        if self._failures(user_id):
            self._store.write_local("DELETE FROM login_failure WHERE id = ?", (user_id,))
        self._until.pop(user_id, None)

    def _failures(self, user_id: str) -> int:
        rows = self._store.read("SELECT failures FROM login_failure WHERE id = ?", (user_id,))
        return int(rows[0]["failures"]) if rows else 0


def _wait(failures: int) -> int:
    """Return the seconds to wait after so many wrong tries."""
    over = failures - FREE_TRIES
    return 0 if over <= 0 else min(LONGEST_WAIT, 5 * 2 ** min(over - 1, 8))
