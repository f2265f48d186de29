"""The 49 digits under the bar code of an invoice, compared with what the clerk sees."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.access_key import access_key_digit, check_access_key, check_invoice_number
from app.models.errors import UserError
from app.models.synthetic import synthetic_access_key

RUC = "1768046530001"
TODAY = date(2026, 11, 21)
NUMBER = "001-001-000000001"
PUBLISHED = "2111202601176804653000110010010000000011234567814"


def faulted(text: str, *, ruc: str = RUC, issued_on: date | None = TODAY, number: str | None = NUMBER) -> str:
    with pytest.raises(UserError) as refused:
        check_access_key(text, ruc=ruc, issued_on=issued_on, invoice_number=number)
    return refused.value.key


def changed(place: int, digits: str) -> str:
    """Change digits of the published key at a 1-based place and mend its check digit."""
    body = PUBLISHED[: place - 1] + digits + PUBLISHED[place - 1 + len(digits) : 48]
    return f"{body}{access_key_digit(body)}"


def test_the_key_of_the_invoice_says_what_it_is() -> None:
    key = check_access_key(PUBLISHED, ruc=RUC, issued_on=TODAY, invoice_number=NUMBER)
    assert (key.issued_on, key.ruc, key.invoice_number, key.document_type) == (TODAY, RUC, NUMBER, "01")
    assert key.is_test


def test_a_key_of_a_real_invoice_holds() -> None:
    real = "1811202301179001691900120721260002540020711013510"
    key = check_access_key(real, ruc="1790016919001", issued_on=None, invoice_number=None)
    assert (key.issued_on, key.invoice_number) == (date(2023, 11, 18), "072-126-000254002")
    assert not key.is_test


def test_spaces_of_a_printed_key_do_not_matter() -> None:
    spaced = " ".join(PUBLISHED[place : place + 7] for place in range(0, 49, 7))
    assert check_access_key(spaced, ruc=RUC, issued_on=TODAY, invoice_number=NUMBER).digits == PUBLISHED


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("  ", "access_key.empty"),
        (PUBLISHED[:-1] + "X", "access_key.not_digits"),
        (PUBLISHED[:-1], "access_key.length"),
        (PUBLISHED + "0", "access_key.length"),
        (PUBLISHED[:-1] + "5", "access_key.check_digit"),
        (changed(1, "31022026"), "access_key.date_impossible"),
        (changed(1, "00000000"), "access_key.date_impossible"),
        (changed(9, "04"), "access_key.document_type"),
        (changed(9, "99"), "access_key.document_type"),
        (changed(24, "3"), "access_key.environment"),
        (changed(48, "2"), "access_key.emission"),
        (changed(11, "1760001550001"), "access_key.ruc_differs"),
        (changed(1, "20112026"), "access_key.date_differs"),
        (changed(25, "002"), "access_key.number_differs"),
        (changed(31, "000000002"), "access_key.number_differs"),
    ],
)
def test_each_fault_is_named(text: str, key: str) -> None:
    assert faulted(text) == key


def test_the_length_fault_counts_the_digits() -> None:
    with pytest.raises(UserError) as refused:
        check_access_key("123", ruc=RUC, issued_on=None, invoice_number=None)
    assert refused.value.values == {"count": 3, "length": 49}


def test_the_wrong_kind_of_document_is_named() -> None:
    with pytest.raises(UserError) as refused:
        check_access_key(changed(9, "04"), ruc=RUC, issued_on=None, invoice_number=None)
    assert refused.value.values["name"] == "nota de crédito"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("001-001-000000123", "001-001-000000123"),
        ("001-002-123", "001-002-000000123"),
        (" 001 - 001 - 000000123 ", "001-001-000000123"),
        ("001001000000123", "001-001-000000123"),
        ("００１-001-000000123", "001-001-000000123"),
    ],
)
def test_an_invoice_number_is_written_one_way(text: str, number: str) -> None:
    assert check_invoice_number(text) == number


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "invoice_number.empty"),
        ("123", "invoice_number.shape"),
        ("0010011234", "invoice_number.shape"),
        ("001-001-0000001234", "invoice_number.shape"),
        ("A01-001-1", "invoice_number.shape"),
        ("٠٠١-٠٠١-١", "invoice_number.shape"),
        ("000-001-000000123", "invoice_number.zero"),
        ("001-000-000000123", "invoice_number.zero"),
        ("001-001-000000000", "invoice_number.zero"),
    ],
)
def test_an_invoice_number_that_cannot_be(text: str, key: str) -> None:
    with pytest.raises(UserError) as refused:
        check_invoice_number(text)
    assert refused.value.key == key


def test_a_fault_in_the_number_typed_beside_is_told_first() -> None:
    assert faulted(PUBLISHED, number="1") == "invoice_number.shape"


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(1, 999_999_999))
def test_sample_keys_hold(day: date, sequence: int) -> None:
    number = f"001-003-{sequence:09d}"
    key = check_access_key(synthetic_access_key(day, RUC, number), ruc=RUC, issued_on=day, invoice_number=number)
    assert not key.is_test
    assert synthetic_access_key(day, RUC, number, production=False)[23] == "1"


@given(st.integers(0, 48), st.integers(1, 9))
def test_one_wrong_digit_is_always_seen(place: int, shift: int) -> None:
    wrong = PUBLISHED[:place] + str((int(PUBLISHED[place]) + shift) % 10) + PUBLISHED[place + 1 :]
    with pytest.raises(UserError):
        check_access_key(wrong, ruc=RUC, issued_on=TODAY, invoice_number=NUMBER)
