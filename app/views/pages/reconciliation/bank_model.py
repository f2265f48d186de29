"""The rows of the bank as a model: one row may change without the others being read again."""

from __future__ import annotations

from dataclasses import replace

from app.models.rows.reconciliation import BankLine
from app.views.itemmodels.rows_model import Marks, RowsModel
from app.views.pages.reconciliation.bank_columns import columns
from app.views.pages.reconciliation.words import is_open


class BankModel(RowsModel[BankLine]):
    """Knows the rows that follow one another in a group that nothing tells apart."""

    def __init__(self) -> None:
        super().__init__(columns(), key=lambda row: row.id)

    def replace(self, row: BankLine) -> None:
        """Show a row as it is now."""
        position = self.position_of(row.id)
        if position >= 0:
            self._rows[position] = row
            self.dataChanged.emit(self.index(position, 0), self.index(position, len(self.columns) - 1))

    def widen(self, key: str, width: int) -> None:
        """Give a column another width; its table fits the columns afterwards."""
        self.columns = tuple(replace(one, width=width) if one.key == key else one for one in self.columns)

    def next_open(self, after: int) -> int:
        """Return the position of the next row that waits for somebody, from the top again at the end; -1 without."""
        order = [*range(after + 1, len(self._rows)), *range(min(after + 1, len(self._rows)))]
        return next((position for position in order if is_open(self._rows[position])), -1)

    def group_at(self, position: int) -> str:
        """Return the group of the row at a position, "" without one."""
        row = self.row_at(position)
        return row.group if row is not None else ""

    @property
    def any_marked(self) -> bool:
        """Tell whether a row is marked."""
        return bool(self._marks.keys)

    def mark_keys(self, keys: set[str]) -> None:
        """Mark exactly these rows."""
        self._set_marks(Marks(frozenset(keys)))
