"""Sheets that depend on the request, that count points, and that several evaluators fill in for one case."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.models.catalogue.evaluation import EvaluationSheet
from app.models.rows.evaluations import FindingLine
from app.services.access import Actor
from tests.services.counter import PROCEDURE, Counter, refused
from tests.services.evaluations.visits import PLACE, TEN

PARTS = ({"key": "medica", "title": "Médica"}, {"key": "social", "title": "Social"},
         {"key": "mental", "title": "Psicológica"})  # fmt: skip
MOTION = {"key": "marcha", "text": "Camina sin ayuda.", "points": 3}
SIGHT = {"key": "vista", "text": "Lee a un metro.", "points": 1}
COMMON = {"key": "comun", "title": "Común", "criteria": (MOTION, SIGHT)}


def sheet(**more: Any) -> EvaluationSheet:
    told = {"version": "2026", "number_series": "EV", "duration_minutes": 30, "groups": (COMMON,)}
    return EvaluationSheet.model_validate({**told, **more})


def begin(counter: Counter, declared: EvaluationSheet) -> str:
    """Bring a request with this sheet to the point where its dates are agreed."""
    case_id = counter.to_pay(evaluation=declared)
    counter.pay(case_id)
    counter.bill(case_id)
    assert counter.case(case_id)["step"] == "coordinacion"
    return case_id


def people(counter: Counter) -> tuple[Actor, ...]:
    return (counter.evaluator, counter.supervisor, counter.second)


def agree(counter: Counter, case_id: str, part: str, who: Actor, hours: int = 0) -> str:
    at = TEN + timedelta(hours=hours)
    return counter.evaluations.schedule(counter.clerk, case_id, who.user_id, PLACE, at, part)


def hold(counter: Counter, visit: str, who: Actor, **not_met: str) -> str:
    """Fill in and close one sheet; not_met: the criteria that fail, with what was seen."""
    _, filled = counter.evaluations.sheet(who, visit)
    keys = [one.key for group in filled.groups for one in group.criteria]
    found = [FindingLine(key, "not_met" if key in not_met else "met", "", not_met.get(key, "")) for key in keys]
    counter.evaluations.record(who, visit, found)
    return counter.evaluations.close(who, visit)


def team(counter: Counter, together: str, failing: Mapping[str, dict[str, str]], **more: Any) -> tuple[str, list[str]]:
    """Agree and hold the three sheets of a case; return its step and what each gave."""
    case_id = begin(counter, sheet(parts=PARTS, together=together, **more))
    parts = [one["key"] for one in PARTS]
    visits = [agree(counter, case_id, part, who) for part, who in zip(parts, people(counter), strict=True)]
    counter.clock.set(datetime(2026, 11, 10, 20, 0, tzinfo=UTC))
    gave = [hold(counter, visit, who, **failing.get(part, {}))
            for part, visit, who in zip(parts, visits, people(counter), strict=True)]  # fmt: skip
    return str(counter.case(case_id)["step"]), gave


def test_a_group_is_only_in_the_sheets_of_its_kind_of_place(counter: Counter) -> None:
    scope = {"field": "alcance", "filled": False}
    kitchen = {"key": "cocina", "title": "Cocina", "when": scope, "criteria": ({"key": "gas", "text": "Sin fugas."},)}
    case_id = begin(counter, sheet(groups=(COMMON, kitchen)))
    visit = agree(counter, case_id, "", counter.evaluator)
    _, filled = counter.evaluations.sheet(counter.evaluator, visit)
    assert [one.key for one in filled.groups] == ["comun"]
    with refused("evaluations.unknown_criterion"):
        counter.evaluations.record(counter.evaluator, visit, [FindingLine("gas", "met")])


def test_a_sheet_without_criteria_for_a_request_gets_no_date(counter: Counter) -> None:
    never = {**COMMON, "when": {"field": "alcance", "filled": False}}
    case_id = begin(counter, sheet(groups=(never,)))
    with refused("evaluations.empty"):
        agree(counter, case_id, "", counter.evaluator)
    assert counter.rows("evaluation", "case_id", case_id) == []


@pytest.mark.parametrize(("failing", "result"), [("vista", "passed"), ("marcha", "failed")])
def test_points_decide_where_they_are_declared(counter: Counter, failing: str, result: str) -> None:
    case_id = begin(counter, sheet(pass_percent=70))
    visit = agree(counter, case_id, "", counter.evaluator)
    counter.clock.set(datetime(2026, 11, 10, 20, 0, tzinfo=UTC))
    assert hold(counter, visit, counter.evaluator, **{failing: "no pudo"}) == result
    assert "de 4 puntos" in counter.row("evaluation", "id", visit)["summary"]


def test_each_sheet_has_its_date_and_another_person(counter: Counter) -> None:
    case_id = begin(counter, sheet(parts=PARTS))
    assert [one.title for one in counter.evaluations.parts(counter.clerk, case_id)] == [
        "Médica", "Social", "Psicológica"
    ]  # fmt: skip
    agree(counter, case_id, "social", counter.evaluator)
    with refused("evaluations.same_person"):
        agree(counter, case_id, "medica", counter.evaluator, 2)
    with refused("evaluations.no_part"):
        agree(counter, case_id, "social", counter.supervisor)
    assert [one.case_id for one in counter.evaluations.to_schedule(counter.clerk)] == [case_id]
    agree(counter, case_id, "medica", counter.supervisor)
    assert counter.case(case_id)["step"] == "coordinacion"
    agree(counter, case_id, "", counter.second)
    assert counter.case(case_id)["step"] == "evaluacion"
    assert counter.evaluations.to_schedule(counter.clerk) == ()
    shown = {one.part for one in counter.desk.cases.file(counter.clerk, case_id).evaluations}
    assert shown == {"Médica", "Social", "Psicológica"}


def test_all_must_pass_unless_the_rule_says_otherwise(counter: Counter) -> None:
    step, gave = team(counter, "all", {"social": {"marcha": "no pudo"}})
    assert (step, gave) == ("evaluacion", ["passed", "failed", "passed"])


def test_most_of_them_are_enough_where_the_rule_says_so(counter: Counter) -> None:
    step, gave = team(counter, "majority", {"social": {"marcha": "no pudo"}})
    assert (step, gave) == ("emision", ["passed", "failed", "passed"])


@pytest.mark.parametrize(("wanted", "step"), [(75, "emision"), (76, "evaluacion")])
def test_an_average_of_points_is_exact(counter: Counter, wanted: int, step: str) -> None:
    failing = {"social": {"marcha": "no pudo"}}
    assert team(counter, "average", failing, pass_percent=wanted)[0] == step


def test_only_the_sheet_that_failed_is_offered_again(counter: Counter) -> None:
    team(counter, "all", {"social": {"marcha": "no pudo"}})
    case_id = str(counter.rows("evaluation", "office", counter.clerk.office)[0]["case_id"])
    assert [one.key for one in counter.evaluations.parts(counter.clerk, case_id)] == ["social"]
    counter.clock.set(datetime(2026, 11, 10, 13, 0, tzinfo=UTC))
    again = agree(counter, case_id, "", counter.supervisor, 1)
    counter.clock.set(datetime(2026, 11, 10, 20, 0, tzinfo=UTC))
    assert hold(counter, again, counter.supervisor) == "passed"
    assert counter.case(case_id)["step"] == "emision"
    assert counter.case(case_id)["procedure"] == PROCEDURE
