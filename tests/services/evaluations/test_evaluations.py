"""The visit of an evaluator: agreed, moved, called off, held, and its result."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from app.models.errors import Denied
from app.models.rows.evaluations import FindingLine
from app.services.evaluations.sheet import criteria
from tests.services.counter import Counter, refused

MONDAY = date(2026, 11, 9)
TEN = datetime(2026, 11, 10, 10, 0)  # noqa: DTZ001  pages give the office's own time
PLACE = "Calle Los Nogales S4-12"


def agree(counter: Counter, case_id: str, at: datetime = TEN) -> str:
    """Agree a visit of the office's evaluator."""
    return counter.evaluations.schedule(counter.clerk, case_id, counter.evaluator.user_id, PLACE, at)


def visit(counter: Counter) -> tuple[str, str]:
    """Bring a case to its visit, agree it and let its hour come."""
    case_id = counter.to_schedule()
    evaluation_id = agree(counter, case_id)
    counter.clock.set(datetime(2026, 11, 10, 16, 30, tzinfo=UTC))
    return case_id, evaluation_id


def verdicts(counter: Counter, evaluation_id: str, *, failed: int = 0, **more: str) -> list[FindingLine]:
    """Answer every criterion: the first ones not met, the others met; more: another verdict by key."""
    _, sheet = counter.evaluations.sheet(counter.evaluator, evaluation_id)
    found = []
    for place, criterion in enumerate(criteria(sheet)):
        verdict = more.get(criterion.key.replace("-", "_"), "not_met" if place < failed else "met")
        found.append(FindingLine(criterion.key, verdict, "visto", "falta" if verdict == "not_met" else ""))
    return found


def kinds(counter: Counter, case_id: str, at: datetime, **more: Any) -> list[tuple[str, bool]]:
    """Return what speaks against a time of the office's evaluator."""
    found = counter.evaluations.conflicts(counter.clerk, case_id, counter.evaluator.user_id, at, **more)
    return [(one.kind, one.blocks) for one in found]


# -- agreeing a date -------------------------------------------------------------------------------------------------


def test_a_visit_is_agreed_numbered_and_told(counter: Counter) -> None:
    case_id = counter.to_schedule()

    evaluation_id = agree(counter, case_id)

    kept = counter.row("evaluation", "id", evaluation_id)
    assert (kept["number"], kept["sequence"], kept["state"]) == ("EV-QUI-2026-0001", 0, "scheduled")
    assert (kept["starts_at"][:16], kept["ends_at"][:16]) == ("2026-11-10 15:00", "2026-11-10 17:00")
    assert counter.told(case_id, "Agendó") == (
        "Agendó la evaluación EV-QUI-2026-0001: mar 10 nov, 10h00, con Maritza Orbe",
        "Calle Los Nogales S4-12.",
    )
    case = counter.case(case_id)
    assert (case["next_step"], case["next_reason"]) == (
        "Registrar evaluación",
        "mar 10 nov, 10h00, Calle Los Nogales S4-12",
    )


def test_numbers_follow_without_a_gap_also_after_a_refusal(counter: Counter) -> None:
    first, second = counter.to_schedule(), counter.to_schedule()
    agree(counter, first)
    with refused("evaluations.conflict"):
        agree(counter, second)
    agree(counter, second, TEN + timedelta(hours=3))
    assert [row["number"] for row in counter.rows("evaluation", "office", "inen-quito")] == [
        "EV-QUI-2026-0001",
        "EV-QUI-2026-0002",
    ]


def test_evaluators_come_first_and_who_left_is_not_offered(counter: Counter) -> None:
    counter.hire("evaluator", "Ángel Amaguaña")
    counter.dismiss(counter.second)
    names = [choice.name for choice in counter.evaluations.evaluators(counter.clerk)]
    assert names == ["Ángel Amaguaña", "Maritza Orbe", "Edison Yacelga"]


def test_who_does_not_evaluate_is_not_taken(counter: Counter) -> None:
    case_id = counter.to_schedule()
    stranger = counter.hire("evaluator", "Inés Cabezas", office="inen-cuenca")
    for somebody in (counter.clerk.user_id, stranger.user_id, "nobody"):
        with refused("evaluations.no_evaluator"):
            counter.evaluations.schedule(counter.clerk, case_id, somebody, PLACE, TEN)
    with refused("typed.empty"):
        counter.evaluations.schedule(counter.clerk, case_id, counter.evaluator.user_id, "  ", TEN)
    with refused("typed.long"):
        counter.evaluations.schedule(counter.clerk, case_id, counter.evaluator.user_id, "x" * 301, TEN)


