"""How a case moves: what each step allows, what opens the next one, and that no order of acts skips a step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from app.models.catalogue.moves import Guard
from app.models.errors import UserError
from app.models.rows.evaluations import FindingLine
from app.services.cases.guards import GUARDS
from app.services.cases.workflow import named_moves, state_of
from tests.services.counter import FEE, PROCEDURE, Counter, slip
from tests.services.everywhere import Everywhere, holder, next_morning

JOURNEY = ("solicitud", "pago", "factura", "coordinacion", "evaluacion", "emision", "entrega", "entregado")
Act = Callable[[Everywhere, str], object]


def _document(desk: Everywhere, case_id: str) -> str:
    papers = [row for row in desk.rows("document", "case_id", case_id) if row["result"] and row["state"] != "voided"]
    return str(papers[-1]["id"]) if papers else "0" * 36


def _slip(desk: Everywhere, case_id: str) -> str:
    slips = desk.rows("slip", "case_id", case_id)
    return str(slips[-1]["id"]) if slips else "0" * 36


def _visit(desk: Everywhere, case_id: str) -> str:
    visits = desk.rows("evaluation", "case_id", case_id)
    return str(visits[-1]["id"]) if visits else "0" * 36


ACTS: Mapping[str, Act] = {
    "ask for papers": lambda desk, case_id: desk.desk.checklist.request_amendment(desk.clerk, case_id),
    "papers came": lambda desk, case_id: desk.desk.checklist.amended(desk.clerk, case_id),
    "declare": lambda desk, case_id: desk.payments.declare(desk.clerk, case_id, slip("990017")),
    "confirm": lambda desk, case_id: desk.payments.confirm(desk.supervisor, _slip(desk, case_id), FEE),
    "bill": lambda desk, case_id: desk.bill(case_id),
    "schedule": lambda desk, case_id: desk.evaluations.schedule(
        desk.clerk, case_id, desk.evaluator.user_id, "Quito", next_morning(desk, 13)
    ),
    "record": lambda desk, case_id: desk.evaluations.record(desk.evaluator, _visit(desk, case_id), ()),
    "close": lambda desk, case_id: desk.evaluations.close(desk.evaluator, _visit(desk, case_id)),
    "ask for documents": lambda desk, case_id: desk.desk.issuing.request(desk.clerk, case_id),
    "approve": lambda desk, case_id: desk.desk.issuing.approve(desk.supervisor, _document(desk, case_id)),
    "print": lambda desk, case_id: desk.desk.printing.send(desk.clerk, _document(desk, case_id), "bandeja"),
    "deliver": lambda desk, case_id: desk.deliveries.deliver(desk.clerk, case_id, holder(desk, case_id)),
    "withdraw": lambda desk, case_id: desk.desk.cases.move(desk.clerk, case_id, "desistido", "desiste"),
    "deny": lambda desk, case_id: desk.desk.cases.move(desk.supervisor, case_id, "no-otorgado", "no cumple"),
}
ALLOWED: Mapping[str, set[str]] = {
    "lacking": {"ask for papers", "declare", "withdraw"},
    "paused": {"papers came", "declare", "withdraw"},
    "pay": {"ask for papers", "declare", "withdraw"},
    "declared": {"confirm", "declare", "withdraw"},
    "short": {"declare", "withdraw"},
    "noted": {"declare", "withdraw"},
    "invoice": {"bill", "withdraw"},
    "schedule": {"schedule", "withdraw"},
    "evaluate": {"record", "withdraw"},
    "visited": {"record", "close", "withdraw"},
    "issue": {"ask for documents", "withdraw"},
    "requested": {"approve", "withdraw"},
    "approved": {"print", "withdraw"},
    "sent": {"print", "withdraw"},
    "printed": {"deliver", "withdraw"},
    "delivered": set(),
    "confirm": {"ask for papers", "declare", "withdraw"},
    "category": {"ask for papers", "declare", "withdraw"},
    "correcting": {"ask for papers", "declare", "withdraw"},
    "exempted": {"ask for papers", "declare", "withdraw"},
    "refundable": {"withdraw"},
    "asked_back": {"withdraw"},
    "authorised": {"withdraw"},
}
"""What may be done with a case at each place, and nothing else (reliability.md R8)."""


BEFORE_PAYMENT = {"lacking", "paused", "confirm", "category", "correcting", "exempted", "pay"}
BEFORE_PAYMENT |= {"declared", "short", "noted"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Everywhere]:
    opened = Everywhere(tmp_path)
    yield opened
    opened.close()


@pytest.mark.parametrize("act", ACTS)
def test_an_act_is_possible_where_the_table_says_and_nowhere_else(desk: Everywhere, act: str) -> None:
    assert set(ALLOWED) == set(desk.cases)
    done = set()
    for place, case_id in desk.cases.items():
        before, case = desk.entries(), desk.case(case_id)
        try:
            ACTS[act](desk, case_id)
        except UserError:
            assert (desk.entries(), desk.case(case_id)) == (before, case), "a refusal writes nothing"
        else:
            done |= {place}
    assert done == {place for place, acts in ALLOWED.items() if act in acts}


def test_every_act_of_the_table_exists() -> None:
    assert set().union(*ALLOWED.values()) == set(ACTS) - {"deny"}, "the denial waits for a failed visit: test_cases.py"


def test_the_whole_journey_passes_every_step_once_and_in_order(desk: Everywhere) -> None:
    case_id = desk.cases["delivered"]
    passed = [text.removeprefix("Pasó a: ") for text, _ in desk.history(case_id) if text.startswith("Pasó a: ")]
    flow = desk.desk.catalogue.procedure(PROCEDURE).workflow
    assert passed == [flow.step(key).title for key in JOURNEY[1:]]


def test_one_act_may_open_several_steps(tmp_path: Path) -> None:
    """The deposit was confirmed while papers still lacked: the last paper takes the case past the payment."""
    counter = Counter(tmp_path)
    case_id = counter.to_complete()
    counter.pay(case_id)
    assert counter.case(case_id)["step"] == "solicitud"
    for item in counter.rows("requirement_item", "case_id", case_id):
        if item["kind"] != "payment":
            counter.desk.checklist.set_state(counter.clerk, item["id"], "not_applicable", "ya consta")
    assert counter.case(case_id)["step"] == "factura"
    assert [text for text, _ in counter.history(case_id)][-2:] == ["Pasó a: Pago", "Pasó a: Factura"]
    counter.close()


def test_a_step_is_not_taken_back(desk: Everywhere) -> None:
    """A paper found illegible later, or a cancelled visit, does not undo what was passed; the desk asks again."""
    item = desk.rows("requirement_item", "case_id", desk.cases["invoice"])[0]
    desk.desk.checklist.set_state(desk.clerk, item["id"], "illegible")
    assert desk.case(desk.cases["invoice"])["step"] == "factura"
    desk.evaluations.cancel(desk.clerk, desk.ids["visit"], "no hay quien atienda")
    assert desk.case(desk.cases["evaluate"])["step"] == "evaluacion"
    assert desk.cases["evaluate"] in {one.case_id for one in desk.evaluations.to_schedule(desk.clerk)}


def test_a_failed_evaluation_may_be_repeated_and_the_last_one_counts(desk: Everywhere) -> None:
    case_id = desk.cases["visited"]
    _, sheet = desk.evaluations.sheet(desk.evaluator, desk.ids["visited"])
    keys = [one.key for group in sheet.groups for one in group.criteria]
    bad = [FindingLine(key, "not_met", "", "sin registros") for key in keys[: sheet.max_failed + 1]]
    desk.evaluations.record(desk.evaluator, desk.ids["visited"], bad)
    desk.evaluations.close(desk.evaluator, desk.ids["visited"])
    assert desk.case(case_id)["step"] == "evaluacion"
    starts = next_morning(desk, 13)
    again = desk.evaluations.schedule(desk.clerk, case_id, desk.evaluator.user_id, "Quito", starts)
    desk.evaluations.record(desk.evaluator, again, [FindingLine(key, "met") for key in keys])
    desk.later(days=7)
    assert desk.evaluations.close(desk.evaluator, again) == "passed"
    assert desk.case(case_id)["step"] == "emision"


def test_the_state_of_a_case_follows_its_step(desk: Everywhere) -> None:
    flow = desk.desk.catalogue.procedure(PROCEDURE).workflow
    told = {step.key: (state_of(step, paused=False), state_of(step, paused=True)) for step in flow.steps}
    assert told == {
        "solicitud": ("registered", "amending"),
        "pago": ("awaiting_payment", "amending"),
        "factura": ("in_progress", "amending"),
        "coordinacion": ("in_progress", "amending"),
        "evaluacion": ("in_progress", "amending"),
        "emision": ("to_sign", "amending"),
        "entrega": ("to_deliver", "amending"),
        "entregado": ("granted", "granted"),
        "no-otorgado": ("denied", "denied"),
        "desistido": ("withdrawn", "withdrawn"),
    }


def test_only_a_supervisor_is_offered_the_denial(desk: Everywhere) -> None:
    flow = desk.desk.catalogue.procedure(PROCEDURE).workflow
    casework = desk.casework()
    with casework.on(desk.clerk, "cases.move", desk.cases["evaluate"]) as work:
        offered = {
            role: [name for name, move in named_moves(flow, work.case.step).items() if role in move.who]
            for role in ("clerk", "supervisor", "evaluator", "administrator", "stranger")
        }
    assert offered == {
        "clerk": ["desistido"],
        "supervisor": ["no-otorgado", "desistido", "desistido.2"],
        "evaluator": [],
        "administrator": [],
        "stranger": [],
    }


def test_every_declared_guard_has_its_function(desk: Everywhere) -> None:
    flow = desk.desk.catalogue.procedure(PROCEDURE).workflow
    assert {name for move in flow.moves for name in move.when} <= set(GUARDS)


@pytest.mark.parametrize(
    ("guard", "holds"),
    [
        ("papers_settled", set(ALLOWED) - {"lacking", "paused"}),
        ("charge_settled", {*ALLOWED} - BEFORE_PAYMENT),
        (
            "invoice_registered",
            {"schedule", "evaluate", "visited", "issue", "requested", "approved", "sent", "printed", "delivered"},
        ),
        (
            "evaluation_scheduled",
            {"evaluate", "visited", "issue", "requested", "approved", "sent", "printed", "delivered"},
        ),
        ("evaluation_passed", {"issue", "requested", "approved", "sent", "printed", "delivered"}),
        ("evaluation_failed", set()),
        ("documents_issued", {"approved", "sent", "printed", "delivered"}),
        ("documents_delivered", {"delivered"}),
    ],
)
def test_a_guard_holds_where_its_fact_is_in_the_file(desk: Everywhere, guard: Guard, holds: set[str]) -> None:
    casework = desk.casework()
    found = set()
    for place, case_id in desk.cases.items():
        with casework.on(desk.supervisor, "cases.move", case_id) as work:
            found |= {place} if GUARDS[guard](work) else set()
    assert found == holds
