"""The sheet of a visit is filled little by little, and its result follows its own rule."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from app.models.errors import Denied
from app.models.rows.evaluations import FindingLine
from app.services.evaluations.sheet import criteria
from tests.services.counter import Counter, refused
from tests.services.evaluations.visits import TEN, agree, verdicts, visit


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
