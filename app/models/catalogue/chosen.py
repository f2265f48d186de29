"""What is chosen at the beginning of a request, and decides what is asked, owed and promised."""

from __future__ import annotations

from dataclasses import dataclass

COUNTER = "counter"
"""Channel of a request that comes to the counter; every procedure has it, declared or not."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Keys of the definition; empty when not chosen yet, or when there is nothing to choose.

    exemption: the one that the applicant claims; categories: rule and category of those that a person confirmed.
    """

    applicant_type: str = ""
    channel: str = COUNTER
    product: str = ""
    exemption: str = ""
    categories: tuple[tuple[str, str], ...] = ()

    def category(self, rule: str) -> str:
        """Return the confirmed category of a rule, "" before."""
        return dict(self.categories).get(rule, "")


def as_chosen(chosen: Chosen | str | None) -> Chosen:
    """Return the choices; a plain text is an applicant type at the counter."""
    return chosen if isinstance(chosen, Chosen) else Chosen(chosen or "")
