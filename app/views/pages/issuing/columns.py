"""The queues of papers and their columns."""

from __future__ import annotations

from collections.abc import Callable

from app.models.names import short_name
from app.models.rows.papers import DocumentLine
from app.views.itemmodels.rows_model import Column

QUEUES = ("requested", "approved", "sent", "printed", "delivered")
"""States of a paper in the order in which it goes through them."""


def titles(tr: Callable[[str], str]) -> dict[str, str]:
    """Return the name of each queue."""
    return {
        "requested": tr("Por aprobar"),
        "approved": tr("Por imprimir"),
        "sent": tr("Por confirmar"),
        "printed": tr("Por entregar"),
        "delivered": tr("Entregados"),
    }


SHAPES = {
    "requested": "entered",
    "approved": "approved",
    "sent": "to_confirm",
    "printed": "to_deliver",
    "delivered": "issued",
    "voided": "rejected",
}
"""Shape of each state (app/views/widgets/states.py)."""


def columns(tr: Callable[[str], str]) -> list[Column[DocumentLine]]:
    """Return the columns: holder and number, paper and who asked."""
    return [
        Column("who", tr("Titular y número"), lambda one: one.applicant,
               second=lambda one: one.number or one.case_number, role="emphasis", width=150, stretch=2, keep=True),
        Column("paper", tr("Papel"), lambda one: one.title, second=lambda one: who(one, tr),
               state=lambda one: SHAPES[one.state], width=190, stretch=3,
               tip=lambda one: one.title),
    ]  # fmt: skip


def who(one: DocumentLine, tr: Callable[[str], str]) -> str:
    """Return who did the last thing."""
    if one.state == "requested":
        return tr("pidió {name}").format(name=short_name(one.requested_by))
    if one.state == "approved":
        return tr("aprobó {name}").format(name=short_name(one.approved_by))
    return tr("copia {count}").format(count=one.copies) if one.copies > 1 else tr("original")
