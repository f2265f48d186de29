"""The reference that a receipt prints: every wrong digit and every swap of neighbours is found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.models.payment_reference import closed, grouped, is_whole

BODIES = st.integers(10_000_000, 99_999_999).map(str)


def test_the_check_digits_are_those_of_the_standard() -> None:
    assert closed("00000794") == "0000079444"
    assert int(closed("12345678")) % 97 == 1
    assert grouped(closed("12345678")) == f"1234 5678 {closed('12345678')[8:]}"


@given(BODIES, st.integers(0, 9), st.integers(0, 9))
def test_one_wrong_digit_is_found(body: str, place: int, digit: int) -> None:
    whole = closed(body)
    wrong = whole[:place] + str(digit) + whole[place + 1 :]
    assert is_whole(whole)
    assert is_whole(grouped(whole))
    assert is_whole(wrong) == (wrong == whole)


@given(BODIES, st.integers(0, 8))
def test_neighbours_that_changed_places_are_found(body: str, place: int) -> None:
    whole = closed(body)
    swapped = whole[:place] + whole[place + 1] + whole[place] + whole[place + 2 :]
    assert is_whole(swapped) == (swapped == whole)


def test_what_is_no_reference_is_none() -> None:
    assert not any(map(is_whole, ("", "12", "abcdefghij", "٠١٢٣٤٥٦٧٨٩", "1" * 11)))
