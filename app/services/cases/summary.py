"""The columns of a case that repeat what other rows say, so that lists read one table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from app.models.tables.cases import RequirementItem
from app.models.tables.documents import Document
from app.models.tables.evaluations import Evaluation
from app.models.tables.mail import Confirmation
from app.models.tables.payments import Slip
from app.models.terms import DueDate
from app.models.texts_es import day_month, hour, plural, short_date
from app.services.cases import pauses
from app.services.cases.requirements import lacking
from app.services.casework import Work


def columns(work: Work, due: DueDate) -> dict[str, Any]:
    """Return state, next step with its reason, and due date as they stand now.

    While the clock is paused what is due is the citizen's answer.
    """
    from app.services.cases.workflow import state_of

    step = work.procedure.workflow.step(work.case.step)
    paused = work.case.paused and not step.outcome
    amending = paused and pauses.amending(work)
    return {
        "state": state_of(step, paused=amending),
        "next_step": "Completar papeles" if amending else step.next_step,
        "next_reason": _why(work, step.task, paused=paused, amending=amending),
        "due_on": _answer_by(work) if paused else due.due,
        "counts_from": due.starts_on or due.received_on,
    }


def _why(work: Work, task: str, *, paused: bool, amending: bool) -> str:
    if amending:
        return _awaited(work)
    if paused:
        return f"en pausa: {pauses.open_ones(work)[0].reason}"[:300]
    return _REASONS.get(task, _nothing)(work)


def _answer_by(work: Work) -> date | None:
    return min((one.answer_by for one in pauses.open_ones(work)), default=None)


def _nothing(_work: Work) -> str:
    return ""


def _lacking(work: Work) -> str:
    items = work.tx.all(RequirementItem, case_id=work.case.id)
    return _missing(len(lacking(item for item in items if item.kind != "payment")))


def _awaited(work: Work) -> str:
    items = work.tx.all(RequirementItem, case_id=work.case.id)
    missing = len(lacking(items))
    return _missing(missing) if missing else "ya trajo todo: registre la subsanación"


def _missing(missing: int) -> str:
    return f"falta{'n' * (missing != 1)} {plural(missing, 'requisito', 'requisitos')}"


def _code(work: Work) -> str:
    sent = [code for code in work.tx.all(Confirmation, case_id=work.case.id) if not code.replaced]
    return f"código enviado {day_month(work.local(sent[-1].made_at).date())}" if sent else "sin código enviado"


def _slip(work: Work) -> str:
    slips = work.tx.all(Slip, case_id=work.case.id)
    declared = [slip for slip in slips if slip.state == "declared"]
    if declared:
        return f"declaró papeleta {declared[-1].document}"
    return "falta un complemento" if any(slip.state == "confirmed" for slip in slips) else "sin papeleta todavía"


def _paid(work: Work) -> str:
    paid = [slip.paid_on for slip in work.tx.all(Slip, case_id=work.case.id) if slip.state == "confirmed"]
    return f"pagó {day_month(max(paid))}" if paid else ""


def _visit(work: Work) -> str:
    visits = [found for found in work.tx.all(Evaluation, case_id=work.case.id) if found.state == "scheduled"]
    if not visits:
        return ""
    starts = work.local(visits[-1].starts_at)
    return f"{short_date(starts.date())}, {hour(starts.time())}, {visits[-1].place}"[:300]


def _asked(work: Work) -> str:
    waiting = [found for found in work.tx.all(Document, case_id=work.case.id) if found.state == "requested"]
    return "espera aprobación" if waiting else "falta pedir la emisión"


def _printed(work: Work) -> str:
    papers = [found for found in work.tx.all(Document, case_id=work.case.id) if found.result]
    waiting = sum(found.state in {"approved", "sent"} for found in papers)
    return plural(waiting, "papel por imprimir", "papeles por imprimir") if waiting else "impreso, listo para entregar"


def _elsewhere(work: Work) -> str:
    told = work.procedure.workflow.step(work.case.step).outside
    return told.what[:300] if told else ""


def _unfilled(work: Work) -> str:
    titles = [section.title.lower() for section in work.procedure.sections_at(work.case.step)]
    return f"falta llenar: {', '.join(titles)}"[:300]


_REASONS: dict[str, Callable[[Work], str]] = {
    "papers": _lacking,
    "confirm": _code,
    "payment": _slip,
    "invoice": _paid,
    "schedule": _paid,
    "evaluate": _visit,
    "outside": _elsewhere,
    "fill": _unfilled,
    "issue": _asked,
    "deliver": _printed,
}
