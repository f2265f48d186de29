"""Statements that come twice, overlap, are cut among twins, or are of somebody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.models.errors import Denied
from app.models.statements.layout import Layout
from app.services.course import Course
from tests.services.counter import refused
from tests.services.reconciliation.bank import DAY, OPENING, Bank, Entry, statement

MONTH = [Entry(f"8812{n:04d}", 5000 + 2500 * (n % 3), day=DAY - timedelta(days=20 - n)) for n in range(20)]


def documents(bank: Bank) -> list[str]:
    return [line.document for line in bank.board().rows]


def test_the_same_file_again_changes_nothing(bank: Bank) -> None:
    first = bank.bring(*MONTH)
    before = bank.entries()

    look = bank.reconciliation.look(bank.clerk, "otro nombre.csv", statement(MONTH))
    again = bank.reconciliation.keep(bank.clerk, look.token, bank.account)

    assert (first.new, first.state) == (20, "kept")
    assert look.already == "Este mismo archivo lo importó Nelly Chimbolema el 05/11/2026."
    assert (again.new, again.known, again.state, again.id) == (0, 20, "nothing_new", "")
    assert bank.entries() == before
    assert len(documents(bank)) == 20


def test_an_overlapping_statement_adds_only_what_is_new(bank: Bank) -> None:
    bank.bring(*MONTH[:12])
    opening = OPENING + sum(one.cents for one in MONTH[:5])

    told = bank.bring_file(statement(MONTH[5:], opening=opening))

    assert (told.new, told.known, told.doubtful) == (8, 7, 0)
    assert documents(bank) == [one.document for one in MONTH]
    assert bank.board().balance.credits_cents == sum(one.cents for one in MONTH)


def test_an_older_statement_that_comes_later_takes_its_place(bank: Bank) -> None:
    bank.bring_file(statement(MONTH[10:], opening=OPENING + sum(one.cents for one in MONTH[:10])))
    told = bank.bring(*MONTH[:13])
    assert (told.new, told.known) == (10, 3)
    assert documents(bank) == [one.document for one in MONTH]


def test_genuine_twins_are_kept_also_when_the_file_is_cut_between_them(bank: Bank) -> None:
    """Two deposits in cash of one day, equal in everything: only the running balance tells them apart."""
    twins = [Entry("", concept="DEPOSITO EFECTIVO"), Entry("", concept="DEPOSITO EFECTIVO")]
    day = [Entry("501"), *twins, Entry("502")]

    assert bank.bring(*day[:2]).new == 2
    rest = bank.bring_file(statement(day[2:], opening=OPENING + 10_000))
    assert (rest.new, rest.known, rest.doubtful) == (2, 0, 0)
    whole = bank.bring(*day)

    assert (whole.new, whole.known) == (0, 4)
    assert documents(bank).count("") == 2


def test_without_balances_a_longer_day_adds_its_twin_once(bank: Bank) -> None:
    morning = [Entry("500", day=date(2026, 10, 28)), Entry("501"), Entry("")]
    evening = [*morning, Entry(""), Entry("502")]
    bank.bring_file(statement(morning, opening=None))

    told = bank.bring_file(statement(evening, opening=None))
    again = bank.bring_file(statement(evening, opening=None))

    assert (told.new, told.known, told.doubtful) == (2, 3, 0)
    assert again.state == "nothing_new"
    assert documents(bank).count("") == 2


def test_without_balances_a_seam_among_equal_rows_is_shown_side_by_side(bank: Bank) -> None:
    seam = date(2026, 10, 30)
    first = [Entry("500", day=date(2026, 10, 28)), Entry("501", day=seam), Entry("", day=seam)]
    second = [Entry("", day=seam), Entry("502", day=seam), Entry("503")]
    bank.bring_file(statement(first, opening=None))

    told = bank.bring_file(statement(second, opening=None))

    assert (told.new, told.known, told.doubtful) == (2, 0, 1)
    doubt = bank.reconciliation.doubts(bank.clerk, bank.account)[0]
    assert doubt.held is not None
    assert (doubt.held.day, doubt.found.day) == (seam, seam)
    assert "empieza o termina ese día" in doubt.why
    assert bank.board().balance.credits_cents == 5 * 5000
    assert bank.board().why_not.startswith("Decida 1 fila dudosa")

    done = bank.reconciliation.decide_doubt(bank.clerk, doubt.row_id, same=False)
    assert bank.board().balance.credits_cents == 6 * 5000
    bank.reconciliation.undo(bank.clerk, done.act_id)
    bank.reconciliation.decide_doubt(bank.clerk, doubt.row_id, same=True)
    assert bank.board().doubtful == 0
    assert bank.board().balance.credits_cents == 5 * 5000


def test_a_file_that_counts_the_balance_otherwise_doubles_nothing(bank: Bank) -> None:
    """The bank's other layout tells the available balance: nothing would agree, and every row would be a new one."""
    bank.bring(*MONTH)
    told = bank.bring_file(statement(MONTH, opening=OPENING - 700))
    assert (told.new, told.doubtful) == (0, 20)
    assert bank.board().balance.credits_cents == sum(one.cents for one in MONTH)


