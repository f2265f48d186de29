"""The bar at the bottom of the bank's pane: what was done, with its undoing, or how many rows are marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.models.money import Money
from app.models.rows.bank_acts import Done
from app.models.rows.reconciliation import BankLine
from app.models.texts_es import plural
from app.views.pages.reconciliation.words import tr
from app.views.widgets.buttons import Button, Kind
from app.views.widgets.fields import announce
from app.views.widgets.notices import DarkBar, Toast
from app.views.widgets.said import Said
from app.views.widgets.text import Text

if TYPE_CHECKING:
    from app.views.pages.reconciliation.page import ReconciliationPage


class Toasting:
    """Speaks in the pane where it happened; nothing is covered."""

    def __init__(self, page: ReconciliationPage) -> None:
        self._page = page

    @property
    def can_undo(self) -> bool:
        """Tell whether the bar is of something that can be undone."""
        toast = self._page.view.bank.toast
        return isinstance(toast, Toast) and toast.seconds_left > 0

    def undo(self) -> None:
        """Undo what the bar says."""
        toast = self._page.view.bank.toast
        if isinstance(toast, Toast):
            toast.undo()

    def done(self, done: Done, back: Callable[[], None]) -> None:
        """Say what was done; without an act there is nothing to undo."""
        if not done.act_id:
            self.say(done.words)
            return
        toast = Toast(done.words)
        toast.undone.connect(back)
        toast.undone.connect(self.clear)
        toast.expired.connect(self.clear)
        self._show(toast, done.words)

    def say(self, words: str) -> None:
        """Say something for eight seconds."""
        said = Said(words)
        said.expired.connect(self.clear)
        self._show(said, words)

    def show_marked(self, rows: Sequence[BankLine], accept: Callable[[], None], clear: Callable[[], None]) -> None:
        """Say how many rows are marked and their sum, with what can be done with all of them."""
        if not rows:
            if isinstance(self._page.view.bank.toast, MarkedBar):
                self.clear()
            return
        self._show(MarkedBar(rows, accept, clear), "")

    def clear(self) -> None:
        """Take the bar away; the focus goes back to the rows."""
        toast = self._page.view.bank.toast
        had_focus = toast is not None and toast.isAncestorOf(self._page.focusWidget() or self._page)
        self._page.view.bank.show_toast(None)
        if had_focus:
            self._page.focus_first()

    def _show(self, bar: DarkBar, words: str) -> None:
        self._page.view.bank.show_toast(bar)
        if words:
            announce(self._page, words)


class MarkedBar(DarkBar):
    """How many rows are marked, and what all of them admit."""

    def __init__(self, rows: Sequence[BankLine], accept: Callable[[], None], clear: Callable[[], None]) -> None:
        super().__init__(tall=40)
        total = Money(sum(row.amount_cents for row in rows))
        suggested = sum(row.state == "suggested" for row in rows)
        marked = plural(len(rows), tr("marcada"), tr("marcadas"))
        told = tr("{marked} · {total}").format(marked=marked, total=total)
        self.row.addWidget(Text(told, "body", "barra_texto"), 1)
        count = plural(suggested, tr("sugerida"), tr("sugeridas"))
        take = Button(tr("Aceptar {count}").format(count=count), Kind.ON_BAR, keys="Intro", small=True)
        take.setEnabled(suggested > 0)
        take.clicked.connect(accept)
        drop = Button(tr("Quitar marcas"), Kind.ON_BAR, keys="Esc", small=True)
        drop.clicked.connect(clear)
        self.row.addWidget(drop)
        self.row.addWidget(take)
        self.setAccessibleName(told)
