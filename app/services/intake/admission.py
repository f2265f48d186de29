"""Refuses who may not apply, with the sentence and the basis that the definition gives."""

from __future__ import annotations

from collections.abc import Iterator

from app.models.catalogue.admission import Admission
from app.models.catalogue.conditions import Condition
from app.models.catalogue.procedure import Procedure
from app.models.identity import IdKind, check
from app.models.rows.intake import FieldFault, Intake
from app.models.rows.people import ApplicantIn
from app.services.cases.reserve import ANONYMOUS

WHO = "person.id_number"


def faults(procedure: Procedure, intake: Intake) -> Iterator[FieldFault]:
    """Yield every rule that is not met, at the field that says so; of who stays unknown, nothing about the person."""
    for rule in procedure.may_apply:
        if rule.when is not None and not rule.when.holds(intake.chosen, intake.answers):
            continue
        if intake.reserve != ANONYMOUS and not _fits(rule, intake.applicant):
            yield FieldFault(WHO, "error", rule.told)
        elif rule.only_if is not None and not rule.only_if.holds(intake.chosen, intake.answers):
            yield FieldFault(_place_of(rule.only_if), "error", rule.told)


def _fits(rule: Admission, applicant: ApplicantIn) -> bool:
    """Tell whether the person is of an admitted kind; an identity that says nothing of its holder is not refused."""
    if not applicant.id_number.strip():
        return True
    if rule.identities and applicant.id_kind not in rule.identities:
        return False
    kind = person_kind(applicant)
    return not rule.persons or not kind or kind in rule.persons


def person_kind(applicant: ApplicantIn) -> str:
    """Return "natural", "private" or "public"; "" when the number does not tell."""
    if applicant.id_kind != IdKind.RUC:
        return "natural"
    verdict = check(IdKind.RUC, applicant.id_number)
    if verdict.level == "override":
        return "natural"  # only the digit of a cédula inside a RUC can be lifted
    return verdict.holder


def _place_of(condition: Condition) -> str:
    """Return where the counter says it: at the first field that the condition looks at, or at the choice."""
    inside = next((place for _, part in condition.parts() if (place := _place_of(part)) != WHO), WHO)
    chosen = {"applicant_type": condition.applicant_types, "product": condition.products, "channel": condition.channels}
    return condition.field or next((name for name, keys in chosen.items() if keys), inside)
