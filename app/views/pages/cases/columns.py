"""The columns of the list of cases, on screen and in its file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.models.decimals import points_text
from app.models.texts_es import day_month, grouped, numeric_date
from app.views.itemmodels.rows_model import Column
from app.views.lists.case_rows import LATE, PAUSED, TODAY, CaseRow
from app.views.lists.case_states import reads

if TYPE_CHECKING:
    from app.models.catalogue.procedure import Procedure

_LAST = 10**9
"""Where what has no place stands."""

_TONES = {LATE: "error", TODAY: "aviso", PAUSED: "aviso"}


def columns(tr: Callable[[str], str], procedures: Sequence[Procedure]) -> list[Column[CaseRow]]:
    """Return the columns; state, number and due date never go nor are cut.

    procedures: those of the office; what would say the same on every line, or nothing, is left out.
    """
    useful = {"procedure": len(procedures) > 1, "type": any(one.applicant_types for one in procedures)}
    useful |= {"holder": any(one.holder for one in procedures), "place": any(one.calls for one in procedures)}
    special = {LATE: tr("Vencido"), TODAY: tr("Vence hoy")}
    made: list[Column[CaseRow]] = [
        Column("state", tr("Estado"), lambda row: special.get(row.shape, reads(row.line)),
               state=lambda row: row.shape, width=134, keep=True),
        Column("number", tr("Número"), lambda row: row.line.number, role="emphasis", tone="tinta",
               width=154, keep=True),
        Column("who", tr("Solicitante"), lambda row: row.line.applicant, role="emphasis", width=170, stretch=3),
        Column("holder", tr("Titular"), lambda row: row.line.holder, tone="texto2", width=140, stretch=2, drop=2),
        Column("place", tr("Puesto"), _place, tone="texto2", sort=lambda row: row.line.place or _LAST,
               width=96, drop=2),
        Column("type", tr("Tipo de solicitante"), lambda row: row.line.applicant_type, tone="texto2",
               width=140, stretch=1, drop=3),
        Column("procedure", tr("Trámite"), lambda row: row.line.procedure_name, width=150, stretch=2, drop=2),
        Column("received", tr("Ingresó"), lambda row: day_month(row.received), tone="texto2",
               sort=lambda row: row.line.received_at, width=72, drop=1),
        Column("due", tr("Vence"), _due, tone=lambda row: _TONES.get(row.shape, "texto"),
               sort=lambda row: row.order, width=150, keep=True),
        Column("days", tr("Días"), lambda _row: "", ticks=lambda row: row.ticks,
               sort=lambda row: len(row.ticks), width=124, drop=4),
    ]  # fmt: skip
    return [column for column in made if useful.get(column.key, True)]


def _place(row: CaseRow) -> str:
    """Word "3.º · 87,50": the place in its call, with its points where they decide."""
    line = row.line
    place = f"{grouped(line.place)}.º" if line.place else ""
    points = points_text(line.points) if line.call and line.points is not None else ""
    return " · ".join(part for part in (place, points) if part)


def _due(row: CaseRow) -> str:
    if row.shape == LATE and row.line.due_on is not None:
        return f"{day_month(row.line.due_on)}, {row.due.lower().replace(' hábiles', '').replace(' hábil', '')}"
    return row.due.lower()


def file_heads(tr: Callable[[str], str]) -> tuple[str, ...]:
    """Return the heads of the file."""
    return (
        tr("Estado"),
        tr("Número"),
        tr("Solicitante"),
        tr("Identificación"),
        tr("Titular"),
        tr("Tipo de solicitante"),
        tr("Trámite"),
        tr("Ingresó"),
        tr("Vence"),
        tr("Siguiente paso"),
        tr("Convocatoria"),
        tr("Puesto"),
        tr("Puntaje"),
    )


def file_row(row: CaseRow) -> tuple[str, ...]:
    """Return one line of the file."""
    line = row.line
    return (
        reads(line),
        line.number,
        line.applicant,
        line.identity,
        line.holder,
        line.applicant_type,
        line.procedure_name,
        numeric_date(row.received),
        numeric_date(line.due_on) if line.due_on else "",
        line.next_step,
        line.call,
        str(line.place or ""),
        points_text(line.points) if line.points is not None else "",
    )
