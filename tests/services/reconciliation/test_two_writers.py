"""Two threads of the program with connections of their own: what both bring is there once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from app.models.errors import UserError
from app.services.desk import Desk, open_desk
from tests.services.reconciliation.bank import Bank, Entry, statement
from tests.support.desk import declared

MONTH = [Entry(f"8812{n:04d}") for n in range(200)]


def bring(bank: Bank, desk: Desk) -> int:
    look = desk.reconciliation.look(bank.clerk, "m.csv", statement(MONTH))
    return desk.reconciliation.keep(bank.clerk, look.token, bank.account).new


def test_the_same_statement_brought_by_two_at_once_is_kept_once(bank: Bank) -> None:
    other = bank.store.beside()
    desks = (bank.desk, open_desk(other, declared=declared()))
    with ThreadPoolExecutor(2) as pool:
        told = sorted(pool.map(lambda desk: bring(bank, desk), desks))
    other.leave()
    assert told == [0, 200]
    assert len(bank.board().rows) == 200


def test_a_row_that_two_accept_at_once_pays_once(bank: Bank) -> None:
    case_id = bank.paying("88120467")
    bank.bring(Entry("88120487"))
    row = bank.row_id("88120487")
    other = bank.store.beside()
    desks = (bank.desk, open_desk(other, declared=declared()))
    for desk in desks:
        desk.reconciliation.board(bank.clerk, bank.account)

    def accept(desk: Desk) -> str:
        try:
            return desk.reconciliation.accept(bank.clerk, row).words
        except UserError as error:
            return error.key

    with ThreadPoolExecutor(2) as pool:
        told = sorted(pool.map(accept, desks))
    other.leave()
    assert told == [f"Concilió 88120487 con {bank.number(case_id)}.", "reconciliation.taken"]
    assert bank.row("charge", "case_id", case_id)["confirmed_cents"] == 5000
