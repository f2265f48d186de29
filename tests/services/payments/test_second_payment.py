"""What the office finds after a payment may make a request cost more: the rest is paid by a second deposit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.models.catalogue.fees import Band, Fee, PerUnit
from tests.services.counter import refused, slip
from tests.services.papers import PaperDesk

PER_WORKER = Fee(
    per=PerUnit(field="trabajadores", one="persona", many="personas", bands=(Band(each_cents=1000),)),
    valid_from=date(2020, 1, 1),
    legal_basis="Ley de ejemplo",
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PaperDesk]:
    opened = PaperDesk(tmp_path)
    yield opened
    opened.close()


def paid(desk: PaperDesk) -> str:
    """Register a request of six workers, and confirm its sixty dollars."""
    case_id = desk.to_pay(fees=(PER_WORKER,))
    desk.payments.confirm(desk.supervisor, desk.payments.declare(desk.clerk, case_id, slip(cents=6000)), 6000)
    return case_id


def correct(desk: PaperDesk, case_id: str, workers: str) -> None:
    answers = {**desk.desk.corrections.form(desk.clerk, case_id).answers, "trabajadores": workers}
    desk.desk.corrections.correct(desk.clerk, case_id, answers, "la oficina contó otra vez")


def test_the_rest_is_asked_and_paid_by_a_second_deposit(desk: PaperDesk) -> None:
    case_id = paid(desk)
    correct(desk, case_id, "8")
    view = desk.desk.cases.file(desk.supervisor, case_id)
    assert (view.fee_now, view.fee_changes) == (8000, True)
    desk.payments.recompute(desk.supervisor, case_id, "", "ocho personas")
    charge = desk.row("charge", "case_id", case_id)
    assert (charge["amount_cents"], charge["confirmed_cents"], charge["state"]) == (8000, 6000, "difference")
    second = desk.payments.declare(desk.clerk, case_id, slip("990044", 2000))
    desk.payments.confirm(desk.supervisor, second, 2000)
    charge = desk.row("charge", "case_id", case_id)
    assert (charge["confirmed_cents"], charge["state"]) == (8000, "settled")
    assert [one["state"] for one in desk.rows("difference", "case_id", case_id)] == []


def test_what_costs_less_than_was_paid_is_offered_and_shrinks_only_when_confirmed(desk: PaperDesk) -> None:
    case_id = paid(desk)
    correct(desk, case_id, "4")
    view = desk.desk.cases.file(desk.supervisor, case_id)
    assert (view.fee_now, view.fee_changes) == (4000, True)
    assert desk.row("charge", "case_id", case_id)["amount_cents"] == 6000
    desk.payments.recompute(desk.supervisor, case_id, "", "cuatro personas")
    charge = desk.row("charge", "case_id", case_id)
    assert (charge["amount_cents"], charge["confirmed_cents"], charge["state"]) == (4000, 6000, "settled")


def test_while_a_deposit_waits_nothing_changes(desk: PaperDesk) -> None:
    case_id = desk.to_pay(fees=(PER_WORKER,))
    desk.payments.declare(desk.clerk, case_id, slip(cents=6000))
    correct(desk, case_id, "8")
    assert desk.desk.cases.file(desk.supervisor, case_id).fee_now is None
    with refused("fees.paid"):
        desk.payments.recompute(desk.supervisor, case_id, "", "ocho personas")
