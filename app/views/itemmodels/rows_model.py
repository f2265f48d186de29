"""A table as pure presentation: frozen rows and a few column specifications in, cells out."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.views.overriding import override
from app.views.widgets.tips import as_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """Own roles: the row itself, its native value for sorting, and the cell as the delegate paints it."""

    ROW = Qt.ItemDataRole.UserRole + 1
    SORT = Qt.ItemDataRole.UserRole + 2
    CELL = Qt.ItemDataRole.UserRole + 3


class Cell(NamedTuple):
    """What a delegate needs to paint one cell."""

    text: str
    second: str = ""
    state: str = ""
    tone: str = "texto"
    role: str = "body"
    ticks: tuple[str, ...] = ()
    indent: int = 0


def _nothing(_row: Any) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column. `drop` says what gives way first in a narrow window: the highest goes first, 0 never goes.

    `keep` columns (number, state, due date) are never narrower than `width`, so that they are never cut.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    second: Callable[[Row], str] | None = None
    state: Callable[[Row], str] = _nothing
    ticks: Callable[[Row], Sequence[str]] | None = None
    sort: Callable[[Row], Any] | None = None
    tone: Callable[[Row], str] | str = ""
    role: str = "body"
    indent: Callable[[Row], int] | None = None
    right: bool = False
    width: int = 120
    stretch: int = 0
    drop: int = 0
    keep: bool = False
    tip: Callable[[Row], str] | None = None

    def cell(self, row: Row) -> Cell:
        """Present one row."""
        return Cell(
            text=self.text(row),
            second=self.second(row) if self.second else "",
            state=self.state(row),
            tone=self.tone if isinstance(self.tone, str) else self.tone(row),
            role=self.role,
            ticks=tuple(self.ticks(row)) if self.ticks else (),
            indent=self.indent(row) if self.indent else 0,
        )

    def native(self, row: Row) -> Any:
        """Value to sort by."""
        return self.sort(row) if self.sort else self.text(row)


def _spoken(column: Column[Any], row: Any) -> str:
    cell = column.cell(row)
    return "\n".join(part for part in (cell.text, cell.second) if part)


def _tip(column: Column[Any], row: Any) -> str:
    return column.tip(row) if column.tip else _spoken(column, row)


_ANSWERS: dict[int, Callable[[Column[Any], Any], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda column, row: column.text(row),
    int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
    int(Qt.ItemDataRole.ToolTipRole): lambda column, row: as_tip(_tip(column, row)),
    int(Role.ROW): lambda _column, row: row,
    int(Role.SORT): lambda column, row: column.native(row),
    int(Role.CELL): lambda column, row: column.cell(row),
}
"""What a cell answers to each role; a frame asks for some two hundred cells."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Keys of the rows a person has marked."""

    keys: frozenset[Hashable] = field(default_factory=frozenset)

    def toggled(self, key: Hashable) -> "Marks":
        """Return the marks with one changed."""
        return Marks(self.keys ^ {key})


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of any frozen type. Above one page, `more_wanted` asks for the rest as one scrolls."""

    marks_changed = Signal()
    more_wanted = Signal()
    sort_wanted = Signal(str, bool)

    def __init__(self, columns: Sequence[Column[Row]], *, key: Callable[[Row], Hashable] = id) -> None:
        super().__init__()
        self.columns: tuple[Column[Row], ...] = tuple(columns)
        self._key = key
        self._rows: list[Row] = []
        self._marks = Marks()
        self._complete, self._asked = True, False
        self.told = False
        """Whether the rows are known: before that nothing can be said of a list without any."""

    @property
    def rows(self) -> Sequence[Row]:
        """Rows as they stand now."""
        return tuple(self._rows)

    def set_rows(self, rows: Iterable[Row], *, complete: bool = True) -> None:
        """Replace the rows; marks of rows that are still there stay."""
        self.beginResetModel()
        self._rows, self.told = list(rows), True
        self._complete, self._asked = complete, False
        self._marks = Marks(self._marks.keys & {self._key(row) for row in self._rows})
        self.endResetModel()
        self.marks_changed.emit()

    def add_rows(self, rows: Sequence[Row], *, complete: bool) -> None:
        """Append the next page."""
        self._complete, self._asked = complete, False
        if not rows:
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()

    def row_at(self, position: int) -> Row | None:
        """Return a row, or None where there is none."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def position_of(self, key: Hashable) -> int:
        """Position of the row with a key, or -1."""
        return next((index for index, row in enumerate(self._rows) if self._key(row) == key), -1)

    def key_at(self, position: int) -> Hashable | None:
        """Key of the row at a position, or None."""
        row = self.row_at(position)
        return None if row is None else self._key(row)

    def marked(self) -> list[Row]:
        """Rows that are marked, in order."""
        return [row for row in self._rows if self._key(row) in self._marks.keys]

    def is_marked(self, position: int) -> bool:
        """Whether the row at a position is marked."""
        return self.key_at(position) in self._marks.keys

    def toggle_mark(self, position: int) -> None:
        """Mark or unmark one row."""
        if self.row_at(position) is not None:
            self._set_marks(self._marks.toggled(self._key(self._rows[position])))

    def mark_all(self) -> None:
        """Mark every row that is loaded."""
        self._set_marks(Marks(frozenset(self._key(row) for row in self._rows)))

    def mark_range(self, first: int, last: int) -> None:
        """Mark the rows between two positions, both included."""
        rows = self._rows[min(first, last) : max(first, last) + 1]
        self._set_marks(Marks(self._marks.keys | {self._key(row) for row in rows}))

    def clear_marks(self) -> None:
        """Unmark everything."""
        self._set_marks(Marks())

    def _set_marks(self, marks: Marks) -> None:
        self._marks = marks
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))
        self.marks_changed.emit()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.columns)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete and not self._asked

    @override
    def fetchMore(self, parent: Index) -> None:
        self._asked = True
        self.more_wanted.emit()

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        answer = _ANSWERS.get(role)
        return answer(column, row) if answer else None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort what is here; a list that is not complete asks whoever fills it."""
        descending = order is Qt.SortOrder.DescendingOrder
        if not self._complete:
            self.sort_wanted.emit(self.columns[column].key, descending)
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.key_at(index.row()) for index in before]
        self._rows.sort(key=self.columns[column].native, reverse=descending)
        places = {self._key(row): position for position, row in enumerate(self._rows)}
        after = [
            self.index(places[key], index.column()) if key in places else QModelIndex()
            for key, index in zip(keys, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
