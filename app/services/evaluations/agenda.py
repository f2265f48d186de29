"""Whether a date suits: the evaluator, the office's hours, its calendar and the promise to the citizen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.models.rows.evaluations import HOLIDAY, Conflict
from app.models.texts_es import hour, short_date
from app.services.casework import Casework
from app.services.people import instant

if TYPE_CHECKING:
    from app.services.storage.store import Store

TRAVEL = timedelta(minutes=30)
"""Way between two visits; less is told, not refused."""

STORED = "%Y-%m-%d %H:%M:%S.%f"


@dataclass(frozen=True, slots=True)
class Plan:
    """A visit that somebody wants: instants in the office's zone; evaluation_id: the one it would move, or "".

    part: the sheet it is for, where there are several.
    """

    case_id: str
    evaluator_id: str
    starts_at: datetime
    ends_at: datetime
    due_on: date | None
    evaluation_id: str = ""
    part: str = ""


class Agenda:
    """Looks for conflicts of a plan with what is committed, which inside a transaction is all there is."""

    def __init__(self, casework: Casework) -> None:
        self._store: Store = casework.store
        self._promise = casework.promise
        self._zone = ZoneInfo(casework.office.zone)

    def at(self, local: datetime) -> datetime:
        """Give the instant of a naive local time, to the minute; an aware one is our bug."""
        if local.tzinfo is not None:
            raise ValueError("the agenda takes local times without zone")
        return local.replace(second=0, microsecond=0, tzinfo=self._zone)

    def conflicts(self, plan: Plan) -> tuple[Conflict, ...]:
        """Return everything that does not suit, what blocks first."""
        found = (*self._day(plan), *self._hours(plan), *self._case(plan), *self._visits(plan), *self._late(plan))
        return tuple(sorted(found, key=lambda one: not one.blocks))

    def _day(self, plan: Plan) -> Iterator[Conflict]:
        if plan.starts_at <= self._store.clock.now():
            yield Conflict("past", "Esa hora ya pasó.", blocks=True)
        day = plan.starts_at.date()
        reason = self._promise.calendar.reason(day)
        if reason:
            yield Conflict(HOLIDAY, f"El {short_date(day)} no es hábil: {reason}.", blocks=True)

    def _hours(self, plan: Plan) -> Iterator[Conflict]:
        opens, closes = self._promise.opens, self._promise.closes
        same_day = plan.starts_at.date() == plan.ends_at.date()
        if not (same_day and opens <= plan.starts_at.time() and plan.ends_at.time() <= closes):
            text = f"La oficina atiende de {hour(opens)} a {hour(closes)} y la visita va de {_span(plan)}."
            yield Conflict("closed", text, blocks=True)

    def _case(self, plan: Plan) -> Iterator[Conflict]:
        rows = self._store.read(
            "SELECT number, starts_at FROM evaluation "
            "WHERE case_id = ? AND part = ? AND state = 'scheduled' AND id <> ?",
            (plan.case_id, plan.part, plan.evaluation_id),
        )
        for row in rows:
            starts = self._store.clock.local(instant(row["starts_at"]))
            when = f"{short_date(starts.date())}, {hour(starts.time())}"
            text = f"El expediente ya tiene la evaluación {row['number']} el {when}. Cambie esa fecha."
            yield Conflict("scheduled", text, blocks=True)

    def _visits(self, plan: Plan) -> Iterator[Conflict]:
        rows = self._store.read(
            "SELECT number, evaluator_name, starts_at, ends_at FROM evaluation WHERE evaluator_id = ? "
            "AND state = 'scheduled' AND starts_at < ? AND ends_at > ? AND id <> ? ORDER BY starts_at",
            (plan.evaluator_id, stored(plan.ends_at + TRAVEL), stored(plan.starts_at - TRAVEL), plan.evaluation_id),
        )
        for row in rows:
            starts, ends = (self._store.clock.local(instant(row[name])) for name in ("starts_at", "ends_at"))
            overlaps = starts < plan.ends_at and ends > plan.starts_at
            visit = f"la visita {row['number']}, de {hour(starts.time())} a {hour(ends.time())}"
            least = TRAVEL // timedelta(minutes=1)
            short = f"{row['evaluator_name']} tiene menos de {least} minutos de camino con {visit}."
            yield Conflict("busy", f"{row['evaluator_name']} tiene {visit}." if overlaps else short, blocks=overlaps)

    def _late(self, plan: Plan) -> Iterator[Conflict]:
        if plan.due_on and plan.starts_at.date() > plan.due_on:
            yield Conflict("late", f"El plazo del expediente vence antes, el {short_date(plan.due_on)}.", blocks=False)


def _span(plan: Plan) -> str:
    return f"{hour(plan.starts_at.time())} a {hour(plan.ends_at.time())}"


def stored(moment: datetime) -> str:
    """Write an instant as the database keeps it (UTC without offset)."""
    return moment.astimezone(UTC).strftime(STORED)
