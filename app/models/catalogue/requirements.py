"""What the citizen must bring, and what the office must look up instead of asking for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field as Attr

from app.models.catalogue.base import Declared, Key, Text
from app.models.catalogue.chosen import Chosen
from app.models.catalogue.conditions import Condition

FileFormat = Literal["pdf", "jpg", "png", "docx", "xlsx"]


class Proof(Declared):
    """One admitted way to meet a requirement.

    how: "paper" is brought by the citizen; "verify" is looked up by the office, never asked as a copy
    (trámites law, art. 23.1); source: where it is looked up.
    """

    key: Key
    title: Text
    how: Literal["paper", "verify"] = "paper"
    source: str = ""
    note: str = ""
    when: Condition | None = None


class Requirement(Declared):
    """One published requirement; `published` is its literal text when `title` shortens it.

    kind: "form" is met by the registered and signed form, or by the file or photograph that its `field` asks for there,
    "payment" by a confirmed deposit,
    "document" by its proofs (all of them, or one of them when `mode` is "one"), "verify" by a fact that the office
    looks up in `source` and notes with its result, who and when.
    """

    key: Key
    title: Text
    published: str = ""
    kind: Literal["form", "document", "payment", "verify"]
    field: Key | None = None
    source: str = ""
    help: str = ""
    formats: tuple[FileFormat, ...] = ("pdf", "jpg")
    when: Condition | None = None
    mode: Literal["all", "one"] = "all"
    proofs: Annotated[tuple[Proof, ...], Attr(max_length=60)] = ()

    def applies(self, chosen: Chosen | str | None, answers: Mapping[str, object]) -> bool:
        """Tell whether it is asked of this applicant."""
        return self.when is None or self.when.holds(chosen, answers)

    def proofs_for(self, chosen: Chosen | str | None, answers: Mapping[str, object]) -> tuple[Proof, ...]:
        """Return the proofs admitted for this applicant, in declared order."""
        return tuple(proof for proof in self.proofs if proof.when is None or proof.when.holds(chosen, answers))