@pytest.mark.parametrize("opening", [OPENING, None])
def test_another_layout_with_codes_of_another_kind_doubles_nothing(bank: Bank, opening: int | None) -> None:
    """The bank's spreadsheet has its numbers for a movement, and its OFX says CREDIT."""
    bank.bring(*MONTH[:12])
    other = [replace(one, code="CREDIT") for one in MONTH]
    told = bank.bring_file(statement(other, opening=opening))
    assert (told.new, told.known, told.doubtful) == (8, 12, 0)


def test_rows_of_one_document_are_told_apart_by_their_codes(bank: Bank) -> None:
    fees = [Entry("001314", 54, day=MONTH[5].day, code=code) for code in ("098450", "098426")]
    told = bank.bring_file(statement([*MONTH[:6], *fees, *MONTH[6:12]], opening=None))
    again = bank.bring_file(statement([*MONTH[:6], *reversed(fees), *MONTH[6:12]], opening=None))
    assert (told.new, again.known, again.doubtful) == (14, 14, 0)


def test_debits_and_costs_are_kept_and_never_matched(bank: Bank) -> None:
    case_id = bank.paying("0045871203")
    bank.bring(Entry("45871203", -5000), Entry("45871203", concept="COSTO TRANSF"), Entry("88120467"))
    assert bank.case(case_id)["state"] == "awaiting_payment"
    assert len(bank.rows("bank_row", "account_id", bank.account)) == 3
    assert bank.board().balance.credits_cents == 10_000


def test_another_banks_statement_is_refused(bank: Bank) -> None:
    with refused("reconciliation.other_account"):
        bank.bring(Entry("1"), name="movimientos 2100999888.csv")
    assert bank.board().period is None
    assert bank.reconciliation.imports(bank.clerk, bank.account) == ()


def test_a_statement_of_another_bank_is_refused_though_it_names_no_account(bank: Bank) -> None:
    """A person who says what its columns tell may bring it: banks change their lists."""
    file = (
        "FECHA PROCESO,TRANSACCIÓN,CAUSAL,TOTAL,SALDO CONTABLE,REFERENCIA,OFICINA\n11/03/2026,DEP,1,50.00,150.00,1,A\n"
    )
    with refused("statement.other_bank"):
        bank.bring_file(file.encode())
    assert bank.reconciliation.imports(bank.clerk, bank.account) == ()
    columns = {"fecha proceso": "date", "transaccion": "description", "total": "amount", "referencia": "document"}
    layout = Layout(columns=columns, date_order="mdy", sign="credits")
    look = bank.reconciliation.look(bank.clerk, "m.csv", file.encode(), layout, bank.account)
    assert bank.reconciliation.keep(bank.clerk, look.token, bank.account).new == 1


