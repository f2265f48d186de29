"""Ctrl+F: one box searches the rows of the bank and the requests that wait; what is in front of both may be joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.models.rows.evidence import Candidate
from app.models.rows.reconciliation import WaitingLine
from app.views.pages.reconciliation.proposals import of_candidate
from app.views.pages.reconciliation.words import is_open

if TYPE_CHECKING:
    from app.views.pages.reconciliation.page import ReconciliationPage


class Searching(QObject):
    """Shows the box, and what it finds at both sides."""

    def __init__(self, page: ReconciliationPage) -> None:
        super().__init__(page)
        self._page, self._box = page, page.view.search
        self._box.settled.connect(self._search)
        self._box.left.connect(self.end)
        self._box.submitted.connect(self._go_on)
        page.asking.found.connect(self._on_found)
        page.asking.paired.connect(self._on_paired)

    @property
    def on(self) -> bool:
        """Tell whether both lists are being searched."""
        return not self._box.isHidden()

    def begin(self) -> None:
        """Show the box, or come back to it."""
        self._box.show()
        self._box.setFocus()
        self._box.selectAll()
        self._search(self._box.text())

    def end(self) -> None:
        """Show everything again."""
        if self.on:
            self._box.clear()
            self._box.hide()
            self._page.view.bank.search("")
            row = self._page.row()
            if row is None or not is_open(row):
                self._page.view.bank.go_to_open(self._page.view.bank.table.currentIndex().row())
            self._page.focus_first()
            self._page.candidates = None
            self._page.ask_row()

    def _go_on(self, typed: str) -> None:
        """Go from the box to the rows, or to the requests where no row holds what was typed."""
        self._search(typed)
        bank, requests = self._page.view.bank, self._page.view.requests
        (bank.table if bank.model.rowCount() else requests.list).setFocus()

    def _search(self, typed: str) -> None:
        if self.on:
            self._page.view.bank.search(typed)
            self._page.asking.search(typed)

    def _on_found(self, answer: tuple[str, tuple[WaitingLine, ...]]) -> None:
        typed, found = answer
        if self.on and typed == self._box.text():
            self._page.view.requests.show_found(self._page.row(), found, typed)
            rows = self._page.view.bank.model.rowCount()
            told = self.tr("{rows} del banco, {requests} por pagar")
            self._box.set_count(told.format(rows=rows, requests=len(found)))

    def _on_paired(self, row_id: str, one: Candidate) -> None:
        """Show the evidence of a request that was found, if both are still in front."""
        row, proposal = self._page.row(), self._page.view.requests.list.current()
        if row is not None and row.id == row_id and proposal is not None and proposal.key == one.charge_id:
            shown = of_candidate(one)
            self._page.view.show_proposal(row, shown, self._page.acting.why_not(row, shown))
            self._page.slips.show(one)
