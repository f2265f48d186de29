"""What was issued here and soon ends: who should be told to renew it, and which new request renews it."""

from __future__ import annotations

from datetime import date, timedelta

from app.models.rows.papers import ExpiringLine
from app.models.texts_es import plain_date
from app.services.access import Actor
from app.services.casework import Casework

LONGEST = 730
"""Days ahead and behind in which a definition may offer a renewal."""


class Renewals:
    """Lists documents whose definition offers to renew them."""

    def __init__(self, casework: Casework) -> None:
        self._casework = casework
        self._store = casework.store

    def expiring(self, actor: Actor, person_id: str = "") -> tuple[ExpiringLine, ...]:
        """Return the live documents that may be renewed today, the first to end first; of one person or of all.

        A document that an open or granted request already renews is left out.
        """
        self._store.access.require("renewals.expiring", actor)
        today = self._casework.promise.today()
        rows = self._store.read(
            "SELECT d.id, d.case_id, d.result, d.title, d.number, d.valid_until, c.procedure, c.person_id, "
            "c.person_name, c.definition_id FROM document d JOIN case_file c ON c.id = d.case_id "
            "WHERE d.office = ? AND d.state <> 'voided' AND d.result <> '' AND d.valid_until BETWEEN ? AND ? "
            "AND (? = '' OR c.person_id = ?) AND NOT EXISTS (SELECT 1 FROM case_file n WHERE n.previous_id = c.id "
            "AND n.state NOT IN ('denied', 'withdrawn')) ORDER BY d.valid_until, d.id",
            (actor.office, _iso(today, -LONGEST), _iso(today, LONGEST), person_id, person_id),
        )
        found = []
        for row in rows:
            until = date.fromisoformat(row["valid_until"])
            renewal = self._casework.stored_definition(row["definition_id"]).result_of(row["result"]).renewal
            if renewal is None or not _in_window(today, until, renewal.from_days, renewal.until_days):
                continue
            told = "venció" if until < today else "vence"
            found.append(
                ExpiringLine(
                    row["id"],
                    row["case_id"],
                    row["procedure"],
                    row["person_name"],
                    row["title"],
                    row["number"],
                    until,
                    f"{told} el {plain_date(until)}; puede renovarse",
                )
            )
        return tuple(found)


def _in_window(today: date, until: date, before: int, after: int) -> bool:
    return until - timedelta(days=before) <= today <= until + timedelta(days=after)


def _iso(day: date, days: int) -> str:
    return (day + timedelta(days=days)).isoformat()
