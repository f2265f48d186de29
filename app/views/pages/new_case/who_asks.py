"""Who asks, looked up: what is on file about the number, and the word of a supervisor on one whose digit fails."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.rows.people import Known
from app.services.access import Actor
from app.views.context import Context
from app.views.pages.new_case.applicant import ApplicantStep
from app.views.pages.new_case.known import Register
from app.views.pages.new_case.override_dialog import OverrideDialog


class WhoAsks(Register):
    """Serves the first step. `lifted` comes once a supervisor accepted the number."""

    lifted = Signal()

    def __init__(self, context: Context, applicant: ApplicantStep, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._applicant, self._sheet = applicant, parent
        applicant.number_judged.connect(self._on_number)
        applicant.lift_wanted.connect(self.ask_supervisor)
        applicant.known.another.connect(self._on_another)
        self.found.connect(self._on_found)

    def _on_number(self) -> None:
        number = self._applicant.identity.number
        usable = number.verdict().level != "error"
        self.look(number.kind.value, str(number.value()) if usable else "")

    def _on_found(self, known: Known | None) -> None:
        self._applicant.show_known(known)

    def _on_another(self) -> None:
        self._applicant.known.dismiss_open()
        self._applicant.focus_after_number()

    def ask_supervisor(self) -> None:
        """Ask for the word of a supervisor on a number whose digit fails."""
        number = str(self._applicant.identity.number.value())
        dialog = OverrideDialog(self._context, number, self._applicant.override_reason, self._sheet.window())
        dialog.authorised.connect(self._on_authorised)
        dialog.open()

    def _on_authorised(self, supervisor: Actor, reason: str) -> None:
        self._applicant.lift_number(supervisor, reason)
        self.lifted.emit()
