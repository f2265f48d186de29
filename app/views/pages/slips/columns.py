"""The columns of the deposits that wait."""

from __future__ import annotations

from collections.abc import Callable

from app.models.money import Money
from app.models.rows.payments import SlipLine
from app.models.texts_es import day_month
from app.views.itemmodels.rows_model import Column


def columns(tr: Callable[[str], str]) -> list[Column[SlipLine]]:
    """Return the columns; document and amount never go nor are cut."""
    return [
        Column("day", tr("Fecha"), lambda slip: day_month(slip.paid_on), sort=lambda slip: slip.paid_on, width=64,
               drop=1),
        Column("document", tr("Papeleta"), lambda slip: slip.document, second=lambda slip: slip.bank,
               role="emphasis", width=116, keep=True),
        Column("who", tr("Solicitante"), lambda slip: slip.applicant, second=lambda slip: slip.case_number,
               role="emphasis", width=140, stretch=2),
        Column("amount", tr("Declaró"), lambda slip: str(Money(slip.amount_cents)), second=lambda slip: told(slip, tr),
               state=shape, sort=lambda slip: slip.amount_cents, width=136, keep=True),
        Column("expected", tr("Por pagar"), lambda slip: str(Money(slip.expected_cents)), right=True,
               tone="texto2", sort=lambda slip: slip.expected_cents, width=78, drop=2),
    ]  # fmt: skip


def told(slip: SlipLine, tr: Callable[[str], str]) -> str:
    """Return the one thing to know about a deposit before confirming it."""
    if slip.repeated:
        return tr("Papeleta repetida")
    if slip.amount_cents < slip.expected_cents:
        return tr("Faltan {rest}").format(rest=Money(slip.expected_cents - slip.amount_cents))
    if slip.amount_cents > slip.expected_cents:
        return tr("Sobran {rest}").format(rest=Money(slip.amount_cents - slip.expected_cents))
    return tr("Valor igual")


def shape(slip: SlipLine) -> str:
    """Return the shape of that word."""
    if slip.repeated:
        return "ambiguous"
    return "matched" if slip.amount_cents == slip.expected_cents else "difference"
