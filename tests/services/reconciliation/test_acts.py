"""Everything else a person does with a row: sets, differences, strangers' money, groups, and their undoing."""

from __future__ import annotations

from app.services.reconciliation.bank_lines import SAMPLE
from app.services.sentences import sentence
from tests.services.counter import FEE, refused, slip
from tests.services.reconciliation.bank import Bank, Entry

WAITING = "awaiting_payment"


def test_one_deposit_pays_several_requests_only_if_the_sum_is_exact(bank: Bank) -> None:
    first, second = bank.to_pay(), bank.to_pay()
    bank.bring(Entry("700100", 2 * FEE), Entry("700200", 2 * FEE + 1))
    claims = [bank.charge_id(first), bank.charge_id(second)]
    with refused("reconciliation.set_sum"):
        bank.reconciliation.accept_set(bank.clerk, [bank.row_id("700200")], claims)

    bank.reconciliation.accept_set(bank.clerk, [bank.row_id("700100")], claims)

    assert bank.line("700100").matched_with == f"{bank.number(first)}, {bank.number(second)}"
    assert {bank.case(one)["state"] for one in (first, second)} == {WAITING}
    bank.reconciliation.verify(bank.supervisor, [bank.row_id("700100")])
    assert {bank.step(one) for one in (first, second)} == {"Registrar factura"}
    assert bank.row("slip", "case_id", first)["reason"] == ""
    bank.reconciliation.undo(bank.supervisor)
    bank.reconciliation.undo(bank.clerk)
    assert {bank.case(one)["state"] for one in (first, second)} == {WAITING}
    assert {bank.row("slip", "case_id", one)["state"] for one in (first, second)} == {"rejected"}


def test_several_deposits_pay_one_request(bank: Bank) -> None:
    case_id = bank.to_pay()
    bank.bring(Entry("31", 2000), Entry("32", 3000))
    rows = [bank.row_id("31"), bank.row_id("32")]
    bank.reconciliation.accept_set(bank.clerk, rows, [bank.charge_id(case_id)])
    bank.reconciliation.verify(bank.supervisor, rows)
    assert bank.row("charge", "case_id", case_id)["confirmed_cents"] == FEE
    assert bank.row("charge", "case_id", case_id)["state"] == "settled"
    assert bank.board().balance.difference_cents == 0


def test_a_wrong_shape_of_set_is_refused(bank: Bank) -> None:
    bank.bring(Entry("31", 2000), Entry("32", 3000))
    with refused("reconciliation.set_shape"):
        bank.reconciliation.accept_set(bank.clerk, ["a", "b"], ["c", "d"])


def test_too_little_asks_for_the_rest_and_the_next_deposit_completes_it(bank: Bank) -> None:
    case_id = bank.paying("87120300")
    bank.bring(Entry("87120300", 4500))
    line = bank.line("87120300")
    assert line.state == "difference"
    outcome = bank.candidates("87120300").outcomes[0]
    assert (outcome.kind, outcome.offers[0].act) in {("short", "difference"), ("other_band", "difference")}

    bank.reconciliation.difference(bank.clerk, line.id, outcome.charge_id, "Trae el resto mañana.")
    assert bank.line("87120300").needs_second
    bank.reconciliation.verify(bank.supervisor, [line.id])

    difference = bank.row("difference", "case_id", case_id)
    assert (difference["kind"], difference["amount_cents"], difference["state"]) == ("short", 500, "open")
    assert bank.case(case_id)["state"] == WAITING

    bank.payments.declare(bank.clerk, case_id, slip("99120311", 500))
    bank.bring(Entry("99120311", 500), name="resto.csv")
    assert bank.row("charge", "case_id", case_id)["state"] == "settled"
    assert bank.step(case_id) == "Registrar factura"


def test_too_much_is_told_and_its_undoing_leaves_no_difference(bank: Bank) -> None:
    case_id = bank.paying("87120300")
    bank.bring(Entry("87120300", 7500))
    row = bank.row_id("87120300")
    bank.reconciliation.difference(bank.clerk, row, bank.charge_id(case_id))
    bank.reconciliation.verify(bank.supervisor, [row])
    assert [one.amount_cents for one in bank.payments.differences(bank.supervisor)] == [2500]
    assert bank.desk.cases.file(bank.clerk, case_id).differences[0].kind == "over"

    bank.reconciliation.undo(bank.supervisor)

    assert bank.payments.differences(bank.supervisor) == ()
    assert bank.desk.cases.file(bank.clerk, case_id).differences == ()
    assert bank.row("charge", "case_id", case_id)["confirmed_cents"] == 0


