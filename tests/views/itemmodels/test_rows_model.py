"""A model presents frozen rows: cells, order, marks and pages of a long list."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from app.views.itemmodels.rows_model import Cell, Column, Role, RowsModel


class Case(NamedTuple):
    number: str
    who: str
    days: int


CASES = (Case("C-3", "Ruiz", 9), Case("C-1", "Ámbar", 10), Case("C-2", "Cedeño", 2))


def model(rows: tuple[Case, ...] = CASES, *, complete: bool = True) -> RowsModel[Case]:
    columns: list[Column[Case]] = [
        Column("number", "Número", lambda row: row.number, role="emphasis"),
        Column(
            "who",
            "Solicitante",
            lambda row: row.who,
            second=lambda row: f"{row.days} días",
            state=lambda _row: "entered",
        ),
        Column("days", "Días", lambda row: str(row.days), sort=lambda row: row.days, right=True),
    ]
    made: RowsModel[Case] = RowsModel(columns, key=lambda row: row.number)
    made.set_rows(rows, complete=complete)
    return made


def test_qt_finds_the_model_sound(qtbot: QtBot) -> None:
    made = model()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.sort(2)
    made.set_rows(CASES[:1])
    assert tester.model() is made


def test_a_cell_carries_all_that_is_painted() -> None:
    made = model()
    cell = made.index(0, 1).data(Role.CELL)
    assert cell == Cell("Ruiz", second="9 días", state="entered", tone="")
    assert made.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "Ruiz\n9 días"
    assert made.index(0, 0).data(Role.ROW) == CASES[0]


def test_order_is_by_native_values_not_by_their_words() -> None:
    made = model()
    made.sort(2, Qt.SortOrder.DescendingOrder)
    assert [row.days for row in made.rows] == [10, 9, 2]


def test_a_list_that_goes_on_asks_for_more_once_and_never_orders_a_part() -> None:
    made = model(complete=False)
    asked, wanted = QSignalSpy(made.more_wanted), QSignalSpy(made.sort_wanted)
    assert made.canFetchMore(QModelIndex())
    made.fetchMore(QModelIndex())
    assert not made.canFetchMore(QModelIndex())
    made.sort(2)
    assert (asked.count(), wanted.at(0)) == (1, ["days", False])
    assert made.rows == CASES
    made.add_rows([Case("C-4", "Vera", 1)], complete=True)
    assert made.rowCount() == 4
    assert not made.canFetchMore(QModelIndex())


def test_marks_follow_the_rows_and_not_their_places() -> None:
    made = model()
    made.toggle_mark(0)
    made.sort(0)
    assert [row.number for row in made.marked()] == ["C-3"]
    assert made.is_marked(2)
    made.set_rows(CASES[1:])
    assert made.marked() == []


def test_a_range_and_everything_can_be_marked() -> None:
    made = model()
    made.mark_range(2, 1)
    assert [row.number for row in made.marked()] == ["C-1", "C-2"]
    made.mark_all()
    assert len(made.marked()) == 3
    made.clear_marks()
    assert made.marked() == []


def test_rows_are_found_by_key() -> None:
    made = model()
    assert (made.position_of("C-2"), made.position_of("C-9"), made.row_at(7)) == (2, -1, None)
