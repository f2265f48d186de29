"""What a person can mend: one exception with a key and values, translated in one place."""

from __future__ import annotations


class UserError(Exception):
    """Something the person at the desk can put right.

    key: name of the sentence in `i18n/errors.<language>.toml`; values: what fills its braces.
    Anything else that escapes a service is our bug.
    """

    def __init__(self, key: str, /, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        return f"{self.key} {self.values}" if self.values else self.key


class Denied(UserError):
    """The role may not do this here (deny by default, resources/access.toml)."""


class Stale(UserError):
    """Somebody changed the row since it was read (architecture.md, One transaction)."""
