"""The chain of balances, and numbers of accounts."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.statements.accounts import account_in_name, same_account
from app.models.statements.chain import prove

AMOUNTS = st.lists(st.integers(-10_000, 10_000).filter(bool), min_size=2, max_size=30)


def balances(amounts: list[int], opening: int = 0) -> list[int]:
    told, known = [], opening
    for amount in amounts:
        known += amount
        told.append(known)
    return told


@given(AMOUNTS, st.integers(-1000, 1000))
def test_a_whole_chain_is_proved_in_its_order(amounts: list[int], opening: int) -> None:
    told = balances(amounts, opening)
    days = list(range(len(amounts)))
    assert prove(amounts, told, days, opening).breaks == ()
    turned = prove(amounts[::-1], told[::-1], days, opening, falling=True)
    assert (turned.breaks, turned.newest_first) == ((), True)


@given(AMOUNTS, st.data())
def test_one_changed_amount_is_seen(amounts: list[int], data: st.DataObject) -> None:
    told = balances(amounts)
    place = data.draw(st.integers(0, len(amounts) - 1))
    changed = [*amounts[:place], amounts[place] + 777_777, *amounts[place + 1 :]]
    chain = prove(changed, told, [*range(len(amounts))], 0)
    assert not chain.whole
    if not chain.newest_first:
        assert place in chain.breaks


def test_days_newest_first_with_their_rows_oldest_first() -> None:
    amounts = [10, 20, 30, 40, 50, 60]
    told = balances(amounts)
    days = [1, 1, 2, 2, 2, 3]
    order = [5, 2, 3, 4, 0, 1]
    chain = prove([amounts[at] for at in order], [told[at] for at in order], [days[at] for at in order])
    assert (chain.breaks, chain.newest_first) == ((), True)
    assert [order[place] for place in chain.order] == [0, 1, 2, 3, 4, 5]


def test_missing_balances_are_added_over() -> None:
    chain = prove([10, 20, 30], [10, None, 60], [1, 2, 3])
    assert (chain.whole, chain.links) == (True, 1)
    assert prove([10, 20, 31], [10, None, 60], [1, 2, 3]).breaks == (2,)
    assert prove([10, 20], [None, None], [1, 2]).links == 0


def test_a_shuffled_chain_is_never_whole() -> None:
    random = Random(3)  # noqa: S311  the same shuffles every time
    amounts = [(at + 1) * 100 for at in range(9)]
    told = balances(amounts)
    for _ in range(50):
        order = [0, *random.sample(range(1, 8), 7), 8]
        if order == sorted(order):
            continue
        chain = prove([amounts[at] for at in order], [told[at] for at in order], order)
        assert chain.breaks


@pytest.mark.parametrize(
    ("name", "account"),
    [
        ("2100012345.csv", "2100012345"),
        ("mov_2100012345_20261031.csv", "2100012345"),
        ("Movimientos 0210012345 01102026.xlsx", "0210012345"),
        ("20261031.csv", ""),
        ("2100012345-2200012345.csv", ""),
        ("octubre.csv", ""),
        ("20261031093000.csv", ""),
    ],
)
def test_the_account_in_the_name_of_a_file(name: str, account: str) -> None:
    assert account_in_name(name) == account


@pytest.mark.parametrize(
    ("told", "expected", "same"),
    [
        ("2100012345", "2100012345", True),
        ("02100012345", "2100012345", True),
        ("2100-0123-45", "2100012345", True),
        ("XXXXXX2345", "2100012345", True),
        ("2100****45", "2100012345", True),
        ("2100****46", "2100012345", False),
        ("XXXXXX9999", "2100012345", False),
        ("2100012346", "2100012345", False),
        ("", "2100012345", True),
    ],
)
def test_numbers_of_one_account(told: str, expected: str, *, same: bool) -> None:
    assert same_account(told, expected) == same
    assert same_account(expected, told) == same


def test_days_are_compared_as_they_come() -> None:
    assert prove([5, 5], [5, 10], [date(2026, 10, 1), date(2026, 10, 1)]).whole
