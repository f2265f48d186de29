"""F12, the closing of the day: what still waits before everybody goes, and what the office did."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.models.rows.closing import DayClosing
from app.services.access import Actor
from app.services.evaluations.agenda import stored
from app.services.storage.backup import newest

if TYPE_CHECKING:
    from app.services.casework import Casework

_OPEN = "case_file WHERE is_open = 1 AND NOT paused AND office = :office"
_COUNTS = {
    "unanswered": "count(*) FROM print_job WHERE outcome = '' AND office = :office",
    "overdue": f"count(*) FROM {_OPEN} AND due_on < :today",
    "due_today": f"count(*) FROM {_OPEN} AND due_on = :today",
    "slips": "count(*) FROM slip WHERE state = 'declared' AND office = :office",
    "requested": "count(*) FROM document WHERE state = 'requested' AND result <> '' AND office = :office",
    "to_print": "count(*) FROM document WHERE state = 'approved' AND result <> '' AND office = :office",
    "failed_letters": "count(*) FROM outbox WHERE state = 'failed' AND kind <> 'test' AND office = :office",
    "drafts": "count(*) FROM draft WHERE user_id = :person",
    "received": "count(*) FROM case_file WHERE received_at >= :from AND received_at < :until AND office = :office",
    "deposits": "count(*) FROM slip WHERE state = 'confirmed' AND decided_at >= :from AND decided_at < :until "
    "AND office = :office",
    "deposits_cents": "coalesce(sum(received_cents), 0) FROM slip WHERE state = 'confirmed' AND decided_at >= :from "
    "AND decided_at < :until AND office = :office",
    "issued": "count(*) FROM document WHERE result <> '' AND approved_at >= :from AND approved_at < :until "
    "AND office = :office",
    "delivered": "count(*) FROM delivery WHERE delivered_at >= :from AND delivered_at < :until AND office = :office",
}


class Closings:
    """Reads the day of the office of who asks."""

    def __init__(self, casework: Casework) -> None:
        self._store, self._promise = casework.store, casework.promise

    def day(self, actor: Actor) -> DayClosing:
        """Return what waits and what was done today, by the calendar day of the office."""
        self._store.access.require("closing.day", actor)
        today = self._promise.today()
        begins = self._store.clock.local(self._store.clock.now()).replace(hour=0, minute=0, second=0, microsecond=0)
        asked = {
            "office": actor.office,
            "person": actor.user_id,
            "today": today.isoformat(),
            "from": stored(begins),
            "until": stored(begins + timedelta(days=1)),
        }
        counts = {key: int(self._store.read(f"SELECT {what}", asked)[0][0]) for key, what in _COUNTS.items()}
        return DayClosing(today=today, last_backup=newest(self._store.folder.backups), **counts)
