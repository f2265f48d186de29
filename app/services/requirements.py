"""The checklist that a definition gives to one request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import ascii_lowercase

from app.models.catalogue.procedure import Procedure
from app.models.catalogue.requirements import Proof, Requirement
from app.models.rows.intake import ExpectedItem


def expected(procedure: Procedure, applicant_type: str, answers: Mapping[str, object]) -> tuple[ExpectedItem, ...]:
    """Return the lines that apply, numbered as the sheet does: 1, 2a, 2b, 3."""
    answers = {field.key: answers.get(field.key) for field in procedure.asked(applicant_type, answers)}
    asked = [one for one in procedure.requirements if one.applies(applicant_type, answers)]
    return tuple(line for number, one in enumerate(asked, 1) for line in _lines(number, one, applicant_type, answers))


def _lines(number: int, one: Requirement, kind: str, answers: Mapping[str, object]) -> Iterator[ExpectedItem]:
    proofs = one.proofs_for(kind, answers)
    if not proofs:
        yield _line(str(number), one, None)
    for place, proof in enumerate(proofs):
        yield _line(f"{number}{ascii_lowercase[place % 26] if len(proofs) > 1 else ''}", one, proof)


def _line(label: str, one: Requirement, proof: Proof | None) -> ExpectedItem:
    return ExpectedItem(
        requirement=one.key,
        proof=proof.key if proof else "",
        label=label,
        title=proof.title if proof else one.title,
        kind=one.kind,
        how=proof.how if proof else "paper",
        source=proof.source if proof else "",
        note=proof.note if proof else one.help,
        formats=one.formats,
    )
