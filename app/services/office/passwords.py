"""Passwords: argon2id, twelve characters or more, no composition rules (reliability.md D11)."""

from __future__ import annotations

import unicodedata

from app.models.errors import UserError

SHORTEST, LONGEST = 12, 128
_COMMON = ("contraseña", "password", "ventanilla", "123456", "qwerty", "ecuador")
_DISTINCT = 5


def hashed(password: str) -> str:
    """Return the argon2id hash of an acceptable password.

    Raises UserError "password.short", "password.long" or "password.common".
    """
    from argon2 import PasswordHasher

    check(password)
    return PasswordHasher().hash(_typed(password))


def check(password: str) -> None:
    """Refuse a password that is too short, too long or guessed at once."""
    if len(password) < SHORTEST:
        raise UserError("password.short", least=SHORTEST, lacking=SHORTEST - len(password))
    if len(password) > LONGEST:
        raise UserError("password.long", most=LONGEST)
    plain = password.casefold()
    for word in _COMMON:
        plain = plain.replace(word, "")
    if len(set(plain)) < _DISTINCT:
        raise UserError("password.common")


def fits(password_hash: str, password: str) -> bool:
    """Tell whether the password is the one that was hashed; takes about 0.1 s by design."""
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHashError

    try:
        return PasswordHasher().verify(password_hash, _typed(password))
    except (Argon2Error, InvalidHashError):
        return False


def _typed(password: str) -> bytes:
    """Return the same bytes for the same signs, whichever keyboard put their accents together."""
    return unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
