"""The queues of papers and their columns."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import wrap

from app.models.names import short_name
from app.models.rows.papers import DocumentLine
from app.models.texts_es import numeric_date
from app.views.itemmodels.rows_model import Column

QUEUES = ("requested", "approved", "sent", "printed", "delivered")
"""States of a paper in the order in which it goes through them."""
_NARROW_LETTERS = 17


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


def columns(tr: Callable[[str], str], narrow: Callable[[], bool]) -> list[Column[DocumentLine]]:
    """Return the columns: holder and number, paper and who did the last thing.

    narrow: whether a long title needs the second line for itself; the trail beside tells who.
    """
    return [
        Column("who", tr("Titular y número"), lambda one: one.applicant,
               second=lambda one: one.number or one.case_number, role="emphasis", width=150, stretch=2, keep=True),
        Column("paper", tr("Papel"), lambda one: broken(one.title)[0] if narrow() else one.title,
               second=lambda one: (narrow() and broken(one.title)[1]) or who(one, tr),
               state=lambda one: SHAPES[one.state], width=190, stretch=3,
               tip=lambda one: one.title),
    ]  # fmt: skip


def file_heads(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return the heads of the file."""
    return (
        tr("Estado"),
        tr("Papel"),
        tr("Número"),
        tr("Titular"),
        tr("Trámite"),
        tr("Emitido"),
        tr("Pidió"),
        tr("Aprobó"),
        tr("Ejemplares"),
    )


def file_row(one: DocumentLine, tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return one line of the file."""
    return (
        titles(tr)[one.state],
        one.title,
        one.number,
        one.applicant,
        one.case_number,
        numeric_date(one.issued_on) if one.issued_on else "",
        one.requested_by,
        one.approved_by,
        str(one.copies),
    )


def broken(title: str) -> tuple[str, str]:
    """Break a long title between words into the two lines of a narrow row; "" for the second where it is short."""
    first, *rest = wrap(title, _NARROW_LETTERS)
    return first, " ".join(rest)


def who(one: DocumentLine, tr: Callable[[str], str]) -> str:
    """Return who did the last thing."""
    if one.state == "requested":
        return tr("pidió {name}").format(name=short_name(one.requested_by))
    if one.state == "approved":
        return tr("aprobó {name}").format(name=short_name(one.approved_by))
    return tr("copia {count}").format(count=one.copies) if one.copies > 1 else tr("original")
