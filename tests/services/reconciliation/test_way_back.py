"""Undo, redo and reversal in the orders of a bad day: in parts, after a restart, of sets, of what others verified."""

from __future__ import annotations

from app.models.rows.bank_acts import ActLine
from tests.services.counter import FEE, refused
from tests.services.reconciliation.bank import Bank, Entry

INVOICE, DEPOSIT, VISIT = "Registrar factura", "Confirmar depósito", "Coordinar evaluación"
PARTS = (Entry("31", 1000), Entry("32", 1500), Entry("33", 2500))
"""Three deposits that pay one fee."""


def three(bank: Bank, *, certain: bool) -> list[str]:
    """Register three requests and bring their deposits; uncertain ones have a digit of their own."""
    cases = [bank.paying(f"8{n}120467") for n in range(3)]
    bank.bring(*(Entry(f"8{n}1204{'6' if certain else '8'}7") for n in range(3)))
    return cases


def accepted(bank: Bank) -> ActLine:
    """Accept everything that is suggested, as one group."""
    bank.reconciliation.accept_many(bank.clerk, [line.id for line in bank.board().rows])
    bank.later(minutes=1)
    return bank.reconciliation.history(bank.clerk)[0]


def undo(bank: Bank, act_id: str = "") -> None:
    bank.reconciliation.undo(bank.clerk, act_id)
    bank.later(minutes=1)


def states(bank: Bank) -> list[str]:
    return [line.state for line in bank.board().rows]


def joined_by_sum(bank: Bank, case_id: str) -> list[str]:
    """Join the three deposits with one request and return their rows."""
    rows = [bank.row_id(one.document) for one in PARTS]
    bank.reconciliation.accept_set(bank.clerk, rows, [bank.charge_id(case_id)])
    bank.later(minutes=1)
    return rows


def test_of_a_bulk_act_only_what_something_rests_on_is_reversed(bank: Bank) -> None:
    cases = three(bank, certain=False)
    group = accepted(bank)
    bank.bill(cases[1])
    with refused("reconciliation.depends"):
        undo(bank, group.id)

    done = bank.reconciliation.reverse(bank.supervisor, group.id, "El banco devolvió el depósito.")

    assert done.words == "Reversó la conciliación de 81120487; deshizo 2 más."
    assert [bank.step(one) for one in cases] == [DEPOSIT, VISIT, DEPOSIT]
    group = bank.reconciliation.history(bank.clerk)[1]
    assert (group.state, [one.state for one in group.items]) == ("reversed", ["undone", "reversed", "undone"])


def test_of_what_the_rule_did_at_once_too(bank: Bank) -> None:
    cases = three(bank, certain=True)
    bank.bill(cases[1])
    sure = next(one for one in bank.reconciliation.history(bank.clerk) if one.kind == "sure")

    bank.reconciliation.reverse(bank.supervisor, sure.id, "El banco devolvió el depósito.")

    assert [bank.step(one) for one in cases] == [DEPOSIT, VISIT, DEPOSIT]
    assert [bank.row("charge", "case_id", one)["confirmed_cents"] for one in cases] == [0, 0, 0]
    assert states(bank) == ["new", "new", "new"]


def test_the_parts_of_a_bulk_act_come_back_as_they_went(bank: Bank) -> None:
    cases = three(bank, certain=False)
    group = accepted(bank)
    for part in group.items:
        undo(bank, part.id)
    assert bank.board().undo_words == ""
    assert not bank.reconciliation.history(bank.clerk)[0].can_undo
    with refused("reconciliation.undone"):
        bank.reconciliation.undo(bank.clerk, group.id)

    bank.reopened()
    assert bank.board().redo_words == group.items[2].words
    for _ in group.items:
        bank.reconciliation.redo(bank.clerk)
    assert {bank.step(one) for one in cases} == {INVOICE}
    undo(bank)
    assert {bank.step(one) for one in cases} == {DEPOSIT}


def test_what_the_rule_did_comes_back_after_it_was_undone_by_mistake(bank: Bank) -> None:
    cases = three(bank, certain=True)
    undo(bank, bank.candidates("81120467").undo_id)
    assert [bank.step(one) for one in cases] == [INVOICE, DEPOSIT, INVOICE]

    bank.reopened()
    assert bank.board().redo_words.startswith("Concilió 81120467 con ")
    bank.reconciliation.redo(bank.clerk)
    assert {bank.step(one) for one in cases} == {INVOICE}

    sure = next(one for one in bank.reconciliation.history(bank.clerk) if one.kind == "sure")
    assert [one.state for one in sure.items] == ["done", "done", "done"]
    undo(bank, sure.id)
    assert {bank.step(one) for one in cases} == {DEPOSIT}
    bank.reconciliation.redo(bank.clerk)
    assert {bank.step(one) for one in cases} == {INVOICE}


def test_a_request_that_another_deposit_paid_in_part_is_not_paid_twice_by_redo(bank: Bank) -> None:
    case_id = bank.paying("88120467")
    bank.bring(Entry("88120487"), Entry("55500123", 2000))
    bank.reconciliation.accept(bank.clerk, bank.row_id("88120487"))
    bank.later(minutes=1)
    undo(bank)
    bank.reconciliation.difference(bank.supervisor, bank.row_id("55500123"), bank.charge_id(case_id))
    with refused("reconciliation.changed"):
        bank.reconciliation.redo(bank.clerk)
    assert bank.row("charge", "case_id", case_id)["confirmed_cents"] == 0


