"""Numbers and amounts among the answers of a form, whether still typed or already stored."""

from __future__ import annotations

from app.models.errors import UserError
from app.models.money import parse_amount

_LONGEST_NUMBER = 12


def number(answer: object) -> int | None:
    """Read a whole number that is not negative; None if it is not one."""
    text = str(answer).strip() if isinstance(answer, int | str) and not isinstance(answer, bool) else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER else None


def units(answer: object) -> int | None:
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
