"""Ctrl+H: what was done in this account, newest first; each act, and each part of a group, has its way back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.models.rows.bank_acts import ActLine
from app.models.texts_es import day_month, hour, plural
from app.views.context import Context
from app.views.dialogs.list_window import ListWindow
from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.pages.reconciliation.words import tr
from app.views.widgets.buttons import Button
from app.views.widgets.card import Card
from app.views.widgets.table import Table
from app.views.widgets.waiting import EmptyState


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """An act, or one part of an act that was done to many (inner)."""

    act: ActLine
    inner: bool = False


def lines_of(acts: tuple[ActLine, ...]) -> list[HistoryLine]:
    """Put the parts of each act below it."""
    lines: list[HistoryLine] = []
    for act in acts:
        lines.append(HistoryLine(act))
        lines += [HistoryLine(one, inner=True) for one in act.items]
    return lines


class HistoryDialog(ListWindow):
    """`take_back` carries the id of the act to undo, `do_again` of the one to do again."""

    take_back, do_again = Signal(str), Signal(str)

    def __init__(self, context: Context, account_id: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Historial de la conciliación"), parent)
        self._context, self._account = context, account_id
        self.model: RowsModel[HistoryLine] = RowsModel(_columns(context), key=lambda line: line.act.id)
        self.table = Table(self.model, tr("Historial de la conciliación"))
        self.undo = Button(tr("Deshacer"), icon="arrow-counter-clockwise", keys="Ctrl+Z")
        self.undo.clicked.connect(self._on_undo)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self.undo.click)
        self.again = Button(tr("Rehacer"), icon="arrow-clockwise", keys="Ctrl+Y")
        self.again.clicked.connect(self._on_again)
        QShortcut(QKeySequence("Ctrl+Y"), self).activated.connect(self.again.click)
        self.verbs.addWidget(self.again)
        self.verbs.addWidget(self.undo)
        self._card = Card(tr("Actos"), " ", flush=True)
        self._card.add(self.table, 1)
        self.column.addWidget(self._card, 1)
        self.table.moved.connect(lambda _line: self._offer())
        self.table.opened.connect(lambda _line: self.undo.click())
        self.table.set_empty(
            EmptyState(
                tr("Todavía no se ha conciliado nada"), tr("Aquí queda cada acto, y cómo deshacerlo."),
                icon="clock-counter-clockwise", tone="texto2", framed=False,
            )
        )  # fmt: skip
        self.table.setFocus()
        self.ask()

    def ask(self) -> None:
        """Read the acts again."""
        service, actor, account = self._context.desk.reconciliation, self._context.actor, self._account
        self._context.lane.run(self, lambda: service.history(actor, account), self._show)

    def _show(self, acts: tuple[ActLine, ...]) -> None:
        before, place = self.table.current_row(), self.table.currentIndex().row()
        self.model.set_rows(lines_of(acts))
        if not (isinstance(before, HistoryLine) and self.table.go_to(before.act.id)):
            self.table.go_to_position(max(0, place))
        self._card.set_note(plural(len(acts), tr("acto"), tr("actos")))
        self._offer()

    def _offer(self) -> None:
        line = self.table.current_row()
        can = isinstance(line, HistoryLine) and line.act.can_undo
        self.undo.setEnabled(can)
        self.again.setEnabled(isinstance(line, HistoryLine) and line.act.can_redo)
        whole = isinstance(line, HistoryLine) and bool(line.act.items)
        self.undo.set_words(tr("Deshacer todo el grupo") if whole else tr("Deshacer"))

    def _on_undo(self) -> None:
        line = self.table.current_row()
        if isinstance(line, HistoryLine) and line.act.can_undo:
            self.take_back.emit(line.act.id)
            self.ask()

    def _on_again(self) -> None:
        line = self.table.current_row()
        if isinstance(line, HistoryLine) and line.act.can_redo:
            self.do_again.emit(line.act.id)
            self.ask()


def _columns(context: Context) -> list[Column[HistoryLine]]:
    local = context.desk.clock.local
    return [
        Column("at", tr("Cuándo"), lambda line: hour(local(line.act.at).time()),
               second=lambda line: day_month(local(line.act.at).date()), width=72, keep=True),
        Column("words", tr("Qué se hizo"), lambda line: line.act.words, second=lambda line: line.act.detail,
               indent=lambda line: 2 if line.inner else 0, width=320, stretch=1),
        Column("by", tr("Quién"), lambda line: line.act.by, tone="texto2", width=150, drop=1),
        Column("state", tr("Estado"), _state_words, state=_shape, width=120, keep=True),
    ]  # fmt: skip


def _state_words(line: HistoryLine) -> str:
    words = {"done": tr("Hecho"), "undone": tr("Deshecho"), "reversed": tr("Reversado")}
    return words[line.act.state]


def _shape(line: HistoryLine) -> str:
    return {"done": "matched", "undone": "rejected", "reversed": "not_ours"}[line.act.state]