def test_a_verification_is_not_done_again_on_a_row_that_is_no_longer_joined(bank: Bank) -> None:
    case_id = bank.paying("111222")
    bank.bring(Entry("999888"))
    row = bank.row_id("999888")
    bank.reconciliation.accept(bank.clerk, row, bank.charge_id(case_id))
    bank.later(minutes=1)
    bank.reconciliation.verify(bank.supervisor, [row])
    bank.later(minutes=1)
    bank.reconciliation.undo(bank.supervisor)
    undo(bank)
    with refused("reconciliation.changed"):
        bank.reconciliation.redo(bank.supervisor)
    bank.reconciliation.redo(bank.clerk)
    assert (bank.line("999888").state, bank.step(case_id)) == ("matched", DEPOSIT)


def test_deposits_that_pay_one_request_together_are_verified_undone_and_verified_again(bank: Bank) -> None:
    case_id = bank.to_pay()
    bank.bring(*PARTS)
    bank.reconciliation.verify(bank.supervisor, joined_by_sum(bank, case_id))
    bank.later(minutes=1)
    assert bank.step(case_id) == INVOICE

    bank.reopened()
    bank.reconciliation.undo(bank.supervisor)
    bank.later(minutes=1)
    assert (bank.step(case_id), states(bank)) == (DEPOSIT, ["matched"] * 3)
    assert bank.row("charge", "case_id", case_id)["confirmed_cents"] == 0

    bank.reopened()
    bank.reconciliation.redo(bank.supervisor)
    assert (bank.step(case_id), states(bank)) == (INVOICE, ["verified"] * 3)


def test_of_deposits_that_pay_together_one_was_declared_and_all_count(bank: Bank) -> None:
    case_id = bank.paying("777888999")
    bank.bring(*PARTS)
    bank.reconciliation.verify(bank.supervisor, joined_by_sum(bank, case_id))
    charge = bank.row("charge", "case_id", case_id)
    assert (charge["confirmed_cents"], charge["state"], bank.step(case_id)) == (FEE, "settled", INVOICE)
    assert [one["received_cents"] for one in bank.rows("slip", "case_id", case_id)] == [1000, 1500, 2500]


def test_a_sum_of_which_one_deposit_was_verified_is_reversed_whole(bank: Bank) -> None:
    case_id = bank.to_pay()
    bank.bring(*PARTS)
    rows = joined_by_sum(bank, case_id)
    bank.reconciliation.verify(bank.supervisor, rows[:1])
    bank.later(minutes=1)
    with refused("reconciliation.depends"):
        undo(bank)
    verified = bank.reconciliation.history(bank.supervisor)[0]

    done = bank.reconciliation.reverse(bank.supervisor, verified.items[0].id, "No era de esa solicitud.")

    assert (done.words, done.row_ids) == ("Reversó la conciliación de 31, 32, 33.", tuple(rows))
    assert states(bank) == ["new"] * 3
    assert (bank.row("charge", "case_id", case_id)["confirmed_cents"], bank.step(case_id)) == (0, DEPOSIT)


def test_a_reversal_leaves_nothing_that_ctrl_z_stumbles_over(bank: Bank) -> None:
    case_id = bank.paying("111222")
    bank.bring(Entry("999888"), Entry("5500123", 1200))
    bank.reconciliation.not_ours(bank.clerk, bank.row_id("5500123"), "Es de otra línea.")
    bank.later(minutes=1)
    row = bank.row_id("999888")
    bank.reconciliation.accept(bank.clerk, row, bank.charge_id(case_id))
    bank.reconciliation.verify(bank.supervisor, [row])
    bank.bill(case_id)
    group = bank.reconciliation.history(bank.supervisor)[0]
    assert group.words == "Verificó 1 depósito"
    bank.reconciliation.reverse(bank.supervisor, group.id, "El banco devolvió el depósito.")

    assert bank.board().undo_words == "Dejó como ajeno 5500123"
    undo(bank)
    assert bank.line("5500123").state == "new"


def test_an_import_takes_whole_what_was_done_with_its_rows_and_leaves_nothing_to_redo(bank: Bank) -> None:
    case_id, other = bank.to_pay(), bank.paying("88120467")
    first = (PARTS[0], Entry("88120487"))
    bank.bring(*first, name="a.csv")
    bank.bring(*first, *PARTS[1:], Entry("5500123", 1200), name="b.csv")
    bank.reconciliation.accept(bank.clerk, bank.row_id("88120487"))
    bank.later(minutes=1)
    joined_by_sum(bank, case_id)
    bank.reconciliation.not_ours(bank.clerk, bank.row_id("5500123"), "Es de otra línea.")
    bank.later(minutes=1)
    latest = next(one for one in bank.reconciliation.imports(bank.clerk, bank.account) if one.name == "b.csv")

    bank.reconciliation.take_back(bank.clerk, latest.id)
    bank.later(minutes=1)

    assert [(line.document, line.state) for line in bank.board().rows] == [("31", "new"), ("88120487", "matched")]
    with refused("reconciliation.changed"):
        bank.reconciliation.redo(bank.clerk)
    assert bank.board().undo_words == f"Concilió 88120487 con {bank.number(other)}"
    undo(bank)
    assert bank.step(other) == DEPOSIT


def test_a_row_that_somebody_else_joined_meanwhile_is_not_put_aside_by_redo(bank: Bank) -> None:
    case_id = bank.paying("88120467")
    bank.bring(Entry("88120487"))
    row = bank.row_id("88120487")
    bank.reconciliation.not_ours(bank.clerk, row, "Es de otra línea.")
    bank.later(minutes=1)
    undo(bank)
    bank.reconciliation.accept(bank.supervisor, row, bank.charge_id(case_id))
    with refused("reconciliation.changed"):
        bank.reconciliation.redo(bank.clerk)
    assert bank.line("88120487").state == "matched"
