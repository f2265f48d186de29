"""Evaluación of a case: when, who, where, and how it came out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.models.rows.evaluations import EvaluationLine
from app.services.saving import save
from app.views.itemmodels.rows_model import Column
from app.views.pages.case_file.acts import Acts
from app.views.pages.case_file.reading import CaseRead
from app.views.pages.case_file.section import RowAct, RowSection

if TYPE_CHECKING:
    from app.views.pages.case_file.page import CaseFilePage

_STATES = {
    ("scheduled", ""): ("in_progress", "Agendada"),
    ("cancelled", ""): ("rejected", "Cancelada"),
    ("held", "passed"): ("received", "Cumple"),
    ("held", "failed"): ("illegible", "No cumple"),
}
_HELD = ("received", "Realizada")


@dataclass(frozen=True, slots=True)
class VisitRow:
    """An evaluation with its hour in words."""

    visit: EvaluationLine
    when: str

    @property
    def key(self) -> str:
        """Id of the evaluation."""
        return self.visit.id

    @property
    def state(self) -> tuple[str, str]:
        """Shape and word."""
        return _STATES.get((self.visit.state, self.visit.result), _HELD)


def columns(tr: Callable[[str], str]) -> list[Column[VisitRow]]:
    """Return the columns; when and state never go nor are cut."""
    return [
        Column("when", tr("Fecha"), lambda row: row.when, second=lambda row: _named(row.visit), role="emphasis",
               sort=lambda row: row.visit.starts_at, width=160, keep=True),
        Column("state", tr("Estado"), lambda row: row.state[1], state=lambda row: row.state[0], width=120, keep=True),
        Column("who", tr("Quién evalúa"), lambda row: row.visit.evaluator, second=lambda row: row.visit.summary,
               width=140, stretch=1),
        Column("place", tr("Lugar"), lambda row: row.visit.place, tone="texto2", width=160, stretch=2, drop=1),
    ]  # fmt: skip


class VisitsSection(RowSection[VisitRow]):
    """Intro opens the sheet; letters save the invitation, change the date or cancel."""

    def __init__(self, acts: Acts, page: CaseFilePage) -> None:
        self._page = page
        super().__init__(
            self.tr("Evaluación"),
            columns(self.tr),
            [
                RowAct("G", self.tr("Guardar invitación"), "calendar-plus", _scheduled, self._save),
                RowAct("M", self.tr("Cambiar fecha"), "calendar", _scheduled,
                       lambda row: acts.agree(page.read.view, row.visit) if page.read else None),
                RowAct("X", self.tr("Cancelar"), "x", _scheduled, lambda row: acts.cancel(row.visit)),
            ],
        )  # fmt: skip
        self.set_empty(
            self.tr("Todavía no hay evaluación."),
            self.tr("Cuando se coordine, aquí estarán fecha, lugar y resultado."),
        )
        self.table.opened.connect(self._open)

    def show_case(self, read: CaseRead) -> None:
        """Show a case."""
        rows = [VisitRow(*row) for row in zip(read.view.evaluations, read.visit_moments, strict=True)]
        self.set_rows(rows, self.tr("Intro abre la hoja.") if rows else "")

    def _open(self, row: object) -> None:
        if isinstance(row, VisitRow):
            self._page.context.go("evaluations", row.visit.id)

    def _save(self, row: VisitRow) -> None:
        """Save the invitation where the person says."""
        name, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Guardar la invitación"), f"{row.visit.number}.ics", "iCalendar (*.ics)"
        )
        if name:
            self.save_invitation(row.visit.id, Path(name))

    def save_invitation(self, evaluation_id: str, path: Path) -> None:
        """Write the invitation into a file, off the window's thread."""
        context = self._page.context
        evaluations, actor = context.desk.evaluations, context.actor
        told = self.tr("Guardó la invitación en {file}.").format(file=path.name)

        def work() -> None:
            save(path, evaluations.invitation(actor, evaluation_id))

        context.lane.run(self, work, lambda _none: context.messages.toast(told), context.messages.refuse)


def _scheduled(row: VisitRow) -> bool:
    return row.visit.state == "scheduled"


def _named(visit: EvaluationLine) -> str:
    return f"{visit.number}, {visit.part}" if visit.part else visit.number
