"""A supervisor confirms or rejects a deposit, once, and never the one that they declared."""

from __future__ import annotations

import pytest

from app.models.errors import Denied
from tests.services.counter import FEE, TODAY, Counter, refused, slip


def test_a_clerk_does_not_confirm(counter: Counter) -> None:
    slip_id = counter.payments.declare(counter.clerk, counter.to_pay(), slip())
    for actor in (counter.clerk, counter.evaluator, counter.administrator):
        with pytest.raises(Denied):
            counter.payments.confirm(actor, slip_id, FEE)
        with pytest.raises(Denied):
            counter.payments.reject(actor, slip_id, "No consta")


def test_a_supervisor_of_another_office_does_not_decide_here(counter: Counter) -> None:
    slip_id = counter.payments.declare(counter.clerk, counter.to_pay(), slip())
    stranger = counter.hire("supervisor", "Olmedo Zambrano", office="inen-cuenca")
    with pytest.raises(Denied):
        counter.payments.confirm(stranger, slip_id, FEE)
    assert counter.payments.pending(stranger) == ()
    assert counter.payments.uses(stranger, "Pichincha", "871203", TODAY, FEE) == ()


def test_who_declared_asks_another_supervisor_to_confirm(counter: Counter) -> None:
    slip_id = counter.payments.declare(counter.supervisor, counter.to_pay(), slip())
    with refused("payments.own_slip"):
        counter.payments.confirm(counter.supervisor, slip_id, FEE)
    counter.payments.confirm(counter.second, slip_id, FEE)
    assert counter.row("slip", "id", slip_id)["decided_name"] == counter.second.name


def test_the_only_supervisor_confirms_alone_and_the_history_says_so(counter: Counter) -> None:
    case_id = counter.to_pay()
    counter.dismiss(counter.second)
    slip_id = counter.payments.declare(counter.supervisor, case_id, slip())
    counter.payments.confirm(counter.supervisor, slip_id, FEE)
    assert counter.told(case_id, "Confirmó")[1] == "Sin segunda persona: nadie más supervisa en la oficina."


def test_a_slip_is_decided_once(counter: Counter) -> None:
    case_id, other = counter.to_pay(), counter.to_pay()
    slip_id = counter.payments.declare(counter.clerk, case_id, slip())
    counter.payments.confirm(counter.supervisor, slip_id, FEE)
    with refused("payments.already_confirmed") as caught:
        counter.payments.confirm(counter.second, slip_id, FEE)
    assert caught.value.values["who"] == counter.supervisor.name
    with refused("payments.already_confirmed"):
        counter.payments.reject(counter.supervisor, slip_id, "Tarde")

    rejected = counter.payments.declare(counter.clerk, other, slip("44"))
    counter.payments.reject(counter.supervisor, rejected, "No consta en el banco")
    with refused("payments.already_rejected"):
        counter.payments.confirm(counter.supervisor, rejected, FEE)
    assert counter.row("charge", "case_id", case_id)["confirmed_cents"] == FEE


@pytest.mark.parametrize(("cents", "key"), [(0, "payments.amount_zero"), (10**12, "payments.amount_huge")])
def test_an_impossible_amount_is_not_confirmed(counter: Counter, cents: int, key: str) -> None:
    slip_id = counter.payments.declare(counter.clerk, counter.to_pay(), slip())
    with refused(key):
        counter.payments.confirm(counter.supervisor, slip_id, cents)


def test_a_rejected_slip_is_brought_again(counter: Counter) -> None:
    case_id = counter.to_pay()
    slip_id = counter.payments.declare(counter.clerk, case_id, slip())
    with refused("typed.empty"):
        counter.payments.reject(counter.supervisor, slip_id, " ")

    counter.payments.reject(counter.supervisor, slip_id, "La foto no se lee")

    item = counter.payment_item(case_id)
    assert (item["state"], item["reason"]) == ("to_amend", "La foto no se lee")
    assert counter.row("charge", "case_id", case_id)["state"] == "pending"
    assert counter.told(case_id, "Rechazó") == ("Rechazó la papeleta 871203 de Banco Pichincha", "La foto no se lee")
    counter.payments.declare(counter.clerk, case_id, slip())
    assert counter.payment_item(case_id)["state"] == "received"


def test_the_paper_stays_received_while_another_slip_stands(counter: Counter) -> None:
    case_id = counter.to_pay()
    counter.payments.declare(counter.clerk, case_id, slip("1", 2500))
    wrong = counter.payments.declare(counter.clerk, case_id, slip("2", 2500))
    counter.payments.reject(counter.supervisor, wrong, "Es de otra cuenta")
    assert counter.payment_item(case_id)["state"] == "received"
    assert counter.row("charge", "case_id", case_id)["state"] == "declared"
