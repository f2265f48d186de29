"""The payment reference of a receipt: eight digits and two check digits (ISO 7064, MOD 97-10).

With it a deposit is joined with its request by digits alone: a mistyped one is no other request's.
"""

from __future__ import annotations

BODY, DIGITS = 8, 10
_MODULUS, _CLOSED = 97, 98


def closed(body: str) -> str:
    """Return eight digits with the two that close them."""
    return f"{body}{_CLOSED - int(body) * 100 % _MODULUS:02d}"


def is_whole(text: str) -> bool:
    """Tell whether a text is a whole reference, grouped or not."""
    digits = "".join(text.split())
    return len(digits) == DIGITS and digits.isascii() and digits.isdecimal() and int(digits) % _MODULUS == 1


def grouped(reference: str) -> str:
    """Write it as the receipt prints it: 1234 5678 90."""
    return f"{reference[:4]} {reference[4:8]} {reference[8:]}"