def test_strangers_money_is_left_out_with_a_reason_and_comes_back(bank: Bank) -> None:
    bank.bring(Entry("5500123", 1200, concept="PAGO SUBL 130112"))
    with refused("typed.empty"):
        bank.reconciliation.not_ours(bank.clerk, bank.row_id("5500123"), " ")
    bank.reconciliation.not_ours(bank.clerk, bank.row_id("5500123"), "Es de la sublínea 130112.")
    board = bank.board()
    assert (board.balance.not_ours_cents, board.balance.difference_cents, board.why_not) == (1200, 0, "")
    assert (board.rows[0].state, board.rows[0].note) == ("not_ours", "Es de la sublínea 130112.")
    with refused("reconciliation.left_out"):
        bank.reconciliation.returned(bank.clerk, board.rows[0].id, "No.")
    bank.reconciliation.undo(bank.clerk)
    assert bank.line("5500123").state == "new"
    bank.reconciliation.returned(bank.clerk, board.rows[0].id, "El banco lo devolvió.")
    assert bank.line("5500123").state == "returned"


def test_a_deposit_without_a_number_is_named_by_its_day(bank: Bank) -> None:
    bank.bring(Entry("", 1200))
    row = bank.row_id("")
    done = bank.reconciliation.not_ours(bank.clerk, row, "Es de la sublínea 130112.")
    assert done.words == "Dejó como ajeno un depósito del jue 5 nov."
    with refused("reconciliation.left_out") as caught:
        bank.reconciliation.accept(bank.clerk, row, bank.charge_id(bank.paying("45871203")))
    assert sentence(caught.value).startswith("El depósito del jue 5 nov se dejó fuera.")


def test_what_is_refused_is_not_proposed_again(bank: Bank) -> None:
    case_id = bank.paying("88120467")
    bank.bring(Entry("88120487"))
    done = bank.reconciliation.none(bank.clerk, bank.row_id("88120487"))
    bank.reconciliation.propose(bank.clerk, bank.account)
    assert bank.line("88120487").state == "new"
    bank.reopened()
    assert bank.line("88120487").state == "new"
    bank.reconciliation.undo(bank.clerk, done.act_id)
    bank.reconciliation.propose(bank.clerk, bank.account)
    assert bank.line("88120487").state == "suggested"
    assert bank.case(case_id)["state"] == WAITING


def test_what_the_rule_did_and_a_person_undid_is_never_done_by_itself_again(bank: Bank) -> None:
    case_id, other = bank.paying("0045871203"), bank.paying("0045871999")
    bank.bring(Entry("45871203"), Entry("45871999"))
    sure = bank.reconciliation.history(bank.clerk, bank.account)[0]
    assert (sure.kind, len(sure.items)) == ("sure", 2)
    mine = next(one for one in sure.items if bank.number(case_id) in one.words)

    bank.reconciliation.undo(bank.clerk, mine.id)

    assert bank.case(case_id)["state"] == WAITING
    assert bank.step(other) == "Registrar factura"
    bank.reconciliation.propose(bank.clerk, bank.account)
    assert bank.case(case_id)["state"] == WAITING
    assert bank.line("45871203").state == "suggested"


def test_the_whole_group_of_the_rule_is_undone_together_unless_something_rests_on_a_part(bank: Bank) -> None:
    case_id, other = bank.paying("0045871203"), bank.paying("0045871999")
    bank.bring(Entry("45871203"), Entry("45871999"))
    bank.bill(other)
    sure = bank.reconciliation.history(bank.clerk, bank.account)[0]
    with refused("reconciliation.depends") as caught:
        bank.reconciliation.undo(bank.clerk, sure.id)
    assert str(caught.value.values["dependants"]).startswith(bank.number(other))
    assert bank.step(case_id) == "Registrar factura"


def test_suggestions_that_share_a_reason_are_accepted_in_bulk_and_undone_one_by_one_or_together(bank: Bank) -> None:
    cases = [bank.paying(f"8{n}120467") for n in range(3)]
    bank.bring(*(Entry(f"8{n}120487") for n in range(3)))
    lines = bank.board().rows
    assert len({line.reason_key for line in lines}) == 1
    assert lines[0].reason_key

    done = bank.reconciliation.accept_many(bank.clerk, [line.id for line in lines])
    assert {bank.step(one) for one in cases} == {"Registrar factura"}
    group = bank.reconciliation.history(bank.clerk)[0]
    assert (group.id, len(group.items)) == (done.act_id, 3)

    bank.reconciliation.undo(bank.clerk, group.items[1].id)
    assert [bank.case(one)["state"] == WAITING for one in cases] == [False, True, False]
    bank.reopened()
    bank.later(minutes=1)
    bank.reconciliation.undo(bank.clerk)
    assert {bank.case(one)["state"] for one in cases} == {WAITING}
    bank.reconciliation.redo(bank.clerk)
    assert [bank.case(one)["state"] == WAITING for one in cases] == [False, True, False]


