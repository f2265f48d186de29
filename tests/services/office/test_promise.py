"""The promised date at one office: its closing hour, its zone and its holidays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.models.rows.people import OfficeFacts
from app.services.clock import FixedClock
from app.services.office.promise import Promise
from app.services.office.setup import facts
from tests.support.desk import declared

QUITO = ZoneInfo("America/Guayaquil")


def promise(office: str = "inen-quito", today: date = date(2026, 11, 5), **changes: str) -> Promise:
    told: OfficeFacts = replace(facts(declared().catalogue.office(office)), **changes)  # type: ignore[arg-type]
    now = datetime(today.year, today.month, today.day, 10, 0, tzinfo=ZoneInfo(told.zone))
    return Promise(declared().calendars, FixedClock(now, told.zone), told)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=QUITO).astimezone(UTC)


@pytest.mark.parametrize(
    ("filed", "due"),
    [
        (at(30, 15, month=10), date(2026, 11, 6)),
        (at(30, 16, 30, month=10), date(2026, 11, 6)),
        (at(30, 16, 31, month=10), date(2026, 11, 9)),
        (at(31, 9, month=10), date(2026, 11, 9)),
        (at(2, 9), date(2026, 11, 9)),
        (at(4, 23, 59), date(2026, 11, 10)),
    ],
)
def test_three_business_days_count_from_when_the_office_receives(filed: datetime, due: date) -> None:
    assert promise().due(filed, "3 business_days").due == due


def test_requests_of_one_day_share_one_account() -> None:
    desk = promise()
    assert desk.due(at(4, 9), "3 business_days") is desk.due(at(4, 15, 59), "3 business_days")
    assert desk.due(at(4, 9), "3 business_days") is not desk.due(at(4, 17), "3 business_days")


def test_each_canton_has_its_own_holidays() -> None:
    days = {office: promise(office).due(at(26, 9), "5 business_days").due for office in ("inen-quito", "inen-cuenca")}
    assert days == {"inen-quito": date(2026, 12, 3), "inen-cuenca": date(2026, 12, 3)}
    december = {office: promise(office).due(at(4, 9, month=12), "1 business_days").due for office in days}
    assert december == {"inen-quito": date(2026, 12, 8), "inen-cuenca": date(2026, 12, 7)}


def test_the_hour_is_the_offices_also_in_the_islands() -> None:
    late = datetime(2026, 11, 4, 22, 0, tzinfo=UTC)  # 17h00 on the mainland, 16h00 in Galápagos
    assert promise().due(late, "1 business_days").due == date(2026, 11, 6)
    assert promise(zone="Pacific/Galapagos").due(late, "1 business_days").due == date(2026, 11, 5)


def test_a_pause_that_paused_no_day_changes_nothing() -> None:
    plain = promise().due(at(4, 9), "5 business_days")
    came_the_same_day = [(date(2026, 11, 6), date(2026, 11, 5), "subsanación")]
    assert promise().due(at(4, 9), "5 business_days", came_the_same_day) == plain


def test_an_open_pause_ends_today_and_is_an_estimate() -> None:
    pauses = [(date(2026, 11, 6), None, "subsanación")]
    told = {
        today: promise(today=date(2026, 11, today)).due(at(4, 9), "5 business_days", pauses).due for today in (5, 6, 9)
    }
    assert told == {5: date(2026, 11, 11), 6: date(2026, 11, 12), 9: date(2026, 11, 13)}
    assert promise().due(at(4, 9), "5 business_days", pauses).estimated


@pytest.mark.parametrize(
    ("started", "came", "last"),
    [
        (date(2026, 11, 6), datetime(2026, 11, 5, 16), date(2026, 11, 5)),  # noqa: DTZ001  local times
        (date(2026, 11, 6), datetime(2026, 11, 5, 17), date(2026, 11, 6)),  # noqa: DTZ001
        (date(2026, 11, 6), datetime(2026, 11, 6, 9), date(2026, 11, 6)),  # noqa: DTZ001
        (date(2026, 11, 6), datetime(2026, 11, 7, 9), date(2026, 11, 9)),  # noqa: DTZ001
    ],
)
def test_papers_close_the_pause_on_the_day_they_are_received(started: date, came: datetime, last: date) -> None:
    assert promise().resume(started, came) == last


def test_the_citizen_has_ten_business_days_from_today() -> None:
    assert promise().from_today("10 business_days") == date(2026, 11, 19)
    assert promise(today=date(2026, 11, 1)).from_today("10 business_days") == date(2026, 11, 18)
    assert promise().from_today("none") == date(2026, 11, 5)


def test_the_city_and_the_hours_are_the_offices() -> None:
    desk = promise()
    assert (desk.city, desk.opens.hour, desk.closes.isoformat("minutes")) == ("Quito", 8, "16:30")
    assert desk.today() == date(2026, 11, 5)
    assert desk.pause(date(2026, 11, 5), None, "subsanación") is not None
    assert timedelta(days=1) + desk.today() == date(2026, 11, 6)