def test_the_shape_of_any_bank_serves_one_that_declares_none(bank: Bank) -> None:
    coop = bank.reconciliation.put_account(bank.supervisor, "", "Cooperativa Óscus", "440011", "INEN", "")
    look = bank.reconciliation.look(bank.clerk, "m.csv", statement(MONTH), None, coop)
    assert bank.reconciliation.keep(bank.clerk, look.token, coop).new == 20


def test_an_account_must_be_chosen_when_the_office_has_several(bank: Bank) -> None:
    bank.reconciliation.put_account(bank.supervisor, "", "Banco Guayaquil", "0012345678", "INEN", "")
    look = bank.reconciliation.look(bank.clerk, "movimientos.csv", statement(MONTH))
    assert look.account_id == ""
    with refused("reconciliation.which_account"):
        bank.reconciliation.keep(bank.clerk, look.token)
    assert bank.reconciliation.keep(bank.clerk, look.token, bank.account).new == 20


def test_a_statement_whose_balance_does_not_follow_is_kept_by_who_supervises_with_a_reason(bank: Bank) -> None:
    content = statement(MONTH)
    lines = content.decode().splitlines(keepends=True)
    broken = "".join([*lines[:6], *lines[9:]]).encode()
    look = bank.reconciliation.look(bank.clerk, "recortado.csv", broken)
    assert look.balance == "broken"
    for actor in (bank.clerk, bank.supervisor):
        with refused("reconciliation.broken_balance"):
            bank.reconciliation.keep(actor, look.token, bank.account)
    with pytest.raises(Denied):
        bank.reconciliation.keep_broken(bank.clerk, look.token, "El banco solo dio los créditos.", bank.account)
    with refused("typed.empty"):
        bank.reconciliation.keep_broken(bank.supervisor, look.token, " ", bank.account)
    assert bank.board().period is None
    kept = bank.reconciliation.keep_broken(bank.supervisor, look.token, "El banco solo dio los créditos.", bank.account)
    assert (kept.new, kept.by) == (17, bank.supervisor.name)


def test_rows_of_days_to_come_are_rejected_with_their_reason(bank: Bank) -> None:
    look = bank.reconciliation.look(bank.clerk, "m.csv", statement([Entry("1"), Entry("2", day=date(2026, 12, 24))]))
    assert [row.reason for row in look.rejected] == ["La fecha 24/12/2026 todavía no llega."]
    assert bank.reconciliation.keep(bank.clerk, look.token, bank.account).rejected == 1
    assert documents(bank) == ["1"]
    period = bank.board().period
    assert period is not None
    assert period.last == DAY


def test_an_import_is_taken_back_whole_and_comes_again(bank: Bank) -> None:
    case_id = bank.paying("0045871203")
    told = bank.bring(Entry("45871203"), Entry("777001"))
    assert bank.step(case_id) == "Registrar factura"

    bank.reconciliation.take_back(bank.clerk, told.id)

    assert bank.case(case_id)["state"] == "awaiting_payment"
    assert bank.board().period is None
    assert [one.state for one in bank.reconciliation.imports(bank.clerk, bank.account)] == ["taken_back"]
    with refused("reconciliation.taken_back"):
        bank.reconciliation.take_back(bank.clerk, told.id)

    again = bank.bring(Entry("45871203"), Entry("777001"))
    assert (again.new, again.sure) == (2, 1)
    assert bank.step(case_id) == "Registrar factura"


def test_an_import_with_something_verified_or_invoiced_stays(bank: Bank) -> None:
    case_id = bank.paying("111222")
    told = bank.bring(Entry("999888"))
    row = bank.row_id("999888")
    bank.reconciliation.accept(bank.clerk, row, bank.charge_id(case_id))
    bank.reconciliation.verify(bank.supervisor, [row])
    with refused("reconciliation.verified_inside"):
        bank.reconciliation.take_back(bank.clerk, told.id)


