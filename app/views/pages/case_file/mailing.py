"""E-mail of the case in front: its letters, and the code that confirms the applicant's address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.rows.cases import CaseView
from app.models.rows.mail import ConfirmationView

if TYPE_CHECKING:
    from app.views.pages.case_file.history import EventRow
    from app.views.pages.case_file.page import CaseFilePage

_ABOUT_MAIL = ("mail.", "confirm.")


class Mailing:
    """What the page does about e-mail."""

    def __init__(self, page: CaseFilePage) -> None:
        self._page = page

    def confirm(self, view: CaseView) -> None:
        """Ask how the code stands, then register it or send another."""
        confirmations, actor = self._page.context.desk.confirmations, self._page.context.actor

        def ask(found: ConfirmationView) -> None:
            from app.views.dialogs.confirmation import ConfirmationSheet

            dialog = ConfirmationSheet(self._page.context, view.line.id, found, self._page.window())
            if dialog.exec():
                self._page.context.messages.toast(self._page.tr("Confirmó el correo."))
            dialog.deleteLater()
            self._page.focus_first()

        self._page.context.lane.run(self._page, lambda: confirmations.of_case(actor, view.line.id), ask)

    def show_letters(self) -> None:
        """Show the letters of the case in front."""
        self._page.context.go("outbox", self._page.case_id)

    def open_event(self, row: EventRow) -> None:
        """Show the letters from a line of the history that tells of one."""
        if row.event.action.startswith(_ABOUT_MAIL) and self.may():
            self.show_letters()

    def may(self) -> bool:
        """Tell whether this person may look at letters."""
        return self._page.context.may("outbox.page")
