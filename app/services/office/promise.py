"""The promised date of this office's cases."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import lru_cache, partial

from app.models.catalogue.chosen import Passed
from app.models.rows.people import OfficeFacts
from app.models.terms import DueDate, Pause, Unit, parse_term
from app.models.texts_es import business_days, plural
from app.services.calendar import Calendars, count, pause_for_papers
from app.services.clock import Clock
from app.services.forms.date_limits import is_over


class Promise:
    """Counts terms with the calendar, the closing hour and the zone of one office."""

    def __init__(self, calendars: Calendars, clock: Clock, office: OfficeFacts) -> None:
        self._calendars = calendars
        self._clock = clock
        self._office = office
        self.closes = time.fromisoformat(office.closes)
        self.opens = time.fromisoformat(office.opens)
        self.city = office.office_name.removeprefix("Oficina ").partition(" · ")[0]
        self.calendar = calendars.for_canton(office.canton, office.province)
        self._counted = lru_cache(maxsize=256)(self._count)

    def today(self) -> date:
        """Give the date at the office."""
        return self._clock.today()

    def passed(self, filed: date) -> Passed:
        """Return what tells which terms were over the day that a request was filed."""
        return partial(is_over, filed, self.calendar.add)

    def due(self, received_at: datetime, term: str, pauses: Iterable[tuple[date, date | None, str]] = ()) -> DueDate:
        """Count a declared term from the instant of filing; an open pause is taken to end today."""
        start = self._clock.local(received_at)
        late = start.time() > self.closes  # nothing else of the hour counts, so a day's requests share one account
        filed = datetime.combine(start.date(), time.max if late else self.closes)
        lasting = (pause for pause in pauses if pause[1] is None or pause[1] >= max(pause[0], start.date()))
        stretches = tuple(Pause(*pause) for pause in lasting)
        return self._counted(filed, term, stretches, self.today())

    def _count(self, filed: datetime, term: str, pauses: tuple[Pause, ...], today: date) -> DueDate:
        parsed = parse_term(term)
        calendar = self._calendars.for_term(parsed, self._office.canton, self._office.province)
        return count(calendar, filed, parsed, closes=self.closes, pauses=pauses, today=today)

    def late(self, due: DueDate) -> str:
        """Word how long the due date has passed, in business days or in days as its term counts; "" if it has not."""
        if due.due is None or due.due >= self.today():
            return ""
        if due.unit in {Unit.CALENDAR_DAYS, Unit.MONTHS}:
            return plural((self.today() - due.due).days, "día", "días")
        passed = self.calendar.between(due.due, self.today())
        return business_days(passed) if passed else ""

    def pause(self, notified_on: date, came_at: datetime | None, reason: str) -> Pause | None:
        """Build the pause between the notice and the papers."""
        return pause_for_papers(
            self.calendar, notified_on=notified_on, came_at=came_at, closes=self.closes, reason=reason
        )

    def resume(self, started_on: date, came_at: datetime) -> date:
        """Return the last paused day for papers that came at a local time; before `started_on` if no day was paused."""
        notified_on = started_on - timedelta(days=1)
        pause = self.pause(notified_on, came_at, "subsanación")
        return pause.end if pause is not None and pause.end is not None else notified_on

    def from_today(self, term: str) -> date:
        """Return the last day of a term that begins with a notice given today."""
        start = datetime.combine(self.today(), self.opens)
        due = count(self.calendar, start, parse_term(term), closes=self.closes).due
        return due or self.today()
