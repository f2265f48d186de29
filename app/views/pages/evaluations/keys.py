"""The keys of Evaluaciones."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.views.shell.actions import Action

if TYPE_CHECKING:
    from app.views.pages.evaluations.page import EvaluationsPage


def _tr(source: str) -> str:
    return QCoreApplication.translate("EvaluationKeys", source)


def actions(page: EvaluationsPage) -> list[Action]:
    """Return those of the week, then those of the sheet; only what can act is shown."""
    return [*_of_week(page), page.exporting.action(), *_of_sheet(page)]


def _of_week(page: EvaluationsPage) -> list[Action]:
    here, agenda = page.key, page.agenda

    def week() -> bool:
        return page.in_week

    return [
        Action("evaluations.visits", _tr("Ir de una visita a otra"), "← → ↑ ↓", where=here, hint=_tr("visita"),
               enabled=week, bound=False),
        Action("evaluations.open", _tr("Abrir la hoja, coordinar a quien espera, escribir la evidencia"), "Return",
               where=here, hint=_tr("abrir"), bound=False),
        Action("evaluations.before", _tr("Semana anterior"), "PgUp", "caret-left", partial(agenda.turn, -1),
               where=here, hint=_tr("semana anterior"), enabled=week),
        Action("evaluations.after", _tr("Semana siguiente"), "PgDown", "caret-right", partial(agenda.turn, 1),
               where=here, hint=_tr("siguiente"), enabled=week),
        Action("evaluations.today", _tr("Ir a la semana de hoy"), "Ctrl+T", "calendar", agenda.go_today, where=here,
               hint=_tr("hoy"), enabled=week),
        Action("evaluations.move", _tr("Cambiar la fecha de la visita"), "R", where=here, enabled=week, bound=False),
        Action("evaluations.save", _tr("Guardar la invitación para el calendario"), "G", where=here, enabled=week,
               bound=False),
        Action("evaluations.case", _tr("Abrir el expediente de la visita"), "E", where=here, enabled=week,
               bound=False),
        Action("evaluations.cancel", _tr("Cancelar la visita, con motivo"), "Del", where=here, enabled=week,
               bound=False),
    ]  # fmt: skip


def _of_sheet(page: EvaluationsPage) -> list[Action]:
    here = page.key

    def sheet() -> bool:
        return not page.in_week

    return [
        Action("evaluations.criteria", _tr("Criterio anterior o siguiente"), "Up Down", where=here,
               hint=_tr("criterio"), enabled=sheet, bound=False),
        Action("evaluations.verdict", _tr("Cumple, no cumple, no aplica"), "C N A", where=here,
               hint=_tr("cumple, no cumple, no aplica"), enabled=sheet, bound=False),
        Action("evaluations.close", _tr("Cerrar la evaluación"), "Ctrl+Return", "check",
               page.close_evaluation, where=here, hint=_tr("cerrar"), enabled=sheet),
        Action("evaluations.back", _tr("Volver a la tabla, a la semana o a la página anterior"), "Escape", "arrow-left",
               page.go_out, where=here, hint=_tr("volver")),
    ]  # fmt: skip
