"""Every refusal of the pure facts can be said in Spanish: its key has a sentence and its values fill it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from app.models.access_key import access_key_digit, check_access_key, check_invoice_number
from app.models.errors import UserError
from app.models.money import parse_amount
from app.models.names import clean
from app.models.synthetic import synthetic_access_key
from app.models.terms import Pause, parse_term
from app.services.calendar import Calendar
from app.services.sentences import sentence

DAY = date(2026, 11, 5)
RUC = "1768046530001"
KEY = synthetic_access_key(DAY, RUC, "001-001-000000007")


def mended(place: int, digits: str) -> str:
    body = KEY[: place - 1] + digits + KEY[place - 1 + len(digits) : 48]
    return f"{body}{access_key_digit(body)}"


def key_check(text: str, *, ruc: str = RUC, on: date = DAY, number: str = "001-001-7") -> Callable[[], object]:
    return lambda: check_access_key(text, ruc=ruc, issued_on=on, invoice_number=number)


REFUSALS: list[Callable[[], object]] = [
    *(lambda text=text: parse_amount(text) for text in ("", "-1", "x", "1,2345", "9999999999", "1.234")),
    lambda: clean(""),
    lambda: clean("a" * 200),
    *(key_check(text) for text in ("", "x", "1", KEY[:-1] + str((int(KEY[-1]) + 1) % 10))),
    *(key_check(mended(place, digits)) for place, digits in ((1, "99"), (9, "07"), (9, "88"), (24, "9"), (48, "3"))),
    key_check(KEY, ruc="1760001550001"),
    key_check(KEY, on=date(2026, 11, 4)),
    key_check(KEY, number="001-001-8"),
    *(lambda text=text: check_invoice_number(text) for text in ("", "7", "000-001-7")),
    *(lambda text=text: parse_term(text) for text in ("soon", "0 months", "9999 hours")),
    lambda: Pause(DAY, date(2026, 11, 4), "subsanación"),
    lambda: Calendar([], []).reason(DAY),
]


@pytest.mark.parametrize("attempt", [pytest.param(attempt, id=str(place)) for place, attempt in enumerate(REFUSALS)])
def test_a_refusal_says_what_happened_and_what_to_do(attempt: Callable[[], object]) -> None:
    with pytest.raises(UserError) as refused:
        attempt()
    words = sentence(refused.value)
    assert words.endswith(".")
    assert "{" not in words
    assert "None" not in words
