"""Too little is asked for, too much is given back, and the differences add up."""

from __future__ import annotations

import pytest

from tests.services.counter import FEE, TODAY, Counter, refused, slip


def test_a_short_deposit_waits_for_its_complement(counter: Counter) -> None:
    case_id = counter.to_pay()
    slip_id = counter.payments.declare(counter.clerk, case_id, slip("10"))
    counter.payments.confirm(counter.supervisor, slip_id, 4500)
    difference = counter.row("difference", "case_id", case_id)
    assert (difference["kind"], difference["amount_cents"], difference["state"]) == ("short", 500, "open")
    assert counter.told(case_id, "Confirmó") == (
        "Confirmó el depósito 10 por $45,00",
        "Se declaró $50,00 y el banco muestra $45,00. Falta $5,00.",
    )
    assert counter.row("charge", "case_id", case_id)["state"] == "difference"
    with refused("payments.resolution"):
        counter.payments.settle(counter.supervisor, difference["id"], "refund", "")

    counter.payments.settle(counter.supervisor, difference["id"], "complement", "Vuelve el lunes")

    assert counter.told(case_id, "Pidió") == ("Pidió el complemento de $5,00", "Vuelve el lunes")
    assert counter.row("difference", "case_id", case_id)["state"] == "open"
    note = counter.payments.note(counter.clerk, difference["id"])
    assert (note.kind, note.amount_cents, note.owed_cents, note.confirmed_cents) == ("short", 500, FEE, 4500)
    assert (note.document, note.paid_on, note.sub_line) == ("10", TODAY, "140399")

    rest = counter.payments.declare(counter.clerk, case_id, slip("11", 500))
    assert counter.payments.pending(counter.supervisor)[0].expected_cents == 500
    counter.payments.confirm(counter.supervisor, rest, 500)

    assert counter.row("difference", "case_id", case_id)["state"] == "settled"
    assert counter.case(case_id)["next_step"] == "Registrar factura"
    with refused("payments.difference_settled"):
        counter.payments.settle(counter.supervisor, difference["id"], "complement", "")


def test_a_complement_that_is_short_again_asks_for_what_is_still_missing(counter: Counter) -> None:
    case_id = counter.to_pay()
    for document, cents in (("1", 3000), ("2", 1500)):
        slip_id = counter.payments.declare(counter.clerk, case_id, slip(document, cents))
        counter.payments.confirm(counter.supervisor, slip_id, cents)
    assert [(row["amount_cents"], row["state"]) for row in counter.rows("difference", "case_id", case_id)] == [
        (2000, "settled"),
        (500, "open"),
    ]


def test_what_was_paid_too_much_is_given_back_and_the_case_moves_on(counter: Counter) -> None:
    case_id = counter.to_pay()
    slip_id = counter.payments.declare(counter.clerk, case_id, slip("10", 6000))
    counter.payments.confirm(counter.supervisor, slip_id, 6000)
    difference = counter.row("difference", "case_id", case_id)
    assert (difference["kind"], difference["amount_cents"]) == ("over", 1000)
    assert counter.case(case_id)["state"] == "awaiting_payment"
    with refused("payments.resolution"):
        counter.payments.settle(counter.supervisor, difference["id"], "complement", "")

    counter.payments.settle(counter.supervisor, difference["id"], "refund", "A la cuenta de origen")

    assert counter.row("difference", "case_id", case_id)["resolution"] == "refund"
    assert counter.told(case_id, "Registró la dev") == ("Registró la devolución de $10,00", "A la cuenta de origen")
    assert counter.case(case_id)["next_step"] == "Registrar factura"


def test_a_deposit_made_twice_is_told_as_excess_even_after_the_case_went_on(counter: Counter) -> None:
    case_id = counter.to_pay()
    slips = [counter.payments.declare(counter.clerk, case_id, slip(document)) for document in ("1", "2")]
    for slip_id in slips:
        counter.payments.confirm(counter.supervisor, slip_id, FEE)
    difference = counter.row("difference", "case_id", case_id)
    assert (difference["kind"], difference["amount_cents"], difference["slip_id"]) == ("over", FEE, slips[1])
    counter.payments.settle(counter.supervisor, difference["id"], "refund")
    assert counter.row("charge", "case_id", case_id)["state"] == "settled"


@pytest.mark.parametrize("amounts", [(1, 1, 1), (4999, 1), (2500, 2500), (5001,), (3000, 3000, 10), (1, 2, 9000, 3)])
def test_differences_always_add_up_to_what_is_missing_or_left(counter: Counter, amounts: tuple[int, ...]) -> None:
    case_id = counter.to_pay()
    slips = [
        (counter.payments.declare(counter.clerk, case_id, slip(f"5{place}", cents)), cents)
        for place, cents in enumerate(amounts)
    ]
    for slip_id, cents in slips:
        counter.payments.confirm(counter.supervisor, slip_id, cents)

    rows = counter.rows("difference", "case_id", case_id)
    missing = sum(row["amount_cents"] for row in rows if row["kind"] == "short" and row["state"] == "open")
    left = sum(row["amount_cents"] for row in rows if row["kind"] == "over")
    charge = counter.row("charge", "case_id", case_id)
    assert charge["confirmed_cents"] == sum(amounts)
    assert left - missing == sum(amounts) - FEE
    assert (charge["state"] == "settled") == (sum(amounts) == FEE)


def test_a_note_of_another_office_is_not_found(counter: Counter) -> None:
    case_id = counter.to_pay()
    counter.payments.confirm(counter.supervisor, counter.payments.declare(counter.clerk, case_id, slip("1", 10)), 10)
    difference = counter.row("difference", "case_id", case_id)["id"]
    stranger = counter.hire("clerk", "Inés Cabezas", office="inen-cuenca")
    with refused("store.not_found"):
        counter.payments.note(stranger, difference)


def test_open_differences_are_listed_until_they_are_settled(counter: Counter) -> None:
    short, over = counter.to_pay(), counter.to_pay()
    for case_id, document, cents in ((short, "71", 2000), (over, "72", 7000)):
        slip_id = counter.payments.declare(counter.clerk, case_id, slip(document, cents))
        counter.payments.confirm(counter.supervisor, slip_id, cents)
    listed = counter.payments.differences(counter.clerk)
    assert [(one.case_id, one.kind, one.amount_cents, one.document) for one in listed] == [
        (short, "short", 3000, "71"),
        (over, "over", 2000, "72"),
    ]

    counter.payments.settle(counter.supervisor, listed[0].id, "complement", "Deposite lo que falta")
    counter.payments.settle(counter.supervisor, listed[1].id, "refund", "Se devuelve")
    assert [(one.id, one.resolution) for one in counter.payments.differences(counter.clerk)] == [
        (listed[0].id, "complement")
    ]
    rest = counter.payments.declare(counter.clerk, short, slip("73", 3000))
    counter.payments.confirm(counter.supervisor, rest, 3000)
    assert counter.payments.differences(counter.clerk) == ()
