"""The reference that a receipt prints: every wrong digit and every swap of neighbours is found."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

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


def test_ten_thousand_payments_joined_by_their_digits_alone_make_no_false_pair() -> None:
    """Without check digits a wrong digit is another request's number, of the same amount one time in three."""
    assert false_pairs(lambda serial: f"{serial:010d}") > 10
    assert false_pairs(lambda serial: closed(f"{serial:08d}")) == 0


def false_pairs(reference: Callable[[int], str]) -> int:
    """Join deposits with requests of equal digits and amount: one in twelve unpaid, six in a hundred mistyped."""
    random = Random(50)  # noqa: S311  repeatable
    charges: dict[str, tuple[int, int]] = {}
    posted: list[tuple[str, int, int]] = []
    for serial in range(1_250_000, 1_260_000):
        number, cents = reference(serial), random.choice((5000, 7500, 10000))
        charges[number] = (serial, cents)
        if random.random() > 1 / 12:
            posted.append((mistyped(number, random) if random.random() < 0.06 else number, cents, serial))
    return sum(number in charges and charges[number][1] == cents and charges[number][0] != serial
               for number, cents, serial in posted)  # fmt: skip


def mistyped(number: str, random: Random) -> str:
    """Change, leave out or swap one digit."""
    place = random.randrange(3, len(number) - 1)
    digit = random.choice([one for one in "0123456789" if one != number[place]])
    return random.choice((
        number[:place] + digit + number[place + 1 :],
        number[:place] + number[place + 1 :],
        number[:place] + number[place + 1] + number[place] + number[place + 2 :],
    ))  # fmt: skip
