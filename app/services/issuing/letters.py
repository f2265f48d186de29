"""Papers that the desk writes by itself: the letter that asks for what lacks, and the note on a payment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from app.models.catalogue.moves import REASON, Move
from app.models.catalogue.procedure import Procedure
from app.models.catalogue.promised import Extension
from app.models.money import Money
from app.models.tables.cases import RequirementItem
from app.models.tables.documents import Document
from app.models.tables.payments import Charge, Difference, Refund, Slip
from app.models.terms import parse_term
from app.models.texts_es import plain_date, weekday_date
from app.services.casework import Work
from app.services.issuing.papers import Papers
from app.services.issuing.render import Values
from app.services.issuing.values import filled_lines

N = TypeVar("N", Difference, Refund)

LETTER, LETTER_SERIES = "oficio-de-subsanacion", "OF"
ACT, ACT_SERIES, EXTENDED = "resolucion", "RS", "Ampliación del plazo"
NOTE, NOTE_SERIES = "nota-de-diferencia", "ND"
REFUND_SERIES, REFUND = "NV", "Nota de devolución"

ROLES = {
    "clerk": "Atención en ventanilla",
    "supervisor": "Supervisión de ventanilla",
    "evaluator": "Evaluación",
    "administrator": "Administración",
    "guardian": "Custodia de la reserva",
}
"""What stands below the name of the official who signs at the desk."""

_WHY = {
    "pending": "No se ha entregado.",
    "illegible": "Lo entregado no se puede leer.",
    "expired": "Lo entregado está caducado.",
    "to_amend": "Lo entregado debe corregirse.",
}
_MEND = {
    "pending": "Entréguelo en la ventanilla.",
    "illegible": "Traiga el original o una copia que se lea bien.",
    "expired": "Traiga uno vigente.",
    "to_amend": "Corríjalo y entréguelo otra vez.",
}
_VERIFY = "La oficina lo comprueba: actualice sus datos en el registro que corresponde."
_EFFECT = (
    "Mientras usted completa, el plazo de la institución se detiene. "
    "Sigue contando el día hábil siguiente al de su entrega."
)
_CONSEQUENCE = (
    "Si no completa hasta esa fecha, la solicitud se tiene por desistida. Puede presentarla otra vez cuando quiera."
)
_NOTE_TITLES = {"short": "Falta completar su pago", "over": "Su pago tiene un valor de más"}
_NOTE_LABELS = {"short": "Falta pagar", "over": "Pagó de más"}


class Letters:
    """Writes them inside the caller's transaction."""

    def __init__(self, papers: Papers) -> None:
        self._papers = papers

    def amendment(self, work: Work, items: Sequence[RequirementItem], *, answer_by: date, note: str = "") -> Document:
        """Issue the letter that lists only what lacks, why and how to mend it, with the last day to bring it."""
        term = parse_term(work.procedure.amending.term)
        values: Values = {
            **signed(work),
            "missing": [_missing(item) for item in items],
            "term.days": str(term),
            "term.date": weekday_date(answer_by),
            "term.effect": _EFFECT,
            "legal.basis": f"{work.procedure.amending.legal_basis}.",
            "legal.consequence": "\n".join(part for part in (_CONSEQUENCE, note) if part),
        }
        return self._papers.issue(
            work, layout=LETTER, series=LETTER_SERIES, title="Oficio de subsanación", values=values
        )

    def act(self, work: Work, move: Move, reason: str) -> Document:
        """Issue the paper of an act: what was decided, why, with what basis, and what may be done against it."""
        told = move.letter
        if told is None:
            raise ValueError(f"{move.label} has no letter")
        known = self._papers.known(work)
        values: Values = {
            **signed(work),
            "act.text": filled_lines(told.text, known),
            "act.title": told.title,
            "act.reason_title": move.asks_for,
            "act.reason": reason,
            "act.remedy": self._papers.remedy(work, move.target) or told.remedy,
            "legal.basis": told.legal_basis,
        }
        return self._papers.issue(work, layout=told.layout, series=told.series, title=told.title, values=values)

    def extension(self, work: Work, declared: Extension, *, reason: str, until: str, before: str) -> Document:
        """Issue the paper that says until when the office answers now, why and with what basis."""
        values: Values = {
            **signed(work),
            "act.title": EXTENDED,
            "act.text": f"El plazo para responder a su solicitud vencía el {before}. "
            f"Se amplía {parse_term(declared.term)}: ahora vence el {until}.",
            "act.reason_title": REASON,
            "act.reason": reason,
            "act.remedy": "",
            "legal.basis": declared.legal_basis,
        }
        return self._papers.issue(work, layout=ACT, series=ACT_SERIES, title=EXTENDED, values=values)

    def difference(self, work: Work, difference: Difference) -> Document:
        """Issue the note on a deposit that has too little or too much, with what the citizen must do."""
        charge = work.tx.get(Charge, difference.charge_id)
        slip = work.tx.get(Slip, difference.slip_id)
        amount = Money(difference.amount_cents)
        due = Money(charge.amount_cents)
        values: Values = {
            **signed(work),
            "note.title": _NOTE_TITLES[difference.kind],
            "note.difference_label": _NOTE_LABELS[difference.kind],
            "payment.due": str(due),
            "payment.paid": str(due - amount if difference.kind == "short" else due + amount),
            "payment.difference": str(amount),
            "payment.document": f"Papeleta {slip.document} del {plain_date(slip.paid_on)}, {slip.bank}",
            "payment.reason": difference.note or _reason(difference.kind, due),
            "payment.what_to_do": _what_to_do(difference.kind, amount),
            "payment.account": how_to_pay(work.procedure) if difference.kind == "short" else "",
            "legal.text": f"Base legal: {charge.legal_basis}",
        }
        return self._papers.issue(work, layout=NOTE, series=NOTE_SERIES, title="Nota de diferencia", values=values)

    def refund(self, work: Work, refund: Refund) -> Document:
        """Issue the note on money that goes back: what was paid, what was due, why and how it is claimed."""
        charge = work.tx.get(Charge, refund.charge_id)
        values: Values = {
            "signer.name": refund.decided_name,
            "signer.title": ROLES["supervisor"],
            "note.title": REFUND,
            "note.difference_label": "Se devuelve",
            "payment.due": str(Money(charge.amount_cents)),
            "payment.paid": str(Money(charge.confirmed_cents + refund.amount_cents)),
            "payment.difference": str(Money(refund.amount_cents)),
            "payment.document": f"{refund.words}.",
            "payment.reason": f"Motivo: {refund.reason or refund.words}.".replace("..", "."),
            "payment.what_to_do": _claim(refund),
            "payment.account": "",
            "legal.text": f"Base legal: {refund.legal_basis}" if refund.legal_basis else "",
        }
        return self._papers.issue(work, layout=NOTE, series=REFUND_SERIES, title=REFUND, values=values)


