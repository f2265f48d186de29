"""What the primary button offers now: the act that the service names, and why it must wait if it must."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from app.models.rows.cases import CaseView

DECIDES = "supervisor"


class Offer(NamedTuple):
    """The next act. key: what `Acts` does; short: its words in a narrow window; lacks: why it cannot act yet."""

    key: str
    words: str
    short: str
    icon: str
    lacks: str = ""
    subject: str = ""


NOTHING = Offer("none", "", "", "")
_CALLS = {
    "request_amendment": "checklist.request_amendment",
    "amended": "checklist.amended",
    "deposit": "payments.declare",
    "invoice": "invoices.register",
    "schedule": "evaluations.schedule",
    "issue": "issuing.request",
    "deliver": "deliveries.deliver",
    "send": "deliveries.by_email",
    "category": "categories.confirm",
    "confirm_mail": "confirmations.register",
    "outside": "cases.done_outside",
}
"""The call behind an act; what opens a page or a menu has none."""


def offer(view: CaseView, role: str, may: Callable[[str], bool]) -> Offer:
    """Return what is done next with the case, and why this person does not do it now; `may` knows their function."""
    told = _OFFERS.get(view.act.task)
    made = told(view, role) if told else NOTHING
    own = made.key not in _CALLS or may(_CALLS[made.key])
    return made._replace(lacks=made.lacks or view.act.lacks if own else "le toca a otra función")


def _papers(view: CaseView, _role: str) -> Offer:
    lacking = sum(not item.settled for item in view.items)
    words = "" if lacking else "no falta ningún requisito"
    return Offer("request_amendment", "Pedir lo que falta", "Pedir papeles", icon="envelope-simple", lacks=words)


def _amended(_view: CaseView, _role: str) -> Offer:
    return Offer("amended", "Registrar subsanación", "Subsanar", icon="tray")


def _payment(view: CaseView, role: str) -> Offer:
    waiting = [slip for slip in view.slips if slip.state == "declared"]
    if waiting and role == DECIDES:
        return Offer("confirm", "Confirmar pago", "Confirmar", icon="check", subject=waiting[0].id)
    open_ones = [one for one in view.differences if one.state == "open" and not one.resolution]
    if open_ones and role == DECIDES:
        return Offer("settle", "Resolver diferencia", "Diferencia", icon="scales", subject=open_ones[0].id)
    if waiting:
        document = waiting[0].document
        return Offer(
            "deposit", "Declarar pago", "Pago", icon="bank", lacks=f"quien supervisa confirma la papeleta {document}"
        )
    return Offer("deposit", "Declarar pago", "Pago", icon="bank")


def _invoice(_view: CaseView, _role: str) -> Offer:
    return Offer("invoice", "Registrar factura", "Factura", icon="receipt")


def _schedule(_view: CaseView, _role: str) -> Offer:
    return Offer("schedule", "Coordinar evaluación", "Coordinar", icon="calendar-plus")


def _evaluate(view: CaseView, _role: str) -> Offer:
    dated = [one for one in view.evaluations if one.state == "scheduled"]
    made = Offer("evaluate", "Llenar hoja", "Hoja", icon="clipboard-text")
    if not dated and any(one.result == "failed" for one in view.evaluations):
        return Offer("schedule", "Coordinar otra visita", "Otra visita", icon="calendar-plus")
    return made._replace(subject=dated[0].id) if dated else made._replace(lacks="la evaluación no tiene fecha")


def _issue(view: CaseView, _role: str) -> Offer:
    asked = [paper for paper in view.documents if paper.result and paper.state == "requested"]
    if asked:
        return Offer("issuing", "Ver en Emisión", "Emisión", icon="printer", subject=asked[0].id)
    return Offer("issue", "Emitir documentos", "Emitir", icon="medal")


def _deliver(view: CaseView, role: str) -> Offer:
    if view.lacks_papers or any(paper.result and paper.state == "requested" for paper in view.documents):
        return _issue(view, role)
    if view.ways == ("email",):
        return Offer("send", "Enviar por correo", "Enviar", icon="envelope-simple")
    waiting = [paper for paper in view.documents if paper.result and paper.state in {"approved", "sent"}]
    if waiting and "email" not in view.ways:
        return Offer("issuing", "Imprimir documentos", "Imprimir", icon="printer", subject=waiting[0].id)
    return Offer("deliver", "Entregar", "Entregar", icon="hand")


def _category(view: CaseView, role: str) -> Offer:
    waiting = [one for one in view.categories if one.state == "correcting"]
    if waiting and role == DECIDES:
        return Offer("category", "Revisar corrección", "Corrección", icon="scales", subject=waiting[0].rule)
    asked = [one for one in view.categories if one.state == "open"]
    made = Offer("category", "Confirmar categoría", "Categoría", icon="check")
    if asked:
        return made._replace(subject=asked[0].rule)
    return made._replace(lacks="quien supervisa revisa la corrección" if waiting else "no hay categoría que confirmar")


def _confirm_mail(_view: CaseView, _role: str) -> Offer:
    return Offer("confirm_mail", "Confirmar correo", "Correo", icon="envelope-simple-open")


def _decide(_view: CaseView, _role: str) -> Offer:
    return Offer("moves", "Decidir", "Decidir", icon="scales")


def _outside(_view: CaseView, _role: str) -> Offer:
    return Offer("outside", "Registrar hecho", "Hecho", icon="check")


def _fill(_view: CaseView, _role: str) -> Offer:
    return Offer("fill", "Llenar datos", "Datos", icon="pencil-simple")


_OFFERS = {
    "papers": _papers,
    "amended": _amended,
    "payment": _payment,
    "invoice": _invoice,
    "schedule": _schedule,
    "evaluate": _evaluate,
    "issue": _issue,
    "deliver": _deliver,
    "decide": _decide,
    "category": _category,
    "outside": _outside,
    "fill": _fill,
    "confirm": _confirm_mail,
}
