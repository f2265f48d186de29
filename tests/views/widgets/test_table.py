"""The table is walked, sorted, marked and searched without a mouse, and gives way in a narrow window."""

from datetime import date
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.itemmodels.rows_model import Column, RowsModel
from app.views.theme import Theme
from app.views.widgets.ruler_data import tick_kinds
from app.views.widgets.table import Table
from app.views.widgets.table_columns import fit_columns
from app.views.widgets.waiting import EmptyState, LoadingLines


class Row(NamedTuple):
    number: str
    who: str
    due: date


ROWS = tuple(Row(f"SG-2026-{1162 + place}", f"Solicitante {place}", date(2026, 11, 5 + place)) for place in range(9))


class Widths:
    """What a person's memory answers."""

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, int]] = {}

    def load(self, table: str) -> dict[str, int]:
        return self.kept.get(table, {})

    def save(self, table: str, widths: dict[str, int]) -> None:
        self.kept[table] = widths


def columns() -> list[Column[Row]]:
    return [
        Column("state", "Estado", lambda _row: "Por firmar", state=lambda _row: "to_sign", width=120, keep=True),
        Column("number", "Número", lambda row: row.number, role="emphasis", tone="tinta", width=130, keep=True),
        Column("who", "Solicitante", lambda row: row.who, width=200, stretch=1),
        Column("profile", "Perfil", lambda _row: "Estudiante", width=110, drop=2),
        Column("due", "Vence", lambda row: row.due.isoformat(), sort=lambda row: row.due, width=120, keep=True),
        Column("days", "Días", lambda _row: "", ticks=lambda _row: tick_kinds(2, 4), width=90, drop=1),
    ]


def show(
    qtbot: QtBot,
    *,
    markable: bool = False,
    widths: Widths | None = None,
    width: int = 900,
    rows: tuple[Row, ...] = ROWS,
) -> tuple[Table, RowsModel[Row]]:
    model: RowsModel[Row] = RowsModel(columns(), key=lambda row: row.number)
    model.set_rows(rows)
    table = Table(model, "Trámites", markable=markable, jump_column=1, widths=widths)
    qtbot.addWidget(table)
    table.resize(width, 400)
    with qtbot.waitExposed(table):
        table.show()
    table.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is table)
    table.setFocus()
    return table, model


def shown(table: Table) -> list[str]:
    return [column.key for place, column in enumerate(columns()) if not table.isColumnHidden(place)]


def test_focus_goes_to_the_first_row_and_intro_opens_it(theme: Theme, qtbot: QtBot) -> None:
    table, _model = show(qtbot)
    assert table.current_row() == ROWS[0]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [ROWS[1]]


def test_moving_tells_which_row_has_the_focus(theme: Theme, qtbot: QtBot) -> None:
    table, _model = show(qtbot)
    with qtbot.waitSignal(table.moved) as moved:
        qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert moved.args == [ROWS[-1]]


def test_typing_jumps_to_the_number(theme: Theme, qtbot: QtBot) -> None:
    table, _model = show(qtbot)
    qtbot.keyClicks(table, "1167")
    assert table.current_row() == ROWS[5]


def test_order_by_click_and_by_alt_arrow_keeps_the_row_in_hand(theme: Theme, qtbot: QtBot) -> None:
    table, model = show(qtbot)
    table.go_to("SG-2026-1164")
    table.sort_by(4)
    table.sort_by(4)
    assert model.rows[0] == ROWS[-1]
    assert table.current_row() == ROWS[2]
    for _column in ("Perfil", "Solicitante", "Número"):
        qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.number for row in model.rows] == sorted(row.number for row in model.rows)


def test_marking_with_space_shift_and_ctrl_a(theme: Theme, qtbot: QtBot) -> None:
    table, model = show(qtbot, markable=True)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert model.marked() == [ROWS[0]]
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert model.marked() == list(ROWS[:3])
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(model.marked()) == len(ROWS)


def test_a_click_on_the_check_marks_and_elsewhere_only_moves(theme: Theme, qtbot: QtBot) -> None:
    table, model = show(qtbot, markable=True)
    middle = table.rowViewportPosition(2) + table.rowHeight(2) // 2
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(18, middle))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, table.rowViewportPosition(4) + 5))
    assert model.marked() == [ROWS[2]]
    assert table.current_row() == ROWS[4]


def test_secondary_columns_give_way_and_number_state_and_date_never(theme: Theme, qtbot: QtBot) -> None:
    table, _model = show(qtbot, width=1100)
    assert shown(table) == ["state", "number", "who", "profile", "due", "days"]
    table.resize(680, 400)
    assert shown(table) == ["state", "number", "who", "due", "days"]
    table.resize(500, 400)
    assert shown(table) == ["state", "number", "who", "due"]
    assert [table.columnWidth(place) for place in (0, 1, 4)] == [120, 130, 120]
    assert not table.horizontalScrollBar().isVisible()


def test_columns_fill_the_room_they_have() -> None:
    widths = fit_columns(columns(), 1000, 1.0)
    assert sum(widths.values()) == 1000
    assert widths["who"] > 200


def test_widths_are_kept_per_person(theme: Theme, qtbot: QtBot) -> None:
    widths = Widths()
    table, _model = show(qtbot, widths=widths, width=1000)
    table.setColumnWidth(1, 180)
    assert widths.kept["Trámites"]["number"] == 180
    again, _other = show(qtbot, widths=widths, width=1000)
    assert again.columnWidth(1) == 180


def test_an_empty_table_says_what_comes_next(theme: Theme, qtbot: QtBot) -> None:
    table, model = show(qtbot, rows=())
    empty = EmptyState("Ninguno vence hasta el 13 de noviembre", link="Quitar ese filtro", framed=False)
    table.set_empty(empty)
    assert empty.isVisible()
    model.set_rows(ROWS)
    assert not empty.isVisible()


def test_a_list_that_nobody_has_told_yet_is_not_called_empty(theme: Theme, qtbot: QtBot) -> None:
    model: RowsModel[Row] = RowsModel(columns(), key=lambda row: row.number)
    table = Table(model, "Trámites")
    qtbot.addWidget(table)
    empty = EmptyState("Nadie espera una fecha", framed=False)
    table.set_empty(empty)
    with qtbot.waitExposed(table):
        table.show()
    lines = table.findChild(LoadingLines)
    assert lines is not None
    assert (empty.isVisible(), lines.isVisible()) == (False, True)
    model.set_rows(())
    assert (empty.isVisible(), lines.isVisible()) == (True, False)


def test_nothing_happens_with_keys_on_an_empty_table(theme: Theme, qtbot: QtBot) -> None:
    table, model = show(qtbot, rows=(), markable=True)
    opened = QSignalSpy(table.opened)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_9):
        qtbot.keyClick(table, key)
    assert (opened.count(), model.marked()) == (0, [])


@pytest.mark.parametrize(("size", "height"), [(100, 32), (130, 42)])
def test_rows_grow_with_the_text(size: int, height: int, theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_size(size)
    table, _model = show(qtbot)
    assert table.rowHeight(0) == height
    theme.set_text_size(100)


def test_the_focus_frame_can_be_seen(theme: Theme, qtbot: QtBot) -> None:
    table, _model = show(qtbot)
    with_focus = table.viewport().grab().toImage()
    table.clearFocus()
    assert table.viewport().grab().toImage() != with_focus


def test_a_row_is_read_aloud_with_both_lines(theme: Theme, qtbot: QtBot) -> None:
    table, model = show(qtbot)
    assert table.accessibleName() == "Trámites"
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Solicitante 0"
