"""The table of the bank's rows: matching fragments marked in the row itself, a side mark that joins ambiguous rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTableView

from app.models.rows.reconciliation import BankLine
from app.views.itemmodels.rows_model import Index
from app.views.overriding import override
from app.views.pages.reconciliation.bank_columns import DESCRIPTION, DOCUMENT, LEAST_DOCUMENT, MOST_DOCUMENT
from app.views.pages.reconciliation.bank_model import BankModel
from app.views.pages.reconciliation.dragging import CHARGE, ROW, carried, carrying
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.checks import paint_check
from app.views.widgets.marked import Marks, paint_marked
from app.views.widgets.table import Table
from app.views.widgets.table_paint import PADDING, CellDelegate, paint_cell

_CHECK, _BAND = 22, 3


class BankDelegate(CellDelegate):
    """Paints the fragments that agree with the request, and a check while rows are marked."""

    def __init__(self, table: QTableView, model: BankModel) -> None:
        super().__init__(table, markable=False)
        self._table, self._rows = table, model

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = self._rows.row_at(index.row()), self._rows.columns[index.column()]
        if row is None:
            return
        marks = _marks(row, column.key, chosen=_is_chosen(option))
        first = self._rows.any_marked and index.column() == self._first_shown()
        if not marks and not first and not self._rows.is_marked(index.row()):
            super().paint(painter, option, index)
            return
        self._ground(painter, option, index)
        look = look_of(self._table)
        rect = QRectF(option.rect).adjusted(PADDING, 0, -PADDING, -1)
        cell = column.cell(row)
        if first:
            paint_check(painter, rect.left() - 4, rect.center().y(), look, checked=self._rows.is_marked(index.row()))
            rect.adjust(_CHECK - 6, 0, PADDING, 0)
        if marks:
            paint_marked(painter, rect, cell.text, marks, look)
        else:
            paint_cell(painter, rect, cell, column, look)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = look_of(self._table)
        rect = QRectF(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if _is_chosen(option) or self._rows.is_marked(index.row()):
            painter.fillRect(rect, look.color("tinta_suave"))
        bottom = rect.bottom() - 0.5
        ink.rule(painter, QRectF(rect.left(), bottom, 0, 0).topLeft(), QRectF(rect.right(), bottom, 0, 0).topLeft(),
                 look.color("linea"))  # fmt: skip

    def _first_shown(self) -> int:
        """Return the first column that a narrow window leaves."""
        return next((one for one in range(len(self._rows.columns)) if not self._table.isColumnHidden(one)), 0)


def _is_chosen(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _marks(row: BankLine, column: str, *, chosen: bool) -> Marks:
    """Return what to highlight: in what is proposed, and in the row in front."""
    if not (chosen or row.state == "suggested"):
        return ()
    if column == DOCUMENT:
        return row.document_marks
    return row.description_marks if column == DESCRIPTION else ()


class BankTable(Table):
    """Digits choose a candidate (`digit`), Espacio and Mayús+↑↓ mark; a request dropped on a row is `joined` to it."""

    draws_waiting = False
    digit = Signal(int)
    joined = Signal(str, str)

    def __init__(self, model: BankModel, name: str) -> None:
        super().__init__(model, name, dense=True, jump_column=1)
        self._bank = model
        self.setItemDelegate(BankDelegate(self, model))
        self.setAcceptDrops(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    def row(self) -> BankLine | None:
        """Return the row with the frame."""
        row = self.current_row()
        return row if isinstance(row, BankLine) else None

    def suit(self, rows: Sequence[BankLine]) -> None:
        """Make room for the longest number of a period: a number is not cut."""
        longest = max((row.document for row in rows), key=len, default="")
        look = look_of(self)
        needed = round(look.width("body", longest) / look.scale) + 2 * PADDING
        self._bank.widen(DOCUMENT, min(MOST_DOCUMENT, max(LEAST_DOCUMENT, needed)))
        self._fit()

    def paint_now(self, keys: Collection[str]) -> None:
        """Paint the rows with some keys at once, without waiting for the turn of the window."""
        for position in self._shown():
            if self._bank.key_at(position) in keys:
                self.viewport().repaint(self._row_rect(position).toAlignedRect())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed.isdigit() and typed != "0" and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.digit.emit(int(typed))
        elif not self._mark_by_key(event):
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the page; whoever looks for a row presses Ctrl+F."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = ink.begin(self.viewport())
        color = look_of(self).color("aviso")
        for position in self._shown():
            group = self._bank.group_at(position)
            if group:
                rect = self._row_rect(position)
                joins = group == self._bank.group_at(position + 1)
                painter.fillRect(QRectF(0, rect.top(), _BAND, rect.height() - (0 if joins else 2)), color)
        painter.end()

    def _shown(self) -> range:
        """Return the positions of the rows in sight."""
        first, last = max(0, self.rowAt(0)), self.rowAt(self.viewport().height() - 1)
        return range(first, (last if last >= 0 else self._bank.rowCount() - 1) + 1)

    # dragging

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        row = self.row()
        if row is not None:
            drag = QDrag(self)
            drag.setMimeData(carrying(ROW, row.id))
            drag.exec(Qt.DropAction.LinkAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event, event.mimeData())

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event, event.mimeData())

    def _consider(self, event: QDragMoveEvent, data: QMimeData) -> None:
        if carried(data, CHARGE):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        row = self._bank.row_at(self.indexAt(event.position().toPoint()).row())
        charge = carried(event.mimeData(), CHARGE)
        if row is not None and charge:
            event.acceptProposedAction()
            self.joined.emit(row.id, charge)
