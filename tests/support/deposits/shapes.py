"""A generated period: what the bank says, what the office expects, and what is true."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app.models.matching.shapes import Charge


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the statement."""

    index: int
    date: date
    amount_cents: int
    document: str
    description: str
    office: str = ""


@dataclass(slots=True)
class Posting:
    """A movement before the statement is put in order; `pays` names charges, `copy_of` an equal earlier movement."""

    day: date
    cents: int
    document: str
    text: str
    pays: tuple[str, ...] = ()
    whole: bool = False  # one deposit of the full amount for one request, in time: what a machine may join
    office: str = ""


@dataclass(slots=True)
class Period:
    """`whole`: charge -> rows any of which is right; `other`: true pairs that only a person may join."""

    rows: list[Line] = field(default_factory=list)
    charges: list[Charge] = field(default_factory=list)
    whole: dict[str, set[int]] = field(default_factory=dict)
    other: set[tuple[str, int]] = field(default_factory=set)

    @classmethod
    def of(cls, postings: list[Posting], charges: list[Charge], *, newest_first: bool = False) -> Period:
        """Number the postings as the file lists them and tell the truth by those numbers."""
        ordered = sorted(postings, key=lambda one: one.day, reverse=newest_first)
        made = cls(charges=charges)
        for index, one in enumerate(ordered):
            made.rows.append(Line(index, one.day, one.cents, one.document, one.text, one.office))
            for charge_id in one.pays:
                if one.whole:
                    made.whole.setdefault(charge_id, set()).add(index)
                else:
                    made.other.add((charge_id, index))
        return made
