"""What was paid and is no longer owed is asked back, authorised by another person and paid with a date and a number."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.models.catalogue.fees import Refund
from tests.services.counter import FEE, refused, slip
from tests.services.everywhere import AGREEMENT
from tests.services.papers import PaperDesk, text_of
from tests.services.payments.test_second_payment import correct, paid

HALF = Refund(outcomes=("withdrawn",), percent="50", within="5 business_days", legal_basis="Ley de ejemplo, art. 8")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PaperDesk]:
    opened = PaperDesk(tmp_path)
    yield opened
    opened.close()


def shrunk(desk: PaperDesk) -> str:
    """Pay for six workers, and find that they are four: twenty dollars too much."""
    case_id = paid(desk)
    correct(desk, case_id, "4")
    desk.payments.recompute(desk.supervisor, case_id, "", "cuatro personas")
    return case_id


def withdrawn(desk: PaperDesk, *rules: Refund) -> str:
    case_id = desk.to_pay(refunds=rules)
    desk.pay(case_id)
    desk.desk.cases.move(desk.supervisor, case_id, "desistido", "ya no lo necesita")
    return case_id


def test_what_a_corrected_answer_makes_too_much_goes_back_step_by_step(desk: PaperDesk) -> None:
    case_id = shrunk(desk)
    back = desk.desk.cases.file(desk.clerk, case_id).refundable
    assert back is not None
    assert (back.cents, back.words) == (2000, "Se pagó $60,00 y corresponde $40,00")
    refund = desk.desk.refunds.request(desk.clerk, case_id, "contó dos personas de más")
    desk.desk.refunds.authorise(desk.supervisor, refund)
    desk.desk.refunds.paid(desk.clerk, refund, desk.clock.today(), "TR-4471")
    view = desk.desk.cases.file(desk.clerk, case_id)
    (line,) = view.refunds
    assert (line.state, line.paid_on, line.payment) == ("paid", desk.clock.today(), "TR-4471")
    assert view.refundable is None
    charge = desk.row("charge", "case_id", case_id)
    assert (charge["amount_cents"], charge["confirmed_cents"], charge["state"]) == (4000, 4000, "settled")
    assert desk.told(case_id, "Registró pagada")[1].endswith("TR-4471")


def test_its_note_says_why_how_much_and_who_authorised(desk: PaperDesk) -> None:
    case_id = shrunk(desk)
    refund = desk.desk.refunds.request(desk.clerk, case_id, "contó dos personas de más")
    with refused("refunds.undecided"):
        desk.desk.refunds.note(desk.clerk, refund)
    desk.desk.refunds.authorise(desk.supervisor, refund)
    note = desk.desk.refunds.note(desk.clerk, refund)
    assert note == desk.desk.refunds.note(desk.clerk, refund)
    text = text_of(note)
    for told in ("Nota de devolución", "$60,00", "$40,00", "$20,00", "contó dos personas de más", desk.supervisor.name):
        assert told in text


def test_an_exemption_granted_after_paying_gives_its_part_back(desk: PaperDesk) -> None:
    case_id = desk.to_pay(exemptions=(AGREEMENT,))
    desk.payments.confirm(desk.supervisor, desk.payments.declare(desk.clerk, case_id, slip()), FEE)
    assert desk.desk.cases.file(desk.supervisor, case_id).fee_changes
    change = desk.payments.anew(desk.supervisor, case_id, AGREEMENT.key)
    assert (change.after_cents, change.paid_cents) == (FEE // 2, FEE)
    desk.payments.recompute(desk.supervisor, case_id, AGREEMENT.key, "presentó el convenio")
    back = desk.desk.cases.file(desk.clerk, case_id).refundable
    assert back is not None
    assert back.cents == FEE // 2


def test_a_withdrawn_case_gives_back_what_its_rule_says_once_and_in_time(desk: PaperDesk) -> None:
    case_id = withdrawn(desk, HALF)
    back = desk.desk.cases.file(desk.clerk, case_id).refundable
    assert back is not None
    assert (back.cents, back.legal_basis) == (FEE // 2, "Ley de ejemplo, art. 8")
    refund = desk.desk.refunds.request(desk.clerk, case_id, "pide lo que la ley le devuelve")
    desk.desk.refunds.authorise(desk.supervisor, refund)
    assert desk.desk.cases.file(desk.clerk, case_id).refundable is None
    charge = desk.row("charge", "case_id", case_id)
    assert (charge["amount_cents"], charge["confirmed_cents"], charge["state"]) == (FEE // 2, FEE // 2, "settled")


def test_without_a_rule_or_after_its_term_nothing_goes_back(desk: PaperDesk) -> None:
    none, late = withdrawn(desk), withdrawn(desk, HALF)
    desk.clock.set(desk.clock.now() + timedelta(days=30))
    for case_id in (none, late):
        with refused("refunds.nothing"):
            desk.desk.refunds.request(desk.clerk, case_id, "lo quiere igual")


def test_who_asked_does_not_authorise_and_a_refusal_leaves_it_to_be_asked_again(desk: PaperDesk) -> None:
    case_id = shrunk(desk)
    refund = desk.desk.refunds.request(desk.supervisor, case_id, "contó de más")
    with refused("refunds.own"):
        desk.desk.refunds.authorise(desk.supervisor, refund)
    desk.desk.refunds.refuse(desk.second, refund, "falta la cuenta")
    with refused("refunds.decided"):
        desk.desk.refunds.authorise(desk.second, refund)
    again = desk.desk.refunds.request(desk.clerk, case_id, "trae la cuenta")
    with refused("refunds.nothing"):
        desk.desk.refunds.request(desk.clerk, case_id, "otra vez")
    desk.desk.refunds.authorise(desk.supervisor, again)
    assert [one.state for one in desk.desk.cases.file(desk.clerk, case_id).refunds] == ["refused", "authorised"]


@pytest.mark.parametrize(("day", "payment", "key"), [
    (date(2027, 1, 1), "TR-1", "refunds.future"),
    (date(2026, 1, 1), "TR-1", "refunds.early"),
    (date(2026, 11, 5), " ", "typed.empty"),
])  # fmt: skip
def test_a_payment_that_cannot_be_is_refused(desk: PaperDesk, day: date, payment: str, key: str) -> None:
    refund = desk.desk.refunds.request(desk.clerk, shrunk(desk), "contó de más")
    desk.desk.refunds.authorise(desk.supervisor, refund)
    with refused(key):
        desk.desk.refunds.paid(desk.clerk, refund, day, payment)


def test_after_it_went_back_what_grows_again_is_asked_whole(desk: PaperDesk) -> None:
    case_id = shrunk(desk)
    refund = desk.desk.refunds.request(desk.clerk, case_id, "contó de más")
    desk.desk.refunds.authorise(desk.supervisor, refund)
    correct(desk, case_id, "6")
    desk.payments.recompute(desk.supervisor, case_id, "", "sí eran seis")
    second = desk.payments.declare(desk.clerk, case_id, slip("990044", 2000))
    desk.payments.confirm(desk.supervisor, second, 2000)
    assert desk.row("charge", "case_id", case_id)["state"] == "settled"
    assert desk.rows("difference", "case_id", case_id) == []


def test_what_a_deposit_had_too_much_waits_for_its_payment_too(desk: PaperDesk) -> None:
    case_id = desk.to_pay()
    desk.payments.confirm(desk.supervisor, desk.payments.declare(desk.clerk, case_id, slip(cents=6000)), 6000)
    difference = desk.row("difference", "case_id", case_id)["id"]
    assert desk.desk.cases.file(desk.clerk, case_id).refundable is None
    desk.payments.settle(desk.supervisor, difference, "refund", "a la cuenta de origen")
    (line,) = desk.desk.cases.file(desk.clerk, case_id).refunds
    assert (line.state, line.amount_cents) == ("authorised", 1000)
    desk.desk.refunds.paid(desk.clerk, line.id, desk.clock.today(), "TR-9")
