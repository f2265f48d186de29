"""Inicio as a page: figures that open their lists, the queue, three small cards."""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.models.rows.cases import CaseFilter
from app.models.rows.home import Board
from app.models.rows.papers import PrintQuestion
from app.models.texts_es import weekday_date
from app.views.context import Context
from app.views.lists.case_rows import CaseRow, case_rows
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.cases.filters import RENEWABLE
from app.views.pages.home.cards import BackupCard, PrintCard, SlipsCard
from app.views.pages.home.question import QuestionBar
from app.views.pages.home.queue import Queue
from app.views.pages.home.renewals import RenewalsCard
from app.views.pages.home.unsent import UnsentBar
from app.views.places import absent
from app.views.shell.actions import Action
from app.views.widgets.figures import Figure, FigureRow
from app.views.widgets.page_head import page_head
from app.views.widgets.scroll import Scroll
from app.views.widgets.text import Text

_CARDS_WIDE, _CARDS_NARROW = 284, 236
_PLACE_OF = {"slips": "payments", "to_schedule": "evaluations"}
"""Where the figure of each key is worked on: it goes with its place."""


class _Answer(NamedTuple):
    """The board and its queue already worded."""

    board: Board
    rows: tuple[CaseRow, ...]


class HomePage(Page):
    """`filled` comes with the first answer."""

    key: ClassVar[str] = "home"
    shows: ClassVar[frozenset[str]] = frozenset(
        {"case_file", "slip", "document", "print_job", "evaluation", "pause", "charge", "outbox"}
    )
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        clock, desk = context.desk.clock, context.desk
        self._board: Board | None = None
        self._absent = absent(desk) | (frozenset() if context.may("payments.pending") else {"payments"})
        self._title = Text("", "title")
        self._note = Text("", "body", "texto2")
        self.question = QuestionBar(clock)
        self.unsent = UnsentBar()
        self.figures = FigureRow()
        self.queue = Queue(several=len(desk.catalogue.for_office(desk.office.office)) > 1)
        self.slips, self.papers, self.backup = SlipsCard(), PrintCard(), BackupCard(clock)
        self.renewals = RenewalsCard()
        self._build()
        self.slips.setVisible("payments" not in self._absent)
        self.papers.button.setVisible(context.may("printing.send"))
        self.backup.link.setVisible(context.may("backups.now"))
        self._connect()

    def _build(self) -> None:
        column = self.lay_column()
        column.addLayout(page_head(self._title, self._note))
        column.addWidget(self.question)
        column.addWidget(self.unsent)
        column.addWidget(self.figures)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.queue, 1)
        below.addWidget(self._cards())
        column.addLayout(below, 1)

    def _cards(self) -> QWidget:
        """Stack the small cards; with large letters in a small window they scroll."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.slips, self.papers, self.renewals, self.backup):
            column.addWidget(card)
        column.addStretch(1)
        self._side = Scroll(content)
        return self._side

    def _connect(self) -> None:
        go = self.context.go
        self.figures.opened.connect(self._open_figure)
        self.queue.opened.connect(lambda case: go("case", case))
        self.queue.all_wanted.connect(self._open_all)
        self.queue.empty.link_activated.connect(lambda: go("new_case", None))
        self.slips.opened.connect(lambda case: go("case", case))
        self.slips.all_wanted.connect(lambda: go("slips", None))
        self.papers.print_wanted.connect(self._print)
        self.renewals.wanted.connect(lambda: go("cases", RENEWABLE))
        self.backup.settings_wanted.connect(lambda: go("settings", "backup"))
        self.unsent.opened.connect(lambda: go("outbox", "failed"))
        self.question.came_out_well.connect(lambda asked: self._confirm(asked, "good", ""))
        self.question.came_out_badly.connect(self._ask_what_happened)

    @override
    def reload(self) -> None:
        desk, actor = self.context.desk, self.context.actor

        def ask() -> _Answer:
            board = desk.home.board(actor)
            return _Answer(board, case_rows(desk, board.queue))

        self.context.lane.run(self, ask, self._show)

    @override
    def focus_first(self) -> None:
        if self.question.question is not None:
            self.question.yes.setFocus()
        else:
            self.queue.table.setFocus()

    @override
    def procedure_here(self) -> str:
        row = self.queue.table.current_row()
        return row.line.procedure if isinstance(row, CaseRow) else ""

    @override
    def panes(self) -> list[QWidget]:
        return [self.question, self.unsent, self.queue, self.slips, self.papers, self.renewals, self.backup,
                self.figures]  # fmt: skip

    @override
    def page_actions(self) -> list[Action]:
        def asked() -> bool:
            return self.question.question is not None and not isinstance(self.window().focusWidget(), QLineEdit)

        return [
            Action("home.rows", self.tr("Fila anterior o siguiente"), "Up Down", hint=self.tr("fila"),
                   where=self.key, bound=False),
            Action("home.open", self.tr("Abrir el trámite"), "Return", hint=self.tr("abrir"),
                   where=self.key, bound=False),
            Action("home.all", self.tr("Ver toda la cola"), "F4", "list", self._open_all, where=self.key,
                   hint=self.tr("ver toda la cola")),
            Action("home.print", self.tr("Imprimir lo aprobado"), "F8", "printer", self._print, where=self.key,
                   enabled=lambda: self.context.may("printing.send")),
            Action("home.yes", self.tr("El papel salió bien"), "S", "check", self.question.answer_well,
                   where=self.key, enabled=asked),
            Action("home.no", self.tr("El papel no salió bien"), "N", "x", self.question.answer_badly,
                   where=self.key, enabled=asked),
        ]  # fmt: skip

    def _show(self, answer: _Answer) -> None:
        board = answer.board
        self._board = board
        self._title.set_text(weekday_date(board.today).capitalize())
        self._note.set_text(board.day_note)
        had_focus = self.question.isAncestorOf(self.focusWidget() or self)
        self.question.set_question(board.question if self.context.may("printing.confirm") else None)
        self.unsent.set_count(board.failed_letters if self.context.may("outbox.page") else 0)
        self.figures.set_figures(self._figures(board))
        self.queue.set_rows(answer.rows, board.queue_total)
        self._say_empty(board)
        self.slips.set_slips(board.slips, sum(figure.count for figure in board.figures if figure.key == "slips"))
        self.papers.set_papers(board.to_print)
        self.renewals.set_count(board.renewable)
        self.backup.set_backup(board.last_backup)
        self.context.actions.refresh()
        if had_focus and self.question.question is None:
            self.queue.table.setFocus()
        self.filled.emit()

    def _figures(self, board: Board) -> list[Figure]:
        deposits = self.tr("Por confirmar") if self.narrow else self.tr("Depósitos sin confirmar")
        words = {
            "overdue": (self.tr("Vencidos"), "overdue", ""),
            "today": (self.tr("Vencen hoy"), "due_today", ""),
            "slips": (deposits, "", "bank"),
            "to_print": (self.tr("Por imprimir"), "", "printer"),
            "to_schedule": (self.tr("Por coordinar"), "", "calendar-check"),
        }
        made = []
        for figure in board.figures:
            if _PLACE_OF.get(figure.key) in self._absent:
                continue
            label, state, icon = words[figure.key]
            made.append(Figure(figure.key, str(figure.count), label, figure.note, state if figure.count else "", icon))
        return made

    def _say_empty(self, board: Board) -> None:
        if board.next_due is not None:
            fact = self.tr("No vence nada hoy")
            following = self.tr("Lo próximo vence el {day}.").format(day=weekday_date(board.next_due))
            self.queue.empty.set_words(fact, following)
            return
        self.queue.empty.set_words(
            self.tr("Nadie espera. Tres cosas por hacer:"),
            self.tr("registre un trámite (Ctrl+N), escriba quién firma y haga un respaldo (Alt+0)."),
            self.tr("Registrar el primero"),
        )

    def _open_figure(self, key: str) -> None:
        today = self.context.desk.clock.today()
        targets: dict[str, tuple[str, object]] = {
            "overdue": ("cases", CaseFilter(due_until=today - timedelta(days=1), running=True)),
            "today": ("cases", CaseFilter(due_from=today, due_until=today, running=True)),
            "slips": ("slips", None),
            "to_print": ("issuing", "approved"),
            "to_schedule": ("evaluations", None),
        }
        self.context.go(*targets[key])

    def _open_all(self) -> None:
        self.context.go("cases", CaseFilter())

    def _print(self) -> None:
        self.context.go("issuing", None)

    def _ask_what_happened(self, asked: PrintQuestion) -> None:
        from app.views.dialogs.print_outcome import PrintOutcome

        dialog = PrintOutcome(f"{asked.title} {asked.number}", self)
        if dialog.exec():
            self._confirm(asked, dialog.outcome, dialog.reason)

    def _confirm(self, asked: PrintQuestion, outcome: str, reason: str) -> None:
        desk, actor = self.context.desk, self.context.actor

        def told(_nothing: None) -> None:
            words = (
                self.tr("{number} quedó como impreso.")
                if outcome == "good"
                else self.tr("{number} se imprimirá otra vez.")
            )
            self.context.messages.toast(words.format(number=asked.number))

        self.context.lane.run(self, lambda: desk.printing.confirm(actor, asked.job_id, outcome, reason), told)

    @override
    def fit(self) -> None:
        self._side.setFixedWidth(_CARDS_NARROW if self.narrow else _CARDS_WIDE)
        self.slips.set_narrow(narrow=self.narrow)
        self.papers.set_narrow(narrow=self.narrow)
