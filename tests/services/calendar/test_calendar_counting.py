"""Due dates as the counter explains them to a citizen, day by day."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.due_es import progress, promise, spoken
from app.models.errors import UserError
from app.models.terms import DueDate, Pause, parse_term
from app.services.calendar import Calendars, account, count, pause_for_papers
from app.services.clock import MAINLAND
from tests.services.calendar.test_calendar_rules import RESOURCES

QUITO = Calendars(RESOURCES).for_canton("1701", "17")
CLOSES = time(16, 30)
ZONE = ZoneInfo(MAINLAND)
FILED = datetime(2026, 10, 13, 9, 15, tzinfo=ZONE)
ASKED = date(2026, 10, 20)


def at(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """Give a moment at the office."""
    return datetime(year, month, day, hour, minute, tzinfo=ZONE)


STARTS = st.builds(
    at, st.integers(2017, 2089), st.integers(1, 12), st.integers(2, 28), st.integers(0, 23), st.integers(0, 59)
)


def due(start: datetime, term: str, *pauses: Pause, today: date | None = None) -> DueDate:
    return count(QUITO, start, parse_term(term), closes=CLOSES, pauses=pauses, today=today)


def reasons(answer: DueDate) -> dict[str, str]:
    return {day.date.isoformat(): day.reason for day in answer.days}


def test_the_case_of_the_mock_up_waits_for_papers() -> None:
    pause = pause_for_papers(QUITO, notified_on=ASKED, came_at=None, closes=CLOSES)
    assert pause == Pause(date(2026, 10, 21), None, "subsanación")
    today = date(2026, 11, 5)
    answer = due(FILED, "30 business_days", pause, today=today)
    assert answer.due == date(2026, 12, 11)
    assert (answer.starts_on, answer.total, answer.estimated) == (date(2026, 10, 14), 30, True)
    assert promise(answer, today) == (
        "Vence el viernes 11 de diciembre si hoy completa lo que falta. Van 5 de 30 días hábiles."
    )
    assert spoken(answer, today).endswith("Van 5 de 30 días hábiles. En pausa desde el 21 de octubre.")
    told = reasons(answer)
    assert told["2026-10-13"] == "día de la solicitud"
    assert told["2026-10-20"] == "cuenta 5"
    assert told["2026-10-21"] == told["2026-11-05"] == "en pausa por subsanación"
    assert told["2026-11-02"] == "feriado: Día de los Difuntos"
    assert told["2026-11-06"] == "cuenta 6"
    assert told["2026-12-07"] == "feriado trasladado: Fundación de Quito (6 dic)"
    assert told["2026-12-11"] == "cuenta 30"


def test_the_citizen_completes_that_day() -> None:
    pause = pause_for_papers(QUITO, notified_on=ASKED, came_at=at(2026, 11, 5, 10, 42), closes=CLOSES)
    assert pause == Pause(date(2026, 10, 21), date(2026, 11, 5), "subsanación")
    answer = due(FILED, "30 business_days", pause, today=date(2026, 11, 9))
    assert (answer.due, answer.estimated) == (date(2026, 12, 11), False)
    assert promise(answer, date(2026, 11, 9)) == "Vence el viernes 11 de diciembre. Van 7 de 30 días hábiles."
    assert spoken(answer, date(2026, 11, 9)) == promise(answer, date(2026, 11, 9))


def test_a_new_request_is_promised_for_the_mock_ups_day() -> None:
    answer = due(at(2026, 11, 5, 10, 42), "30 business_days")
    assert answer.due == date(2026, 12, 18)
    assert answer.left(date(2026, 11, 5)) == 30


def test_the_account_of_the_command_line() -> None:
    answer = account(due(at(2026, 10, 30, 15), "3 business_days"))
    assert answer == {
        "due": "2026-11-06",
        "days": [
            {"date": "2026-10-30", "counts": False, "reason": "día de la solicitud"},
            {"date": "2026-10-31", "counts": False, "reason": "sábado"},
            {"date": "2026-11-01", "counts": False, "reason": "domingo"},
            {"date": "2026-11-02", "counts": False, "reason": "feriado: Día de los Difuntos"},
            {"date": "2026-11-03", "counts": False, "reason": "feriado: Independencia de Cuenca"},
            {"date": "2026-11-04", "counts": True, "reason": "cuenta 1"},
            {"date": "2026-11-05", "counts": True, "reason": "cuenta 2"},
            {"date": "2026-11-06", "counts": True, "reason": "cuenta 3"},
        ],
    }


@pytest.mark.parametrize(
    ("moment", "received", "first_reason"),
    [
        (at(2026, 11, 5, 16, 30), date(2026, 11, 5), "día de la solicitud"),
        (at(2026, 11, 5, 16, 30).replace(second=1), date(2026, 11, 6), "día de la solicitud, después de las 16h30"),
        (at(2026, 11, 5, 0, 5), date(2026, 11, 5), "día de la solicitud"),
        (at(2026, 11, 6, 17, 0), date(2026, 11, 9), "día de la solicitud, después de las 16h30"),
        (at(2026, 11, 7, 9, 0), date(2026, 11, 9), "día de la solicitud, sábado"),
        (at(2026, 11, 7, 23, 0), date(2026, 11, 9), "día de la solicitud, sábado"),
        (at(2026, 11, 2, 9, 0), date(2026, 11, 4), "día de la solicitud, feriado: Día de los Difuntos"),
    ],
)
def test_when_a_request_counts_as_received(moment: datetime, received: date, first_reason: str) -> None:
    answer = due(moment, "1 business_days")
    assert (answer.received_on, answer.days[0].reason) == (received, first_reason)
    assert answer.starts_on == answer.due == QUITO.next_business(received)


def test_a_late_request_shows_the_day_it_is_received() -> None:
    told = reasons(due(at(2026, 11, 6, 17), "1 business_days"))
    assert told["2026-11-07"] == "sábado"
    assert told["2026-11-09"] == "se recibe; la cuenta empieza el siguiente día hábil"
    assert told["2026-11-10"] == "cuenta 1"


def test_what_is_immediate_is_done_the_same_business_day() -> None:
    on_time = due(at(2026, 11, 5, 9), "immediate")
    assert (on_time.due, len(on_time.days)) == (date(2026, 11, 5), 1)
    assert on_time.days[0].reason == "día de la solicitud, se atiende el mismo día"
    late = due(at(2026, 11, 5, 18), "immediate")
    assert (late.due, late.days[-1].reason) == (date(2026, 11, 6), "se atiende el mismo día")
    assert promise(on_time, date(2026, 11, 5)) == "Vence hoy, jueves 5 de noviembre."


def test_a_sheet_without_term_promises_nothing() -> None:
    answer = due(at(2026, 11, 5, 9), "none")
    assert (answer.due, answer.starts_on, answer.total) == (None, None, None)
    assert answer.assumption == "La ficha no fija plazo."
    assert promise(answer, date(2026, 11, 5)) == "Sin plazo declarado."
    assert account(answer)["due"] is None


def test_published_hours_are_counted_in_business_days_and_told() -> None:
    hours, days = due(FILED, "72 hours"), due(FILED, "3 business_days")
    assert (hours.due, hours.days) == (days.due, days.days)
    assert hours.assumption == "La ficha publica 72 horas; se cuentan 3 días hábiles (COA, art. 158)."
    assert progress(hours, date(2026, 10, 14)) == "Va 1 de 3 días hábiles."


@pytest.mark.parametrize(
    ("start", "term", "ends"),
    [
        (at(2026, 11, 5, 9), "15 calendar_days", date(2026, 11, 20)),  # 6 to 20 November
        (at(2026, 11, 6, 9), "6 calendar_days", date(2026, 11, 16)),  # from Monday 9 to Saturday 14
        (at(2026, 11, 5, 9), "1 months", date(2026, 12, 8)),  # 6 December, Sunday; 7, local holiday
        (at(2026, 8, 28, 9), "6 months", date(2027, 3, 1)),  # begins 31 August; 28 February is a Sunday
        (at(2024, 1, 30, 9), "1 months", date(2024, 2, 29)),  # begins 31 January; last day of a leap February
        (at(2026, 12, 28, 9), "12 months", date(2027, 12, 29)),
        (at(2026, 11, 9, 9), "2 months", date(2027, 1, 11)),  # 10 January, Sunday
    ],
)
def test_calendar_days_and_months_run_date_to_date(start: datetime, term: str, ends: date) -> None:
    assert due(start, term).due == ends


def test_the_day_to_which_a_term_passes_says_so() -> None:
    answer = due(at(2026, 11, 6, 9), "6 calendar_days")
    told = reasons(answer)
    assert told["2026-11-07"] == "sábado"
    assert told["2026-11-14"] == "cuenta 6"
    assert told["2026-11-15"] == "domingo"
    assert told["2026-11-16"] == "el plazo pasa a este día hábil"
    assert progress(answer, date(2026, 11, 16)) == "Van 6 de 6 días."


def test_a_calendar_term_is_paused_also_at_the_weekend() -> None:
    pause = Pause(date(2026, 11, 12), date(2026, 11, 15), "fuerza mayor")
    answer = due(at(2026, 11, 6, 9), "6 calendar_days", pause)
    assert reasons(answer)["2026-11-14"] == "en pausa por fuerza mayor"
    assert answer.due == date(2026, 11, 18)


def test_a_calendar_term_that_ends_into_a_pause_waits_for_its_end() -> None:
    pause = Pause(date(2026, 11, 16), date(2026, 11, 17), "fuerza mayor")
    answer = due(at(2026, 11, 6, 9), "6 calendar_days", pause)
    assert answer.due == date(2026, 11, 18)
    assert reasons(answer)["2026-11-16"] == "en pausa por fuerza mayor"
    still = due(at(2026, 11, 6, 9), "6 calendar_days", Pause(date(2026, 11, 16), None, "fuerza mayor"))
    assert still.due is None


def test_overlapping_pauses_count_once() -> None:
    first = Pause(date(2026, 10, 21), date(2026, 10, 28), "subsanación")
    second = Pause(date(2026, 10, 26), date(2026, 11, 5), "inspección")
    both = due(FILED, "30 business_days", first, second)
    assert both.due == date(2026, 12, 11)
    assert reasons(both)["2026-10-26"] == "en pausa por subsanación"
    assert reasons(both)["2026-10-29"] == "en pausa por inspección"
    assert due(FILED, "30 business_days", second, first).due == both.due


def test_a_pause_over_days_off_takes_only_business_days() -> None:
    over_november = Pause(date(2026, 10, 31), date(2026, 11, 3), "subsanación")
    assert due(FILED, "30 business_days", over_november).due == due(FILED, "30 business_days").due


def test_a_pause_before_the_count_or_after_it_changes_nothing() -> None:
    plain = due(FILED, "5 business_days")
    before = Pause(date(2026, 10, 1), date(2026, 10, 13), "subsanación")
    after = Pause(date(2026, 10, 21), date(2026, 10, 30), "subsanación")
    assert due(FILED, "5 business_days", before, after).days == plain.days


def test_while_nobody_says_what_day_it_is_an_open_pause_has_no_due_date() -> None:
    answer = due(FILED, "30 business_days", Pause(date(2026, 10, 21), None, "subsanación"))
    assert (answer.due, answer.estimated, answer.days[-1].date) == (None, False, date(2026, 10, 20))
    assert promise(answer, date(2026, 11, 5)) == "El plazo está en pausa. Van 5 de 30 días hábiles."


def test_an_open_pause_that_starts_after_the_term_ended_does_not_hold_it() -> None:
    late = Pause(date(2026, 10, 21), None, "subsanación")
    assert due(FILED, "5 business_days", late).due == date(2026, 10, 20)


def test_on_the_day_of_the_notice_nothing_is_lost_yet() -> None:
    pause = Pause(date(2026, 10, 21), None, "subsanación")
    asked_today = due(FILED, "30 business_days", pause, today=ASKED)
    assert asked_today.due == due(FILED, "30 business_days").due
    assert asked_today.estimated


def test_papers_brought_on_a_saturday_are_received_on_monday() -> None:
    saturday = due(FILED, "30 business_days", Pause(date(2026, 10, 21), None, "subsanación"), today=date(2026, 11, 7))
    monday = due(FILED, "30 business_days", Pause(date(2026, 10, 21), date(2026, 11, 9), "subsanación"))
    assert saturday.due == monday.due
    came = pause_for_papers(QUITO, notified_on=ASKED, came_at=at(2026, 11, 7, 9), closes=CLOSES)
    late = pause_for_papers(QUITO, notified_on=ASKED, came_at=at(2026, 11, 6, 17), closes=CLOSES)
    assert came == late == Pause(date(2026, 10, 21), date(2026, 11, 9), "subsanación")


def test_papers_brought_on_the_day_of_the_notice_pause_nothing() -> None:
    assert pause_for_papers(QUITO, notified_on=ASKED, came_at=at(2026, 10, 20, 11), closes=CLOSES) is None


def test_a_due_date_in_another_year_or_past_is_worded_so() -> None:
    answer = due(at(2026, 12, 15, 9), "20 business_days")
    assert promise(answer, date(2026, 12, 16)).startswith("Vence el jueves 14 de enero de 2027.")
    assert promise(answer, date(2027, 1, 15)) == "Venció el jueves 14 de enero. Van 20 de 20 días hábiles."


def test_a_pause_that_is_over_is_not_spoken_of() -> None:
    pause = Pause(date(2026, 10, 15), date(2026, 10, 19), "subsanación")
    answer = due(FILED, "10 business_days", pause)
    assert spoken(answer, date(2026, 10, 18)).endswith("En pausa desde el 15 de octubre.")
    assert "En pausa" not in spoken(answer, date(2026, 10, 20))
    assert "En pausa" not in spoken(answer, date(2027, 10, 20))


@pytest.mark.parametrize("start", [at(1, 1, 1, 9), at(9999, 12, 31, 23, 59), at(2016, 12, 19, 9)])
def test_a_filing_that_no_calendar_reaches_is_refused(start: datetime) -> None:
    with pytest.raises(UserError, match=r"calendar\.out_of_range"):
        due(start, "30 business_days")


def test_a_term_or_a_pause_that_runs_out_of_the_calendar_is_refused() -> None:
    with pytest.raises(UserError, match=r"calendar\.out_of_range"):
        due(at(2098, 1, 6, 9), "1000 business_days")
    with pytest.raises(UserError, match=r"calendar\.out_of_range"):
        due(FILED, "30 business_days", Pause(date(2026, 10, 21), date(9999, 12, 31), "subsanación"))


@given(STARTS, st.integers(1, 60), st.sampled_from(["business_days", "calendar_days", "hours"]))
def test_every_account_is_whole(start: datetime, value: int, unit: str) -> None:
    answer = due(start, f"{value} {unit}")
    days = [day.date for day in answer.days]
    assert days == [start.date() + timedelta(days=step) for step in range(len(days))]
    assert answer.due == days[-1]
    assert QUITO.is_business(days[-1])
    assert [day.number for day in answer.days if day.counts] == list(range(1, (answer.total or 0) + 1))
    assert not answer.days[0].counts
    assert all(day.reason for day in answer.days)


@given(STARTS, st.integers(1, 60), st.integers(0, 80), st.integers(0, 40))
def test_a_pause_costs_exactly_its_business_days(start: datetime, value: int, wait: int, length: int) -> None:
    plain = due(start, f"{value} business_days")
    assert plain.due is not None
    assert plain.starts_on is not None
    first = plain.starts_on + timedelta(days=wait)
    pause = Pause(first, first + timedelta(days=length), "subsanación")
    lost = QUITO.between(first - timedelta(days=1), first + timedelta(days=length)) if first <= plain.due else 0
    assert due(start, f"{value} business_days", pause).due == QUITO.add(plain.due, lost)


@given(STARTS, st.integers(1, 120))
def test_months_end_on_the_same_number_or_later(start: datetime, value: int) -> None:
    answer = due(start.replace(year=min(start.year, 2080)), f"{value} months")
    assert answer.starts_on is not None
    assert answer.due is not None
    months = (answer.due.year - answer.starts_on.year) * 12 + answer.due.month - answer.starts_on.month
    assert months in {value, value + 1}


@given(STARTS, st.integers(1, 30))
def test_filing_later_never_promises_earlier(start: datetime, value: int) -> None:
    today, tomorrow = due(start, f"{value} business_days"), due(start + timedelta(days=1), f"{value} business_days")
    assert today.due is not None
    assert tomorrow.due is not None
    assert today.due <= tomorrow.due