def test_a_case_that_has_not_come_so_far_gets_no_date(counter: Counter) -> None:
    with refused("evaluations.not_yet") as caught:
        agree(counter, counter.to_pay())
    assert caught.value.values["step"] == "Pago"


def test_a_procedure_without_sheet_has_no_evaluation(counter: Counter) -> None:
    case_id = counter.to_pay(evaluation=None)
    with refused("evaluations.none"):
        agree(counter, case_id)
    with refused("evaluations.none"):
        kinds(counter, case_id, TEN)


def test_a_closed_case_gets_no_date(counter: Counter) -> None:
    case_id = counter.to_schedule()
    counter.desk.cases.move(counter.clerk, case_id, "desistido", "Ya no lo necesita")
    with refused("case.closed"):
        agree(counter, case_id)


def test_a_time_with_zone_is_our_bug(counter: Counter) -> None:
    with pytest.raises(ValueError, match="without zone"):
        agree(counter, counter.to_schedule(), TEN.replace(tzinfo=UTC))


# -- conflicts -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (TEN, []),
        (datetime.combine(MONDAY, time(8, 0)), []),
        (datetime.combine(MONDAY, time(14, 30)), []),
        (datetime.combine(MONDAY, time(7, 59)), [("closed", True)]),
        (datetime.combine(MONDAY, time(14, 31)), [("closed", True)]),
        (datetime.combine(MONDAY, time(23, 30)), [("closed", True)]),
        (datetime(2026, 11, 7, 10, 0), [("holiday", True)]),  # noqa: DTZ001
        (datetime(2026, 12, 25, 10, 0), [("holiday", True), ("late", False)]),  # noqa: DTZ001
        (datetime(2026, 12, 18, 10, 0), []),  # noqa: DTZ001
        (datetime(2026, 12, 21, 10, 0), [("late", False)]),  # noqa: DTZ001
        (datetime(2026, 11, 5, 10, 41), [("past", True)]),  # noqa: DTZ001
        (datetime(2026, 11, 5, 10, 42), [("past", True)]),  # noqa: DTZ001
        (datetime(2026, 11, 5, 10, 43), []),  # noqa: DTZ001
    ],
)
def test_a_date_has_to_suit_hours_calendar_and_promise(
    counter: Counter, at: datetime, expected: list[tuple[str, bool]]
) -> None:
    assert kinds(counter, counter.to_schedule(), at) == expected


def test_a_holiday_says_why(counter: Counter) -> None:
    case_id = counter.to_schedule()
    at = datetime(2026, 12, 25, 10, 0)  # noqa: DTZ001
    texts = [one.text for one in counter.evaluations.conflicts(counter.clerk, case_id, counter.evaluator.user_id, at)]
    assert texts == [
        "El vie 25 dic no es hábil: feriado: Navidad.",
        "El plazo del expediente vence antes, el vie 18 dic.",
    ]
    with refused("evaluations.holiday") as caught:
        agree(counter, case_id, at)
    assert caught.value.values["reason"] == texts[0]


@pytest.mark.parametrize(
    ("shift", "expected"),
    [
        (timedelta(0), [("busy", True)]),
        (timedelta(minutes=119), [("busy", True)]),
        (timedelta(minutes=-119), [("busy", True)]),
        (timedelta(minutes=120), [("busy", False)]),
        (timedelta(minutes=149), [("busy", False)]),
        (timedelta(minutes=150), []),
    ],
)
def test_an_evaluator_is_in_one_place_and_needs_time_for_the_way(
    counter: Counter, shift: timedelta, expected: list[tuple[str, bool]]
) -> None:
    agree(counter, counter.to_schedule())
    other = counter.to_schedule()
    assert kinds(counter, other, TEN + shift) == expected
    free = counter.evaluations.conflicts(counter.clerk, other, counter.supervisor.user_id, TEN + shift)
    assert free == ()


def test_a_warning_goes_into_the_history_with_the_date(counter: Counter) -> None:
    agree(counter, counter.to_schedule())
    other = counter.to_schedule()
    agree(counter, other, TEN + timedelta(hours=2))
    assert counter.told(other, "Agendó")[1] == (
        "Calle Los Nogales S4-12. Maritza Orbe tiene menos de 30 minutos de camino con la visita EV-QUI-2026-0001, "
        "de 10h00 a 12h00."
    )


def test_a_case_has_one_date_at_a_time(counter: Counter) -> None:
    case_id = counter.to_schedule()
    evaluation_id = agree(counter, case_id)
    later = TEN + timedelta(days=1)
    assert kinds(counter, case_id, later) == [("scheduled", True)]
    assert kinds(counter, case_id, later, evaluation_id=evaluation_id) == []
    with refused("evaluations.conflict"):
        agree(counter, case_id, later)


# -- moving it and calling it off ------------------------------------------------------------------------------------


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


