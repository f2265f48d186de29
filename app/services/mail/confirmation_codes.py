"""The signs of a confirmation code, and the digest that is kept of it."""

from __future__ import annotations

import secrets

from app.models.catalogue.messages import Confirmation as Declared
from app.services.issuing.codes import ALPHABET

DIGITS = "0123456789"
LENGTH = {"digits": 6, "signs": 8}


def new_code(declared: Declared) -> str:
    """Return a fresh code: six digits, or eight signs without look-alikes."""
    signs = DIGITS if declared.code == "digits" else ALPHABET
    return "".join(secrets.choice(signs) for _ in range(LENGTH[declared.code]))


def printed(code: str) -> str:
    """Write a code in two halves, as it is told by telephone."""
    half = len(code) // 2
    return f"{code[:half]} {code[half:]}"


def digest(code: str) -> str:
    """Return what is kept of a code."""
    from argon2 import PasswordHasher

    return PasswordHasher().hash(code)


def fits(kept: str, code: str) -> bool:
    """Tell whether this is the code that was sent, however it was typed."""
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHashError

    plain = "".join(sign for sign in code.upper() if sign.isalnum())
    try:
        return PasswordHasher().verify(kept, plain)
    except (Argon2Error, InvalidHashError):
        return False
