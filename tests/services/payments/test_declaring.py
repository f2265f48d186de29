"""Deposits are declared at the counter: what is taken, what is refused, and a slip that was used before."""

from __future__ import annotations

import io
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.rows.payments import SlipUse
from app.services.payments.charges import state_of
from app.services.payments.slips import fold_bank, fold_document
from tests.services.counter import FEE, TODAY, Counter, refused, slip


def photo() -> bytes:
    """Return a small photograph."""
    from PIL import Image

    kept = io.BytesIO()
    Image.new("RGB", (60, 40), "white").save(kept, "JPEG")
    return kept.getvalue()


def test_a_deposit_is_declared_with_its_photograph_and_confirmed_by_a_supervisor(counter: Counter) -> None:
    case_id = counter.to_pay()
    assert counter.case(case_id)["state"] == "awaiting_payment"

    slip_id = counter.payments.declare(counter.clerk, case_id, slip("871203", image=photo(), image_name="papeleta.jpg"))

    item = counter.payment_item(case_id)
    assert (item["state"], item["changed_by"]) == ("received", counter.clerk.name)
    kept = counter.row("attachment", "case_id", case_id)
    assert (kept["item_id"], kept["format"], kept["name"]) == (item["id"], "jpg", "papeleta.jpg")
    assert counter.store.blobs.get(kept["blob"]) == photo()
    assert counter.row("charge", "case_id", case_id)["state"] == "declared"
    assert counter.case(case_id)["next_reason"] == "declaró papeleta 871203"
    assert counter.told(case_id, "Declaró")[0] == "Declaró la papeleta 871203 de Banco Pichincha por $50,00"

    counter.payments.confirm(counter.supervisor, slip_id, FEE)

    assert counter.told(case_id, "Confirmó") == ("Confirmó el depósito 871203 por $50,00", "")
    assert counter.row("charge", "case_id", case_id)["state"] == "settled"
    assert counter.case(case_id)["next_step"] == "Registrar factura"
    assert counter.rows("difference", "case_id", case_id) == []


def test_a_deposit_that_comes_with_the_request_is_registered_in_the_same_transaction(counter: Counter) -> None:
    before = counter.entries()
    case_id = counter.to_pay(slip("871203", image=photo()))
    assert counter.entries() == before + 1
    assert [line.case_id for line in counter.payments.pending(counter.supervisor)] == [case_id]
    assert counter.payment_item(case_id)["state"] == "received"

    with refused("payments.future_date"):
        counter.to_pay(slip("5", paid_on=TODAY + timedelta(days=3)))
    assert counter.entries() == before + 1


def test_the_supervisor_sees_what_waits_newest_first_with_what_is_owed(counter: Counter) -> None:
    first, second = counter.to_pay(), counter.to_pay()
    counter.payments.declare(counter.clerk, first, slip("100"))
    counter.later(minutes=5)
    counter.payments.declare(counter.clerk, second, slip("200", 4500))

    lines = counter.payments.pending(counter.supervisor)

    assert [(line.document, line.amount_cents, line.expected_cents) for line in lines] == [
        ("200", 4500, FEE),
        ("100", FEE, FEE),
    ]
    assert lines[0].declared_by == counter.clerk.name
    assert f"{lines[0].declared_at:%H:%M}" == "10:47"
    assert (lines[0].case_number, lines[0].applicant) == (counter.number(second), "Quishpe Lema Rosa 2")