# -- the invitation --------------------------------------------------------------------------------------------------


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


# -- the sheet and its result ----------------------------------------------------------------------------------------


def test_the_sheet_is_filled_little_by_little(counter: Counter) -> None:
    case_id, evaluation_id = visit(counter)
    line, sheet = counter.evaluations.sheet(counter.evaluator, evaluation_id)
    keys = [criterion.key for criterion in criteria(sheet)]
    assert [found.criterion for found in line.findings] == keys
    assert {found.verdict for found in line.findings} == {""}

    noted = [FindingLine(keys[0], "met", "RUC a la vista"), FindingLine(keys[1], "", "", "pidió hasta mañana")]
    counter.evaluations.record(counter.evaluator, evaluation_id, noted, "Visita corta\n\ncon el dueño")
    counter.evaluations.record(counter.evaluator, evaluation_id, [FindingLine(keys[0], "not_met", "RUC", "suspendido")])

    line, _ = counter.evaluations.sheet(counter.clerk, evaluation_id)
    assert line.findings[0] == FindingLine(keys[0], "not_met", "RUC", "suspendido")
    assert line.findings[1] == FindingLine(keys[1], "", "", "pidió hasta mañana")
    assert line.summary == "Visita corta\n\ncon el dueño"
    assert [text for text, _ in counter.history(case_id)][-1] == (
        "Empezó a llenar la hoja de la evaluación EV-QUI-2026-0001"
    )
    counter.told(case_id, "Empezó a llenar")


def test_writing_the_same_again_leaves_no_trace(counter: Counter) -> None:
    _, evaluation_id = visit(counter)
    noted = verdicts(counter, evaluation_id)
    counter.evaluations.record(counter.evaluator, evaluation_id, noted, "Bien")
    before = counter.entries()
    counter.evaluations.record(counter.evaluator, evaluation_id, noted, "Bien")
    counter.evaluations.record(counter.evaluator, evaluation_id, [FindingLine("ruc-actividad", "met", "visto")])
    assert counter.entries() == before
    counter.evaluations.record(counter.evaluator, evaluation_id, (), "")
    assert counter.row("evaluation", "id", evaluation_id)["summary"] == ""


def test_a_criterion_left_empty_is_not_kept_and_one_may_be_taken_back(counter: Counter) -> None:
    _, evaluation_id = visit(counter)
    counter.evaluations.record(counter.evaluator, evaluation_id, [FindingLine("quejas", "met"), FindingLine("equipos")])
    counter.evaluations.record(counter.evaluator, evaluation_id, [FindingLine("quejas")])
    kept = counter.row("finding", "evaluation_id", evaluation_id)
    assert (kept["criterion"], kept["verdict"], kept["version"]) == ("quejas", "", 2)


@pytest.mark.parametrize(
    ("line", "key"),
    [
        (FindingLine("nada", "met"), "evaluations.unknown_criterion"),
        (FindingLine("quejas", "quizá"), "evaluations.unknown_verdict"),
        (FindingLine("quejas", "met", "x" * 1001), "typed.long"),
        (FindingLine("quejas", "met", "", "x\n" * 501), "typed.long"),
    ],
)
def test_what_does_not_belong_on_the_sheet_is_refused_whole(counter: Counter, line: FindingLine, key: str) -> None:
    _, evaluation_id = visit(counter)
    with refused(key):
        counter.evaluations.record(counter.evaluator, evaluation_id, [FindingLine("pedidos", "met"), line])
    assert counter.rows("finding", "evaluation_id", evaluation_id) == []


def test_only_its_evaluator_or_a_supervisor_writes_on_the_sheet(counter: Counter) -> None:
    _, evaluation_id = visit(counter)
    other = counter.hire("evaluator", "Ángel Amaguaña")
    with refused("evaluations.not_yours"):
        counter.evaluations.record(other, evaluation_id, [FindingLine("quejas", "met")])
    with refused("evaluations.not_yours"):
        counter.evaluations.close(other, evaluation_id)
    with pytest.raises(Denied):
        counter.evaluations.record(counter.clerk, evaluation_id, [FindingLine("quejas", "met")])
    counter.evaluations.record(counter.supervisor, evaluation_id, [FindingLine("quejas", "met")])


