"""How the office is reached, as of a date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

ADDRESS_LIMIT, PHONE_LIMIT, EMAIL_LIMIT = 80, 40, 50
"""Letters that still fit in the head and the foot of every paper, however wide they are."""
LONGEST_WORD = 30


@dataclass(frozen=True, slots=True)
class Contact:
    """What papers say of where to come and whom to ask; empty parts are left out of the paper."""

    address: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class DatedContact:
    """A contact and its first day."""

    since: date
    contact: Contact
