"""The grid of a list: typed, pasted and walked like a spreadsheet; every fault stands in its cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QTableView, QWidget

from app.views.forms.lists.model import GridModel
from app.views.forms.lists.paint import CellPainter, GridHead, GridNumbers
from app.views.forms.walking import walk_on
from app.views.overriding import override
from app.views.theme.look import look_of
from app.views.widgets.inputs import clear_base

_ROW, _HEAD = 30, 28
_LEAST_SAID = 150
"""Pixels of the last column, which says what is wrong."""

_LEAST_WIDTHS = {"identity": 126, "date": 96, "cpc": 92, "ciiu": 92}
_LEAST_WIDTH = 64
"""Pixels that a column keeps: a number is never cut."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LETTER, _MARGIN = 7, 22
_STEPS = {
    QAbstractItemDelegate.EndEditHint.SubmitModelCache: QAbstractItemView.CursorAction.MoveNext,
    QAbstractItemDelegate.EndEditHint.EditNextItem: QAbstractItemView.CursorAction.MoveNext,
    QAbstractItemDelegate.EndEditHint.EditPreviousItem: QAbstractItemView.CursorAction.MovePrevious,
}


class GridView(QTableView):
    """Tab goes from cell to cell and lets go at the empty last row. `here` says what to look at in the current row."""

    here = Signal(str)

    def __init__(self, model: GridModel, name: str, *, least: int = 3, most: int = 8, parent: QWidget | None = None):
        super().__init__(parent)
        self._grid, self._least, self._most = model, least, most
        self.setModel(model)
        self.setAccessibleName(name)
        self.setHorizontalHeader(GridHead(self))
        self.setVerticalHeader(GridNumbers(self))
        self.setItemDelegate(CellPainter(self))
        self._set_manners()
        model.modelReset.connect(self._fit)
        model.modelReset.connect(self._tell_here)
        model.dataChanged.connect(self._tell_here)
        model.edited.connect(self._share_width)
        self.selectionModel().currentChanged.connect(self._tell_here)
        model.rowsInserted.connect(self._fit)

    def _set_manners(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setTabKeyNavigation(True)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        clear_base(self)

    def go_to(self, index: QModelIndex) -> None:
        """Put the focus on a cell."""
        self.setCurrentIndex(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scrollTo(index)

    # keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() == Qt.Key.Key_Delete:
            self._delete(whole=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_enter()
        elif not (event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._leaves(event.key())):
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Write what was copied from a spreadsheet, from the current cell on."""
        here = self.currentIndex()
        row, column = (here.row(), here.column()) if here.isValid() else (0, 0)
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._grid.paste(row, min(column, len(self._grid.columns) - 1), text)
            self.setCurrentIndex(self._grid.index(row, column))

    def remove_current(self) -> None:
        """Take the rows of the selection out of the list."""
        rows = [index.row() for index in self.selectionModel().selectedIndexes()] or [self.currentIndex().row()]
        row = min(rows)
        if row >= 0:
            self._grid.remove(rows)
            self.setCurrentIndex(self._grid.index(min(row, self._grid.rowCount() - 1), 0))

    def _copy(self) -> None:
        cells = sorted(self.selectionModel().selectedIndexes(), key=lambda index: (index.row(), index.column()))
        rows: dict[int, list[str]] = {}
        for index in cells:
            rows.setdefault(index.row(), []).append(str(index.data() or ""))
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows.values()))

    def _delete(self, *, whole: bool) -> None:
        if whole:
            self.remove_current()
        else:
            self._grid.clear(self.selectionModel().selectedIndexes())

    def _on_enter(self) -> None:
        """Write in the cell; on the empty last row, go on with the form. While one writes, the editor takes the key."""
        if self.state() == QAbstractItemView.State.EditingState:
            return
        here = self.currentIndex()
        if here.isValid() and here.column() < len(self._grid.columns) and not self._at_end(here.row()):
            self.edit(here)
        elif here.isValid() and not walk_on(self):
            self.focusNextPrevChild(True)  # noqa: FBT003 (Qt)

    def _leaves(self, key: int) -> bool:
        """Let Tab out at the empty last row, and Mayús+Tab at the first cell."""
        here = self.currentIndex()
        forward = key == Qt.Key.Key_Tab
        if forward and here.isValid() and not self._at_end(here.row()):
            return False
        if not forward and here.isValid() and (here.row(), here.column()) != (0, 0):
            return False
        self.setTabKeyNavigation(False)
        self.focusNextPrevChild(forward)
        self.setTabKeyNavigation(True)
        return True

    def _at_end(self, row: int) -> bool:
        last = self._grid.rowCount() - 1
        return row == last and len(self._grid.rows()) <= last and not self._written(row)

    def _written(self, row: int) -> bool:
        return any(self._grid.index(row, place).data() for place in range(len(self._grid.columns)))

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Intro or Tab stand on the next cell, where the next key begins to write."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if hint in _STEPS:
            self.setCurrentIndex(self.moveCursor(_STEPS[hint], Qt.KeyboardModifier.NoModifier))

    @override
    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Pass the last column by: nothing is written there."""
        found = super().moveCursor(action, modifiers)
        last = len(self._grid.columns)
        if found.column() != last:
            return found
        if action == QAbstractItemView.CursorAction.MoveNext:
            return self._grid.index(min(found.row() + 1, self._grid.rowCount() - 1), 0)
        return self._grid.index(found.row(), last - 1)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._grid.index(0, 0))

    def _tell_here(self, *_what: Any) -> None:
        """Say in full what the last column has no room for."""
        row = self.currentIndex().row()
        said = str(self._grid.index(row, len(self._grid.columns)).data() or "") if row >= 0 else ""
        self.here.emit(self.tr("Fila {row}: {said}").format(row=row + 1, said=said) if said else "")

    # room

    @override
    def sizeHint(self) -> QSize:
        rows = max(self._least, min(self._grid.rowCount(), self._most))
        look = look_of(self)
        return QSize(super().sizeHint().width(), look.px(_HEAD) + rows * look.px(_ROW) + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _fit(self, *_what: Any) -> None:
        self.verticalHeader().setDefaultSectionSize(look_of(self).px(_ROW))
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self._share_width()

    def _share_width(self) -> None:
        """Give each column the letters it asks for; what is left says what is wrong, once something is."""
        look = look_of(self)
        said = look.px(_LEAST_SAID) if self._grid.says_something else 0
        self.setColumnHidden(len(self._grid.columns), not said)
        room = self.viewport().width() - said
        wanted = [look.px(column.width * _LETTER + _MARGIN) for column in self._grid.columns]
        least = [look.px(_LEAST_WIDTHS.get(column.kind, _LEAST_WIDTH)) for column in self._grid.columns]
        spare = [max(0, width - low) for width, low in zip(wanted, least, strict=True)]
        share = min(1.0, max(0, room - sum(least)) / max(1, sum(spare)))
        given = [low + int(more * share) for low, more in zip(least, spare, strict=True)]
        rest = self.viewport().width() - sum(given)
        if said:
            given.append(max(rest, said))
        elif rest > 0:
            given = _spread(given, rest)
        for place, width in enumerate(given):
            self.setColumnWidth(place, width)


def _spread(widths: Sequence[int], rest: int) -> list[int]:
    """Share out the room that nobody asked for, so that the rows end where the frame does."""
    more = rest // len(widths)
    return [*(width + more for width in widths[:-1]), widths[-1] + rest - more * (len(widths) - 1)]