@pytest.mark.parametrize(("failed", "result"), [(0, "passed"), (2, "passed"), (3, "failed")])
def test_the_result_follows_the_rule_of_the_sheet(counter: Counter, failed: int, result: str) -> None:
    case_id, evaluation_id = visit(counter)
    counter.evaluations.record(counter.evaluator, evaluation_id, verdicts(counter, evaluation_id, failed=failed))

    assert counter.evaluations.close(counter.evaluator, evaluation_id) == result

    kept = counter.row("evaluation", "id", evaluation_id)
    assert (kept["state"], kept["result"], kept["held_at"][:16]) == ("held", result, "2026-11-10 16:30")
    assert kept["summary"] == counter.told(case_id, "Cerró")[1]
    assert counter.case(case_id)["step"] == ("emision" if result == "passed" else "evaluacion")
    with refused("evaluations.held"):
        counter.evaluations.close(counter.evaluator, evaluation_id)
    with refused("evaluations.held"):
        counter.evaluations.record(counter.evaluator, evaluation_id, [FindingLine("quejas", "met")])
    with refused("evaluations.held"):
        counter.evaluations.cancel(counter.clerk, evaluation_id, "Tarde")


def test_the_summary_counts_the_verdicts_unless_one_was_written(counter: Counter) -> None:
    case_id, evaluation_id = visit(counter)
    found = verdicts(counter, evaluation_id, failed=1, quejas="not_applicable")
    counter.evaluations.record(counter.evaluator, evaluation_id, found, "Buena gestión")
    counter.evaluations.close(counter.evaluator, evaluation_id)
    assert counter.told(case_id, "Cerró") == (
        "Cerró la evaluación EV-QUI-2026-0001: cumple",
        f"{len(found) - 2} cumple, 1 no cumple, 1 no aplica",
    )
    assert counter.row("evaluation", "id", evaluation_id)["summary"] == "Buena gestión"


def test_a_failed_case_waits_for_a_supervisor_and_not_for_a_date(counter: Counter) -> None:
    case_id, evaluation_id = visit(counter)
    counter.evaluations.record(counter.evaluator, evaluation_id, verdicts(counter, evaluation_id, failed=9))
    counter.evaluations.close(counter.evaluator, evaluation_id)
    assert counter.case(case_id)["is_open"]
    assert counter.evaluations.to_schedule(counter.clerk) == ()
    counter.desk.cases.move(counter.supervisor, case_id, "no-otorgado", "Nueve criterios no se cumplen")
    assert counter.case(case_id)["state"] == "denied"


def _without(key: str, found: Sequence[FindingLine]) -> list[FindingLine]:
    return [one for one in found if one.criterion != key]


def test_a_sheet_is_closed_only_when_it_is_whole(counter: Counter) -> None:
    _, evaluation_id = visit(counter)
    found = verdicts(counter, evaluation_id, quejas="not_met")
    counter.evaluations.record(counter.evaluator, evaluation_id, _without("equipos", found))
    with refused("evaluations.incomplete") as caught:
        counter.evaluations.close(counter.evaluator, evaluation_id)
    assert caught.value.values["count"] == "1 criterio"

    silent = [FindingLine("equipos", "met"), FindingLine("quejas", "not_met", "libro vacío", " ")]
    counter.evaluations.record(counter.evaluator, evaluation_id, silent)
    with refused("evaluations.observation_needed"):
        counter.evaluations.close(counter.evaluator, evaluation_id)

    nothing = [FindingLine(one.criterion, "not_applicable") for one in found]
    counter.evaluations.record(counter.evaluator, evaluation_id, nothing)
    with refused("evaluations.nothing_evaluated"):
        counter.evaluations.close(counter.evaluator, evaluation_id)
    assert counter.row("evaluation", "id", evaluation_id)["state"] == "scheduled"


def test_nobody_closes_a_visit_before_its_hour(counter: Counter) -> None:
    case_id = counter.to_schedule()
    evaluation_id = agree(counter, case_id)
    counter.evaluations.record(counter.evaluator, evaluation_id, verdicts(counter, evaluation_id))
    with refused("evaluations.too_early") as caught:
        counter.evaluations.close(counter.evaluator, evaluation_id)
    assert caught.value.values["when"] == "10/11/2026, 10h00"
    counter.clock.set(datetime(2026, 11, 10, 15, 0, tzinfo=UTC))
    assert counter.evaluations.close(counter.evaluator, evaluation_id) == "passed"


def test_another_office_finds_nothing_here(counter: Counter) -> None:
    case_id = counter.to_schedule()
    evaluation_id = agree(counter, case_id)
    stranger = counter.hire("supervisor", "Olmedo Zambrano", office="inen-cuenca")
    for look in (counter.evaluations.sheet, counter.evaluations.invitation):
        with refused("store.not_found"):
            look(stranger, evaluation_id)
    with refused("store.not_found"):
        counter.evaluations.conflicts(stranger, case_id, counter.evaluator.user_id, TEN)
    with pytest.raises(Denied):
        counter.evaluations.cancel(stranger, evaluation_id, "Nada")
    assert counter.evaluations.to_schedule(stranger) == ()
