"""A list is worked like a spreadsheet, with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.catalogue.field_tables import TableField
from app.models.rows.tables import EarlierList, TableRead
from app.models.synthetic import synthetic_cedula
from app.services.tables.grid import Grid
from app.services.tables.matching import matched
from app.views.forms.lists.asked import ListAsked
from app.views.forms.lists.read_sheet import ReadSheet
from app.views.widgets.buttons import Button
from app.views.widgets.inputs import LineEdit
from tests.services.tables.test_lists import COLUMNS, LUZ, ROSA

pytestmark = pytest.mark.usefixtures("theme")

FIELD = TableField.model_validate(
    {
        "key": "socios",
        "label": "Socios",
        "kind": "table",
        "max_rows": 4,
        "columns": [
            {"key": "cedula", "title": "Cédula", "kind": "identity", "unique": True},
            {"key": "nombres", "title": "Nombres"},
        ],
    }
)


class Form(QWidget):
    """The list between two lines."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.after = LineEdit(), LineEdit()
        self.list = ListAsked(FIELD, "&Socios")
        column = QVBoxLayout(self)
        for part in (self.before, self.list, self.after):
            column.addWidget(part)
        self.grid, self.model = self.list.editor.grid, self.list.editor.model

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self, key, modifier)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type a text into the current cell."""
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or self, letter)

    def value(self) -> object:
        """Return the answer."""
        return self.list.value()


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.resize(760, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.grid.setFocus()
    return made


def test_rows_are_typed_with_tab_and_intro_and_the_empty_one_lets_go(form: Form) -> None:
    form.type(LUZ)
    form.press(Qt.Key.Key_Tab)
    form.type("Luz Yanez")
    form.press(Qt.Key.Key_Return)
    form.type(ROSA)
    form.press(Qt.Key.Key_Tab)
    form.type("Rosa Quishpe")
    form.press(Qt.Key.Key_Tab)
    assert form.value() == [{"cedula": LUZ, "nombres": "Luz Yanez"}, {"cedula": ROSA, "nombres": "Rosa Quishpe"}]
    assert form.list.editor.count.text() == "2 filas"
    assert form.model.faults() == ()
    form.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in form.list.findChildren(Button)


def test_the_column_of_what_is_to_be_looked_at_comes_with_the_first_fault(form: Form) -> None:
    form.list.set_value([{"cedula": LUZ, "nombres": "Luz Yanez"}])
    assert form.grid.isColumnHidden(2)
    shown = sum(form.grid.columnWidth(place) for place in range(2))
    assert shown == form.grid.viewport().width()
    form.list.set_value([{"cedula": LUZ[:-1], "nombres": "Luz Yanez"}])
    assert not form.grid.isColumnHidden(2)
    assert form.grid.columnWidth(2) >= 150


def test_mayus_tab_leaves_at_the_first_cell(form: Form) -> None:
    form.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is form.before


def test_cells_copied_from_a_spreadsheet_are_pasted_and_never_more_than_fit(form: Form) -> None:
    lines = [f"{synthetic_cedula(number)}\tPersona {number}\tsobra" for number in range(9)]
    QApplication.clipboard().setText("\r\n".join(lines))
    form.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    value = form.value()
    assert isinstance(value, list)
    assert [row["nombres"] for row in value] == [f"Persona {number}" for number in range(4)]
    assert form.model.rowCount() == 4


def test_a_pasted_number_gets_its_lost_zero_back(form: Form) -> None:
    QApplication.clipboard().setText(f"{ROSA[1:]}\tRosa")
    form.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.value() == [{"cedula": ROSA, "nombres": "Rosa"}]
    assert form.model.index(0, 2).data() == f"corregido, era {ROSA[1:]}"


def test_a_fault_stands_in_its_cell_and_is_walked_to(form: Form) -> None:
    form.list.set_value([{"cedula": LUZ, "nombres": "Luz"}, {"cedula": LUZ, "nombres": "Otra"}, {"cedula": "17"}])
    said = [form.model.index(row, 2).data() for row in range(3)]
    assert said[0] == ""
    assert said[1] == "Cédula: Ya está en la fila 1. Quite una de las dos."
    assert "Cédula: Faltan 8 dígitos" in str(said[2])
    assert form.list.editor.count.text() == "3 filas · 3 por revisar"
    form.list.editor.next.click()
    assert (form.grid.currentIndex().row(), form.grid.currentIndex().column()) == (1, 0)
    assert form.list.editor.here.text() == "Fila 2: Cédula: Ya está en la fila 1. Quite una de las dos."
    form.list.editor.next.click()
    form.list.editor.next.click()
    assert (form.grid.currentIndex().row(), form.grid.currentIndex().column()) == (2, 1)
    form.list.editor.next.click()
    assert form.grid.currentIndex().row() == 1


def test_supr_empties_cells_and_with_ctrl_takes_rows_out(form: Form) -> None:
    form.list.set_value([{"cedula": LUZ, "nombres": "Luz"}, {"cedula": ROSA, "nombres": "Rosa"}])
    form.grid.setCurrentIndex(form.model.index(0, 1))
    form.press(Qt.Key.Key_Delete)
    assert form.value() == [{"cedula": LUZ, "nombres": ""}, {"cedula": ROSA, "nombres": "Rosa"}]
    form.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    form.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert form.value() == [{"cedula": ROSA, "nombres": "Rosa"}]
    form.list.editor.remove.click()
    assert form.list.is_empty


def test_without_services_nothing_is_read(form: Form) -> None:
    assert not form.list.editor.read.isVisible()


def read(*rows: tuple[str, ...]) -> TableRead:
    heads = ("Identificación", "Apellidos y nombres", "Cargo")
    return matched("socios.xlsx", Grid((heads, *rows)), COLUMNS)


WHOLE = TableField(key="socios", label="Socios", kind="table", columns=COLUMNS)


def test_what_was_read_is_corrected_in_place_compared_and_only_then_taken(qtbot: QtBot) -> None:
    earlier = EarlierList(
        "ASO-1", "01/03/2026", ({"cedula": LUZ, "nombres": "Luz", "cargo": "Presidencia"}, {"cedula": "1710034065"})
    )
    sheet = ReadSheet(WHOLE, read((ROSA[1:], "Rosa", "socio"), (LUZ, "Luz", "vocal")), earlier)
    qtbot.addWidget(sheet)
    sheet.show()
    taken: list[object] = []
    sheet.taken.connect(taken.append)
    assert sheet.faults.accessibleName() == "1 dato por corregir"
    assert sheet.changes.text() == (
        "Frente a ASO-1 (01/03/2026): 1 fila nueva · 1 ya no consta · 1 cambió · 0 siguen igual"
    )
    assert sheet.gone.text() == "Ya no constan: 1710034065"
    assert sheet.model.index(0, len(COLUMNS)).data() == f"corregido, era {ROSA[1:]} · fila nueva"
    sheet.model.setData(sheet.model.index(1, 2), "presidencia")
    assert sheet.faults.accessibleName() == "Todo se entiende"
    assert "0 cambiaron · 1 sigue igual" in sheet.changes.text()
    assert taken == []
    sheet.accept_button.click()
    assert [row["cedula"] for row in taken[0]] == [ROSA, LUZ]  # type: ignore[attr-defined]


def test_corrections_may_be_left_as_they_came(qtbot: QtBot) -> None:
    sheet = ReadSheet(WHOLE, read((ROSA[1:], "Rosa", "socio")), None)
    qtbot.addWidget(sheet)
    sheet.show()
    bars = sheet._bars()
    sheet._on_undo(bars[0])
    assert sheet.model.rows()[0]["cedula"] == ROSA[1:]
    assert sheet.model.mended() == ()
    assert sheet.faults.accessibleName() == "1 dato por corregir"
    for bar in bars:
        bar.deleteLater()


def test_a_file_without_the_columns_cannot_be_taken(qtbot: QtBot) -> None:
    sheet = ReadSheet(WHOLE, matched("x.csv", Grid((("1", "2"),)), COLUMNS), None)
    qtbot.addWidget(sheet)
    sheet.show()
    assert not sheet.accept_button.isEnabled()
