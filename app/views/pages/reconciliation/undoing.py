"""Ctrl+Z and Ctrl+Y of Pagos: what was done is taken back, also after the program was closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.rows.bank_acts import Done
from app.views.context import Context
from app.views.pages.reconciliation.words import tr

if TYPE_CHECKING:
    from app.views.pages.reconciliation.page import ReconciliationPage

DEPENDS = "reconciliation.depends"


class Undoing:
    """The way back of each act; where something depends on it, its reversal by who supervises."""

    def __init__(self, context: Context, page: ReconciliationPage) -> None:
        self._context, self._page = context, page

    def undo(self) -> None:
        """Undo what the toast says; once it is gone, what was done last, after a question."""
        board = self._page.board
        if self._page.toasting.can_undo:
            self._page.toasting.undo()
        elif board is None or not board.undo_words:
            self._page.toasting.say(tr("No hay nada que deshacer."))
        elif self._context.messages.ask(tr("¿Deshacer lo último?"), board.undo_words, tr("Deshacer")):
            self.take_back("")

    def redo(self, act_id: str = "") -> None:
        """Do again an act that was undone ("" for the last one)."""
        service, actor = self._context.desk.reconciliation, self._context.actor
        self._context.lane.run(self._page, lambda: service.redo(actor, act_id), self.said, self._page.on_refused)

    def take_back(self, act_id: str) -> None:
        """Undo an act ("" for the last one); one on which something depends is refused, and a reversal offered."""
        service, actor = self._context.desk.reconciliation, self._context.actor
        self._context.lane.run(
            self._page,
            lambda: service.undo(actor, act_id),
            self.said,
            lambda error: self._on_refused(error, act_id),
        )

    def said(self, done: Done) -> None:
        """Say what was undone or done again."""
        self._page.toasting.say(done.words)
        self._page.wanted = done.row_ids[0] if done.row_ids else ""
        self._page.asking.ask()

    def _on_refused(self, error: UserError, act_id: str) -> None:
        if error.key != DEPENDS:
            self._page.on_refused(error)
            return
        reason = self._page.acting.questions.reverse(error, may=self._context.may("reconciliation.reverse"))
        self._page.focus_first()
        if reason:
            service, actor = self._context.desk.reconciliation, self._context.actor
            self._context.lane.run(
                self._page, lambda: service.reverse(actor, act_id, reason), self.said, self._page.on_refused
            )
