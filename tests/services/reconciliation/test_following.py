"""The statement came first: what the counter receives afterwards finds its deposit at once, with nobody in Pagos."""

from __future__ import annotations

from tests.services.counter import FEE, PAPERS, slip
from tests.services.reconciliation.bank import DAY, Bank, Entry

INVOICE = "Registrar factura"
WAITING = "awaiting_payment"


def test_a_slip_declared_after_its_statement_pays_at_once(bank: Bank) -> None:
    bank.bring(Entry("45871203"), Entry("777001", concept="TRANSF OTRA PERSONA"))
    case_id = bank.to_pay()
    assert bank.case(case_id)["state"] == WAITING

    bank.payments.declare(bank.clerk, case_id, slip("0045871203", paid_on=DAY))

    assert bank.step(case_id) == INVOICE
    assert bank.row("slip", "case_id", case_id)["state"] == "confirmed"
    match = bank.row("bank_match", "case_id", case_id)
    assert (match["level"], match["made_by"]) == ("sure", bank.clerk.user_id)
    assert not bank.board().stale
    assert bank.line("45871203").state == "matched"
    assert bank.reconciliation.history(bank.clerk, bank.account)[0].words == "Concilió 1 depósito con certeza"


def test_a_request_received_with_its_slip_finds_the_deposit_that_is_held(bank: Bank) -> None:
    bank.bring(Entry("45871203"))
    case_id = bank.to_pay(slip("0045871203", paid_on=DAY))
    assert bank.step(case_id) == INVOICE


def test_a_slip_that_replaces_a_wrong_one_pays_at_once(bank: Bank) -> None:
    bank.bring(Entry("45871203"))
    case_id = bank.paying("99120467")
    assert bank.case(case_id)["state"] == WAITING
    bank.payments.reject(bank.supervisor, bank.row("slip", "case_id", case_id)["id"], "Es la papeleta de otra persona.")
    assert bank.board().balance.matched_cents == 0

    bank.payments.declare(bank.clerk, case_id, slip("0045871203", paid_on=DAY))

    assert bank.board().balance.matched_cents == FEE
    assert bank.row("bank_match", "case_id", case_id)["level"] == "sure"


def test_what_is_only_alike_waits_for_a_person(bank: Bank) -> None:
    bank.bring(Entry("88120487"))
    before = bank.entries()
    case_id = bank.paying("88120467")
    assert bank.case(case_id)["state"] == WAITING
    assert bank.entries() == before + 2
    assert bank.line("88120487").state == "suggested"


def test_what_a_person_took_back_is_not_done_again_by_a_later_slip(bank: Bank) -> None:
    case_id = bank.paying("0045871203")
    bank.bring(Entry("45871203"), Entry("45871999"))
    sure = bank.reconciliation.history(bank.clerk, bank.account)[0]
    bank.reconciliation.undo(bank.clerk, sure.id)

    other = bank.paying("0045871999")

    assert bank.step(other) == INVOICE
    assert bank.case(case_id)["state"] == WAITING
    assert bank.line("45871203").state == "suggested"


def test_a_closed_period_pays_nothing_anymore(bank: Bank) -> None:
    bank.bring(Entry("45871203"))
    row = bank.row_id("45871203")
    bank.reconciliation.not_ours(bank.clerk, row, "Es de otra línea.")
    bank.reconciliation.close(bank.clerk, bank.account, "open")
    case_id = bank.paying("0045871203")
    assert bank.case(case_id)["state"] == WAITING
    assert bank.rows("bank_match", "case_id", case_id) == []


def test_a_request_without_money_at_the_bank_costs_no_other_act(bank: Bank) -> None:
    bank.bring(Entry("5500123", FEE + 100))
    before = bank.entries()
    bank.desk.intake.register(bank.clerk, bank.request(PAPERS))
    assert bank.entries() == before + 1
