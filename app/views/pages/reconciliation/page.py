"""Pagos: each deposit of the bank beside the request that it paid, with the proof in front."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.errors import UserError
from app.models.rows.evidence import Candidates, PaidRow
from app.models.rows.reconciliation import AccountLine, Balance, BankLine, Board
from app.models.texts_es import plain_date
from app.views.context import Context
from app.views.lists.exporting import Exporting
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.reconciliation import filters
from app.views.pages.reconciliation.acting import Acting
from app.views.pages.reconciliation.asking import Asking
from app.views.pages.reconciliation.bank_columns import as_file
from app.views.pages.reconciliation.going import Going
from app.views.pages.reconciliation.keys import actions_of
from app.views.pages.reconciliation.marking import Marking
from app.views.pages.reconciliation.menus import open_menu
from app.views.pages.reconciliation.period_acts import PeriodActs
from app.views.pages.reconciliation.proposals import Proposal
from app.views.pages.reconciliation.searching import Searching
from app.views.pages.reconciliation.slip_pictures import SlipPictures
from app.views.pages.reconciliation.toasting import Toasting
from app.views.pages.reconciliation.undoing import Undoing
from app.views.pages.reconciliation.view import ReconciliationView
from app.views.pages.reconciliation.words import is_open
from app.views.shell.actions import Action


class ReconciliationPage(Page):
    """Opened with the id of an account it shows that one, with a paid row that row. `filled` comes with each answer.

    wanted: the row to go to when the next board comes.
    """

    key: ClassVar[str] = "payments"
    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "bank_account", "bank_import", "bank_row", "bank_match", "bank_act", "bank_period",
            "charge", "slip", "case_file", "difference",
        }
    )  # fmt: skip
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view = ReconciliationView()
        self.board: Board | None = None
        self.candidates: Candidates | None = None
        self._shown: BankLine | None = None
        self.wanted = ""
        self.asking = Asking(context, self)
        self.searching, self.toasting = Searching(self), Toasting(self)
        self.going, self.marking, self.undoing = Going(context, self), Marking(context, self), Undoing(context, self)
        self.acting = Acting(context, self)
        self.period = PeriodActs(context, self)
        self.exporting = Exporting(self, lambda: as_file(self.board, self.view.bank.model.rows))
        self.slips = SlipPictures(context, self.view.evidence.slip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._connect()
        self._connect_acts()

    def _connect(self) -> None:
        asking, view = self.asking, self.view
        asking.accounts.connect(self._on_accounts)
        asking.board.connect(self._on_board)
        asking.candidates.connect(self._on_candidates)
        asking.refused.connect(self._on_lost)
        view.bank.table.moved.connect(self._on_row)
        view.bank.filtered.connect(self._on_filtered)
        view.bank.table.digit.connect(view.requests.list.choose)
        view.requests.chosen.connect(self._on_proposal)
        view.heading.account_chosen.connect(lambda key: self.turn_to(key, ""))
        view.heading.period_chosen.connect(lambda key: self.turn_to(self.asking.account_id, key))
        view.band.wanted.connect(view.bank.show_filter)

    def _connect_acts(self) -> None:
        view, acting = self.view, self.acting
        view.bank.table.opened.connect(lambda _row: acting.accept())
        view.bank.table.joined.connect(acting.join)
        view.bank.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.bank.table.customContextMenuRequested.connect(lambda at: open_menu(self, at))
        view.bank.model.marks_changed.connect(self.marking.show)
        view.bank.older_wanted.connect(self.go_older)
        view.bank.import_wanted.connect(self.period.begin_import)
        view.bank.verify_wanted.connect(self.period.verify)
        view.bank.doubts_wanted.connect(self.period.doubts)
        view.requests.list.accepted.connect(acting.accept)
        view.requests.list.joined.connect(lambda row, proposal: acting.join(row, proposal.key))
        view.requests.ambiguity.asked.connect(acting.tell_apart)
        view.requests.ambiguity.pair_asked.connect(lambda row, charge: acting.tell_apart("", row, charge))
        view.requests.outcome.wanted.connect(acting.answer)
        strip = view.evidence
        strip.accept.clicked.connect(acting.accept)
        strip.difference.clicked.connect(acting.difference)
        strip.none.clicked.connect(acting.none)
        strip.ask.clicked.connect(acting.ask_slip)
        strip.case.clicked.connect(self.going.open_case)
        strip.again.clicked.connect(acting.open_again)
        strip.slip.pressed.connect(self.going.look)
        view.heading.import_button.clicked.connect(self.period.begin_import)
        view.heading.history.clicked.connect(self.period.history)
        view.heading.account_wanted.connect(self.period.put_account)
        view.heading.close_button.clicked.connect(self.period.close_period)

    # what a page does

    @override
    def open(self, argument: object) -> None:
        if isinstance(argument, str) and argument:
            self.asking.account_id, self.asking.period_id = argument, ""
        elif isinstance(argument, PaidRow):
            self._go_to(argument)
        self.reload()

    def _go_to(self, row: PaidRow) -> None:
        """Have a row in front once its period is shown."""
        self.searching.end()
        self.view.bank.show_filter(filters.ALL)
        self.asking.account_id, self.asking.period_id, self.wanted = row.account_id, row.period_id, row.id

    @override
    def reload(self) -> None:
        if self.board is None:
            self.view.bank.loading.start()
        if not self.asking.moving:
            self.asking.ask()

    @override
    def focus_first(self) -> None:
        self.view.bank.table.setFocus()

    @override
    def panes(self) -> list[QWidget]:
        return [self.view.bank.table, self.view.requests.list, self.view.evidence.first()]

    @override
    def procedure_here(self) -> str:
        proposal = self.proposal()
        return proposal.candidate.procedure if proposal is not None and proposal.candidate is not None else ""

    @override
    def page_actions(self) -> list[Action]:
        return actions_of(self)

    def turn_to(self, account_id: str, period_id: str) -> None:
        """Show another account or period."""
        self.asking.account_id, self.asking.period_id = account_id, period_id
        self.view.bank.model.clear_marks()
        self.asking.go_on()
        self.focus_first()

    def go_older(self) -> None:
        """Show the period of the older rows that nobody resolved."""
        if self.board is not None and self.board.older is not None:
            self.turn_to(self.asking.account_id, self.board.older.period_id)

    # what is in front

    def row(self) -> BankLine | None:
        """Return the deposit in front."""
        return self.view.bank.table.row()

    def proposal(self) -> Proposal | None:
        """Return the request in front, once it is the one of the deposit in front."""
        row = self.row()
        shown = self.candidates
        here = row is not None and shown is not None and shown.row_id == row.id
        return self.view.requests.list.current() if here or self.searching.on else None

    def in_hand(self) -> bool:
        """Tell whether single letters act: a list has the focus, and nobody is writing."""
        view = self.view
        strip = view.evidence
        lists = (view.bank.table, view.requests.list)
        return any(one.hasFocus() for one in (*lists, *strip.buttons))

    def paint_now(self) -> None:
        """Lay out and paint what changed, without waiting for a turn of the window."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.view.band.repaint()

    # what comes

    def _on_accounts(self, accounts: tuple[AccountLine, ...]) -> None:
        self.view.heading.show_accounts(accounts)

    def _on_board(self, board: Board | None) -> None:
        self.view.bank.loading.stop()
        self.board = board
        if board is None:
            self._show_nothing()
        else:
            self._say_empty(board)
            self.view.show_board(board)
            if self.wanted:
                self.view.bank.table.go_to(self.wanted)
                self.wanted = ""
            self.view.bank.show_verify(board.to_verify, board.doubtful, board.moving)
            self.ask_row()
        self.context.actions.refresh()
        self.filled.emit()

    def _show_nothing(self) -> None:
        """Say that the office has no account yet."""
        self.view.heading.show_board(None)
        self.view.bank.say_empty(
            self.tr("La oficina no tiene una cuenta donde recibir depósitos"),
            self.tr("F4 confirma las papeletas una por una."),
            self.tr("Agregar la cuenta"),
        )
        self.view.band.show_balance(Balance(0, 0, 0, 0, 0))
        self.view.bank.show_older(None)
        self.view.bank.show_verify(0, 0, 0)
        self.view.bank.show_rows(())
        self.view.requests.show_none()

    def _say_empty(self, board: Board) -> None:
        held = board.account.last_held
        self.view.bank.say_empty(
            self.tr("Importe el estado de cuenta")
            if board.period is None
            else self.tr("Este período no tiene depósitos"),
            self.tr("Lo último que hay es del {day}.").format(day=plain_date(held))
            if held
            else self.tr("Todavía no hay ninguno de esta cuenta."),
            self.tr("Importar un estado de cuenta"),
        )

    def _on_row(self, _row: object) -> None:
        self.ask_row()

    def _on_filtered(self) -> None:
        self.ask_row()

    def ask_row(self) -> None:
        """Show the deposit in front at once, and ask what could be behind it."""
        row = self.row()
        if row is None or row != self._shown:
            self._shown = row
            self.view.show_row(row)
        if row is None:
            self.view.requests.show_none()
        elif not self.searching.on:
            self.asking.ask_row(row)

    def _on_candidates(self, answer: Candidates) -> None:
        row = self.row()
        if row is not None and answer.row_id == row.id and not self.searching.on:
            self.candidates = answer = self._of_this_period(answer)
            self.view.show_candidates(row, answer)

    def _of_this_period(self, answer: Candidates) -> Candidates:
        """Leave out what nothing tells apart in another period: A does not lead there."""
        group = answer.ambiguity
        if group is None or any(row.group == group.group for row in self.view.bank.rows()):
            return answer
        return replace(answer, ambiguity=None)

    def _on_proposal(self, proposal: Proposal | None) -> None:
        row = self.row()
        self.view.show_proposal(row, proposal, self.acting.why_not(row, proposal))
        self.slips.show(proposal.candidate if proposal is not None else None)
        if row is not None and is_open(row) and proposal is not None and proposal.candidate is None:
            self._ask_pair(row, proposal)

    def _ask_pair(self, row: BankLine, proposal: Proposal) -> None:
        if len(proposal.charge_ids) == 1 and not proposal.row_ids:
            self.asking.pair(row.id, proposal.charge_ids[0])

    def on_refused(self, error: UserError) -> None:
        """Say why something was not done, and show what is so now."""
        self.context.messages.refuse(error)
        self.asking.go_on()

    def _on_lost(self, error: UserError) -> None:
        """The board did not come: say why, and leave what was shown before."""
        self.view.bank.loading.stop()
        self.context.messages.refuse(error)
