"""What registering a request now would mean, told while it is being typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.models.catalogue.chosen import Chosen
from app.models.catalogue.procedure import Procedure
from app.models.rows.categories import WorkedOut
from app.models.rows.fees import Owed
from app.models.rows.intake import Intake, Prospect
from app.services.cases import categories, requirements
from app.services.casework import Casework
from app.services.payments import fees

Answers = Mapping[str, object]


def prospect(casework: Casework, procedure: Procedure, intake: Intake) -> Prospect:
    """Return fee, papers and date; an incomplete form gets what can be told already."""
    today, chosen = casework.promise.today(), intake.chosen
    promise = procedure.term_for(chosen)
    now = casework.store.clock.now()
    due = casework.promise.due(now, promise.term)
    answers = told(procedure, chosen, intake.answers)
    offered = tuple((one.key, one.title) for one in fees.admitted(procedure, chosen, answers, today))
    if chosen.exemption not in dict(offered):
        chosen = replace(chosen, exemption="")
    owed = owed_of(procedure, chosen, answers, today)
    most = promise.legal_maximum
    return Prospect(
        amount_cents=owed.amount_cents if owed else None,
        fee_basis=owed.legal_basis if owed else "",
        items=requirements.expected(procedure, chosen, intake.answers, owes=owes(owed)),
        due=due,
        due_on=due.due,
        term_text=promise.published,
        term_basis=promise.assumed,
        owed=owed,
        exemptions=offered,
        legal_due_on=casework.promise.due(now, most).due if most else None,
        legal_basis=promise.legal_maximum_basis,
        categories=worked_out(procedure, chosen, answers, today),
    )


def told(procedure: Procedure, chosen: Chosen, answers: Answers) -> Answers:
    """Return the answers of the fields that are asked; the others decide nothing."""
    return {field.key: answers.get(field.key) for field in procedure.asked(chosen, answers)}


def owed_of(procedure: Procedure, chosen: Chosen, answers: Answers, on: date) -> Owed | None:
    """Return what is owed; None while who asks or how was not chosen, and a price that lacks the product before it is.

    Errors: those of fees.owed.
    """
    if (procedure.applicant_types and not chosen.applicant_type) or not chosen.channel:
        return None
    if procedure.products and not chosen.product:
        return Owed(0, "", lacks=(procedure.products_label,)) if procedure.fees else None
    return fees.owed(procedure, chosen, answers, on)


def owes(owed: Owed | None) -> bool:
    """Tell whether a payment is to be asked: not of what is known to cost nothing."""
    return owed is None or bool(owed.amount_cents or owed.lacks)


def worked_out(procedure: Procedure, chosen: Chosen, answers: Answers, on: date) -> tuple[WorkedOut, ...]:
    """Return what the tables in force say of the answers so far."""
    found = (
        categories.work_out(procedure, rule, answers, on) for rule in categories.applying(procedure, chosen, answers)
    )
    return tuple(one for one in found if one is not None)