def note_once(work: Work, about: N, write: Callable[[Work, N], Document], action: str) -> Document:
    """Return the note on a row: numbered and told the first time, the same paper afterwards."""
    if about.document_id:
        return work.tx.get(Document, about.document_id)
    note = write(work, about)
    work.tx.update(about, document_id=note.id)
    work.tell(action, f"Emitió la nota {note.number}")
    return note


def signed(work: Work) -> dict[str, str]:
    """Say who signs at the desk: whoever acts."""
    actor = work.tx.actor
    return {"signer.name": actor.name, "signer.title": ROLES.get(actor.role, "")}


def how_to_pay(procedure: Procedure) -> str:
    """Say to which account one pays; empty for a procedure without one."""
    account = procedure.account
    if account is None:
        return ""
    line = f", sublínea {account.sub_line}" if account.sub_line else ""
    return f"{account.bank}, {account.kind} {account.number}{line}, a nombre de {account.holder}, RUC {account.ruc}"


def _missing(item: RequirementItem) -> dict[str, str]:
    remedy = _VERIFY if item.how == "verify" else _MEND.get(item.state, _MEND["pending"])
    return {"name": item.title, "reason": item.reason or _WHY.get(item.state, _WHY["pending"]), "remedy": remedy}


def _claim(refund: Refund) -> str:
    if refund.paid_on is not None:
        return f"Se pagó el {plain_date(refund.paid_on)} con el número {refund.payment}. No tiene que hacer nada más."
    return "Presente esta nota en Tesorería, con su identificación y la cuenta en la que recibe el pago."


def _reason(kind: str, due: Money) -> str:
    less = "menor" if kind == "short" else "mayor"
    return f"El valor que confirmó el banco es {less} que el de este trámite, que es de {due}."


def _what_to_do(kind: str, amount: Money) -> str:
    if kind == "short":
        return (
            f"Deposite o transfiera los {amount} que faltan y entregue el comprobante en la ventanilla. "
            "El trámite continúa cuando se confirme el pago."
        )
    return (
        f"Pida en la ventanilla la devolución de los {amount}, con esta nota y la papeleta. "
        "El trámite continúa sin esperar la devolución."
    )
