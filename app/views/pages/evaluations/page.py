"""Evaluaciones as a page: the week, or the sheet of one visit."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.views.context import Context
from app.views.lists.exporting import Exporting, ListFile
from app.views.overriding import override
from app.views.page import Page
from app.views.pages.evaluations.agenda import AgendaView, WeekRead
from app.views.pages.evaluations.doing import Doing, ask_where_to_save
from app.views.pages.evaluations.keys import actions
from app.views.pages.evaluations.sheet import SheetView
from app.views.pages.evaluations.visits import Visit, file_heads, file_row, monday_of
from app.views.shell.actions import Action
from app.views.theme.look import look_of

_SIDE_WIDE, _SIDE_NARROW, _PANEL_WIDE = 312, 288, 360


class EvaluationsPage(Page):
    """Opened with the id of an evaluation it shows its sheet. `filled` comes with each answer."""

    key: ClassVar[str] = "evaluations"
    shows: ClassVar[frozenset[str]] = frozenset({"evaluation", "finding", "case_file", "app_user"})
    filled = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.agenda = AgendaView(context)
        self.doing, self.exporting = Doing(context, self), Exporting(self, self._as_file)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.agenda)
        self.lay_column().addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        self.agenda.turned.connect(self.reload)
        self.agenda.board.opened.connect(lambda visit: self.show_sheet(visit.line.id))
        self.agenda.board.asked.connect(self._on_asked)
        self.agenda.visit.asked.connect(self._on_asked)
        self.agenda.waiting.asked.connect(self.doing.schedule)

    @cached_property
    def sheet(self) -> SheetView:
        """The sheet of a visit, made when the first one is opened."""
        made = SheetView(self.context)
        made.filled.connect(self.filled)
        made.head.back.clicked.connect(self.show_week)
        made.head.case.clicked.connect(self._open_case)
        self._stack.addWidget(made)
        self._fit_sheet(made)
        return made

    def _keep(self) -> None:
        """Keep what was written on a sheet."""
        if "sheet" in self.__dict__:
            self.sheet.keeper.flush()

    @override
    def open(self, argument: object) -> None:
        """Show the week, or the sheet of the evaluation that was asked for."""
        if isinstance(argument, str) and argument:
            self.show_sheet(argument)
        else:
            self.show_week()

    @override
    def reload(self) -> None:
        """Ask again for what is in front."""
        if self.in_week:
            self.context.lane.run(self, self.agenda.ask, self._show_week)
        elif self.sheet.line is not None:
            self.sheet.ask(self.sheet.line.id)

    @override
    def leave(self) -> bool:
        """Keep what was written."""
        self._keep()
        return True

    @override
    def focus_first(self) -> None:
        (self.agenda if self.in_week else self.sheet).setFocus()

    @property
    def in_week(self) -> bool:
        """Whether the week is in front."""
        return self._stack.currentWidget() is self.agenda

    @override
    def procedure_here(self) -> str:
        visit = self.agenda.current()
        line = (visit.line if visit is not None else None) if self.in_week else self.sheet.line
        return line.procedure if line is not None else ""

    @override
    def panes(self) -> list[QWidget]:
        week = [self.agenda.board, self.agenda.waiting.table]
        return week if self.in_week else [self.sheet.table, self.sheet.finding]

    @override
    def page_actions(self) -> list[Action]:
        return actions(self)

    def close_evaluation(self) -> None:
        """Close the sheet in front."""
        self.sheet.close_evaluation()

    def show_visit(self, day: date, evaluation_id: str) -> None:
        """Show the week of a day with the frame on one visit."""
        self.agenda.monday, self.agenda.wanted = monday_of(day), evaluation_id
        self.reload()

    def show_week(self) -> None:
        """Return to the week, as it is now."""
        self._keep()
        self._turn_to(self.agenda)
        self.reload()

    def show_sheet(self, evaluation_id: str) -> None:
        """Open the sheet of an evaluation, once it has been made."""
        sheet = self.sheet
        self.context.lane.later(self, lambda: self._turn_to(sheet))
        self.context.lane.later(self, lambda: sheet.begin(evaluation_id))

    def go_out(self) -> None:
        """Go from a text to its table, from the sheet to the week, and from the week to the page before."""
        if self.in_week:
            self.context.back()
        elif self.sheet.finding.writes():
            self.sheet.table.setFocus()
        else:
            self.show_week()

    def _turn_to(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        view.setFocus()
        self.context.actions.refresh()

    def _open_case(self) -> None:
        if self.sheet.line is not None:
            self.context.go("case", self.sheet.line.case_id)

    def ask_where_to_save(self, name: str) -> Path | None:
        """Ask for the file of an invitation."""
        return ask_where_to_save(self, name)

    def _show_week(self, read: WeekRead) -> None:
        self.agenda.show_read(read)
        self.filled.emit()

    def _as_file(self) -> ListFile | None:
        rows = [file_row(visit) for visit in self.agenda.board.visits] if self.in_week else []
        name = f"evaluaciones-{self.agenda.monday.isoformat()}"
        one, many = self.tr("evaluación"), self.tr("evaluaciones")
        return ListFile(name, one, many, file_heads(self.tr), lambda: rows) if rows else None

    def _on_asked(self, act: str) -> None:
        visit: Visit | None = self.agenda.current()
        if visit is not None:
            self.doing.do(act, visit.line)

    @override
    def fit(self) -> None:
        """Give the right column the width that its words need at this size of window and text."""
        self.agenda.side.setFixedWidth(look_of(self).px(_SIDE_NARROW if self.narrow else _SIDE_WIDE))
        if "sheet" in self.__dict__:
            self._fit_sheet(self.sheet)

    def _fit_sheet(self, sheet: SheetView) -> None:
        sheet.finding.setFixedWidth(look_of(self).px(_SIDE_NARROW if self.narrow else _PANEL_WIDE))
