"""The tables of the page: procedures, faults of the files and differences between versions."""

from __future__ import annotations

from collections.abc import Callable

from app.models.faults import Fault
from app.models.rows.declared import DeclaredLine, Difference
from app.models.texts_es import day_month_year, plural
from app.views.itemmodels.rows_model import Column

STATES = {
    "attended": ("received", "Se atiende aquí"),
    "off": ("not_applicable", "No se atiende aquí"),
    "future": ("pending", "Todavía no rige"),
    "gone": ("expired", "Sin archivo"),
}
"""Shape and words of each state."""


def procedures(tr: Callable[[str], str]) -> list[Column[DeclaredLine]]:
    """Return the columns of the procedures."""
    return [
        Column("name", tr("Trámite"), lambda one: one.name, second=versions, role="emphasis", tone="tinta", width=220,
               stretch=2, tip=cases),
        Column("state", tr("Estado"), lambda one: STATES[one.state][1], second=since,
               state=lambda one: STATES[one.state][0], width=150, stretch=1, keep=True),
    ]  # fmt: skip


def versions(one: DeclaredLine) -> str:
    """Word the versions of a procedure."""
    newest = one.versions[0]
    return f"versión {newest.number}, desde el {day_month_year(newest.valid_from)}"


def cases(one: DeclaredLine) -> str:
    """Word how many cases each version has."""
    told = (f"versión {of.number}: {plural(of.cases, 'expediente', 'expedientes')}" for of in one.versions)
    return "; ".join(told)


def since(one: DeclaredLine) -> str:
    """Say from when, or what decides it."""
    if one.state == "gone":
        return "solo en expedientes"
    if one.since is not None:
        return f"desde el {day_month_year(one.since)}"
    return "lo dice su archivo" if one.here else "su archivo no la nombra"


def faults(tr: Callable[[str], str]) -> list[Column[Fault]]:
    """Return the columns of the faults: where, what is wrong and what to do."""
    return [
        Column("file", tr("Archivo"), lambda one: one.file.rpartition("/")[2], second=_where, role="emphasis",
               width=220, stretch=1, tip=lambda one: one.file),
        Column("key", tr("Clave"), lambda one: one.key, role="code", width=170, stretch=1, drop=1),
        Column("problem", tr("Qué está mal"), lambda one: one.problem, second=lambda one: one.remedy, width=280,
               stretch=2, tip=lambda one: f"{one.problem} {one.remedy}"),
    ]  # fmt: skip


def differences(tr: Callable[[str], str]) -> list[Column[Difference]]:
    """Return the columns of the differences."""
    return [
        Column("place", tr("Dónde"), lambda one: one.place, role="emphasis", width=200, stretch=1,
               tip=lambda one: one.place),
        Column("before", tr("Antes"), lambda one: one.before or "no estaba", width=160, stretch=1,
               tone=lambda one: "texto" if one.before else "texto3", tip=lambda one: one.before),
        Column("after", tr("Ahora"), lambda one: one.after or "ya no está", width=160, stretch=1,
               tone=lambda one: "texto" if one.after else "texto3", tip=lambda one: one.after),
    ]  # fmt: skip


def _where(fault: Fault) -> str:
    """Say on which line, and in which folder: the name of the file is what is looked for."""
    line = f"línea {fault.line}" if fault.line else ""
    return ", ".join(part for part in (line, fault.file.rpartition("/")[0]) if part)
