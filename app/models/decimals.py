"""Numbers, whole or with decimals, always exact: read with either mark, kept and shown with the comma."""

from __future__ import annotations

import re
from decimal import Decimal

from app.models.errors import UserError
from app.models.texts_es import plural

LONGEST, LONGEST_WHOLE = 20, 12
MOST_PLACES = 6
HUNDRED = 100

_PLAIN = re.compile(r"^-?\d+(?:[.,]\d+)?$")
_GROUPED = re.compile(r"^-?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+|(?:\.\d{3}){2,}|(?:,\d{3}){2,})$")
_EITHER = re.compile(r"^-?[1-9]\d{0,2}\.\d{3}$")


def read_decimal(text: str) -> Decimal:
    """Read a number; a comma is the decimal mark, and so is a point unless it may stand for thousands.

    Errors: decimal.not_a_number; decimal.ambiguous (as_thousands and as_decimals hold both readings).
    """
    plain = text.strip()
    if not plain.isascii() or len(plain) > LONGEST or not (_PLAIN.match(plain) or _GROUPED.match(plain)):
        raise UserError("decimal.not_a_number")
    if _EITHER.match(plain):
        readings = {"as_thousands": plain.replace(".", ""), "as_decimals": plain.replace(".", ",")}
        raise UserError("decimal.ambiguous", typed=plain, **readings)
    return Decimal(_pointed(plain))


def read_number(text: str, decimals: int) -> Decimal:
    """Read a number of so many decimals at most; without any, its digits alone.

    Errors: decimal.whole, decimal.many (most), and those of read_decimal.
    """
    if not decimals:
        digits = text.strip()
        if not (digits.isascii() and digits.removeprefix("-").isdigit()) or len(digits) > LONGEST_WHOLE:
            raise UserError("decimal.whole")
        return Decimal(digits)
    number = read_decimal(text)
    if places(number) > decimals:
        raise UserError("decimal.many", most=plural(decimals, "decimal", "decimales"))
    return number


def kept_number(text: str, decimals: int) -> int | str:
    """Return what is stored of it: a whole number as one, and one that may have decimals as it is written, "9,25"."""
    number = read_number(text, decimals)
    return decimal_text(number) if decimals else int(number)


def _pointed(plain: str) -> str:
    """Leave one point before the decimals, and no other mark."""
    marks = re.findall(r"[.,]", plain)
    if not marks or (len(marks) > 1 and len(set(marks)) == 1):
        return re.sub(r"[.,]", "", plain)
    whole, _, rest = plain.rpartition(marks[-1])
    return f"{re.sub(r'[.,]', '', whole)}.{rest}"


def places(number: Decimal) -> int:
    """Count its decimals, without the zeros that end it."""
    return len(decimal_text(number).partition(",")[2])


def decimal_text(number: Decimal | int) -> str:
    """Write it as it is kept and typed: "9,25", "1234", without zeros that say nothing."""
    text = f"{number:f}" if isinstance(number, Decimal) else str(number)
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text.replace(".", ",")


def points_text(hundredths: int) -> str:
    """Write points with their two decimals: "87,50"."""
    whole, rest = divmod(abs(hundredths), HUNDRED)
    return f"{'-' if hundredths < 0 else ''}{whole},{rest:02d}"