def test_each_decision_is_one_entry_of_the_journal_under_its_case(counter: Counter) -> None:
    case_id = counter.to_pay()
    slip_id = counter.payments.declare(counter.clerk, case_id, slip())
    before = counter.entries()

    counter.payments.confirm(counter.supervisor, slip_id, FEE)

    assert counter.entries() == before + 1
    last = counter.store.read("SELECT action, subject, actor FROM journal ORDER BY seq DESC LIMIT 1")[0]
    assert tuple(last) == ("payments.confirm", case_id, counter.supervisor.user_id)


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"document": "  "}, "typed.empty"),
        ({"document": "\u200b\u202e"}, "typed.empty"),
        ({"document": "0000"}, "payments.document_zero"),
        ({"document": "7" * 41}, "typed.long"),
        ({"bank": ""}, "typed.empty"),
        ({"paid_on": TODAY + timedelta(days=1)}, "payments.future_date"),
        ({"paid_on": date(2023, 11, 4)}, "payments.old_date"),
        ({"paid_on": date(1, 1, 1)}, "payments.old_date"),
        ({"cents": 0}, "payments.amount_zero"),
        ({"cents": -FEE}, "payments.amount_zero"),
        ({"cents": 100_000_001}, "payments.amount_huge"),
        ({"image": b""}, "file.empty"),
        ({"image": b"PK\x03\x04 not a photograph", "image_name": "papeleta.jpg"}, "file.wrong_format"),
        ({"image": b"\xff\xd8\xff cut", "image_name": "papeleta.jpg"}, "file.damaged"),
    ],
)
def test_a_wrong_slip_is_refused_with_a_sentence_and_nothing_is_saved(
    counter: Counter, wrong: dict[str, object], key: str
) -> None:
    case_id = counter.to_pay()
    before = counter.entries()

    with refused(key):
        counter.payments.declare(counter.clerk, case_id, slip(**{"document": "871203", **wrong}))  # type: ignore[arg-type]

    assert counter.entries() == before
    assert counter.rows("slip", "case_id", case_id) == []
    assert counter.payment_item(case_id)["state"] == "pending"


def test_a_slip_of_three_years_ago_to_the_day_is_still_taken(counter: Counter) -> None:
    case_id = counter.to_pay()
    counter.payments.declare(counter.clerk, case_id, slip(paid_on=date(2023, 11, 5)))
    assert "anterior a la solicitud" in counter.told(case_id, "Declaró")[1]


def test_a_deposit_before_the_request_is_told_and_not_refused(counter: Counter) -> None:
    case_id = counter.to_pay()
    counter.payments.declare(counter.clerk, case_id, slip(paid_on=date(2026, 10, 30)))
    assert counter.told(case_id, "Declaró")[1] == "El depósito es del 30/10/2026, anterior a la solicitud."


def test_a_closed_case_takes_no_deposit(counter: Counter) -> None:
    case_id = counter.to_pay()
    counter.desk.cases.move(counter.clerk, case_id, "desistido", "Ya no lo necesita")
    with refused("case.closed"):
        counter.payments.declare(counter.clerk, case_id, slip())


def test_a_paid_case_takes_no_other_deposit(counter: Counter) -> None:
    case_id = counter.to_invoice()
    with refused("payments.nothing_owed"):
        counter.payments.declare(counter.clerk, case_id, slip("999"))


def test_a_case_without_cost_takes_no_deposit(counter: Counter) -> None:
    case_id = counter.to_pay(fees=())
    with refused("payments.no_charge"):
        counter.payments.declare(counter.clerk, case_id, slip())


def test_a_definition_that_asks_for_no_slip_still_takes_the_deposit(counter: Counter) -> None:
    asked = counter.desk.catalogue.procedure("mi-primer-certificado").requirements
    case_id = counter.to_pay(requirements=tuple(one for one in asked if one.kind != "payment"))
    slip_id = counter.payments.declare(counter.clerk, case_id, slip(image=photo()))
    assert counter.row("attachment", "case_id", case_id)["name"] == "papeleta 871203"
    counter.payments.confirm(counter.supervisor, slip_id, FEE)
    assert counter.case(case_id)["next_step"] == "Registrar factura"


def test_the_same_slip_is_not_declared_twice_in_one_case(counter: Counter) -> None:
    case_id = counter.to_pay()
    counter.payments.declare(counter.clerk, case_id, slip("00871203"))
    with refused("payments.declared_here"):
        counter.payments.declare(counter.clerk, case_id, slip("871203.0", bank="PICHINCHA"))


def test_a_slip_that_another_case_brought_warns_while_it_is_typed(counter: Counter) -> None:
    first, second = counter.to_pay(), counter.to_pay()
    counter.payments.declare(counter.clerk, first, slip("00871203"))
    number = counter.number(first)

    def typed(bank: str, document: str, cents: int = FEE) -> tuple[SlipUse, ...]:
        return counter.payments.uses(counter.clerk, bank, document, TODAY, cents, second)

    assert typed("Pichincha", " 871 203.0") == (SlipUse(number, "Quishpe Lema Rosa 1", TODAY, same_amount=True),)
    assert [use.same_amount for use in typed("Banco Pichincha", "871203", 4000)] == [False]
    assert typed("Banco Guayaquil", "871203") == ()
    assert typed("Banco Pichincha", "87120") == ()
    assert typed("Banco Pichincha", "") == ()
    assert counter.payments.uses(counter.clerk, "Pichincha", "871203", TODAY, FEE, first) == ()


