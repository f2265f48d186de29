"""Amounts as people type them, as sheets print them and as banks export them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.errors import UserError
from app.models.money import LARGEST, Money, parse_amount


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("50", 5_000),
        ("50,00", 5_000),
        ("50.00", 5_000),
        ("50,5", 5_050),
        ("$ 50,00", 5_000),
        (r"\$50,00", 5_000),
        ("USD 50.00", 5_000),
        ("50,00 USD", 5_000),
        ("US$50", 5_000),
        ("\u00a050,00\u00a0", 5_000),
        ("1.234,56", 123_456),
        ("1,234.56", 123_456),
        ("$1.234.567,8", 123_456_780),
        ("97,180.71", 9_718_071),
        ("1.234.567", 123_456_700),
        ("1,234,567", 123_456_700),
        ("1234.56", 123_456),
        ("1234", 123_400),
        ("0,01", 1),
        ("0", 0),
        ("007", 700),
        ("999.999.999,99", LARGEST),
    ],
)
def test_every_usual_writing_is_read(text: str, cents: int) -> None:
    assert parse_amount(text) == Money(cents)


@pytest.mark.parametrize(
    ("text", "thousands", "decimals"),
    [("1.234", "$1.234,00", "$1,23"), ("1,234", "$1.234,00", "$1,23"), ("$ 75.000", "$75.000,00", "$75,00")],
)
def test_what_reads_two_ways_is_asked(text: str, thousands: str, decimals: str) -> None:
    with pytest.raises(UserError) as asked:
        parse_amount(text)
    assert asked.value.key == "amount.ambiguous"
    readings = asked.value.values
    assert (str(readings["as_thousands"]), str(readings["as_decimals"])) == (thousands, decimals)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "amount.empty"),
        ("  $ ", "amount.empty"),
        ("-50", "amount.negative"),
        ("−50,00", "amount.negative"),
        ("50-", "amount.negative"),
        ("(50,00)", "amount.negative"),
        ("$-50", "amount.negative"),
        ("cincuenta", "amount.not_a_number"),
        ("5O,00", "amount.not_a_number"),
        ("٥٠", "amount.not_a_number"),
        ("５０", "amount.not_a_number"),
        ("50 00", "amount.not_a_number"),
        ("1e5", "amount.not_a_number"),
        ("+50", "amount.not_a_number"),
        ("50,", "amount.not_a_number"),
        (",50", "amount.not_a_number"),
        ("1,23,45", "amount.not_a_number"),
        ("1.23,456.7", "amount.not_a_number"),
        ("0.123,45", "amount.not_a_number"),
        ("50,123456", "amount.decimals"),
        ("12345,678", "amount.decimals"),
        ("0,500", "amount.decimals"),
        ("1.234,567", "amount.decimals"),
        ("1000000000", "amount.too_large"),
        ("9" * 41, "amount.too_large"),
        ("9" * 5_000, "amount.too_large"),
    ],
)
def test_the_rest_is_refused_by_name(text: str, key: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_amount(text)
    assert refused.value.key == key


@given(st.integers(0, LARGEST))
def test_what_is_printed_reads_back(cents: int) -> None:
    assert parse_amount(str(Money(cents))) == Money(cents)


@given(st.text(max_size=60))
def test_nothing_typed_breaks_it(text: str) -> None:
    assert read_or_refused(text).startswith(("$", "amount."))


def read_or_refused(text: str) -> str:
    try:
        return str(parse_amount(text))
    except UserError as refused:
        return refused.key


def test_money_adds_up() -> None:
    fee, paid = Money(7_500), Money(5_000)
    assert fee - paid == Money(2_500)
    assert paid + Money(2_500) == fee
    assert paid * 3 == Money(15_000)
    assert paid < fee
    assert str(paid - fee) == "$-25,00"
    assert str(-Money(123_456_789)) == "$-1.234.567,89"
    assert bool(fee)
    assert not Money(0)