def test_another_clerk_does_not_undo_what_somebody_did(bank: Bank) -> None:
    other = bank.hire("clerk", "Ramiro Guachamin")
    bank.bring(Entry("5500123", 1200))
    done = bank.reconciliation.not_ours(bank.clerk, bank.row_id("5500123"), "Es de otra línea.")
    with refused("reconciliation.other_person"):
        bank.reconciliation.undo(other, done.act_id)
    with refused("reconciliation.nothing_to_undo"):
        bank.reconciliation.undo(other)
    bank.reconciliation.undo(bank.supervisor, done.act_id)
    with refused("reconciliation.undone"):
        bank.reconciliation.undo(bank.clerk, done.act_id)


def test_a_new_act_ends_what_could_be_redone(bank: Bank) -> None:
    bank.bring(Entry("1", 1200), Entry("2", 1300))
    bank.reconciliation.not_ours(bank.clerk, bank.row_id("1"), "Otra línea.")
    bank.reconciliation.undo(bank.clerk)
    assert bank.board().redo_words.startswith("Dejó como ajeno 1")
    bank.later(minutes=1)
    bank.reconciliation.not_ours(bank.clerk, bank.row_id("2"), "Otra línea.")
    assert bank.board().redo_words == ""
    with refused("reconciliation.nothing_to_redo"):
        bank.reconciliation.redo(bank.clerk)


def test_two_clerks_do_not_verify_each_other_without_a_supervisor(bank: Bank) -> None:
    other = bank.hire("clerk", "Ramiro Guachamin")
    case_id = bank.paying("111222")
    bank.bring(Entry("999888"))
    row = bank.row_id("999888")
    bank.reconciliation.accept(bank.clerk, row, bank.charge_id(case_id))
    with refused("reconciliation.needs_supervisor"):
        bank.reconciliation.verify(other, [row])
    bank.reconciliation.undo(bank.clerk)
    bank.reconciliation.accept(bank.supervisor, row, bank.charge_id(case_id))
    bank.reconciliation.verify(other, [row])
    assert bank.step(case_id) == "Registrar factura"
    with refused("reconciliation.verified"):
        bank.reconciliation.verify(bank.second, [row])


def test_an_ambiguous_row_is_joined_by_the_datum_that_separates_it(bank: Bank) -> None:
    first, second = bank.paying("70010001"), bank.paying("70020002")
    bank.bring(Entry("", concept="DEPOSITO EFECTIVO"), Entry("", concept="DEPOSITO EFECTIVO"))
    board = bank.board()
    assert {line.state for line in board.rows} == {"ambiguous"}
    found = bank.reconciliation.candidates(bank.clerk, board.rows[0].id).ambiguity
    assert found is not None
    assert (len(found.rows), len(found.charges)) == (2, 2)
    assert {bank.case(one)["state"] for one in (first, second)} == {WAITING}

    with refused("reconciliation.unknown_datum"):
        bank.reconciliation.tell_apart(bank.clerk, board.rows[0].id, found.charges[0].charge_id, "luck", "yes")
    bank.reconciliation.tell_apart(bank.clerk, board.rows[0].id, found.charges[0].charge_id, "hour", "09h47")

    line = next(one for one in bank.board().rows if one.id == board.rows[0].id)
    assert (line.state, line.note, line.needs_second) == ("matched", "Hora: 09h47", True)


def test_a_payment_confirmed_by_hand_only_waits_for_its_row(bank: Bank) -> None:
    case_id = bank.to_pay()
    bank.pay(case_id, "0045871203")
    charge = bank.row("charge", "case_id", case_id)
    bank.bring(Entry("45871203"))
    assert bank.line("45871203").state == "matched"
    after = bank.row("charge", "case_id", case_id)
    assert after["confirmed_cents"] == charge["confirmed_cents"] == FEE
    assert bank.row("bank_match", "case_id", case_id)["linked"]


def test_the_sample_of_certain_matches_is_one_in_so_many(bank: Bank) -> None:
    numbers = [f"{(n * 7919 + 123457) * 97 % 10**8:08d}" for n in range(3 * SAMPLE)]  # none resembles another
    for number in numbers:
        bank.paying(number)
    bank.bring(*(Entry(number) for number in numbers))
    sampled = bank.reconciliation.to_verify(bank.supervisor, bank.account)
    certain = bank.rows("bank_match", "level", "sure")
    assert len(certain) == len(numbers)
    assert {line.id for line in sampled} == {one["row_id"] for one in certain if int(one["id"][-4:], 16) % SAMPLE == 0}
    assert [line.document for line in sampled if line.needs_second or not line.sampled] == []