def test_the_use_most_alike_comes_first(counter: Counter) -> None:
    cases = [counter.to_pay() for _ in range(3)]
    counter.payments.declare(counter.clerk, cases[0], slip("55", paid_on=date(2026, 10, 1)))
    counter.payments.declare(counter.clerk, cases[1], slip("55", 4000))
    counter.payments.declare(counter.clerk, cases[2], slip("55"))

    found = counter.payments.uses(counter.clerk, "Pichincha", "55", TODAY, FEE)

    assert [use.case_number for use in found] == [counter.number(cases[place]) for place in (2, 1, 0)]


def test_both_cases_are_warned_and_only_one_is_paid_with_the_slip(counter: Counter) -> None:
    first, second = counter.to_pay(), counter.to_pay()
    one = counter.payments.declare(counter.clerk, first, slip("871203"))
    other = counter.payments.declare(counter.clerk, second, slip("0871203", 4000))
    assert counter.row("slip", "id", other)["repeated"] == (
        f"La misma papeleta está en {counter.number(first)}, por $50,00, desde el 05/11/2026."
    )
    warnings = {line.id: line.repeated for line in counter.payments.pending(counter.supervisor)}
    assert counter.number(second) in warnings[one]
    assert counter.number(first) in warnings[other]

    counter.payments.confirm(counter.supervisor, one, FEE)
    with refused("payments.used_elsewhere") as caught:
        counter.payments.confirm(counter.supervisor, other, FEE)

    assert caught.value.values["number"] == counter.number(first)
    assert counter.row("slip", "id", other)["state"] == "declared"
    assert counter.row("charge", "case_id", second)["confirmed_cents"] == 0


def test_a_rejected_slip_does_not_count_as_a_use(counter: Counter) -> None:
    first, second = counter.to_pay(), counter.to_pay()
    slip_id = counter.payments.declare(counter.clerk, first, slip("871203"))
    counter.payments.reject(counter.supervisor, slip_id, "No consta en el banco")
    assert counter.payments.uses(counter.clerk, "Pichincha", "871203", TODAY, FEE, second) == ()
    counter.pay(second, "871203")
    assert counter.case(second)["next_step"] == "Registrar factura"


@given(
    amount=st.integers(1, 10**8),
    confirmed=st.integers(0, 10**9),
    waiting=st.booleans(),
    excess=st.booleans(),
)
def test_a_charge_is_settled_only_when_the_money_is_there_and_nothing_is_to_be_given_back(
    *, amount: int, confirmed: int, waiting: bool, excess: bool
) -> None:
    state = state_of(amount=amount, confirmed=confirmed, waiting=waiting, excess=excess)
    assert (state == "settled") == (confirmed >= amount and not excess)
    assert (state == "pending") == (confirmed == 0 and not waiting)


@given(
    number=st.from_regex(r"[1-9A-Z][0-9A-Z]{0,11}", fullmatch=True),
    zeros=st.integers(0, 6),
    spaced=st.booleans(),
    spreadsheet=st.booleans(),
)
def test_the_number_of_a_slip_compares_without_spaces_zeros_and_the_tail_of_a_spreadsheet(
    *, number: str, zeros: int, spaced: bool, spreadsheet: bool
) -> None:
    written = "0" * zeros + number
    written = " ".join(written) if spaced else written
    tail = ".0" if spreadsheet and number[-1].isdigit() else ""
    assert fold_document(f" {written}{tail} ") == fold_document(number) == number


def test_a_bank_compares_by_its_own_name() -> None:
    assert fold_bank("Banco Pichincha") == fold_bank(" PICHINCHA ") == fold_bank("Bco. Pichincha")
    assert fold_bank("Banco de Guayaquil") != fold_bank("Banco del Pacífico")
    assert fold_bank("Banco") == "banco"
