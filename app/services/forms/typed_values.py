"""Numbers and amounts among the answers of a form, whether still typed or already stored."""

from __future__ import annotations

from decimal import Decimal

from app.models.decimals import read_decimal
from app.models.errors import UserError
from app.models.money import parse_amount


def number(answer: object) -> Decimal | None:
    """Read a number that is not negative; None if it is not one."""
    try:
        read = read_decimal(str(answer)) if isinstance(answer, int | str) and not isinstance(answer, bool) else None
    except UserError:
        return None
    return read if read is not None and read >= 0 else None


def units(answer: object) -> Decimal | int | None:
    """Count what a price multiplies: a number, or how many rows or options were given; None without an answer."""
    return (len(answer) or None) if isinstance(answer, list | tuple) else number(answer)


def cents(answer: object) -> int | None:
    """Read an amount: stored as cents, typed as text; None if it is not one."""
    if isinstance(answer, int) and not isinstance(answer, bool):
        return answer
    try:
        return parse_amount(answer).cents if isinstance(answer, str) else None
    except UserError:
        return None
