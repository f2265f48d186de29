"""Who may apply: kinds of persons and identities, and what must be true of them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field as Attr
from pydantic import model_validator

from app.models.catalogue.base import Declared, Text
from app.models.catalogue.conditions import Condition

PersonKind = Literal["natural", "private", "public"]
"""A person, a firm or organisation, a public body."""

IdentityKind = Literal["cedula", "ruc", "passport"]


class Admission(Declared):
    """One rule that every applicant must meet; several hold together.

    persons: these kinds only; identities: known by one of these papers only; only_if: what must hold of choices and
    answers; when: the rule is asked only then; refusal: the sentence for who does not meet it, with its legal_basis.
    """

    persons: Annotated[tuple[PersonKind, ...], Attr(max_length=3)] = ()
    identities: Annotated[tuple[IdentityKind, ...], Attr(max_length=3)] = ()
    only_if: Condition | None = None
    when: Condition | None = None
    refusal: Annotated[Text, Attr(max_length=200)]
    legal_basis: Text

    @model_validator(mode="after")
    def _asks_something(self) -> Admission:
        if not (self.persons or self.identities or self.only_if):
            raise ValueError("diga `persons`, `identities` u `only_if`")
        return self

    @property
    def told(self) -> str:
        """The sentence with its basis, as the counter says it."""
        return f"{self.refusal.rstrip('.')} ({self.legal_basis.rstrip('.')})."
