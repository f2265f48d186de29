"""Ctrl+H: what I did today, with what can still be taken back on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.models.rows.home import DoneToday
from app.models.texts_es import hour, plural
from app.views.dialogs.list_window import ListWindow
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.shell.doings import Doing, Doings
from app.views.theme.look import look_of
from app.views.widgets.buttons import Button
from app.views.widgets.card import Card
from app.views.widgets.table import Table
from app.views.widgets.waiting import EmptyState

if TYPE_CHECKING:
    from app.views.context import Context

_UNDOABLE_HEIGHT = 172


class Today(ListWindow):
    """Intro on a line opens its case; Intro or Ctrl+Z on what can be undone takes it back."""

    def __init__(self, context: Context, doings: Doings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Lo que hice hoy"), parent)
        self._context, self._doings = context, doings
        self.model: RowsModel[DoneToday] = RowsModel(_lines(self), key=id)
        self.table = Table(self.model, self.tr("Lo que hice hoy"))
        self.undoable: RowsModel[Doing] = RowsModel(_acts(self), key=id)
        self.back = Table(self.undoable, self.tr("Se puede deshacer"), dense=True)
        self._done, self._above = Card(self.tr("Hoy"), " ", flush=True), Card(self.tr("Se puede deshacer"), flush=True)
        self._build()
        self.table.opened.connect(self._open)
        self.back.opened.connect(self._take_back)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self._undo)
        self._show_undoable()
        self._ask()

    def _build(self) -> None:
        undo = Button(self.tr("Deshacer"), keys="Ctrl+Z", small=True)
        undo.clicked.connect(self._undo)
        self._above.add_right(undo)
        self._above.add(self.back, 1)
        self._above.setFixedHeight(look_of(self).px(_UNDOABLE_HEIGHT))
        self._done.add(self.table, 1)
        self.column.addWidget(self._above)
        self.column.addWidget(self._done, 1)

    def _show_undoable(self) -> None:
        """Show what can be taken back, if there is something."""
        acts = self._doings.undoable
        self.undoable.set_rows(acts)
        self.back.go_to_position(0)
        self._above.setVisible(bool(acts))
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus if acts else Qt.FocusPolicy.NoFocus)
        (self.back if acts else self.table).setFocus()

    def _ask(self) -> None:
        home, actor = self._context.desk.home, self._context.actor
        self._context.lane.run(self, lambda: home.done_today(actor), self._show)

    def _show(self, done: tuple[DoneToday, ...]) -> None:
        self.model.set_rows(done)
        self.table.go_to_position(0)
        self._done.set_note(plural(len(done), self.tr("acto"), self.tr("actos")))
        if not done:
            nothing = EmptyState(
                self.tr("Hoy no ha hecho nada en los trámites"),
                self.tr("Aquí queda cada acto con su hora."),
                icon="clock-counter-clockwise",
                tone="texto2",
                framed=False,
            )
            self.table.set_empty(nothing)

    def _open(self, one: DoneToday) -> None:
        self.accept()
        self._context.go("case", one.case_id)

    def _undo(self) -> None:
        doing = self.back.current_row()
        if isinstance(doing, Doing):
            self._take_back(doing)

    def _take_back(self, doing: Doing) -> None:
        """Take an act back and read the day again."""
        self._doings.undo(doing)
        self._show_undoable()
        self._ask()


def _lines(widget: QWidget) -> list[Column[DoneToday]]:
    return [
        Column("at", widget.tr("Hora"), lambda one: hour(one.at.time()), width=72, keep=True),
        Column("number", widget.tr("Trámite"), lambda one: one.number, second=lambda one: one.applicant,
               role="emphasis", tone="tinta", width=200, keep=True),
        Column("text", widget.tr("Qué hice"), lambda one: one.text, second=lambda one: one.detail, width=320,
               stretch=1),
    ]  # fmt: skip


def _acts(widget: QWidget) -> list[Column[Doing]]:
    return [
        Column("at", widget.tr("Hora"), lambda one: hour(one.at.time()), width=72, keep=True),
        Column("words", widget.tr("Qué hice"), lambda one: one.words, role="emphasis", width=400, stretch=1),
    ]  # fmt: skip
