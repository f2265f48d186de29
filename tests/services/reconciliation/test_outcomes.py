"""Situations that open a guided answer, and the slip that is asked for by mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest

from app.models.payment_reference import grouped, is_whole
from app.models.rows.evidence import Outcome
from tests.services.counter import FEE, refused, slip
from tests.services.post import ACCOUNT
from tests.services.reconciliation.bank import DAY, OPENING, Bank, Entry, statement


def outcome(bank: Bank, document: str, kind: str) -> Outcome:
    """Return the guided answer of one kind that a row opens."""
    found = [one for one in bank.candidates(document).outcomes if one.kind == kind]
    assert len(found) == 1, bank.candidates(document).outcomes
    return found[0]


def acts(told: Outcome) -> list[str]:
    """Return what an outcome offers."""
    return [one.act for one in told.offers]


def test_the_same_slip_behind_two_requests_is_never_joined_by_itself(bank: Bank) -> None:
    first, second = bank.paying("45871203"), bank.paying("45871203")
    bank.bring(Entry("45871203"))
    assert {bank.case(one)["state"] for one in (first, second)} == {"awaiting_payment"}
    told = outcome(bank, "45871203", "slip_twice")
    assert acts(told)[0] == "ask_slip"
    assert bank.line("45871203").outcome == "slip_twice"


def test_a_deposit_that_already_paid_shows_who_else_claims_it(bank: Bank) -> None:
    first = bank.paying("45871203")
    bank.bring(Entry("45871203"))
    assert bank.step(first) == "Registrar factura"
    second = bank.paying("45871203")
    bank.reconciliation.propose(bank.clerk, bank.account)
    told = outcome(bank, "45871203", "deposit_twice")
    assert bank.number(second) in told.words
    assert told.charge_id == bank.charge_id(second)
    assert bank.case(second)["state"] == "awaiting_payment"


def test_a_deposit_older_than_the_request_is_a_persons_decision(bank: Bank) -> None:
    case_id = bank.to_pay()
    bank.payments.declare(bank.clerk, case_id, slip("45871203", paid_on=DAY - timedelta(days=3)))
    bank.bring(Entry("45871203", day=DAY - timedelta(days=3)))
    assert bank.case(case_id)["state"] == "awaiting_payment"
    told = outcome(bank, "45871203", "before_request")
    assert "accept" in acts(told)
    bank.reconciliation.accept(bank.clerk, bank.row_id("45871203"), told.charge_id)
    assert bank.step(case_id) == "Registrar factura"


def test_the_fee_of_another_band_is_a_difference(bank: Bank) -> None:
    case_id = bank.paying("45871203")
    bank.bring(Entry("45871203", 7500))
    assert bank.line("45871203").state == "difference"
    told = bank.candidates("45871203").outcomes[0]
    assert told.kind in {"other_band", "over"}
    assert acts(told)[0] == "difference"
    assert told.charge_id == bank.charge_id(case_id)


def test_what_the_bank_took_back_is_told_and_reversed(bank: Bank) -> None:
    case_id = bank.paying("45871203")
    bank.bring(Entry("45871203"))
    bank.bill(case_id)
    taken_back = [Entry("45871203", -FEE, concept="DEVOLUCION CHEQUE")]
    bank.bring_file(statement(taken_back, opening=OPENING + FEE), name="devolucion.csv")
    told = outcome(bank, "45871203", "reversed")
    assert acts(told) == ["reverse"]
    match = bank.row("bank_match", "case_id", case_id)
    bank.reconciliation.reverse(bank.supervisor, match["id"], "El banco devolvió el cheque.")
    assert bank.row("charge", "case_id", case_id)["confirmed_cents"] == 0


def test_the_slip_is_asked_for_by_mail_and_the_row_waits(bank: Bank) -> None:
    bank.desk.mail.put(bank.supervisor, replace(ACCOUNT, port=25), None)
    case_id = bank.paying("88120467")
    bank.bring(Entry("88120487"))
    row = bank.row_id("88120487")

    done = bank.reconciliation.ask_slip(bank.clerk, row, bank.charge_id(case_id))

    letter = bank.row("outbox", "id", done.letter_id)
    assert (letter["kind"], letter["state"]) == ("slip_asked", "queued")
    assert "$50,00" in letter["body"]
    assert bank.number(case_id) in letter["subject"]
    assert bank.line("88120487").state == "in_query"
    assert bank.told(case_id, "Pidió la papeleta")[0] == "Pidió la papeleta por correo"
    assert bank.board().balance.unresolved == 1

    bank.reconciliation.undo(bank.clerk)
    assert bank.line("88120487").state == "suggested"
    assert bank.row("outbox", "id", done.letter_id)["state"] == "cancelled"


def test_without_mail_the_asking_is_written_down(bank: Bank) -> None:
    case_id = bank.paying("88120467")
    bank.bring(Entry("88120487"))
    row = bank.row_id("88120487")
    done = bank.reconciliation.ask_slip(bank.clerk, row, bank.charge_id(case_id), "Se le llamó por teléfono.")
    assert done.letter_id == ""
    assert bank.line("88120487").note == "Se le llamó por teléfono."
    assert bank.told(case_id, "Pidió la papeleta") == ("Pidió la papeleta en ventanilla", "Se le llamó por teléfono.")
    bank.reconciliation.accept(bank.clerk, row, bank.charge_id(case_id))
    assert bank.line("88120487").state == "matched"


def test_a_slip_that_a_supervisor_confirms_by_hand_meanwhile_is_not_paid_twice(bank: Bank) -> None:
    case_id = bank.paying("111222")
    bank.bring(Entry("999888"))
    row = bank.row_id("999888")
    bank.reconciliation.accept(bank.clerk, row, bank.charge_id(case_id))
    bank.payments.confirm(bank.supervisor, bank.row("slip", "case_id", case_id)["id"], FEE)
    bank.reconciliation.verify(bank.second, [row])
    assert bank.row("charge", "case_id", case_id)["confirmed_cents"] == FEE
    assert bank.rows("difference", "case_id", case_id) == []


def test_the_search_finds_a_request_by_any_of_its_words(bank: Bank) -> None:
    first, second = bank.paying("88120467"), bank.to_pay()
    told = bank.reconciliation.waiting(bank.clerk, bank.account)
    assert [one.case_id for one in told] == [first, second]
    assert [one.case_id for one in bank.reconciliation.waiting(bank.clerk, bank.account, "88120467")] == [first]
    assert [one.case_id for one in bank.reconciliation.waiting(bank.clerk, bank.account, told[1].identity)] == [second]
    assert told[0].declared.endswith("declaró papeleta 88120467 el 5 nov")


@pytest.mark.parametrize("role", ["evaluator", "administrator"])
def test_who_does_not_attend_payments_sees_nothing_of_them(bank: Bank, role: str) -> None:
    actor = getattr(bank, role)
    with refused("access.denied"):
        bank.reconciliation.board(actor, bank.account)
    with refused("access.denied"):
        bank.reconciliation.look(actor, "m.csv", b"")


def test_another_office_sees_no_account_of_this_one(bank: Bank) -> None:
    stranger = bank.hire("supervisor", "Zoila Tandayamo", office="otra-oficina")
    bank.bring(Entry("88120487"))
    row = bank.row_id("88120487")
    with refused("store.not_found"):
        bank.reconciliation.board(stranger, bank.account)
    with refused("store.not_found"):
        bank.reconciliation.candidates(stranger, row)
    with refused("access.other_office"):
        bank.reconciliation.not_ours(stranger, row, "Mío.")


def test_accounts_come_from_the_procedures_and_are_corrected_by_a_supervisor(bank: Bank) -> None:
    (account,) = bank.reconciliation.accounts(bank.clerk)
    assert (account.bank, account.number, account.sub_line) == ("Banco Pichincha", "3245330504", "140399")
    with refused("access.denied"):
        bank.reconciliation.put_account(bank.clerk, "", "Banco", "1", "", "")
    with refused("reconciliation.account_twice"):
        bank.reconciliation.put_account(bank.supervisor, "", "Otro", "0003245330504", "", "")
    with refused("reconciliation.account_number"):
        bank.reconciliation.put_account(bank.supervisor, "", "Otro", "sin número", "", "")
    bank.reconciliation.put_account(bank.supervisor, account.id, account.bank, account.number, "INEN", "140399 140400")
    assert bank.reconciliation.accounts(bank.clerk)[0].sub_line == "140399 140400"


def test_the_reference_of_the_receipt_joins_a_deposit_that_says_nothing_else(bank: Bank) -> None:
    case_id, other = bank.to_pay(), bank.to_pay()
    reference = bank.row("charge", "case_id", case_id)["reference"]
    assert is_whole(reference)
    assert reference != bank.row("charge", "case_id", other)["reference"]
    receipt = pypdfium2.PdfDocument(bank.desk.cards.receipt(bank.clerk, case_id))
    assert grouped(reference) in " ".join(receipt[0].get_textpage().get_text_bounded().split())

    bank.bring(Entry("45999001", concept=f"TRANSF REF {reference}"))

    assert bank.line("45999001").matched_with == bank.number(case_id)
    assert bank.step(case_id) == "Registrar factura"
