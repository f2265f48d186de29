"""The invoice of a case: number and access key agree with each other, with the institution and with the charge."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.models.errors import Denied
from app.models.synthetic import synthetic_access_key, synthetic_ruc
from tests.services.counter import FEE, RUC, TODAY, Counter, refused, slip

NUMBER = "001-001-000000123"
KEY = synthetic_access_key(TODAY, RUC, NUMBER)


def test_the_invoice_of_a_paid_case_is_registered_and_the_case_moves_on(counter: Counter) -> None:
    case_id = counter.to_invoice()

    counter.invoices.register(counter.clerk, case_id, "001-001-123", KEY, TODAY, FEE)

    kept = counter.row("invoice", "case_id", case_id)
    assert (kept["number"], kept["access_key"], kept["registered_by"]) == (NUMBER, KEY, counter.clerk.name)
    assert counter.told(case_id, "Registró la factura") == (f"Registró la factura {NUMBER} por $50,00", "")
    assert counter.case(case_id)["next_step"] == "Coordinar evaluación"


def test_a_key_pasted_with_spaces_is_kept_as_digits(counter: Counter) -> None:
    case_id = counter.to_invoice()
    spaced = " ".join(KEY[place : place + 5] for place in range(0, 49, 5))
    counter.invoices.register(counter.clerk, case_id, NUMBER, spaced, TODAY, FEE)
    assert counter.row("invoice", "case_id", case_id)["access_key"] == KEY


@pytest.mark.parametrize(
    ("number", "key", "issued_on", "total", "refusal"),
    [
        (NUMBER, KEY[:-1], TODAY, FEE, "access_key.length"),
        (NUMBER, KEY[:-1] + str((int(KEY[-1]) + 1) % 10), TODAY, FEE, "access_key.check_digit"),
        (
            NUMBER,
            synthetic_access_key(TODAY, synthetic_ruc(7, "private"), NUMBER),
            TODAY,
            FEE,
            "access_key.ruc_differs",
        ),
        (NUMBER, KEY, TODAY - timedelta(days=1), FEE, "access_key.date_differs"),
        ("001-001-000000124", KEY, TODAY, FEE, "access_key.number_differs"),
        ("123", KEY, TODAY, FEE, "invoice_number.shape"),
        (NUMBER, "", TODAY, FEE, "access_key.empty"),
        (NUMBER, KEY, TODAY, FEE - 1, "invoices.total"),
        (NUMBER, KEY, TODAY, 0, "invoices.total"),
        (
            NUMBER,
            synthetic_access_key(TODAY + timedelta(days=1), RUC, NUMBER),
            TODAY + timedelta(days=1),
            FEE,
            "invoices.future_date",
        ),
    ],
)
def test_a_wrong_invoice_is_refused_and_nothing_is_saved(
    counter: Counter, number: str, key: str, issued_on: date, total: int, refusal: str
) -> None:
    case_id = counter.to_invoice()
    before = counter.entries()
    with refused(refusal):
        counter.invoices.register(counter.clerk, case_id, number, key, issued_on, total)
    assert counter.entries() == before
    assert counter.rows("invoice", "case_id", case_id) == []


def test_the_refusal_of_a_total_says_both_amounts(counter: Counter) -> None:
    with refused("invoices.total") as caught:
        counter.invoices.register(counter.clerk, counter.to_invoice(), NUMBER, KEY, TODAY, 5600)
    assert [str(caught.value.values[name]) for name in ("total", "owed")] == ["$56,00", "$50,00"]


def test_the_invoice_waits_for_the_confirmed_payment(counter: Counter) -> None:
    case_id = counter.to_pay()
    counter.payments.declare(counter.clerk, case_id, slip())
    with refused("invoices.unpaid"):
        counter.invoices.register(counter.clerk, case_id, NUMBER, KEY, TODAY, FEE)


def test_where_the_definition_does_not_wait_for_payment_it_is_only_told(counter: Counter) -> None:
    flow = counter.desk.catalogue.procedure("mi-primer-certificado").workflow
    moves = tuple(move.model_copy(update={"when": tuple(set(move.when) - {"charge_settled"})}) for move in flow.moves)
    case_id = counter.to_pay(workflow=flow.model_copy(update={"moves": moves}))
    counter.invoices.register(counter.clerk, case_id, NUMBER, KEY, TODAY, FEE)
    assert counter.told(case_id, "Registró la factura")[1] == "El pago aún no está confirmado."


def test_a_case_without_cost_has_no_invoice(counter: Counter) -> None:
    with refused("invoices.no_charge"):
        counter.invoices.register(counter.clerk, counter.to_pay(fees=()), NUMBER, KEY, TODAY, FEE)


def test_the_same_invoice_in_another_case_names_that_case(counter: Counter) -> None:
    first, second = counter.to_invoice(), counter.to_invoice()
    counter.invoices.register(counter.clerk, first, NUMBER, KEY, TODAY, FEE)
    with refused("invoices.used") as caught:
        counter.invoices.register(counter.clerk, second, NUMBER, KEY, TODAY, FEE)
    assert caught.value.values["case"] == counter.number(first)


def test_a_case_has_one_invoice(counter: Counter) -> None:
    case_id = counter.to_invoice()
    counter.bill(case_id)
    with refused("invoices.already"):
        counter.invoices.register(counter.clerk, case_id, NUMBER, KEY, TODAY, FEE)


def test_a_closed_case_takes_no_invoice(counter: Counter) -> None:
    case_id = counter.to_invoice()
    counter.desk.cases.move(counter.clerk, case_id, "desistido", "Ya no lo necesita")
    with refused("case.closed"):
        counter.invoices.register(counter.clerk, case_id, NUMBER, KEY, TODAY, FEE)


def test_what_is_odd_about_an_invoice_is_told(counter: Counter) -> None:
    earlier = TODAY - timedelta(days=2)
    case_id = counter.to_invoice()
    key = synthetic_access_key(earlier, RUC, NUMBER, production=False)
    counter.invoices.register(counter.clerk, case_id, NUMBER, key, earlier, FEE)
    assert counter.told(case_id, "Registró la factura")[1] == (
        "La factura es del 03/11/2026, anterior a la solicitud. La clave es del ambiente de pruebas."
    )


def test_only_the_counter_registers_invoices(counter: Counter) -> None:
    case_id = counter.to_invoice()
    for actor in (
        counter.evaluator,
        counter.administrator,
        counter.hire("clerk", "Inés Cabezas", office="inen-cuenca"),
    ):
        with pytest.raises(Denied):
            counter.invoices.register(actor, case_id, NUMBER, KEY, TODAY, FEE)
