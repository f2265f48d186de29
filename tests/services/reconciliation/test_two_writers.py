"""Two threads of the program with connections of their own: what both bring is there once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from app.models.errors import UserError
from app.models.rows.bank_acts import Done
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
    told = sorted(_at_once(bank, [lambda desk: desk.reconciliation.accept(bank.clerk, row)] * 2))
    assert told == [f"Concilió 88120487 con {bank.number(case_id)}.", "reconciliation.taken"]
    assert bank.row("charge", "case_id", case_id)["confirmed_cents"] == 5000


def test_a_period_that_two_close_at_once_is_closed_once(bank: Bank) -> None:
    bank.paying("88120467")
    bank.bring(Entry("88120467"))
    period = bank.board().period
    assert period is not None
    told = _at_once(bank, [lambda desk: desk.reconciliation.close(bank.clerk, bank.account, period.id)] * 2)
    closed, refused = sorted(told)
    assert closed == "Cerró el período del 5 nov 2026, sin excepciones."
    assert refused in {"reconciliation.changed_meanwhile", "reconciliation.no_period"}
    assert [one.state for one in bank.board().periods] == ["closed"]


def test_a_period_is_not_closed_on_a_row_that_somebody_opens_again_meanwhile(bank: Bank) -> None:
    bank.paying("88120467")
    bank.bring(Entry("88120487"))
    act_id = bank.reconciliation.accept(bank.clerk, bank.row_id("88120487")).act_id
    period = bank.board().period
    assert period is not None
    told = _at_once(
        bank,
        [
            lambda desk: desk.reconciliation.close(bank.clerk, bank.account, period.id),
            lambda desk: desk.reconciliation.undo(bank.clerk, act_id),
        ],
    )
    assert told[0] in {"reconciliation.changed_meanwhile", "reconciliation.unnamed"}
    assert told[1].startswith("Deshizo: ")
    assert [one.state for one in bank.board().periods] == ["open"]


def _at_once(bank: Bank, acts: Sequence[Callable[[Desk], Done]]) -> list[str]:
    """Have two windows act at once and return what each says, or why it is refused."""
    other = bank.store.beside()
    desks = (bank.desk, open_desk(other, declared=declared()))
    for desk in desks:
        desk.reconciliation.board(bank.clerk, bank.account)

    def tell(desk: Desk, act: Callable[[Desk], Done]) -> str:
        try:
            return act(desk).words
        except UserError as error:
            return error.key

    with ThreadPoolExecutor(2) as pool:
        told = list(pool.map(tell, desks, acts))
    other.leave()
    return told
