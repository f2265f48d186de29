"""Requests whose applicant is not told to everybody: what a person may choose at intake."""

from __future__ import annotations

from typing import Literal

from app.models.catalogue.base import Declared, Text

GUARDIAN = "guardian"
"""The role that reads reserved requests."""


class Reserve(Declared):
    """mode: may be chosen, or always applies; anonymous: also without any identity; legal_basis: its article."""

    mode: Literal["optional", "always"] = "optional"
    anonymous: bool = False
    legal_basis: Text

    def kinds(self) -> tuple[str, ...]:
        """Return what may be chosen, "" for an open request, in the order in which it is offered."""
        open_one = ("",) if self.mode == "optional" else ()
        return (*open_one, "confidential", *(("anonymous",) if self.anonymous else ()))
