"""One case: its file, its moves, and two people who change it at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.models.errors import Stale
from app.models.rows.cases import CaseLine
from app.models.rows.evaluations import FindingLine
from app.models.tables.cases import CaseFile
from app.services.sentences import sentence
from tests.services.counter import Counter, refused
from tests.services.everywhere import Everywhere


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Everywhere]:
    opened = Everywhere(tmp_path)
    yield opened
    opened.close()


def test_a_case_that_is_not_there_is_said_so(counter: Counter) -> None:
    with refused("store.not_found"):
        counter.desk.cases.file(counter.clerk, "0" * 36)


def test_a_withdrawal_needs_a_reason_closes_and_frees_the_agenda(desk: Everywhere) -> None:
    case_id = desk.cases["evaluate"]
    for reason in ("", "  ", "\u200b"):
        with refused("case.reason_needed"):
            desk.desk.cases.move(desk.clerk, case_id, "desistido", reason)
    with refused("typed.long"):
        desk.desk.cases.move(desk.clerk, case_id, "desistido", "a" * 501)
    desk.desk.cases.move(desk.clerk, case_id, "desistido", "  desiste por escrito\n")
    case = desk.case(case_id)
    assert (case["state"], case["is_open"], case["closing_reason"]) == ("withdrawn", 0, "desiste por escrito")
    assert case["closed_at"] is not None
    visit = desk.row("evaluation", "id", desk.ids["visit"])
    assert (visit["state"], visit["sequence"]) == ("cancelled", 1)
    monday = desk.clock.today()
    assert desk.ids["visit"] not in {one.id for one in desk.evaluations.week(desk.clerk, monday)}
    assert desk.told(case_id, "Canceló la evaluación")[1] == "el trámite se cerró"
    with refused("case.closed"):
        desk.desk.cases.move(desk.clerk, case_id, "desistido", "otra vez")


@pytest.mark.parametrize(("days", "ended"), [(0, "2026-11-05"), (1, "2026-11-06"), (6, "2026-11-11")])
def test_a_withdrawal_ends_the_pause(counter: Counter, days: int, ended: str) -> None:
    case_id = counter.to_complete()
    due = counter.case(case_id)["due_on"]
    counter.desk.checklist.request_amendment(counter.clerk, case_id)
    counter.later(days=days)
    counter.desk.cases.move(counter.clerk, case_id, "desistido", "ya no la necesita")
    assert counter.row("pause", "case_id", case_id)["ended_on"] == ended
    case = counter.case(case_id)
    assert (case["paused"], case["state"]) == (0, "withdrawn")
    assert (case["due_on"] == due) == (days == 0)


def test_a_denial_waits_for_a_failed_evaluation_and_is_a_supervisors(desk: Everywhere) -> None:
    early = desk.cases["evaluate"]
    with refused("case.move_early"):
        desk.desk.cases.move(desk.supervisor, early, "no-otorgado", "no cumple")
    case_id = desk.cases["visited"]
    _, sheet = desk.evaluations.sheet(desk.evaluator, desk.ids["visited"])
    keys = [one.key for group in sheet.groups for one in group.criteria][: sheet.max_failed + 1]
    failed = [FindingLine(key, "not_met", "", "sin registros") for key in keys]
    desk.evaluations.record(desk.evaluator, desk.ids["visited"], failed)
    assert desk.evaluations.close(desk.evaluator, desk.ids["visited"]) == "failed"
    assert desk.case(case_id)["step"] == "evaluacion", "an adverse result is never automatic"
    assert [move.target for move in desk.desk.cases.file(desk.clerk, case_id).moves] == ["desistido"]
    with refused("case.move_refused"):
        desk.desk.cases.move(desk.clerk, case_id, "no-otorgado", "no cumple")
    with refused("case.reason_needed"):
        desk.desk.cases.move(desk.supervisor, case_id, "no-otorgado")
    desk.desk.cases.move(desk.supervisor, case_id, "no-otorgado", "No cumple 3 criterios.")
    assert (desk.case(case_id)["state"], desk.case(case_id)["closing_reason"]) == ("denied", "No cumple 3 criterios.")


@pytest.mark.parametrize("target", ["entregado", "emision", "solicitud", "", "no existe"])
def test_no_step_is_skipped_by_hand(desk: Everywhere, target: str) -> None:
    before = desk.entries()
    for case_id in (case_id for place, case_id in desk.cases.items() if place != "delivered"):
        with refused("case.move_refused"):
            desk.desk.cases.move(desk.supervisor, case_id, target, "porque sí")
    assert desk.entries() == before


def test_two_people_who_change_the_same_case_are_told(counter: Counter) -> None:
    case_id = counter.to_pay()
    with counter.store.transaction(counter.clerk, "cases.move") as tx:
        as_read = tx.get(CaseFile, case_id)
    counter.pay(case_id)
    before = counter.case(case_id)
    with pytest.raises(Stale) as caught, counter.store.transaction(counter.supervisor, "cases.move") as tx:
        tx.update(as_read, next_reason="lo que leyó antes")
    assert "Otra persona cambió este expediente" in sentence(caught.value)
    assert counter.case(case_id) == before


def test_a_slip_that_another_supervisor_confirmed_is_not_confirmed_again(desk: Everywhere) -> None:
    desk.payments.confirm(desk.supervisor, desk.ids["slip"], 5000)
    with refused("payments.already_confirmed") as caught:
        desk.payments.confirm(desk.second, desk.ids["slip"], 5000)
    assert caught.value.values["who"] == desk.supervisor.name


def test_the_file_says_everything_that_happened(desk: Everywhere) -> None:
    view = desk.desk.cases.file(desk.evaluator, desk.cases["delivered"])
    assert [stage.state for stage in view.stages] == ["done"] * 6
    assert view.due_sentence.startswith("Se cerró el ")
    assert (view.act.task, view.moves) == ("none", ())
    assert [document.state for document in view.documents if document.result] == ["delivered"] * 2
    assert view.deliveries[0].capacity == "holder"
    assert view.invoice is not None
    assert view.charge is not None
    assert view.charge.state == "settled"
    assert view.evaluations[0].result == "passed"
    assert all(finding.verdict == "met" for finding in view.evaluations[0].findings)
    assert [event.at for event in view.events] == sorted((event.at for event in view.events), reverse=True)
    told = {answer.label: answer.text for answer in view.answers}
    assert told["Año en que empezó a trabajar"] == "2016"
    assert told["Cantón donde se evalúa"] == "Quito, Pichincha"
    assert told["Identificación del representante"].startswith("Cédula ")
    assert "Países a los que exporta" not in told


def test_the_file_offers_each_role_its_moves(desk: Everywhere) -> None:
    moves = {
        actor.role: [move.label for move in desk.desk.cases.file(actor, desk.cases["evaluate"]).moves]
        for actor in (desk.clerk, desk.supervisor, desk.evaluator)
    }
    assert moves == {
        "clerk": ["Registrar desistimiento"],
        "supervisor": [
            "No otorgar el certificado",
            "Registrar desistimiento",
            "Declarar desistimiento por no completar",
        ],
        "evaluator": [],
    }


def test_a_line_tells_its_promise_only_when_asked(counter: Counter) -> None:
    counter.to_pay()
    line: CaseLine = counter.desk.cases.search(counter.clerk, "quishpe")[0]
    assert line.due_on == line.account().due == date(2026, 12, 18)


def test_a_case_keeps_the_definition_it_began_with(counter: Counter) -> None:
    case_id = counter.to_pay(name="Otro nombre desde hoy")
    assert counter.desk.cases.file(counter.clerk, case_id).line.procedure_name == "Otro nombre desde hoy"
    assert counter.case(counter.to_pay())["definition_id"] != counter.case(case_id)["definition_id"]