def test_the_file_is_kept_and_swept_only_when_nobody_names_it(bank: Bank) -> None:
    bank.bring(*MONTH)
    blob = bank.row("bank_import", "account_id", bank.account)["blob"]
    bank.store.sweep_blobs()
    assert bank.store.blobs.get(blob) == statement(MONTH)


def test_a_table_that_nobody_knows_is_read_by_a_saved_profile(bank: Bank) -> None:
    content = b"Dia;Entrada;Papel\r\n04/11/2026;50,00;88120467\r\n04/11/2026;75,00;88120468\r\n"
    told = {"dia": "date", "entrada": "amount", "papel": "document"}
    layout = Layout(columns=told, date_order="dmy", decimal=",", sign="credits")
    named = bank.reconciliation.save_profile(bank.clerk, "Cooperativa", layout)
    assert [one.title for one in bank.reconciliation.profiles(bank.clerk)] == ["Cooperativa"]
    look = bank.reconciliation.look(bank.clerk, "raro.csv", content, named)
    assert (look.format, look.title, look.new) == (named.key, named.title, 2)
    with refused("statement.bad_profile"):
        bank.reconciliation.save_profile(bank.clerk, "Mala", Layout(columns={"uno": "date"}))


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"Fecha,Monto\r\n"])
def test_what_is_no_statement_is_refused_and_leaves_nothing(bank: Bank, content: bytes) -> None:
    from app.models.errors import UserError

    before = bank.entries()
    with pytest.raises(UserError):
        bank.reconciliation.look(bank.clerk, "x.csv", content)
    assert bank.entries() == before


def test_an_import_that_is_stopped_keeps_nothing_and_can_be_kept_afterwards(bank: Bank) -> None:
    look = bank.reconciliation.look(bank.clerk, "mes.csv", statement(MONTH))
    before, told = bank.entries(), list[tuple[int, int]]()

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    for answers in ([True], [False, True]):  # before the rows are written, and before they are committed
        course = Course(tell, iter(answers).__next__)
        with refused("reconciliation.stopped"):
            bank.reconciliation.keep(bank.clerk, look.token, bank.account, course)
    assert bank.entries() == before
    assert documents(bank) == []
    assert told == [(0, 20)]

    kept = bank.reconciliation.keep(bank.clerk, look.token, bank.account, Course(tell))
    assert (kept.new, kept.state) == (20, "kept")
    assert told[1:] == [(0, 20), (20, 20)]


def test_undoing_the_act_of_an_import_takes_the_whole_import_back(bank: Bank) -> None:
    told = bank.bring(Entry("777001"), Entry("777002"))
    kept = next(one for one in bank.reconciliation.history(bank.clerk) if one.id == told.act_id)
    assert kept.can_undo

    done = bank.reconciliation.undo(bank.clerk, told.act_id)

    assert done.words == "Quitó la importación movimientos.csv."
    assert documents(bank) == []
    assert [(one.words, one.state, one.can_undo) for one in bank.reconciliation.history(bank.clerk)] == [
        ("Quitó la importación movimientos.csv", "done", False),
        ("Importó movimientos.csv: 2 filas nuevas", "undone", False),
    ]
    with refused("reconciliation.taken_back"):
        bank.reconciliation.undo(bank.clerk, told.act_id)
    with refused("reconciliation.not_by_undo"):
        bank.reconciliation.undo(bank.clerk, done.act_id)


def test_an_import_whose_payment_was_invoiced_says_what_rests_on_it(bank: Bank) -> None:
    case_id = bank.paying("0045871203")
    told = bank.bring(Entry("45871203"))
    bank.bill(case_id)
    with refused("reconciliation.depends_inside") as caught:
        bank.reconciliation.undo(bank.clerk, told.act_id)
    assert "factura" in str(caught.value.values["dependants"])
