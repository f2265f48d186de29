"""What each button of the week does, with its questions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.models.rows.evaluations import EvaluationLine, ToSchedule
from app.models.texts_es import hour, weekday_date
from app.services.saving import save
from app.views.context import Context
from app.views.dialogs.schedule import Schedule

if TYPE_CHECKING:
    from app.views.pages.evaluations.page import EvaluationsPage


class Doing:
    """Acts on one visit, off the window's thread."""

    def __init__(self, context: Context, page: EvaluationsPage) -> None:
        self._context = context
        self._page = page

    def do(self, act: str, line: EvaluationLine) -> None:
        """Do one act of `VisitCard.asked`."""
        acts: dict[str, Callable[[EvaluationLine], None]] = {
            "sheet": lambda one: self._page.show_sheet(one.id),
            "move": self.reschedule,
            "cancel": self.cancel,
            "save": self.save_invitation,
            "case": lambda one: self._context.go("case", one.case_id),
        }
        acts[act](line)

    def schedule(self, row: ToSchedule) -> None:
        """Agree a date for a case that waits."""
        dialog = Schedule(self._context, row.case_id, row.place, parent=self._page.window())
        dialog.accepted.connect(lambda: self._on_agreed(dialog, row.applicant))
        dialog.open()

    def reschedule(self, line: EvaluationLine) -> None:
        """Move a visit that was not held."""
        if line.state != "scheduled" or not self._context.may("evaluations.reschedule"):
            return
        dialog = Schedule(self._context, line.case_id, line.place, line, self._page.window())
        dialog.accepted.connect(lambda: self._on_agreed(dialog, line.applicant, line.id))
        dialog.open()

    def cancel(self, line: EvaluationLine) -> None:
        """Call a visit off, with its reason."""
        if line.state != "scheduled" or not self._context.may("evaluations.cancel"):
            return
        title = self._page.tr("¿Cancelar la evaluación {number}?").format(number=line.number)
        text = self._page.tr("El trámite vuelve a «Por coordinar». Avise a {applicant}. Escriba el motivo.")
        text = text.format(applicant=line.applicant)
        reason = self._context.messages.ask_reason(title, text, self._page.tr("Cancelar"), danger=True)
        if reason:
            evaluations, actor = self._context.desk.evaluations, self._context.actor
            words = self._page.tr("Evaluación {number} cancelada.").format(number=line.number)
            self._run(lambda: evaluations.cancel(actor, line.id, reason), words)

    def save_invitation(self, line: EvaluationLine) -> None:
        """Write the calendar file where the person wants it."""
        target = self._page.ask_where_to_save(line.number)
        if target is not None and self._context.may("evaluations.invitation"):
            evaluations, actor = self._context.desk.evaluations, self._context.actor
            words = self._page.tr("Invitación guardada en {file}.").format(file=target.name)
            self._run(lambda: save(target, evaluations.invitation(actor, line.id)), words)

    def _on_agreed(self, dialog: Schedule, applicant: str, evaluation_id: str = "") -> None:
        starts = dialog.starts_at()
        if starts is None:
            return
        words = self._page.tr("Evaluación de {applicant}: {day}, {hour}.")
        when = {"day": weekday_date(starts.date()), "hour": hour(starts.time())}
        self._page.show_visit(starts.date(), evaluation_id or str(dialog.answer or ""))
        self._context.messages.toast(words.format(applicant=applicant, **when))

    def _run(self, work: Callable[[], object], words: str) -> None:
        self._context.lane.run(
            self._page, work, lambda _done: self._context.messages.toast(words), self._context.messages.refuse
        )


def ask_where_to_save(page: EvaluationsPage, name: str) -> Path | None:
    """Ask for a file name; None if the person turns back."""
    title, kind = page.tr("Guardar la invitación"), page.tr("Calendario (*.ics)")
    chosen, _kind = QFileDialog.getSaveFileName(page, title, f"{name}.ics", kind)
    return Path(chosen) if chosen else None
