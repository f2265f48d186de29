"""Evaluaciones as a page: the week, or the sheet of one visit."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.views.context import Context
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.evaluations.agenda import AgendaView, WeekRead
from app.views.pages.evaluations.doing import Doing, ask_where_to_save
from app.views.pages.evaluations.visits import Visit, monday_of
from app.views.shell.actions import Action

_WIDE = 1000
_SIDE_WIDE, _SIDE_NARROW = 312, 264


class EvaluationsPage(Page):
    """Opened with the id of an evaluation it shows its sheet. `filled` comes with each answer."""

    key: ClassVar[str] = "evaluations"
    shows: ClassVar[frozenset[str]] = frozenset({"evaluation", "finding", "case_file", "app_user"})
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.agenda = AgendaView(context)
        self.doing = Doing(context, self)
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._stack.addWidget(self.agenda)
        self._column.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        self.agenda.turned.connect(self.reload)
        self.agenda.board.opened.connect(lambda visit: self.show_sheet(visit.line.id))
        self.agenda.board.asked.connect(self._on_asked)
        self.agenda.visit.asked.connect(self._on_asked)
        self.agenda.waiting.asked.connect(self.doing.schedule)

    @override
    def open(self, argument: object) -> None:
        """Show the week, or the sheet of the evaluation that was asked for."""
        self.reload()

    @override
    def reload(self) -> None:
        """Ask for the week again."""
        self.context.lane.run(self, self.agenda.ask, self._show_week)

    @override
    def focus_first(self) -> None:
        self.agenda.setFocus()

    @override
    def panes(self) -> list[QWidget]:
        return [self.agenda.board, self.agenda.waiting.table]

    @override
    def page_actions(self) -> list[Action]:
        return []

    def show_visit(self, day: date, evaluation_id: str) -> None:
        """Show the week of a day with the frame on one visit."""
        self.agenda.monday, self.agenda.wanted = monday_of(day), evaluation_id
        self.reload()

    def show_sheet(self, evaluation_id: str) -> None:
        """Open the sheet of an evaluation."""

    def ask_where_to_save(self, name: str) -> Path | None:
        """Ask for the file of an invitation."""
        return ask_where_to_save(self, name)

    def _show_week(self, read: WeekRead) -> None:
        self.agenda.show_read(read)
        self.filled.emit()

    def _on_asked(self, act: str) -> None:
        visit: Visit | None = self.agenda.current()
        if visit is not None:
            self.doing.do(act, visit.line)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self._column.setContentsMargins(*((24, 16, 24, 16) if wide else (16, 12, 16, 12)))
        self.agenda.side.setFixedWidth(_SIDE_WIDE if wide else _SIDE_NARROW)
