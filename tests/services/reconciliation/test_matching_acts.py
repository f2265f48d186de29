"""A month at the bank: what joins by itself, what a person joins, who verifies, and how everything is taken back."""

from __future__ import annotations

from tests.services.counter import refused
from tests.services.reconciliation.bank import Bank, Entry

INVOICE = "Registrar factura"


def test_a_deposit_with_the_declared_number_joins_by_itself_and_moves_its_case_on(bank: Bank) -> None:
    case_id = bank.paying("0045871203")
    assert bank.case(case_id)["state"] == "awaiting_payment"

    told = bank.bring(Entry("45871203"), Entry("777001", concept="TRANSF OTRA PERSONA"))

    assert (told.new, told.known, told.sure) == (2, 0, 1)
    assert bank.step(case_id) == INVOICE
    board = bank.board()
    assert [(line.document, line.state) for line in board.rows] == [("45871203", "matched"), ("777001", "new")]
    balance = board.balance
    assert (balance.credits_cents, balance.matched_cents, balance.difference_cents) == (10_000, 5_000, 5_000)
    assert bank.line("45871203").matched_with == bank.number(case_id)
    assert bank.row("slip", "case_id", case_id)["state"] == "confirmed"


def test_accepting_a_suggestion_confirms_the_payment_and_undoing_it_brings_everything_back(bank: Bank) -> None:
    case_id = bank.paying("88120467")
    bank.bring(Entry("88120487"))
    assert bank.line("88120487").state == "suggested"
    before = {table: bank.rows(table, "case_id", case_id) for table in ("charge", "slip")}

    done = bank.reconciliation.accept(bank.clerk, bank.row_id("88120487"))

    assert done.words == f"Concilió 88120487 con {bank.number(case_id)}."
    assert bank.step(case_id) == INVOICE
    assert bank.board().undo_words.startswith("Concilió 88120487")

    bank.reopened()
    bank.reconciliation.undo(bank.clerk)

    assert bank.case(case_id)["state"] == "awaiting_payment"
    after = {table: bank.rows(table, "case_id", case_id) for table in ("charge", "slip")}
    for table, rows in before.items():
        was, now = ({k: v for k, v in found[0].items() if k != "version"} for found in (rows, after[table]))
        assert now == was
    assert bank.board().balance.matched_cents == 0
    assert bank.told(case_id, "Deshizo")[0] == "Deshizo la conciliación del depósito 88120487"

    bank.reopened()
    bank.reconciliation.redo(bank.clerk)
    assert bank.step(case_id) == INVOICE
    assert bank.line("88120487").state == "matched"


def test_what_an_invoice_rests_on_is_not_undone_but_reversed_by_a_supervisor(bank: Bank) -> None:
    case_id = bank.paying("88120467")
    bank.bring(Entry("88120487"))
    done = bank.reconciliation.accept(bank.clerk, bank.row_id("88120487"))
    bank.bill(case_id)

    with refused("reconciliation.depends") as caught:
        bank.reconciliation.undo(bank.clerk)
    assert "factura 001-001-" in str(caught.value.values["dependants"])
    with refused("access.denied"):
        bank.reconciliation.reverse(bank.clerk, done.act_id, "El banco devolvió el depósito.")

    bank.reconciliation.reverse(bank.supervisor, done.act_id, "El banco devolvió el depósito.")

    assert bank.line("88120487").state == "new"
    assert bank.row("charge", "case_id", case_id)["confirmed_cents"] == 0
    assert bank.step(case_id) == "Coordinar evaluación"
    assert "factura" in bank.told(case_id, "Reversó")[1]
    bank.reconciliation.propose(bank.clerk, bank.account)
    assert bank.line("88120487").state == "new"


def test_a_pick_by_hand_waits_for_a_second_person_and_then_moves_the_case(bank: Bank) -> None:
    case_id = bank.paying("111222")
    bank.bring(Entry("999888"))
    row = bank.row_id("999888")

    bank.reconciliation.accept(bank.clerk, row, bank.charge_id(case_id))

    assert bank.line("999888").needs_second
    assert bank.case(case_id)["state"] == "awaiting_payment"
    with refused("reconciliation.own_match"):
        bank.reconciliation.verify(bank.clerk, [row])
    assert [line.id for line in bank.reconciliation.to_verify(bank.supervisor, bank.account)] == [row]

    bank.reconciliation.verify(bank.supervisor, [row])

    assert bank.line("999888").state == "verified"
    assert bank.step(case_id) == INVOICE
    with refused("reconciliation.depends"):
        bank.reconciliation.undo(bank.clerk)
    bank.reconciliation.undo(bank.supervisor)
    assert bank.case(case_id)["state"] == "awaiting_payment"
    bank.reconciliation.undo(bank.clerk)
    assert bank.line("999888").state == "new"
