"""Terms as procedures declare them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.errors import UserError
from app.models.terms import COUNTED, Day, DueDate, Pause, Term, Unit, parse_term


@pytest.mark.parametrize(
    ("text", "term", "words"),
    [
        ("30 business_days", Term(30, Unit.BUSINESS_DAYS), "30 días hábiles"),
        ("1 business_days", Term(1, Unit.BUSINESS_DAYS), "1 día hábil"),
        ("72 hours", Term(72, Unit.HOURS), "72 horas"),
        (" 15 calendar_days ", Term(15, Unit.CALENDAR_DAYS), "15 días"),
        ("1 months", Term(1, Unit.MONTHS), "1 mes"),
        ("immediate", Term(0, Unit.IMMEDIATE), "inmediato"),
        ("none", Term(0, Unit.NONE), "sin plazo declarado"),
        ("5 business_days national", Term(5, Unit.BUSINESS_DAYS, "national"), "5 días hábiles"),
        ("5 business_days office", Term(5, Unit.BUSINESS_DAYS), "5 días hábiles"),
    ],
)
def test_a_declared_term_is_read_and_worded(text: str, term: Term, words: str) -> None:
    assert parse_term(text) == term
    assert str(term) == words


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "term.unreadable"),
        ("business_days", "term.unreadable"),
        ("3", "term.unreadable"),
        ("3 days", "term.unreadable"),
        ("3 none", "term.unreadable"),
        ("1 immediate", "term.unreadable"),
        ("-3 business_days", "term.unreadable"),
        ("3.5 business_days", "term.unreadable"),
        ("٣ business_days", "term.unreadable"),
        ("3 business_days moon", "term.unreadable"),
        ("9" * 5_000 + " business_days", "term.unreadable"),
        ("0 business_days", "term.too_short"),
        ("999999999 business_days", "term.too_long"),
        ("1001 business_days", "term.too_long"),
        ("121 months", "term.too_long"),
    ],
)
def test_a_term_that_cannot_be_counted_is_refused(text: str, key: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_term(text)
    assert refused.value.key == key


def test_a_term_built_in_code_is_checked_too() -> None:
    with pytest.raises(UserError, match=r"term\.too_long"):
        Term(10**9, Unit.CALENDAR_DAYS)
    with pytest.raises(UserError, match=r"term\.unreadable"):
        Term(1, Unit.NONE)


@pytest.mark.parametrize(("hours", "days"), [(72, 3), (24, 1), (8, 1), (25, 2), (48, 2)])
def test_published_hours_become_business_days_and_say_so(hours: int, days: int) -> None:
    term = parse_term(f"{hours} hours", published=f"{hours} horas")
    assert term.business == Term(days, Unit.BUSINESS_DAYS, published=f"{hours} horas")
    told = term.assumption
    assert told is not None
    assert f"{hours} horas" in told
    assert str(term.business) in told


def test_other_terms_assume_nothing_but_the_missing_one() -> None:
    assert parse_term("3 business_days").assumption is None
    assert parse_term("3 business_days").business == parse_term("3 business_days")
    assert parse_term("none").assumption == "La ficha no fija plazo."


@given(st.sampled_from(sorted(COUNTED)), st.integers(1, 120))
def test_every_unit_reads_its_own_spelling(unit: Unit, value: int) -> None:
    assert parse_term(f"{value} {unit}") == Term(value, unit)


def test_a_pause_covers_both_its_ends() -> None:
    pause = Pause(date(2026, 10, 21), date(2026, 11, 5), "subsanación")
    assert pause.covers(date(2026, 10, 21))
    assert pause.covers(date(2026, 11, 5))
    assert not pause.covers(date(2026, 10, 20))
    assert not pause.covers(date(2026, 11, 6))
    assert Pause(date(2026, 10, 21), None, "subsanación").covers(date(2030, 1, 1))


def test_a_pause_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        Pause(date(2026, 11, 5), date(2026, 11, 4), "subsanación")
    assert (refused.value.key, refused.value.values["end"]) == ("pause.backwards", "04/11/2026")


def test_the_account_says_how_many_ran_and_how_many_are_left() -> None:
    days = tuple(Day(date(2026, 11, 8 + place), counts=True, reason="", number=place) for place in range(1, 4))
    due = DueDate(days[-1].date, days, days[0].date, None, date(2026, 11, 6), total=3)
    assert [due.counted(date(2026, 11, day)) for day in (8, 9, 30)] == [0, 1, 3]
    assert [due.left(date(2026, 11, day)) for day in (8, 9, 30)] == [3, 2, 0]
