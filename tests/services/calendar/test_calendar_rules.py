"""The days off of Ecuador, year by year, against what the press and the law printed (domain.md 3)."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.errors import UserError
from app.models.terms import parse_term
from app.services.calendar import Calendar, Calendars, Decree, Holiday, easter_sunday
from app.services.calendar.rows import DecreeKind

RESOURCES = Path(__file__).parents[3] / "resources" / "calendar"
CALENDARS = Calendars(RESOURCES)
NATIONAL = CALENDARS.national()
QUITO = CALENDARS.for_canton("1701", "17")
ANY_DAY = st.dates(date(2017, 1, 1), date(2099, 9, 30))


def days_of(year: int, printed: str) -> list[date]:
    """Read "1/1 12/2" as days of the year."""
    pairs = (word.split("/") for word in printed.split())
    return [date(year, int(month), int(day)) for day, month in pairs]


@pytest.mark.parametrize(
    ("year", "printed"),
    [
        (2019, "1/1 4/3 5/3 19/4 3/5 24/5 9/8 11/10 1/11 4/11 25/12 30/12 31/12"),
        (2024, "1/1 12/2 13/2 29/3 3/5 24/5 9/8 11/10 31/10 1/11 4/11 25/12"),
        (2025, "1/1 3/3 4/3 18/4 2/5 23/5 11/8 10/10 3/11 4/11 25/12"),
        (2026, "1/1 2/1 16/2 17/2 3/4 1/5 25/5 10/8 9/10 2/11 3/11 25/12"),
        (2027, "1/1 8/2 9/2 26/3 30/4 24/5 9/8 8/10 1/11 2/11 24/12 31/12"),
    ],
)
def test_the_national_days_off_of_a_year(year: int, printed: str) -> None:
    assert sorted(NATIONAL.days_off(year)) == days_of(year, printed)


@pytest.mark.parametrize(
    ("original", "kept"),
    [
        (date(2018, 10, 9), date(2018, 10, 8)),
        (date(2019, 10, 9), date(2019, 10, 11)),
        (date(2019, 5, 1), date(2019, 5, 3)),
        (date(2019, 8, 10), date(2019, 8, 9)),
        (date(2019, 11, 2), date(2019, 11, 1)),
        (date(2019, 11, 3), date(2019, 11, 4)),
        (date(2022, 1, 1), date(2021, 12, 31)),
        (date(2022, 12, 25), date(2022, 12, 26)),
        (date(2028, 1, 1), date(2027, 12, 31)),
    ],
)
def test_a_holiday_is_kept_on_another_day(original: date, kept: date) -> None:
    why = NATIONAL.reason(kept)
    assert why is not None
    assert why.startswith("feriado trasladado: ")
    assert why.endswith(
        f"({original.day} {('ene', '', '', '', 'may', '', '', 'ago', '', 'oct', 'nov', 'dic')[original.month - 1]})"
    )


@pytest.mark.parametrize(
    "day",
    [date(2024, 5, 1), date(2024, 10, 9), date(2025, 5, 1), date(2025, 10, 9), date(2027, 8, 10), date(2018, 10, 9)],
)
def test_the_day_it_was_moved_from_is_a_working_day(day: date) -> None:
    assert NATIONAL.is_business(day)


@pytest.mark.parametrize(
    ("year", "kept"),
    [
        (2018, (1, 2)),  # Friday and Saturday
        (2019, (1, 4)),  # Saturday and Sunday
        (2020, (2, 3)),  # Monday and Tuesday
        (2021, (1, 2)),  # Tuesday and Wednesday
        (2022, (3, 4)),  # Wednesday and Thursday
        (2023, (2, 3)),  # Thursday and Friday
        (2025, (3, 4)),  # Sunday and Monday
        (2029, (1, 2)),
        (2032, (1, 2)),
        (2035, (1, 2)),
    ],
)
def test_the_two_days_of_november_move_together(year: int, kept: tuple[int, int]) -> None:
    november = [day.day for day in NATIONAL.days_off(year) if day.month == 11]
    assert tuple(november) == kept


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 21), "sábado"),
        (date(2026, 11, 22), "domingo"),
        (date(2026, 10, 9), "feriado: Independencia de Guayaquil"),
        (date(2026, 12, 7), "feriado trasladado: Fundación de Quito (6 dic)"),
        (date(2026, 1, 2), "feriado por decreto: puente de Año Nuevo (Decreto Ejecutivo 249)"),
        (date(2018, 12, 31), "feriado por decreto: puente de fin de año (Decreto Ejecutivo 858, 28-12-2015)"),
        (date(2026, 11, 20), None),
    ],
)
def test_every_day_off_says_why(day: date, words: str | None) -> None:
    assert QUITO.reason(day) == words


@pytest.mark.parametrize(
    ("canton", "kept", "business"),
    [
        ("1701", date(2020, 12, 7), date(2020, 12, 8)),
        ("1701", date(2025, 12, 5), date(2025, 12, 8)),
        ("1801", date(2025, 11, 14), date(2025, 11, 12)),
        ("0901", date(2024, 7, 26), date(2024, 7, 25)),
        ("0504", date(2025, 3, 31), date(2025, 4, 1)),  # Pujilí keeps the day of its province
    ],
)
def test_the_offices_canton_keeps_its_own_day(canton: str, kept: date, business: date) -> None:
    there = CALENDARS.for_canton(canton)
    assert not there.is_business(kept)
    assert NATIONAL.is_business(kept)
    assert there.is_business(business)


def test_a_local_day_moved_onto_a_national_one_gains_nothing() -> None:
    manta = CALENDARS.for_canton("1308")
    both = "feriado trasladado: Independencia de Cuenca (3 nov); feriado: Cantonización de Manta"
    assert manta.reason(date(2019, 11, 4)) == both
    assert manta.is_business(date(2019, 11, 5))


def test_a_place_is_asked_for_once_and_a_term_may_want_only_national_days() -> None:
    assert CALENDARS.for_canton("1701") is QUITO
    assert CALENDARS.for_term(parse_term("3 business_days"), "1701") is QUITO
    assert CALENDARS.for_term(parse_term("3 business_days national"), "1701") is NATIONAL


def test_easter_is_where_the_church_printed_it() -> None:
    printed = [
        "2017-04-16",
        "2018-04-01",
        "2019-04-21",
        "2020-04-12",
        "2024-03-31",
        "2025-04-20",
        "2027-03-28",
        "2038-04-25",
    ]
    assert [easter_sunday(int(day[:4])).isoformat() for day in printed] == printed


@given(st.integers(1583, 4099))
def test_easter_is_a_sunday_in_its_five_weeks(year: int) -> None:
    day = easter_sunday(year)
    assert day.weekday() == 6
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


@given(st.integers(2017, 2098))
def test_no_national_day_is_lost_in_any_year(year: int) -> None:
    """Eleven days off a year by law, all on weekdays: a 1 January may be kept in the December before."""
    by_law = [why for why in NATIONAL.days_off(year).values() if "decreto" not in why]
    lost = NATIONAL.reason(date(year, 12, 31)) == "feriado trasladado: Año Nuevo (1 ene)"
    gained = date(year, 1, 1).weekday() == 5
    assert len(by_law) == 11 + lost - gained


@given(ANY_DAY, st.integers(0, 40))
def test_adding_and_counting_agree(day: date, count: int) -> None:
    later = QUITO.add(day, count)
    assert QUITO.between(day, later) == count
    assert QUITO.between(later, day) == -count
    assert count == 0 or QUITO.is_business(later)


@given(st.dates(date(2018, 1, 1), date(2099, 9, 30)), st.integers(1, 40))
def test_going_back_is_the_way_forth(day: date, count: int) -> None:
    business = QUITO.on_or_after(day)
    assert QUITO.add(QUITO.add(business, count), -count) == business


@given(ANY_DAY)
def test_the_next_business_day_is_the_first_one_after(day: date) -> None:
    following = QUITO.next_business(day)
    assert following == QUITO.add(day, 1)
    assert QUITO.is_business(following)
    assert all(not QUITO.is_business(day + timedelta(days=gap)) for gap in range(1, (following - day).days))


@pytest.mark.parametrize("day", [date(1, 1, 1), date(2016, 12, 19), date(2100, 1, 1), date(9999, 12, 31)])
def test_a_day_that_no_row_rules_is_refused(day: date) -> None:
    for ask in (NATIONAL.reason, NATIONAL.next_business, NATIONAL.on_or_after, lambda day: NATIONAL.add(day, 1)):
        with pytest.raises(UserError) as refused:
            ask(day)
        assert refused.value.key == "calendar.out_of_range"
    with pytest.raises(UserError):
        NATIONAL.between(day, date(2026, 1, 1))
    assert (refused.value.values["first"], refused.value.values["last"]) == ("20/12/2016", "31/12/2099")


@pytest.mark.parametrize("count", [10**9, -(10**9)])
def test_a_huge_distance_is_refused_and_does_not_hang(count: int) -> None:
    with pytest.raises(UserError, match=r"calendar\.out_of_range"):
        NATIONAL.add(date(2026, 11, 21), count)


def test_a_calendar_without_rows_rules_nothing_but_its_last_day() -> None:
    empty = Calendar([], [])
    assert empty.is_business(date(2099, 12, 31))
    with pytest.raises(UserError):
        empty.reason(date(2026, 1, 1))


def fair(month: int, day: int, since: int, until: date | None = None) -> Holiday:
    return Holiday(
        name="Feria",
        moves="never",
        month=month,
        day=day,
        valid_from=date(since, 1, 1),
        valid_to=until,
        legal_basis="ley",
        source="prueba",
        confidence="prueba",
    )


def decree(kind: DecreeKind, name: str, first: date, days: int = 1) -> Decree:
    return Decree(
        name=name,
        kind=kind,
        first_day=first,
        last_day=first + timedelta(days=days - 1),
        recoverable=False,
        legal_basis="ley",
        source="prueba",
        confidence="prueba",
    )


def test_decrees_add_suspend_and_give_back_days() -> None:
    monday, saturday = date(2026, 3, 2), date(2026, 3, 14)
    calendar = Calendar(
        [fair(3, 4, 2017)],
        [
            decree("day_off", "luto", monday),
            decree("suspension", "lluvias", date(2026, 3, 5), days=3),
            decree("working", "feria", date(2026, 3, 4)),
            decree("working", "luto", saturday),
        ],
    )
    assert calendar.reason(monday) == "feriado por decreto: luto (ley)"
    assert calendar.reason(date(2026, 3, 4)) is None
    assert calendar.reason(date(2025, 3, 4)) == "feriado: Feria"
    assert calendar.reason(date(2026, 3, 5)) == calendar.reason(date(2026, 3, 6)) == "jornada suspendida: lluvias (ley)"
    assert calendar.reason(date(2026, 3, 7)) == "sábado"
    assert calendar.is_business(saturday)


def test_a_repealed_holiday_is_kept_only_while_it_was_law() -> None:
    calendar = Calendar([fair(1, 1, 2017), fair(3, 4, 2020, date(2025, 12, 31))], [])
    assert [calendar.is_business(date(year, 3, 4)) for year in (2019, 2020, 2025, 2026)] == [True, False, False, True]
