"""What is done with many rows at once: those that are marked, or that share their reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.rows.bank_acts import Done
from app.models.rows.reconciliation import BankLine
from app.models.texts_es import plural
from app.views.context import Context
from app.views.pages.reconciliation import repaint
from app.views.pages.reconciliation.words import is_open, tr

if TYPE_CHECKING:
    from app.views.pages.reconciliation.page import ReconciliationPage


class Marking:
    """Acts on marked rows."""

    def __init__(self, context: Context, page: ReconciliationPage) -> None:
        self._context, self._page = context, page

    @property
    def any(self) -> bool:
        """Tell whether a row is marked."""
        return self._page.view.bank.model.any_marked

    def clear(self) -> None:
        """Unmark everything."""
        self._page.view.bank.model.clear_marks()

    def show(self) -> None:
        """Say how many rows are marked and what can be done with them."""
        rows = self._page.view.bank.model.marked()
        self._page.toasting.show_marked(rows, self.accept, self.clear)

    def mark_alike(self) -> None:
        """Mark the suggestions that share their reason with the one in front."""
        row, model = self._page.row(), self._page.view.bank.model
        if row is None or row.state != "suggested":
            self._page.toasting.say(tr("Elija una fila sugerida: se marcan las que tienen su mismo motivo."))
            return
        model.mark_keys({one.id for one in model.rows if one.state == "suggested" and one.reason_key == row.reason_key})

    def accept(self) -> None:
        """Accept what is suggested for each marked row, as one group."""
        rows = [row for row in self._page.view.bank.model.marked() if row.state == "suggested"]
        if not rows:
            self._page.toasting.say(tr("Ninguna de las marcadas está sugerida."))
            return
        service, actor, keys = self._context.desk.reconciliation, self._context.actor, tuple(row.id for row in rows)
        self.clear()
        self._page.acting.do(lambda: service.accept_many(actor, keys), rows[-1], "matched")

    def put_aside(self, reason: str) -> None:
        """Say of every marked row why it is not of this office; each can be undone by itself, or all from the toast."""
        rows = [row for row in self._page.view.bank.model.marked() if is_open(row)]
        service, actor = self._context.desk.reconciliation, self._context.actor
        self.clear()

        def work() -> list[Done]:
            return [service.not_ours(actor, row.id, reason) for row in rows]

        self._context.lane.run(self._page, work, lambda done: self._on_aside(done, rows), self._page.on_refused)

    def _on_aside(self, done: list[Done], rows: list[BankLine]) -> None:
        changed = tuple(row.id for row in rows)
        count = plural(len(rows), tr("fila ajena"), tr("filas ajenas"))
        told = Done(done[-1].act_id, tr("Marcó {count}.").format(count=count), changed)
        repaint.done(self._page, told, None, "not_ours")
        self._page.toasting.done(told, lambda: self._take_back([one.act_id for one in done]))
        self._page.asking.ask()

    def _take_back(self, acts: list[str]) -> None:
        service, actor = self._context.desk.reconciliation, self._context.actor

        def work() -> list[Done]:
            return [service.undo(actor, act) for act in reversed(acts)]

        self._context.lane.run(self._page, work, lambda _done: self._page.asking.ask(), self._page.on_refused)
