"""The checklist that a definition gives to one request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from string import ascii_lowercase
from typing import Any, Protocol, TypeVar

from app.models.catalogue.chosen import Chosen, as_chosen
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.requirements import Proof, Requirement
from app.models.rows.intake import ExpectedItem
from app.models.tables.cases import SETTLED_STATES


class Line(Protocol):
    """A line of a checklist."""

    @property
    def requirement(self) -> str:
        """Key of its requirement."""

    @property
    def state(self) -> str:
        """Where it stands."""

    @property
    def one_of(self) -> bool:
        """Whether another line of the same requirement may settle it."""


L = TypeVar("L", bound=Line)


def expected(
    procedure: Procedure, chosen: Chosen | str | None, answers: Mapping[str, object], *, owes: bool = True
) -> tuple[ExpectedItem, ...]:
    """Return the lines that apply, numbered as the sheet does: 1, 2a, 2b, 3; owes: there is something to pay."""
    chosen = as_chosen(chosen)
    answers = {field.key: answers.get(field.key) for field in procedure.asked(chosen, answers)}
    asked = [
        one
        for one in procedure.requirements
        if one.applies(chosen, answers)
        and (owes or one.kind != "payment")
        and _proves_what_is_claimed(procedure, one, chosen)
    ]
    return tuple(line for number, one in enumerate(asked, 1) for line in _lines(number, one, chosen, answers))


def columns(line: ExpectedItem, place: int) -> dict[str, Any]:
    """Return what a case keeps of a line that it is asked for."""
    return {
        "position": place,
        "label": line.label,
        "requirement": line.requirement,
        "proof": line.proof,
        "title": line.title[:400],
        "kind": line.kind,
        "how": line.how,
        "source": line.source[:300],
        "one_of": line.one_of,
    }


def lacking(lines: Iterable[L]) -> list[L]:
    """Return the lines that are not settled; of alternatives one is enough, and then none of the others lacks."""
    every = list(lines)
    met = {line.requirement for line in every if line.one_of and line.state in SETTLED_STATES}
    return [line for line in every if line.state not in SETTLED_STATES and line.requirement not in met]


def _proves_what_is_claimed(procedure: Procedure, one: Requirement, chosen: Chosen) -> bool:
    """Tell whether a requirement is asked at all: the evidence of an exemption only when it is claimed."""
    served = [exemption.key for exemption in procedure.exemptions if exemption.evidence == one.key]
    return not served or chosen.exemption in served


def _lines(number: int, one: Requirement, chosen: Chosen, answers: Mapping[str, object]) -> Iterator[ExpectedItem]:
    proofs = one.proofs_for(chosen, answers)
    if not proofs:
        yield _line(str(number), one, None, given=bool(one.field and answers.get(one.field)))
    several = len(proofs) > 1
    for place, proof in enumerate(proofs):
        label = f"{number}{ascii_lowercase[place % 26] if several else ''}"
        yield _line(label, one, proof, one_of=several and one.mode == "one")


def _line(
    label: str, one: Requirement, proof: Proof | None, *, one_of: bool = False, given: bool = False
) -> ExpectedItem:
    looked_up = one.kind == "verify"
    return ExpectedItem(
        requirement=one.key,
        proof=proof.key if proof else "",
        label=label,
        title=proof.title if proof else one.title,
        kind=one.kind,
        how=proof.how if proof else ("verify" if looked_up else "paper"),
        source=proof.source if proof else one.source,
        note=proof.note if proof else one.help,
        formats=one.formats,
        given=given,
        in_form=one.field is not None,
        one_of=one_of,
    )
