"""What paid a case, told in its file and beside its row: as it was kept, with who joined it and who verified it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.models.tables.cases import CaseFile
from tests.services.counter import FEE, refused
from tests.services.reconciliation.bank import DAY, Bank, Entry


def test_the_file_of_a_case_shows_the_deposit_its_reasons_and_its_rule(bank: Bank) -> None:
    case_id = bank.paying("0045871203")
    bank.bring(Entry("45871203", office="AG. LATACUNGA"))

    (paid,) = bank.reconciliation.of_case(bank.clerk, case_id)

    row = paid.row
    assert (row.day, row.document, row.description, row.office) == (
        DAY,
        "45871203",
        "DEPOSITO EFECTIVO",
        "AG. LATACUNGA",
    )
    assert (row.amount_cents, paid.part_cents, paid.level) == (FEE, FEE, "sure")
    document = paid.request.evidence[0]
    assert (document.signal, document.request, document.verdict) == ("document", "0045871203", "equal")
    assert document.points is not None
    assert document.points > 0
    assert document.bank_marks == ((0, 8),)
    match = bank.row("bank_match", "case_id", case_id)
    assert (paid.request.score, paid.request.rule) == (match["score"], f"regla {match['rule_version']}")
    assert (paid.made_by, paid.verified_by, paid.waits) == (bank.clerk.name, "", False)
    assert paid.request.why.startswith("Conciliada con certeza por la regla, ")
    assert bank.board(row.period_id).rows[0].id == row.id


def test_what_a_person_picked_waits_for_the_second_one_and_then_names_both(bank: Bank) -> None:
    case_id = bank.paying("111222")
    bank.bring(Entry("999888"))
    bank.reconciliation.accept(bank.clerk, bank.row_id("999888"), bank.charge_id(case_id))
    (picked,) = bank.reconciliation.of_case(bank.evaluator, case_id)
    assert picked.waits
    assert "Falta que la verifique otra persona." in picked.request.why

    bank.later(minutes=5)
    bank.reconciliation.verify(bank.supervisor, [picked.row.id])

    (paid,) = bank.reconciliation.of_case(bank.clerk, case_id)
    assert (paid.level, paid.made_by, paid.verified_by) == ("manual", bank.clerk.name, bank.supervisor.name)
    assert paid.verified_at is not None
    assert paid.verified_at > paid.made_at
    assert not paid.waits


def test_a_deposit_without_a_declared_slip_does_not_pretend_one(bank: Bank) -> None:
    case_id = bank.to_pay()
    bank.bring(Entry("999888"))
    bank.reconciliation.accept(bank.clerk, bank.row_id("999888"), bank.charge_id(case_id))
    bank.reconciliation.verify(bank.supervisor, [bank.row_id("999888")])
    (paid,) = bank.reconciliation.of_case(bank.clerk, case_id)
    assert paid.request.evidence[0].request == ""
    assert paid.request.second.endswith("sin papeleta")


def test_a_resolved_row_keeps_its_evidence_and_says_what_opens_it_again(bank: Bank) -> None:
    case_id = bank.paying("0045871203")
    bank.bring(Entry("45871203"), Entry("5500123", 1200))
    seen = bank.candidates("45871203")
    assert [one.request.case_id for one in seen.joined] == [case_id]
    assert seen.found == ()

    bank.reconciliation.undo(bank.clerk, seen.undo_id)

    bank.reconciliation.propose(bank.clerk, bank.account)
    assert bank.line("45871203").state == "suggested"
    assert bank.reconciliation.of_case(bank.clerk, case_id) == ()
    bank.reconciliation.not_ours(bank.clerk, bank.row_id("5500123"), "Es de otra línea.")
    bank.reconciliation.undo(bank.clerk, bank.candidates("5500123").undo_id)
    assert bank.line("5500123").state == "new"


def test_each_part_of_a_sum_and_each_difference_say_what_they_pay(bank: Bank) -> None:
    cases = [bank.to_pay(), bank.to_pay()]
    short = bank.to_pay()
    bank.bring(Entry("700100", 2 * FEE), Entry("700200", FEE - 1_000))
    row = bank.row_id("700100")
    bank.reconciliation.accept_set(bank.clerk, [row], [bank.charge_id(one) for one in cases])
    bank.reconciliation.difference(bank.clerk, bank.row_id("700200"), bank.charge_id(short), "Depositó menos.")

    parts = bank.reconciliation.candidates(bank.clerk, row).joined
    assert [one.part_cents for one in parts] == [FEE, FEE]
    assert all("Paga $50,00 de $100,00." in one.request.why for one in parts)
    amount = parts[0].request.evidence[4]
    assert (amount.verdict, amount.words) == ("equal", "parte de una suma exacta")
    (less,) = bank.reconciliation.of_case(bank.clerk, short)
    assert (less.level, less.request.amount_cents, less.part_cents) == ("difference", FEE, FEE - 1_000)
    assert less.request.evidence[4].verdict == "against"
    assert "Depositó menos." in less.request.why


def test_a_row_of_a_closed_period_names_that_period(bank: Bank) -> None:
    case_id = bank.paying("0045871203")
    bank.bring(Entry("45871203"))
    bank.reconciliation.close(bank.clerk, bank.account, "open")
    bank.later(days=3)
    bank.bring(Entry("777001", day=date(2026, 11, 6)), name="otro.csv")
    (paid,) = bank.reconciliation.of_case(bank.clerk, case_id)
    closed = next(one for one in bank.board().periods if one.state == "closed")
    assert paid.row.period_id == closed.id


def test_the_money_of_a_reserved_case_is_told_to_its_guardian_alone(bank: Bank) -> None:
    case_id = bank.paying("0045871203")
    bank.bring(Entry("45871203"))
    with bank.store.transaction(bank.supervisor, "cases.move", subject=case_id) as tx:
        tx.update(tx.get(CaseFile, case_id), reserve="confidential")
    guardian = bank.hire("guardian", "Inti Anrango")
    with refused("access.reserved"):
        bank.reconciliation.of_case(bank.clerk, case_id)
    assert len(bank.reconciliation.of_case(guardian, case_id)) == 1
    with refused("access.denied"):
        bank.reconciliation.of_case(replace(bank.clerk, role="administrator"), case_id)
