"""Where the keys lead: the slip, the case, another filter, one level out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.models.rows.cases import AttachmentLine, CaseLine
from app.models.rows.reconciliation import WaitingLine
from app.views.context import Context
from app.views.dialogs.viewer import Viewer
from app.views.pages.reconciliation import filters
from app.views.pages.reconciliation.words import is_open, tr

if TYPE_CHECKING:
    from app.views.pages.reconciliation.page import ReconciliationPage


class Going:
    """Looks and walks; changes nothing."""

    def __init__(self, context: Context, page: ReconciliationPage) -> None:
        self._context, self._page = context, page

    def look(self) -> None:
        """Look at the image of the slip in front."""
        proposal = self._page.proposal()
        one = proposal.candidate if proposal is not None else None
        if one is None or not one.attachment_id:
            self._page.toasting.say(tr("Esta papeleta se declaró sin foto."))
            return
        checklist, actor, image = self._context.desk.checklist, self._context.actor, one.attachment_id

        def show(answer: tuple[AttachmentLine, bytes]) -> None:
            Viewer(answer[0].name, answer[1], self._page.window()).open()

        self._context.lane.run(self._page, lambda: checklist.content(actor, image), show, self._page.on_refused)

    def open_case(self) -> None:
        """Open the case of the request in front."""
        row, proposal = self._page.row(), self._page.proposal()
        if proposal is not None and proposal.candidate is not None:
            self._context.go("case", proposal.candidate.case_id)
        elif row is not None and row.matched_with and not is_open(row):
            self._open_number(row.matched_with.split(",")[0].strip())

    def _open_number(self, number: str) -> None:
        """Open the case of a number."""
        cases, actor = self._context.desk.cases, self._context.actor

        def go(found: tuple[CaseLine, ...]) -> None:
            if found:
                self._context.go("case", found[0].id)

        self._context.lane.run(self._page, lambda: cases.search(actor, number, 1), go, self._page.on_refused)

    def open_case_of(self, charge_id: str) -> None:
        """Open the case of a request that is not in front."""
        service, actor, account = self._context.desk.reconciliation, self._context.actor, self._page.asking.account_id

        def go(found: tuple[WaitingLine, ...]) -> None:
            case_id = next((one.case_id for one in found if one.charge_id == charge_id), "")
            if case_id:
                self._context.go("case", case_id)

        self._context.lane.run(self._page, lambda: service.waiting(actor, account, ""), go, self._page.on_refused)

    def next_filter(self) -> None:
        """Show the rows of the next filter."""
        bank = self._page.view.bank
        order = list(filters.PLAIN)
        place = order.index(bank.filter) + 1 if bank.filter in order else 0
        bank.show_filter(order[place % len(order)])

    def apart(self) -> bool:
        """Go to the first deposit that nothing tells apart; False from one of them."""
        row, bank = self._page.row(), self._page.view.bank
        if row is not None and row.state == "ambiguous":
            return False
        first = next((one for one in bank.rows() if one.state == "ambiguous"), None)
        if first is None:
            self._page.toasting.say(tr("Nada es ambiguo en este período."))
            return True
        if not bank.table.go_to(first.id):
            bank.show_filter(filters.AMBIGUOUS)
        self._page.focus_first()
        return True

    def out(self) -> None:
        """Go out one level: from the marks, the search, the candidates, the page."""
        page = self._page
        if page.marking.any:
            page.marking.clear()
        elif page.searching.on:
            page.searching.end()
        elif not page.view.bank.table.hasFocus():
            page.focus_first()
        else:
            self._context.back()
