"""Asks the services what the page shows, off the window's thread; of many wishes only the last one is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.models.errors import UserError
from app.models.rows.evidence import Candidate, Candidates
from app.models.rows.reconciliation import AccountLine, BankLine, Board, WaitingLine
from app.views.context import Context

if TYPE_CHECKING:
    from app.services.reconciliation import Reconciliation


_FEW = 2
"""Cases that move on in one turn of the lane: a tenth of a second."""


class Asking(QObject):
    """Knows the account and the period in front. `accounts`, `board` and `candidates` are told as they come."""

    accounts = Signal(tuple)
    board = Signal(object)
    candidates = Signal(object)
    found = Signal(tuple)
    paired = Signal(str, object)
    refused = Signal(UserError)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.account_id = self.period_id = ""
        self._asking = self._again = self.held = False
        self._row = self._asked = ""
        self._proposing = ""
        context.lane.failed.connect(self._on_failed)
        self.moving = False

    @property
    def service(self) -> Reconciliation:
        """The services of this page."""
        return self._context.desk.reconciliation

    def hold(self) -> None:
        """Ask for nothing until `go_on`: what an act changes is painted first, while nothing else is at work."""
        self.held = True

    def go_on(self) -> None:
        """Ask for what is behind the row in front and for the board, after an act."""
        self.held = False
        if self._row and not self._asked:
            self._send()
        self.ask()

    def ask(self) -> None:
        """Ask for the accounts and the board; while an answer is on its way one more question is enough."""
        if self._asking or self.held:
            self._again = self._asking
            return
        self._asking = True
        service, actor, account, period = self.service, self._context.actor, self.account_id, self.period_id

        def work() -> tuple[tuple[AccountLine, ...], Board | None]:
            held = tuple(one for one in service.accounts(actor) if one.active)
            here = account if account in {one.id for one in held} else next((one.id for one in held), "")
            return held, service.board(actor, here, period) if here else None

        self._context.lane.run(self, work, self._on_board, self._on_refused)

    def ask_row(self, row: BankLine | None) -> None:
        """Ask what could be behind a row; holding ↓ asks for the rows where it rests."""
        self._row = row.id if row is not None else ""
        if self._row and not self._asked and not self.held:
            self._send()

    def search(self, typed: str) -> None:
        """Ask for the requests that hold what is typed."""
        service, actor, account = self.service, self._context.actor, self.account_id
        self._context.lane.run(
            self, lambda: (typed, service.waiting(actor, account, typed)), self._on_found, self._on_refused
        )

    def pair(self, row_id: str, charge_id: str) -> None:
        """Ask for the evidence of a request that was searched for."""
        service, actor = self.service, self._context.actor

        def told(one: Candidate) -> None:
            self.paired.emit(row_id, one)

        self._context.lane.run(self, lambda: service.pair(actor, row_id, charge_id), told, self._on_refused)

    def _send(self) -> None:
        self._asked = row_id = self._row
        service, actor = self.service, self._context.actor
        self._context.lane.run(self, lambda: service.candidates(actor, row_id), self._on_candidates, self._on_lost)

    def _on_board(self, answer: tuple[tuple[AccountLine, ...], Board | None]) -> None:
        accounts, board = answer
        self._asking = False
        if self._again:
            self._again = False
            self.ask()
        if board is not None:
            self.account_id = board.account.id
        self.accounts.emit(accounts)
        self.board.emit(board)
        if board is not None and board.stale:
            self._propose()
        elif board is not None and board.moving:
            self._move_on()

    def _propose(self) -> None:
        """Have the proposals made anew: requests changed since; once for each account until it is asked for again."""
        if self._proposing:
            return
        self._proposing = self.account_id
        service, actor, account = self.service, self._context.actor, self.account_id
        self._context.lane.run(
            self, lambda: service.propose(actor, account), lambda _done: self._proposed(), self._fail
        )

    def _move_on(self) -> None:
        """Let the cases of what the rules joined move on, a few at a time, so that what a person does comes between."""
        if self.moving:
            return
        self.moving = True
        self._step()

    def _step(self) -> None:
        service, actor, account = self.service, self._context.actor, self.account_id
        self._context.lane.run(self, lambda: service.move_on(actor, account, _FEW), self._on_moved, self._on_stuck)

    def _on_moved(self, left: int) -> None:
        if left:
            self._step()
        else:
            self.moving = False
            self.ask()

    def _on_stuck(self, error: UserError) -> None:
        self.moving = False
        self.refused.emit(error)

    def _proposed(self) -> None:
        self._proposing = ""
        self.ask()

    def _fail(self, error: UserError) -> None:
        self._proposing = ""
        self.refused.emit(error)

    def _on_candidates(self, answer: Candidates) -> None:
        self._asked = ""
        if answer.row_id == self._row:
            self.candidates.emit(answer)
        elif self._row:
            self._send()

    def _on_lost(self, _error: UserError) -> None:
        """The row has gone meanwhile; the board that comes says so."""
        self._asked = ""
        self.ask()

    def _on_found(self, answer: tuple[str, tuple[WaitingLine, ...]]) -> None:
        self.found.emit(answer)

    def _on_failed(self, _bug: Exception) -> None:
        """An answer that never comes keeps nobody from asking again."""
        self._asking = self._again = self.held = False

    def _on_refused(self, error: UserError) -> None:
        self._asking = self._again = False
        self.refused.emit(error)
