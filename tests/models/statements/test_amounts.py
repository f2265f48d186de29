"""Amounts as banks write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.statements.amounts import Amounts, Unreadable, marks
from tests.support.statements.month import commas, points


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("97,180.71", 9_718_071),
        ("$ 800.00", 80_000),
        ("USD 1,000.00", 100_000),
        ("(50.00)", -5_000),
        ("50.00-", -5_000),
        ("- 50.00", -5_000),
        ("−50.00", -5_000),
        ("$-3.20", -320),
        ("-$3.20", -320),
        ("+50.00", 5_000),
        ("50", 5_000),
        ("5.5", 550),
        (".50", 50),
        ("1,234.560", 123_456),
        ("1 234.56", 123_456),
        ("1\xa0234.56", 123_456),
        ("1'234.50", 123_450),
        (50, 5_000),
        (1234.56, 123_456),
        (1049.7000000001, 104_970),
    ],
)
def test_with_a_decimal_point(typed: str | float, cents: int) -> None:
    assert Amounts(".").read(typed).cents == cents


@pytest.mark.parametrize(
    ("typed", "cents"),
    [("1.234,56", 123_456), ("50,00", 5_000), ("12.345.678", 1_234_567_800), ("1.234", 123_400), ("(0,30)", -30)],
)
def test_with_a_decimal_comma(typed: str, cents: int) -> None:
    assert Amounts(",").read(typed).cents == cents


@pytest.mark.parametrize(
    ("typed", "side"),
    [("50.00 CR", 1), ("50.00 DB", -1), ("C 50.00", 1), ("Débito 50.00", -1), ("50.00 N/C", 1), ("50.00", 0)],
)
def test_words_beside_the_amount_name_its_side(typed: str, side: int) -> None:
    amount = Amounts(".").read(typed)
    assert (amount.cents, amount.side) == (5_000, side)


@pytest.mark.parametrize(
    "typed",
    ["", "abc", "1.234,56", "0.305", "1,23,4", "12.345.678", "--5", "5 USD EUR", "1e999", "9" * 60, "50.00 X", True],
)
def test_what_is_no_amount_in_cents_is_not_guessed(typed: str | bool) -> None:  # noqa: FBT001  a cell
    with pytest.raises(Unreadable):
        Amounts(".").read(typed)


@pytest.mark.parametrize("number", [38.005, float("nan"), float("inf"), 1e300])
def test_numbers_of_a_sheet_that_are_no_cents(number: float) -> None:
    with pytest.raises(Unreadable):
        Amounts(".").read(number)


@pytest.mark.parametrize(
    ("all_of_them", "decided"),
    [
        (["1.234", "50,00"], ","),
        (["1,234", "50.00"], "."),
        (["1.234.567"], ","),
        (["1.234", "5"], ""),
        (["50", "75"], ""),
        (["1,234.56"], "."),
        (["50,5"], ","),
        ([50.25, "x"], ""),
    ],
)
def test_the_mark_is_decided_from_all_amounts(all_of_them: list[str | float], decided: str) -> None:
    assert marks(all_of_them).decided == decided


def test_amounts_that_deny_each_other_decide_nothing() -> None:
    found = marks(["50,00", "75.00", "1.234"])
    assert (found.point, found.comma, found.open, found.decided) == ("75.00", "50,00", "1.234", "")


@given(st.integers(-99_999_999, 99_999_999))
def test_whatever_is_written_is_read_back(cents: int) -> None:
    assert Amounts(".").read(commas(cents)).cents == cents
    assert Amounts(",").read(points(cents)).cents == cents
    assert Amounts(".").read(cents / 100).cents == cents


@given(st.text(max_size=50))
def test_no_text_breaks_the_reader(text: str) -> None:
    for decimal in (".", ","):
        try:
            assert isinstance(Amounts(decimal).read(text).cents, int)
        except Unreadable:
            assert not (text.isascii() and text.isdigit() and len(text) < 10)
