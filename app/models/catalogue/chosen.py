"""What is chosen at the beginning of a request, and decides what is asked, owed and promised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

Passed = Callable[[str, date], bool]
"""Tells whether a term ("10 business_days") that runs from a day was over when the request was filed."""

COUNTER = "counter"
"""Channel of a request that comes to the counter; every procedure has it, declared or not."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Keys of the definition; empty when not chosen yet, or when there is nothing to choose.

    exemption: the one that the applicant claims; categories: rule and category of those that a person confirmed;
    passed: by the day of filing and the office's calendar, None where no request is looked at.
    """

    applicant_type: str = ""
    channel: str = COUNTER
    product: str = ""
    exemption: str = ""
    categories: tuple[tuple[str, str], ...] = ()
    passed: Passed | None = field(default=None, compare=False, repr=False)

    def category(self, rule: str) -> str:
        """Return the confirmed category of a rule, "" before."""
        return dict(self.categories).get(rule, "")


def as_chosen(chosen: Chosen | str | None) -> Chosen:
    """Return the choices; a plain text is an applicant type at the counter."""
    return chosen if isinstance(chosen, Chosen) else Chosen(chosen or "")
