"""Money: US dollars in whole cents, never float (domain.md 13.1)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.models.errors import UserError

CENTS = 100
LARGEST = 99_999_999_999  # cents; a counter that charges a thousand million mistyped it
LONGEST = 40

_SYMBOL = re.compile(r"^(?:USD|US\\?\$|\\?\$)\s*|\s*(?:USD|US\\?\$|\\?\$)$", re.IGNORECASE)
_NEGATIVE = re.compile(r"^(?:[-−–].+|.+[-−–]|\(.+\))$")
_WHOLE = re.compile(r"^\d+$")
_DECIMAL = re.compile(r"^(\d+)[.,](\d{1,2})$")
_GROUPED = re.compile(r"^([1-9]\d{0,2}(?:\.\d{3})+),(\d{1,2})$|^([1-9]\d{0,2}(?:,\d{3})+)\.(\d{1,2})$")
_THOUSANDS = re.compile(r"^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$")
_EITHER = re.compile(r"^([1-9]\d{0,2})[.,](\d{3})$")
_FRACTION = re.compile(r"^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)[.,]\d{3,}$")


@dataclass(frozen=True, order=True)
class Money:
    """An amount of US dollars as integer cents; may be negative (a difference)."""

    cents: int

    def __add__(self, other: Money) -> Money:
        return Money(self.cents + other.cents)

    def __sub__(self, other: Money) -> Money:
        return Money(self.cents - other.cents)

    def __neg__(self) -> Money:
        return Money(-self.cents)

    def __mul__(self, units: int) -> Money:
        return Money(self.cents * units)

    def __bool__(self) -> bool:
        return self.cents != 0

    def __str__(self) -> str:
        """Word it as Ecuador prints it: $1.234,56 and $-1.234,56."""
        whole, rest = divmod(abs(self.cents), CENTS)
        sign = "-" if self.cents < 0 else ""
        return f"${sign}{whole:,}".replace(",", ".") + f",{rest:02d}"


def parse_amount(text: str) -> Money:
    """Read an amount typed, pasted or printed with either decimal mark; what reads two ways is asked, not guessed.

    Errors: amount.empty, amount.negative, amount.not_a_number, amount.decimals, amount.too_large,
    amount.ambiguous (as_thousands and as_decimals hold both readings as Money).
    """
    plain = _stripped(text)
    if not plain:
        raise UserError("amount.empty")
    if len(plain) > LONGEST:
        raise UserError("amount.too_large", limit=Money(LARGEST))
    _refuse_unreadable(plain, text)
    money = Money(_cents(plain, text))
    if money.cents > LARGEST:
        raise UserError("amount.too_large", limit=Money(LARGEST))
    return money


def _stripped(text: str) -> str:
    """Drop outer spaces and one currency sign on either side, plain or escaped as the published sheets print it."""
    return _SYMBOL.sub("", text.strip()).strip()


def _refuse_unreadable(plain: str, typed: str) -> None:
    shown = typed.strip()[:LONGEST]
    if _NEGATIVE.match(plain):
        raise UserError("amount.negative", typed=shown)
    if not plain.isascii():
        raise UserError("amount.not_a_number", typed=shown)
    if either := _EITHER.match(plain):
        raise _two_readings(shown, either.group(1), either.group(2))
    if _FRACTION.match(plain) and not _THOUSANDS.match(plain):
        raise UserError("amount.decimals", typed=shown)


def _two_readings(typed: str, whole: str, rest: str) -> UserError:
    thousands = Money(int(whole + rest) * CENTS)
    decimals = Money((int(whole + rest) + 5) // 10)
    return UserError("amount.ambiguous", typed=typed, as_thousands=thousands, as_decimals=decimals)


def _cents(plain: str, typed: str) -> int:
    if _WHOLE.match(plain):
        return int(plain) * CENTS
    if _THOUSANDS.match(plain):
        return int(re.sub(r"[.,]", "", plain)) * CENTS
    match = _DECIMAL.match(plain) or _GROUPED.match(plain)
    if not match:
        raise UserError("amount.not_a_number", typed=typed.strip()[:LONGEST])
    whole, rest = (group for group in match.groups() if group is not None)
    return int(re.sub(r"[.,]", "", whole)) * CENTS + int(rest.ljust(2, "0"))
