"""What is done with many rows at once: those that are marked, or that share their reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.models.rows.reconciliation import BankLine
from app.views.context import Context
from app.views.pages.reconciliation.words import DOUBTFUL, is_open, tr

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
        self._page.acting.do(lambda: service.accept_many(actor, keys), rows[-1], "matched", self.clear)

    def put_aside(self, asks: Callable[[Sequence[BankLine]], str | None]) -> None:
        """Ask why the marked rows that wait are not of this office, and say it of all of them as one group."""
        rows = [row for row in self._page.view.bank.model.marked() if is_open(row) and row.state != DOUBTFUL]
        if not rows:
            self._page.toasting.say(tr("Ninguna de las marcadas está por resolver."))
            return
        reason = asks(rows)
        if reason:
            service, actor, keys = self._context.desk.reconciliation, self._context.actor, tuple(row.id for row in rows)
            act = partial(service.not_ours_many, actor, keys, reason)
            self._page.acting.do(act, rows[-1], "not_ours", self.clear)
