"""The table of the program: hairline rows of one or two lines, walked and sorted by keyboard."""

from typing import Any, Protocol

from PySide6.QtCore import QElapsedTimer, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from app.views.itemmodels.rows_model import Role, RowsModel
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets import ink
from app.views.widgets.combo import fold
from app.views.widgets.inputs import clear_base
from app.views.widgets.table_columns import fit_columns
from app.views.widgets.table_paint import MARK_ROOM, CellDelegate, HeadView
from app.views.widgets.waiting import EmptyState, LoadingLines

_TYPING_MS = 1000


class WidthStore(Protocol):
    """Where the column widths of the person at the counter are kept."""

    def load(self, table: str) -> dict[str, int]:
        """Return the widths kept for a table, by column key."""

    def save(self, table: str, widths: dict[str, int]) -> None:
        """Keep the widths of a table."""


class Table(QTableView):
    """Shows a RowsModel. `opened` and `moved` carry the row; `markable` adds checks (Espacio, Mayús+↑↓, Ctrl+A)."""

    draws_waiting = True
    """Whether grey lines stand for rows that are still being read; False where the page draws its own."""
    opened = Signal(object)
    moved = Signal(object)

    def __init__(
        self,
        model: RowsModel[Any],
        name: str,
        *,
        markable: bool = False,
        dense: bool = False,
        jump_column: int = 0,
        widths: WidthStore | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._markable, self._dense = model, markable, dense
        self._jump_column, self._widths = jump_column, widths
        self._typed, self._since = "", QElapsedTimer()
        self._fitting = False
        self._empty: EmptyState | None = None
        self._lines: LoadingLines | None = None
        self.setObjectName(name)
        self.setAccessibleName(name)
        self._head = HeadView(self, markable=markable)
        self.setHorizontalHeader(self._head)
        self.setItemDelegate(CellDelegate(self, markable=markable))
        self.setModel(model)
        clear_base(self)
        self._set_manners()
        self._connect()

    def _set_manners(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(20)

    def _connect(self) -> None:
        self._head.sectionClicked.connect(self.sort_by)
        self._head.sectionResized.connect(self._on_section_resized)
        self.doubleClicked.connect(lambda _index: self._open())
        self._rows.modelReset.connect(self._on_rows_changed)
        self._rows.rowsInserted.connect(self._on_rows_changed)
        self.selectionModel().currentRowChanged.connect(self._on_moved)

    # what pages ask

    def current_row(self) -> object | None:
        """Return the row with the focus frame."""
        return self._rows.row_at(self.currentIndex().row())

    def go_to(self, key: object) -> bool:
        """Put the focus frame on the row with a key; False if it is not here."""
        position = self._rows.position_of(key)
        self.go_to_position(position)
        return position >= 0

    def go_to_position(self, position: int) -> None:
        """Put the focus frame on the row at a position, or on the last one."""
        last = self._rows.rowCount() - 1
        if last >= 0 and position >= 0:
            self.setCurrentIndex(self._rows.index(min(position, last), self._first_column()))

    def set_empty(self, empty: EmptyState) -> None:
        """Say what an empty table says."""
        if self._empty is not None:
            self._empty.deleteLater()
        self._empty = empty
        empty.setParent(self.viewport())
        self._show_empty()

    def sort_by(self, column: int) -> None:
        """Order by a column; the same column again turns the order."""
        descending = column == self._head.ordered_by and not self._head.descending
        self.show_order(column, descending=descending)
        self._rows.sort(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def show_order(self, column: int, *, descending: bool = False) -> None:
        """Draw the arrow of an order that the list already has."""
        self._head.ordered_by, self._head.descending = column, descending
        self._head.viewport().update()

    # keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self._open()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and not modifiers:
            self.go_to_position(0 if key == Qt.Key.Key_Home else self._rows.rowCount())
        elif modifiers & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._turn_order(descending=key == Qt.Key.Key_Down)
        elif not (self._markable and self._mark_by_key(event)):
            super().keyPressEvent(event)

    def _mark_by_key(self, event: QKeyEvent) -> bool:
        """Mark with Espacio, Mayús+↑↓ or Ctrl+A; say whether the key was one of them."""
        row = self.currentIndex().row()
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key())
        if event.key() == Qt.Key.Key_Space:
            self._rows.toggle_mark(row)
        elif step and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.go_to_position(max(0, row + step))
            self._rows.mark_range(row, self.currentIndex().row())
        elif event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._rows.mark_all()
        else:
            return False
        return True

    def _turn_order(self, *, descending: bool) -> None:
        """Order by the column that follows (Alt+↓) or the one before (Alt+↑)."""
        shown = [column for column in range(len(self._rows.columns)) if not self.isColumnHidden(column)]
        here = shown.index(self._head.ordered_by) if self._head.ordered_by in shown else -1
        self.sort_by(shown[(here + (1 if descending else -1)) % len(shown)])

    @override
    def keyboardSearch(self, search: str) -> None:
        """Jump to the row whose number contains what is being typed."""
        if not self._since.isValid() or self._since.hasExpired(_TYPING_MS):
            self._typed = ""
        self._since.restart()
        self._typed += fold(search)
        column = self._rows.columns[self._jump_column]
        texts = (fold(column.text(row)) for row in self._rows.rows)
        self.go_to_position(next((index for index, text in enumerate(texts) if self._typed in text), -1))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._markable and index.isValid() and event.position().x() < MARK_ROOM:
            self._rows.toggle_mark(index.row())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to_position(0)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # painting and fitting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = ink.begin(self.viewport())
        look = look_of(self)
        for row in self._emphasized_rows():
            rect = self._row_rect(row)
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height() - 1), look.color("tinta"))
            if self.hasFocus() and row == self.currentIndex().row():
                ink.box(painter, rect.adjusted(0, 0, 0, -1), radius=3, edge=look.color("tinta"), width=2)
        painter.end()

    def _emphasized_rows(self) -> list[int]:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        last = last if last >= 0 else self._rows.rowCount() - 1
        current = self.currentIndex().row()
        shown = range(max(0, first), last + 1)
        return [row for row in shown if row == current or (self._markable and self._rows.is_marked(row))]

    def _row_rect(self, row: int) -> QRectF:
        return QRectF(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._show_empty()

    def _fit(self) -> None:
        self._fitting = True
        look = look_of(self)
        two_lines = any(column.second is not None for column in self._rows.columns)
        height = 40 if two_lines else 32
        self.verticalHeader().setDefaultSectionSize(look.px(height - 4 if self._dense else height))
        kept = self._widths.load(self.objectName()) if self._widths else {}
        room = self.viewport().width() - (MARK_ROOM if self._markable else 0)
        widths = fit_columns(self._rows.columns, room, look.scale, kept)
        for position, column in enumerate(self._rows.columns):
            self.setColumnHidden(position, column.key not in widths)
            extra = MARK_ROOM if self._markable and position == 0 else 0
            self.setColumnWidth(position, widths.get(column.key, 0) + extra)
        self._fitting = False

    def _first_column(self) -> int:
        return next((column for column in range(len(self._rows.columns)) if not self.isColumnHidden(column)), 0)

    def _show_empty(self) -> None:
        """Say what a list without rows says, once that is known."""
        area = self.viewport().rect().adjusted(12, 12, -12, -12)
        if self._empty is not None:
            self._empty.setGeometry(area)
            self._empty.setVisible(self._rows.told and self._rows.rowCount() == 0)
        if self._lines is not None:
            self._lines.setGeometry(area.left(), area.top(), area.width(), self._lines.sizeHint().height())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.draws_waiting and not self._rows.told and self._lines is None:
            self._lines = LoadingLines(parent=self.viewport())
            self._lines.start()
            self._show_empty()

    # what happened

    def _on_rows_changed(self) -> None:
        if self._lines is not None and self._rows.told:
            self._lines.stop()
        self._show_empty()

    def _on_section_resized(self, position: int, _before: int, width: int) -> None:
        if self._fitting or self._widths is None:
            return
        extra = MARK_ROOM if self._markable and position == 0 else 0
        kept = self._widths.load(self.objectName())
        self._widths.save(self.objectName(), {**kept, self._rows.columns[position].key: width - extra})

    def _on_moved(self, current: QModelIndex) -> None:
        self.viewport().update()
        row = current.data(Role.ROW) if current.isValid() else None
        if row is not None:
            self.moved.emit(row)

    def _open(self) -> None:
        row = self.current_row()
        if row is not None:
            self.opened.emit(row)
