"""A code that was miscopied is noticed before anybody looks it up."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.issuing import codes

bodies = st.text(alphabet=codes.ALPHABET, min_size=8, max_size=8)


def whole(body: str) -> str:
    return codes.printed(body + codes.check_sign(body))


def test_a_fresh_code_is_whole_and_in_groups() -> None:
    code = codes.new()
    assert [len(group) for group in code.split("-")] == [4, 4, 1]
    assert codes.is_whole(code)
    assert len({codes.new() for _ in range(200)}) == 200


def test_the_alphabet_has_no_look_alikes() -> None:
    assert len(set(codes.ALPHABET)) == len(codes.ALPHABET) == 31
    assert not set("01IOL") & set(codes.ALPHABET)


@given(bodies, st.integers(0, 8), st.sampled_from(codes.ALPHABET))
def test_every_wrong_sign_is_found(body: str, place: int, wrong: str) -> None:
    signs = whole(body).replace("-", "")
    changed = signs[:place] + wrong + signs[place + 1 :]
    assert codes.is_whole(changed) == (changed == signs)


@given(bodies)
def test_every_swap_of_neighbours_is_found(body: str) -> None:
    signs = whole(body).replace("-", "")
    for place, (one, other) in enumerate(pairwise(signs)):
        swapped = signs[:place] + other + one + signs[place + 2 :]
        assert codes.is_whole(swapped) == (one == other)


@pytest.mark.parametrize("typed", ["{}", " {} ", "{}\n"])
@given(body=bodies)
def test_it_may_be_typed_in_any_way(typed: str, body: str) -> None:
    code = whole(body)
    for form in (code, code.lower(), code.replace("-", ""), code.replace("-", " ")):
        assert codes.normalise(typed.format(form)) == code
        assert codes.is_whole(typed.format(form))


@pytest.mark.parametrize("typed", ["", "ABC", "0000-0000-0", "7KQ4-M2XD-99", "ñ" * 9, "🙂🙂🙂🙂🙂🙂🙂🙂🙂"])
def test_anything_else_is_no_code(typed: str) -> None:
    assert not codes.is_whole(typed)
