"""An office of the islands lives by its own hour: at the counter, on its papers and at the door."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.services.clock import GALAPAGOS
from app.services.front import Front
from tests.support.desk import MORNING, OFFICE, Office, declared, open_desk

ISLANDS = ZoneInfo(GALAPAGOS)
CLOSED_IN_QUITO = datetime(2026, 11, 5, 16, 10, tzinfo=ISLANDS)
"""Ten past five on the mainland; the office closes at half past four."""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    told = declared()
    institutions = tuple(
        one.model_copy(
            update={
                "offices": tuple(
                    here.model_copy(update={"zone": GALAPAGOS}) if here.key == OFFICE else here for here in one.offices
                )
            }
        )
        for one in told.catalogue.institutions
    )
    opened = open_desk(tmp_path, told=replace(told, catalogue=replace(told.catalogue, institutions=institutions)))
    yield opened
    opened.close()


def test_the_hour_is_that_of_the_islands(office: Office) -> None:
    assert office.clock.local(MORNING).hour == MORNING.hour - 1
    assert Front(office.store).office().zone == GALAPAGOS


def test_what_comes_before_closing_there_counts_from_the_same_day(office: Office) -> None:
    due = office.desk.promise.due
    assert due(CLOSED_IN_QUITO, "1 business_days").received_on == date(2026, 11, 5)
    assert due(CLOSED_IN_QUITO + timedelta(hours=1), "1 business_days").received_on == date(2026, 11, 6)


def test_the_day_of_the_islands_ends_an_hour_later(office: Office) -> None:
    office.clock.set(datetime(2026, 11, 6, 0, 30, tzinfo=MORNING.tzinfo))
    assert office.desk.promise.today() == date(2026, 11, 5)
    assert office.desk.closing.day(office.supervisor).today == date(2026, 11, 5)
