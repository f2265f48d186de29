"""What a request owes and how that was worked out, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Owed:
    """Amounts are cents.

    words: how it was computed; since: first day of the newest dated line that was used, None if none was;
    lacks: labels of the fields that must be answered before it can be told; full_cents: before the exemption.
    """

    amount_cents: int
    words: str = ""
    legal_basis: str = ""
    since: date | None = None
    lacks: tuple[str, ...] = ()
    full_cents: int = 0
    exemption_title: str = ""
