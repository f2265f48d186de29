"""The rows of a list as a grid: texts to type, faults in their cells, and one empty row to go on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.models.rows.tables import CellFault, Mend, RowChange, TableRow
from app.services.tables.checking import TableChecker, is_empty
from app.services.tables.mending import mended
from app.views.overriding import override
from app.views.widgets.tips import as_tip

if TYPE_CHECKING:
    from app.models.catalogue.field_tables import Column

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class GridRole(IntEnum):
    """What the painter asks besides the text."""

    FAULT = Qt.ItemDataRole.UserRole + 1
    MENDED = Qt.ItemDataRole.UserRole + 2
    CHANGE = Qt.ItemDataRole.UserRole + 3


class GridModel(QAbstractTableModel):
    """Texts by column key. The last column says, row by row, what to look at. `edited` comes with each change."""

    edited = Signal()

    def __init__(self, columns: Sequence[Column], most: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns, self._most = tuple(columns), most
        self._checker = TableChecker(columns)
        self._rows: list[dict[str, str]] = [{}]
        self._faults: dict[tuple[int, str], CellFault] = {}
        self._mends: dict[tuple[int, str], Mend] = {}
        self._changes: dict[int, RowChange] = {}

    # what the list says

    def rows(self) -> tuple[TableRow, ...]:
        """Return the rows that hold something."""
        return tuple({**row} for row in self._rows if not is_empty(row))

    def set_rows(self, rows: Sequence[TableRow], mends: Sequence[Mend] = ()) -> None:
        """Write a whole list without telling anybody; mends: which cells got their zero back."""
        self.beginResetModel()
        self._rows = [{**row} for row in rows]
        self._mends = {(mend.row, mend.column): mend for mend in mends}
        self._changes = {}
        self._end_with_room()
        self._check()
        self.endResetModel()

    def set_changes(self, changes: Sequence[RowChange]) -> None:
        """Show how each row differs from the list before."""
        self._changes = {change.row: change for change in changes if change.row is not None}
        self._repaint()

    @property
    def says_something(self) -> bool:
        """Whether some row has something to be looked at."""
        return bool(self._faults or self._mends or self._changes)

    def faults(self) -> tuple[CellFault, ...]:
        """Return every fault in the order of the rows."""
        return tuple(self._faults.values())

    def mended(self) -> tuple[Mend, ...]:
        """Return the corrections that still stand."""
        return tuple(mend for (row, column), mend in self._mends.items() if self._rows[row].get(column, "") == mend.now)

    def next_fault(self, row: int, column: int) -> QModelIndex:
        """Return the cell of the next fault after a place, or of the first one; an invalid index if there is none."""
        places = sorted((fault.row, self._place(fault.column)) for fault in self._faults.values())
        following = next((place for place in places if place > (row, column)), places[0] if places else None)
        return self.index(*following) if following else QModelIndex()

    # what the person does

    def paste(self, row: int, column: int, text: str) -> int:
        """Write cells copied from a spreadsheet from a place on, with their lost zeros; return how many rows came."""
        lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")[: self._most - row]
        self.beginResetModel()
        for offset, line in enumerate(lines):
            while row + offset >= len(self._rows):
                self._rows.append({})
            for place, cell in enumerate(line.split("\t"), column):
                if place < len(self.columns):
                    self._rows[row + offset][self.columns[place].key] = cell.strip()
        self._rows, mends = mended(self._rows, self.columns)
        self._mends |= {(mend.row, mend.column): mend for mend in mends}
        self._end_with_room()
        self._check()
        self.endResetModel()
        self.edited.emit()
        return len(lines)

    def clear(self, indexes: Sequence[QModelIndex]) -> None:
        """Empty some cells."""
        for index in indexes:
            if index.column() < len(self.columns):
                self._rows[index.row()][self.columns[index.column()].key] = ""
        self._changed()

    def remove(self, rows: Sequence[int]) -> None:
        """Take rows out of the list."""
        self.beginResetModel()
        for row in sorted(set(rows), reverse=True):
            del self._rows[row]
        self._mends, self._changes = {}, {}
        self._end_with_room()
        self._check()
        self.endResetModel()
        self.edited.emit()

    # what Qt asks

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns) + 1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if index.column() < len(self.columns) else plain

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return self.columns[section].title if section < len(self.columns) else self.tr("Por revisar")

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, place = index.row(), index.column()
        if role == GridRole.CHANGE:
            return self._changes.get(row)
        if place == len(self.columns):
            return self._told(row, role)
        key = self.columns[place].key
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._rows[row].get(key, "")
        fault, mend = self._faults.get((row, key)), self._mends.get((row, key))
        answers: Mapping[int, object] = {
            GridRole.FAULT: fault,
            GridRole.MENDED: mend is not None and self._rows[row].get(key) == mend.now,
            Qt.ItemDataRole.ToolTipRole: as_tip(fault.text) if fault else None,
            Qt.ItemDataRole.AccessibleDescriptionRole: fault.text if fault else None,
        }
        return answers.get(role)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() >= len(self.columns):
            return False
        text = " ".join(str(value).split())
        key = self.columns[index.column()].key
        if text == self._rows[index.row()].get(key, ""):
            return True
        self._rows[index.row()][key] = text
        self._changed()
        return True

    # keeping it in order

    def _changed(self) -> None:
        count = len(self._rows)
        if count < self._most and not is_empty(self._rows[-1]):
            self.beginInsertRows(QModelIndex(), count, count)
            self._rows.append({})
            self.endInsertRows()
        self._check()
        self._repaint()
        self.edited.emit()

    def _end_with_room(self) -> None:
        if not self._rows or (len(self._rows) < self._most and not is_empty(self._rows[-1])):
            self._rows.append({})

    def _check(self) -> None:
        self._faults = {(fault.row, fault.column): fault for fault in self._checker.faults(self._rows)}

    def _repaint(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns)))

    def _place(self, key: str) -> int:
        return next(place for place, column in enumerate(self.columns) if column.key == key)

    def _told(self, row: int, role: int) -> str | None:
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(self._said(row))
        return self._said(row) if role == Qt.ItemDataRole.DisplayRole else None

    def _said(self, row: int) -> str:
        """Word what is to be looked at in a row: its faults, then what was corrected, then what changed."""
        said = [
            f"{column.title}: {fault.text}" for column in self.columns if (fault := self._faults.get((row, column.key)))
        ]
        said += [
            self.tr("corregido, era {was}").format(was=mend.was)
            for (place, key), mend in self._mends.items()
            if place == row and self._rows[row].get(key) == mend.now
        ]
        change = self._changes.get(row)
        if change is not None and change.kind == "added":
            said.append(self.tr("fila nueva"))
        return " · ".join((*said, *(change.words if change else ())))
