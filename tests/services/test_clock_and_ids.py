"""One clock for everything, and identifiers that only grow."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest

from app.services.clock import GALAPAGOS, FixedClock, SystemClock
from app.services.ids import LATEST_MS, Ids, uuid7

MORNING = datetime(2026, 11, 6, 4, 30, tzinfo=UTC)


def test_the_office_has_its_own_day() -> None:
    quito, galapagos = FixedClock(MORNING), FixedClock(MORNING.replace(hour=5), GALAPAGOS)
    assert quito.today() == date(2026, 11, 5)
    assert quito.local(MORNING).strftime("%H:%M %z") == "23:30 -0500"
    assert galapagos.local(MORNING).strftime("%H:%M %z") == "22:30 -0600"
    assert galapagos.today() == date(2026, 11, 5)


def test_the_computers_clock_is_in_utc_and_moves() -> None:
    clock = SystemClock()
    before = datetime.now(UTC)
    assert before <= clock.now() <= datetime.now(UTC)
    assert clock.now().tzinfo is UTC


def test_a_fixed_clock_moves_only_when_told() -> None:
    clock = FixedClock(MORNING)
    assert clock.now() == clock.now() == MORNING
    clock.advance(timedelta(hours=2))
    assert clock.now() == MORNING.replace(hour=6)
    clock.set(MORNING.replace(year=2016))
    assert clock.now().year == 2016


def test_a_time_without_zone_is_our_bug() -> None:
    with pytest.raises(ValueError, match="naive"):
        SystemClock().local(datetime(2026, 11, 5, 8))  # noqa: DTZ001 the fault under test
    with pytest.raises(ValueError, match="naive"):
        FixedClock(datetime(2026, 11, 5, 8))  # noqa: DTZ001 the fault under test


def test_the_layout_is_rfc_9562s_own_example() -> None:
    randomness = 0xCC3 << 62 | 0x18C4DC0C0C07398F
    assert uuid7(0x017F22E279B0, randomness) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


def test_an_identifier_carries_the_clocks_milliseconds() -> None:
    made = uuid.UUID(Ids(FixedClock(MORNING)).new())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == int(MORNING.timestamp()) * 1000


@pytest.mark.parametrize("clock_ms", [-1, LATEST_MS + 1])
def test_a_clock_beyond_the_layout_is_refused(clock_ms: int) -> None:
    with pytest.raises(ValueError, match="48 bits"):
        uuid7(clock_ms, 0)


def test_they_grow_while_the_clock_stands_still_and_when_it_is_set_back() -> None:
    clock = FixedClock(MORNING)
    ids = Ids(clock)
    made = [ids.new() for _ in range(2_000)]
    clock.advance(-timedelta(days=3650))
    made += [ids.new() for _ in range(10)]
    clock.advance(timedelta(days=7300))
    made.append(ids.new())
    assert made == sorted(set(made))


def test_they_grow_even_when_chance_runs_out() -> None:
    ids = Ids(FixedClock(MORNING), randomness=lambda count: b"\xff" * count)
    made = [uuid.UUID(ids.new()).int for _ in range(3)]
    assert made == sorted(set(made))
    assert made[1] >> 80 == (made[0] >> 80) + 1


def test_threads_never_share_one() -> None:
    ids = Ids(FixedClock(MORNING))
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: ids.new(), range(2_000)))
    assert len(set(made)) == 2_000
