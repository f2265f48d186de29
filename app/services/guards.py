"""Facts of a case that open a move. To add one: its name in models/catalogue/workflow.py and its function here."""

from __future__ import annotations

from collections.abc import Callable

from app.models.tables.cases import RequirementItem
from app.models.tables.categories import CaseCategory
from app.models.tables.documents import Document
from app.models.tables.evaluations import Evaluation
from app.models.tables.mail import Confirmation
from app.models.tables.payments import Charge, Invoice
from app.services.casework import Work
from app.services.categories import applying
from app.services.requirements import lacking


def papers_settled(work: Work) -> bool:
    """Tell whether every requirement except payments is in the file, looked up or not needed."""
    items = work.tx.all(RequirementItem, case_id=work.case.id)
    return not lacking(item for item in items if item.kind != "payment")


def charge_settled(work: Work) -> bool:
    """Tell whether everything owed is confirmed at the bank."""
    return all(charge.state == "settled" for charge in work.tx.all(Charge, case_id=work.case.id))


def invoice_registered(work: Work) -> bool:
    """Tell whether the invoice is in the file."""
    return work.tx.find(Invoice, case_id=work.case.id) is not None


def evaluation_scheduled(work: Work) -> bool:
    """Tell whether an evaluation has its date, or was already held."""
    return any(found.state != "cancelled" for found in work.tx.all(Evaluation, case_id=work.case.id))


def evaluation_passed(work: Work) -> bool:
    """Tell whether the last evaluation that was held is passed."""
    return _last_result(work) == "passed"


def evaluation_failed(work: Work) -> bool:
    """Tell whether the last evaluation that was held is failed."""
    return _last_result(work) == "failed"


def documents_issued(work: Work) -> bool:
    """Tell whether every result that applies was approved and has its number."""
    return _every_result_is(work, {"approved", "sent", "printed", "delivered"})


def documents_delivered(work: Work) -> bool:
    """Tell whether every result that applies is in the citizen's hands."""
    return _every_result_is(work, {"delivered"})


def email_confirmed(work: Work) -> bool:
    """Tell whether the applicant told the code that was sent, or a supervisor answered for it."""
    return any(one.confirmed_at is not None for one in work.tx.all(Confirmation, case_id=work.case.id))


def category_confirmed(work: Work) -> bool:
    """Tell whether a person confirmed, or two corrected, every category that applies."""
    decided = {one.rule for one in work.tx.all(CaseCategory, case_id=work.case.id) if one.state == "confirmed"}
    return all(rule.key in decided for rule in applying(work.procedure, work.chosen, work.answers))


def _every_result_is(work: Work, states: set[str]) -> bool:
    found = {
        document.result: document.state
        for document in work.tx.all(Document, case_id=work.case.id)
        if document.result and document.state != "voided"
    }
    return all(found.get(result.key) in states for result in work.results())


def _last_result(work: Work) -> str:
    held = [found for found in work.tx.all(Evaluation, case_id=work.case.id) if found.state == "held"]
    return max(held, key=lambda found: found.held_at or found.starts_at).result if held else ""


GUARDS: dict[str, Callable[[Work], bool]] = {
    "papers_settled": papers_settled,
    "charge_settled": charge_settled,
    "invoice_registered": invoice_registered,
    "evaluation_scheduled": evaluation_scheduled,
    "evaluation_passed": evaluation_passed,
    "evaluation_failed": evaluation_failed,
    "documents_issued": documents_issued,
    "documents_delivered": documents_delivered,
    "email_confirmed": email_confirmed,
    "category_confirmed": category_confirmed,
}
