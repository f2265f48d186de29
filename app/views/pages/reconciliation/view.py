"""What the page is made of and where each part stands, wide and narrow; it asks nothing and decides nothing."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.rows.evidence import Candidates
from app.models.rows.reconciliation import BankLine, Board
from app.views.overriding import override
from app.views.pages.reconciliation.balance import BalanceBand
from app.views.pages.reconciliation.bank import BankCard
from app.views.pages.reconciliation.evidence import EvidenceStrip
from app.views.pages.reconciliation.heading import Heading
from app.views.pages.reconciliation.proposals import Proposal
from app.views.pages.reconciliation.requests import RequestsCard
from app.views.pages.reconciliation.words import is_open
from app.views.theme.look import look_of
from app.views.widgets.search import SearchBox

_WIDE = 1000
_GAP = 8
_SHARES = {False: (55, 45), True: (60, 40)}
"""Of bank and requests, wide and narrow."""


class ReconciliationView(QWidget):
    """`narrowed` tells that the window became narrow or wide."""

    narrowed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.band = Heading(), BalanceBand()
        self.bank, self.requests, self.evidence = BankCard(), RequestsCard(), EvidenceStrip()
        self.search = SearchBox(self.tr("Buscar en el banco y en las solicitudes"), keys="Esc")
        self.search.hide()
        self._narrow: bool | None = None
        self._build()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(_GAP)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(12)
        self._sides.addWidget(self.bank, 55)
        self._sides.addWidget(self.requests, 45)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.band)
        self._column.addWidget(self.search)
        self._column.addLayout(self._sides, 1)
        self._column.addWidget(self.evidence)
        parts = (self.bank.table, self.requests.list, self.evidence.accept, self.evidence.difference)
        for first, second in pairwise(parts):
            self.setTabOrder(first, second)

    def show_board(self, board: Board) -> None:
        """Show a period."""
        self.heading.show_board(board)
        self.band.show_board(board)
        self.bank.show_older(board.older)
        self.bank.show_rows(board.rows)

    def show_row(self, row: BankLine | None) -> None:
        """Show which deposit is in front, before its candidates are known."""
        self.requests.clear_for(row)
        self.evidence.show_row(row)

    def show_candidates(self, row: BankLine, candidates: Candidates) -> None:
        """Show what could be behind the deposit in front."""
        self.requests.show_candidates(row, candidates)
        self.evidence.offer_again(may=bool(candidates.undo_id) and not is_open(row))

    def show_proposal(self, row: BankLine | None, proposal: Proposal | None, why_not: str = "") -> None:
        """Show the evidence of what is in front at both sides."""
        if row is None or proposal is None:
            self.evidence.show_row(row)
        else:
            self.evidence.show_proposal(row, proposal, why_not)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _WIDE or look_of(self).scale > 1.2
        self._column.setContentsMargins(*((16, 10, 16, 10) if narrow else (24, 12, 24, 10)))
        if narrow != self._narrow:
            self._narrow = narrow
            for part in (self.heading, self.band, self.bank, self.requests, self.evidence):
                part.set_narrow(narrow)
            for place, share in enumerate(_SHARES[narrow]):
                self._sides.setStretch(place, share)
            self.narrowed.emit(narrow)
