"""A visit is moved or called off, the case waits for another date, and every agenda hears of it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

from icalendar import Calendar

from tests.services.counter import Counter, refused
from tests.services.evaluations.visits import MONDAY, PLACE, TEN, agree


def test_a_visit_is_moved_also_by_less_than_its_length(counter: Counter) -> None:
    case_id = counter.to_schedule()
    evaluation_id = agree(counter, case_id)

    counter.evaluations.reschedule(
        counter.clerk, evaluation_id, counter.supervisor.user_id, "Bodega", TEN + timedelta(minutes=30)
    )

    kept = counter.row("evaluation", "id", evaluation_id)
    assert (kept["sequence"], kept["number"], kept["place"]) == (1, "EV-QUI-2026-0001", "Bodega")
    assert (kept["starts_at"][:16], kept["evaluator_name"]) == ("2026-11-10 15:30", counter.supervisor.name)
    assert counter.told(case_id, "Cambió")[0].endswith("mar 10 nov, 10h30, con Edison Yacelga")
    assert counter.case(case_id)["next_reason"] == "mar 10 nov, 10h30, Bodega"


def test_a_visit_called_off_waits_for_another_date(counter: Counter) -> None:
    case_id = counter.to_schedule()
    evaluation_id = agree(counter, case_id)
    assert counter.evaluations.to_schedule(counter.clerk) == ()

    counter.evaluations.cancel(counter.clerk, evaluation_id, "Corte de luz en la planta")

    assert counter.told(case_id, "Canceló") == ("Canceló la evaluación EV-QUI-2026-0001", "Corte de luz en la planta")
    assert [one.case_id for one in counter.evaluations.to_schedule(counter.clerk)] == [case_id]
    with refused("evaluations.cancelled"):
        counter.evaluations.reschedule(counter.clerk, evaluation_id, counter.evaluator.user_id, PLACE, TEN)
    with refused("evaluations.cancelled"):
        counter.evaluations.cancel(counter.clerk, evaluation_id, "Otra vez")
    agree(counter, case_id)
    assert len(counter.rows("evaluation", "case_id", case_id)) == 2


def test_calling_off_needs_a_reason(counter: Counter) -> None:
    evaluation_id = agree(counter, counter.to_schedule())
    with refused("typed.empty"):
        counter.evaluations.cancel(counter.clerk, evaluation_id, "…")


def test_the_visit_of_a_withdrawn_case_leaves_the_agenda(counter: Counter) -> None:
    case_id = counter.to_schedule()
    evaluation_id = agree(counter, case_id)
    counter.desk.cases.move(counter.clerk, case_id, "desistido", "Cerró el negocio")
    with refused("evaluations.cancelled"):
        counter.evaluations.reschedule(counter.clerk, evaluation_id, counter.evaluator.user_id, PLACE, TEN)
    assert counter.row("evaluation", "id", evaluation_id)["state"] == "cancelled"
    assert counter.told(case_id, "Canceló la evaluación")[1] == "el trámite se cerró"
    assert counter.case(case_id)["state"] == "withdrawn"


def test_the_cases_that_wait_come_in_their_order(counter: Counter) -> None:
    first = counter.to_schedule()
    counter.later(minutes=10)
    second = counter.to_schedule()
    counter.to_invoice()
    waiting = counter.evaluations.to_schedule(counter.evaluator)
    assert [(one.case_id, f"{one.waiting_since:%H:%M}") for one in waiting] == [(first, "10:42"), (second, "10:52")]
    assert waiting[0].place == "Calle Los Nogales S4-12 y Pasaje B, Quito, Pichincha"


def test_the_week_shows_its_visits_by_hour(counter: Counter) -> None:
    times = [
        TEN,
        datetime.combine(MONDAY, time(8)),
        datetime.combine(MONDAY + timedelta(days=7), time(8)),
        TEN + timedelta(days=2),
    ]
    kept = [agree(counter, counter.to_schedule(), at) for at in times]
    counter.evaluations.cancel(counter.clerk, kept[3], "Feria")

    lines = counter.evaluations.week(counter.clerk, MONDAY)

    assert [line.id for line in lines] == [kept[1], kept[0]]
    assert f"{lines[1].starts_at:%d %H:%M}" == "10 10:00"
    assert counter.evaluations.week(counter.clerk, MONDAY + timedelta(days=6)) == lines
    stranger = counter.hire("clerk", "Inés Cabezas", office="inen-cuenca")
    assert counter.evaluations.week(stranger, MONDAY) == ()


def event_of(content: bytes) -> tuple[str, Any]:
    """Return method and event of a calendar file."""
    calendar = Calendar.from_ical(content)
    return str(calendar["METHOD"]), calendar.events[0]


def test_the_invitation_is_a_calendar_file_that_agendas_update(counter: Counter) -> None:
    case_id = counter.to_schedule()
    evaluation_id = counter.evaluations.schedule(
        counter.clerk, case_id, counter.evaluator.user_id, "Bodega; patio, \\ fondo", TEN
    )

    method, event = event_of(counter.evaluations.invitation(counter.clerk, evaluation_id))

    assert method == "REQUEST"
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (evaluation_id, 0, "CONFIRMED")
    assert event.start == TEN.replace(tzinfo=event.start.tzinfo)
    assert event.start.astimezone(UTC) == datetime(2026, 11, 10, 15, tzinfo=UTC)
    assert event.end - event.start == timedelta(hours=2)
    assert event["LOCATION"] == "Bodega; patio, \\ fondo"
    assert event.stamp == counter.clock.now()
    assert event["ATTENDEE"] == "mailto:rosa@ejemplo.ec"
    assert counter.number(case_id) in event["DESCRIPTION"]


def test_the_file_brings_its_zone_and_is_the_same_each_time(counter: Counter) -> None:
    evaluation_id = agree(counter, counter.to_schedule())
    content = counter.evaluations.invitation(counter.clerk, evaluation_id)
    text = content.decode()
    assert "BEGIN:VTIMEZONE\r\nTZID:America/Guayaquil\r\n" in text
    assert "DTSTART;TZID=America/Guayaquil:20261110T100000\r\n" in text
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert counter.evaluations.invitation(counter.evaluator, evaluation_id) == content


def test_a_moved_visit_keeps_its_uid_and_a_cancelled_one_is_taken_back(counter: Counter) -> None:
    evaluation_id = agree(counter, counter.to_schedule())
    counter.evaluations.reschedule(
        counter.clerk, evaluation_id, counter.evaluator.user_id, PLACE, TEN + timedelta(days=1)
    )
    method, event = event_of(counter.evaluations.invitation(counter.clerk, evaluation_id))
    assert (method, event["UID"], event["SEQUENCE"]) == ("REQUEST", evaluation_id, 1)

    counter.evaluations.cancel(counter.clerk, evaluation_id, "Feria del cantón")
    method, event = event_of(counter.evaluations.invitation(counter.clerk, evaluation_id))
    assert (method, event["UID"], event["SEQUENCE"], event["STATUS"]) == ("CANCEL", evaluation_id, 2, "CANCELLED")


def test_nobody_without_an_address_is_named() -> None:
    from app.models.rows.evaluations import EvaluationLine
    from app.services.evaluations.invitations import Party, invitation

    starts = TEN.replace(tzinfo=UTC)
    line = EvaluationLine(
        "u-1", "c", "N-1", "Rosa", "p", "EV-1", "e", "Maritza", PLACE, starts, starts, "scheduled", "", ""
    )
    text = invitation(
        line, subject="p", sequence=0, organiser=Party("INEN", ""), guest=Party("Rosa", ""), stamp=starts
    ).decode()
    assert "ORGANIZER" not in text
    assert "ATTENDEE" not in text
