"""Facts of a case that open a move.

To add one: its name in models/catalogue/moves.py, what it needs in catalogue/rules/moves.py, and here its function and
what is missing while it does not hold.
"""

from __future__ import annotations

from collections.abc import Callable

from app.models.catalogue.moves import Guard
from app.models.tables.cases import CasePause, OutsideAct, RequirementItem
from app.models.tables.categories import CaseCategory
from app.models.tables.mail import Confirmation
from app.models.tables.payments import Charge, Invoice
from app.services.cases.categories import applying
from app.services.cases.requirements import lacking
from app.services.casework import Work
from app.services.evaluations import together
from app.services.intake.calls import within_quota
from app.services.issuing import pieces


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
    """Tell whether an evaluation, of several each, has its date or was held and not failed."""
    return together.all_dated(work)


def evaluation_passed(work: Work) -> bool:
    """Tell whether the last evaluation that was held, of several all together, is passed."""
    return together.result(work) == "passed"


def evaluation_failed(work: Work) -> bool:
    """Tell whether the last evaluation that was held, of several all together, is failed."""
    return together.result(work) == "failed"


def documents_issued(work: Work) -> bool:
    """Tell whether every result that applies was approved and has its number."""
    return _every_result_is(work, {"approved", "sent", "printed", "delivered"})


def documents_delivered(work: Work) -> bool:
    """Tell whether every result that applies is in the citizen's hands, or is one that nobody takes away."""
    return _every_result_is(work, {"delivered"}, handed=True)


def email_confirmed(work: Work) -> bool:
    """Tell whether the applicant told the code that was sent, or a supervisor answered for it."""
    return any(one.confirmed_at is not None for one in work.tx.all(Confirmation, case_id=work.case.id))


def category_confirmed(work: Work) -> bool:
    """Tell whether a person confirmed, or two corrected, every category that applies."""
    decided = {one.rule for one in work.tx.all(CaseCategory, case_id=work.case.id) if one.state == "confirmed"}
    return all(rule.key in decided for rule in applying(work.procedure, work.chosen, work.answers))


def decision_granted(work: Work) -> bool:
    """Tell whether a person decided to grant."""
    return work.case.decision == "granted"


def decision_partial(work: Work) -> bool:
    """Tell whether a person decided to grant a part."""
    return work.case.decision == "partial"


def decision_denied(work: Work) -> bool:
    """Tell whether a person decided to deny."""
    return work.case.decision == "denied"


def outside_done(work: Work) -> bool:
    """Tell whether the work of this step in another system was told since the case came to it."""
    done = work.tx.all(OutsideAct, case_id=work.case.id, step=work.case.step)
    return any(one.done_at >= work.case.step_since for one in done)


def fields_filled(work: Work) -> bool:
    """Tell whether the office wrote every field of this step that applies."""
    answers, sections = work.answers, work.procedure.sections_at(work.case.step)
    own = [field.key for section in sections for field in section.fields]
    asked = {one.key for one in work.procedure.asked(work.chosen, {**dict.fromkeys(own), **answers})}
    return all(key in answers for key in own if key in asked)


def amendment_expired(work: Work) -> bool:
    """Tell whether the day until which the citizen could complete has passed."""
    today = work.local(work.tx.now).date()
    open_ones = work.tx.all(CasePause, case_id=work.case.id, kind="amendment", ended_on=None)
    return any(one.answer_by < today for one in open_ones)


def _every_result_is(work: Work, states: set[str], *, handed: bool = False) -> bool:
    found = {key: paper.state for key, paper in pieces.live(work).items()}
    wanted = [one for one in pieces.wanted(work) if not (handed and one.result.delivery == "not_delivered")]
    return all(found.get(piece.key) in states for piece in wanted)


GUARDS: dict[Guard, Callable[[Work], bool]] = {
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
    "decision_granted": decision_granted,
    "decision_partial": decision_partial,
    "decision_denied": decision_denied,
    "outside_done": outside_done,
    "fields_filled": fields_filled,
    "within_quota": within_quota,
    "amendment_expired": amendment_expired,
}

MISSING: dict[Guard, str] = {
    "papers_settled": "falta completar los requisitos",
    "charge_settled": "falta confirmar el pago",
    "invoice_registered": "falta registrar la factura",
    "evaluation_scheduled": "falta fijar la fecha de la evaluación",
    "evaluation_passed": "la evaluación no está aprobada",
    "evaluation_failed": "no hay una evaluación reprobada",
    "documents_issued": "falta emitir los documentos",
    "documents_delivered": "falta entregar los documentos",
    "email_confirmed": "falta que el solicitante confirme su correo",
    "category_confirmed": "falta que una persona confirme la categoría",
    "decision_granted": "nadie decidió conceder",
    "decision_partial": "nadie decidió conceder en parte",
    "decision_denied": "nadie decidió negar",
    "outside_done": "falta registrar lo hecho en el otro sistema",
    "fields_filled": "falta llenar los datos de la oficina",
    "within_quota": "la convocatoria sigue abierta o el puesto no alcanza el cupo",
    "amendment_expired": "aún corre el término para completar",
}
"""What to tell a person while a guard does not hold: "Aún no se puede: …"."""
