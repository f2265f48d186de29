"""The checklist of a case follows what is known of it: an answer that was corrected, a category that was confirmed."""

from __future__ import annotations

from app.models.catalogue.procedure import Procedure
from app.models.tables.cases import RequirementItem
from app.services.cases import requirements
from app.services.casework import Work
from app.services.intake.prospects import owed_of, owes

NO_LONGER = "ya no se pide: cambió lo que se sabe de la solicitud"
"""Why a paper that was asked does not apply any more."""


def refresh(work: Work) -> None:
    """Ask for the papers that the corrected answers need, and let go of those that nobody needs any more."""
    procedure: Procedure = work.procedure
    filed = work.local(work.case.received_at).date()
    owed = owed_of(procedure, work.chosen, work.answers, filed)
    wanted = requirements.expected(procedure, work.chosen, work.answers, owes=owes(owed))
    there = {(one.requirement, one.proof): one for one in work.tx.all(RequirementItem, case_id=work.case.id)}
    for place, line in enumerate(wanted):
        found = there.pop((line.requirement, line.proof), None)
        if found is None:
            work.tx.add(RequirementItem, case_id=work.case.id, **requirements.columns(line, place))
        elif found.reason == NO_LONGER:
            work.tx.update(found, state="pending", reason="", position=place, label=line.label)
        elif (found.position, found.label) != (place, line.label):
            work.tx.update(found, position=place, label=line.label)
    for gone in there.values():
        if gone.state == "pending" and gone.kind != "payment":
            work.tx.update(gone, state="not_applicable", reason=NO_LONGER, position=len(wanted) + gone.position)
