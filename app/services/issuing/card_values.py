"""Values of papers that tell without certifying: information card, account of days, receipt of filing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from app.models import payment_reference
from app.models.catalogue.chosen import Chosen
from app.models.catalogue.institution import Institution
from app.models.catalogue.offer import Product
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.promised import PromisedTerm
from app.models.catalogue.requirements import Requirement
from app.models.rows.people import OfficeFacts
from app.models.tables.cases import SETTLED_STATES, RequirementItem
from app.models.tables.payments import Charge
from app.models.terms import DueDate, Unit, parse_term
from app.models.texts_es import day_month, hour, long_date, plain_date, plural, weekday_date
from app.services.cases.requirements import lacking
from app.services.casework import Work
from app.services.intake import calls
from app.services.issuing.letters import how_to_pay
from app.services.issuing.render import Values
from app.services.payments.fees import price_rows

PRIVACY = "Sus datos se usan solo para este trámite (LOPDP)."
ASK_WITH_CODE = "Pregunte con el código de este comprobante: no hace falta que diga quién es. Guárdelo, no hay otro"
SIGNED, UNSIGNED = "Entregué conforme, solicitante", "No firme: se presentó con reserva"
COUNTING = "Código Orgánico Administrativo (COA), arts. 158 a 160."
_LONGEST_STEP = 90
_MOST_HOLIDAYS = 2
_NOTES = {
    "pending": "pendiente",
    "received": "recibido",
    "illegible": "ilegible: tráigalo otra vez",
    "expired": "caducado: traiga uno vigente",
    "not_applicable": "no aplica",
    "to_amend": "por subsanar",
    "verified_online": "verificado en línea; no se pidió copia",
    "on_file": "ya consta",
}

Rows = list[Mapping[str, str]]


def card(procedure: Procedure, institution: Institution, today: date) -> Values:
    """Say what a procedure is for, what to bring, how it goes, what it costs and where."""
    contact = (procedure.contact.unit, procedure.contact.email, procedure.contact.phone)
    return {
        "institution.name": institution.name,
        "institution.unit": institution.unit or institution.short_name,
        "procedure.name": procedure.name,
        "procedure.description": procedure.description,
        "procedure.result": procedure.result,
        "procedure.term": term_words(procedure),
        "procedure.charter": charter_words(procedure),
        "products": [_product(procedure, one) for one in procedure.products],
        "indicators": _texts(one.published or one.title for one in procedure.indicators),
        "procedure.channels": "; ".join(one.words for one in procedure.channels),
        "procedure.updated": plain_date(today),
        "audience": _texts(
            (
                *procedure.audience,
                *procedure.directed_to,
                *(one.told for one in procedure.may_apply),
                *calls.told(procedure, today),
            )
        ),
        "requirements": [_requirement(one) for one in procedure.requirements],
        "steps": _texts(stage.words for stage in procedure.workflow.stages),
        "fees": _fees(procedure, today),
        "payment.how": how_to_pay(procedure),
        "offices": _offices(procedure, institution),
        "laws": _texts(procedure.legal_basis),
        "contact.line": " · ".join(part for part in contact if part),
    }


def days(work: Work, due: DueDate, office: OfficeFacts, canton: str, today: date) -> Values:
    """Account for a due date day by day."""
    term = parse_term(work.case.term)
    calendar = "Nacional" if term.calendar == "national" else f"Nacional y cantón {canton}"
    return {
        "institution.name": office.institution_name,
        "institution.unit": f"Oficina {office.office_name}",
        "case.number": work.case.number,
        "case.procedure": work.case.procedure_name,
        "count.published": _promised_words(work.procedure.term_for(work.chosen)),
        "count.from": plain_date(due.starts_on or due.received_on),
        "count.due": long_date(due.due) if due.due else "en pausa",
        "count.total": str(term.business),
        "count.calendar": calendar,
        "count.made": plain_date(today),
        "count.legal_basis": COUNTING,
        "days": [
            {
                "date": weekday_date(day.date),
                "why": "cuenta" if day.counts else f"{day.reason}, no cuenta",
                "number": str(day.number) if day.number else "",
            }
            for day in due.days
        ],
    }


def receipt(work: Work, items: Iterable[RequirementItem], due: DueDate) -> Values:
    """Say what was delivered and what lacks, the promised date and why, how to pay and what comes next."""
    received = work.local(work.case.received_at)
    charge = work.tx.find(Charge, case_id=work.case.id)
    owed = f"Valor: {charge.words}." if charge and " " in charge.words else ""
    account = how_to_pay(work.procedure) if charge else ""
    pay = f"Pague en {account}. Conserve la papeleta." if account else ""
    reference = charge.reference if charge else ""
    cite = f"Al pagar, dé esta referencia: {payment_reference.grouped(reference)}." if reference else ""
    return {
        "case.received": f"{plain_date(received.date())}, {hour(received.time())}",
        "due.date": weekday_date(due.due) if due.due else "",
        "due.term": _counted(work, due),
        "due.reason": _why(due),
        "items": [_item(item) for item in _still_asked(items)],
        "payment.how": " ".join(part for part in (owed, pay, cite) if part),
        "next": _next(work),
        "applicant.signs": UNSIGNED if work.case.reserve else SIGNED,
        "privacy.line": PRIVACY,
        "check.code": work.case.tracking_code,
        "check.qr": work.case.tracking_code,
    }


def term_words(procedure: Procedure) -> str:
    """Say the published term, or the rule that stands in for it."""
    return _promised_words(procedure.term)


def product_term(procedure: Procedure, product: Product) -> str:
    """Say the term of a product, its own or that of the procedure, with the legal maximum beside it."""
    promised = procedure.term_for(Chosen(product=product.key, channel=""))
    if not promised.legal_maximum:
        return _promised_words(promised)
    return f"{_promised_words(promised)}; máximo legal, {parse_term(promised.legal_maximum)}"


def charter_words(procedure: Procedure) -> str:
    """Name the charter of services that publishes a procedure, "" without one."""
    charter = procedure.charter
    if charter is None:
        return ""
    return f"Carta de servicios {charter.code}, edición {charter.edition}, {plain_date(charter.date)}"


def _product(procedure: Procedure, one: Product) -> Mapping[str, str]:
    unit = one.responsible or procedure.contact.unit
    return {"name": one.published or one.title, "term": product_term(procedure, one), "unit": unit}


def _promised_words(term: PromisedTerm) -> str:
    return term.published or term.assumed or str(parse_term(term.term)).capitalize()


def _counted(work: Work, due: DueDate) -> str:
    """Word the term that is counted and from when; what is immediate or promises nothing is only named."""
    term = parse_term(work.case.term).business
    if not due.total:
        return str(term).capitalize()
    return f"{term} desde el {plain_date(due.starts_on or due.received_on)}"


def _still_asked(items: Iterable[RequirementItem]) -> list[RequirementItem]:
    """Leave out the alternatives that another one made unnecessary."""
    every = list(items)
    lacks = {item.id for item in lacking(every)}
    return [item for item in every if item.state in SETTLED_STATES or item.id in lacks]


def _texts(texts: Iterable[str]) -> Rows:
    return [{"text": text} for text in texts]


def _requirement(one: Requirement) -> Mapping[str, str]:
    looked_up = [proof for proof in one.proofs if proof.how == "verify"]
    detail = [one.help] if one.help else []
    if looked_up:
        detail.append("Lo que consta en un registro público lo comprueba la oficina: no traiga copia.")
    return {"name": one.published or one.title, "detail": " ".join(detail)}


def _fees(procedure: Procedure, today: date) -> Rows:
    return [{"type": title, "amount": words} for title, words in price_rows(procedure, today)]


def _offices(procedure: Procedure, institution: Institution) -> Rows:
    return [
        {
            "name": office.name,
            "hours": f"{hour(office.opens)} a {hour(office.closes)}, días laborables",
            "contact": ", ".join(part for part in (office.address, office.phone, office.email) if part) or office.name,
        }
        for office in institution.offices
        if office.key in procedure.offices
    ]


def _why(due: DueDate) -> str:
    counted = "No cuentan sábados ni domingos" if due.unit in {Unit.BUSINESS_DAYS, Unit.HOURS} else "Cuentan todos"
    off = [day for day in due.days if _is_holiday(day.number, day.reason, paused=day.paused)]
    told = [f"el {day_month(day.date)}, {day.reason}" for day in off[:_MOST_HOLIDAYS]]
    more = len(off) - len(told)
    if more > 0:
        told.append(plural(more, "feriado más", "feriados más"))
    days_off = f", ni {'; '.join(told)}" if told else ""
    return f"{counted}{days_off}. Si falta un requisito, el plazo se detiene hasta que lo complete."


def _is_holiday(number: int | None, reason: str, *, paused: bool) -> bool:
    return number is None and not paused and reason.startswith(("feriado", "jornada suspendida"))


def _item(item: RequirementItem) -> Mapping[str, str]:
    sheets = f", {plural(item.sheets, 'foja', 'fojas')}" if item.sheets else ""
    settled = item.state in SETTLED_STATES
    note = _NOTES[item.state] if settled or not item.reason else f"{_NOTES[item.state]}: {item.reason}"
    return {"name": f"{item.title}{sheets}", "state": item.state, "note": note}


def _next(work: Work) -> Rows:
    steps = [*_stages_ahead(work)] or ["Nada pendiente"]
    return [{"step": step} for step in (*steps, *((ASK_WITH_CODE,) if work.case.reserve else ()))]


def _stages_ahead(work: Work) -> Iterator[str]:
    """Yield the published stages from where the case stands; the filing itself is behind it."""
    flow = work.procedure.workflow
    keys = [stage.key for stage in flow.stages]
    first = keys.index(flow.step(flow.initial).stage) + 1
    for stage in flow.stages[max(first, keys.index(flow.step(work.case.step).stage)) :]:
        yield stage.words if len(stage.words) <= _LONGEST_STEP else stage.title
