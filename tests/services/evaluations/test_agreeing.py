"""A date is agreed with the citizen: who may hold the visit, what stands in its way, and where it is told."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from tests.services.counter import Counter, refused
from tests.services.evaluations.visits import MONDAY, PLACE, TEN, agree, kinds


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
