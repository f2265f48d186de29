"""Buttons, fields and choices: states, keyboard and what a reader is told."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.theme import Theme
from app.views.widgets.buttons import ActionRow, Button, Kind, Link, bind
from app.views.widgets.checks import CheckBox
from app.views.widgets.choices import Segmented
from app.views.widgets.combo import ComboBox, fold
from app.views.widgets.date_edit import DateEdit
from app.views.widgets.fields import Field
from app.views.widgets.inputs import FieldState, LineEdit, PasswordEdit
from app.views.widgets.option_boxes import OptionBoxes
from app.views.widgets.options import Option
from app.views.widgets.search import SearchBox
from app.views.widgets.text_area import TextArea

IDS = (Option("id", "Cédula"), Option("tax", "RUC"), Option("passport", "Pasaporte"))
KINDS = tuple(Option(str(number), f"Tipo {number}", f"${number}0,00") for number in range(1, 8))


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> QWidget:
    """A window in front, so that focus is real."""
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.resize(640, 480)
    return window


def put(desk: QWidget, qtbot: QtBot, *widgets: QWidget) -> None:
    layout = desk.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    with qtbot.waitExposed(desk):
        desk.show()
    desk.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is desk)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_button_that_changes_its_verb_keeps_its_key(desk: QWidget, qtbot: QtBot) -> None:
    button = Button("Imprimir", keys="F8")
    bind(button, "F8")
    put(desk, qtbot, button)
    button.set_words("Reintentar")
    pressed = QSignalSpy(button.clicked)
    qtbot.keyClick(desk, Qt.Key.Key_F8)
    assert pressed.count() == 1


def test_intro_presses_a_button_but_never_a_dangerous_one(desk: QWidget, qtbot: QtBot) -> None:
    register, cancel = Button("Registrar", Kind.PRIMARY), Button("Anular", Kind.DANGER)
    put(desk, qtbot, register, cancel)
    registered, cancelled = QSignalSpy(register.clicked), QSignalSpy(cancel.clicked)
    register.setFocus()
    qtbot.keyClick(register, Qt.Key.Key_Return)
    cancel.setFocus()
    qtbot.keyClick(cancel, Qt.Key.Key_Return)
    assert registered.count() == 1
    assert cancelled.count() == 0


def test_a_button_answers_to_the_key_it_shows(desk: QWidget, qtbot: QtBot) -> None:
    printing = Button("Imprimir", icon="printer", keys="F8")
    bind(printing, "F8")
    put(desk, qtbot, printing)
    with qtbot.waitSignal(printing.clicked):
        qtbot.keyClick(desk, Qt.Key.Key_F8)
    assert printing.accessibleDescription() == "F8"


def test_a_button_that_cannot_act_says_why(desk: QWidget, qtbot: QtBot) -> None:
    row = ActionRow(Button("Cerrar período", keys="F9"))
    put(desk, qtbot, row)
    row.block("faltan $325,00")
    assert not row.button.isEnabled()
    assert row.button.isVisible()
    assert row.button.accessibleDescription() == "faltan $325,00"
    row.allow()
    assert row.button.isEnabled()


def test_without_room_a_button_keeps_its_icon_and_its_name(theme: Theme, qtbot: QtBot) -> None:
    button = Button("Guardar vista", icon="bookmark-simple")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    button.set_only_icon(True)
    assert button.sizeHint().width() < wide
    assert (button.accessibleName(), button.toolTip()) == ("Guardar vista", "Guardar vista")


@pytest.mark.parametrize("kind", list(Kind))
def test_focus_can_be_seen_on_every_kind(kind: Kind, desk: QWidget, qtbot: QtBot) -> None:
    button, other = Button("Abrir", kind), LineEdit()
    put(desk, qtbot, button, other)
    other.setFocus()
    without = button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != without


def test_targets_are_large_enough(theme: Theme, qtbot: QtBot) -> None:
    for widget in (Button("Sí", small=True), Link("Ver"), CheckBox("sí"), LineEdit(), ComboBox(), OptionBoxes(KINDS)):
        qtbot.addWidget(widget)
        assert widget.sizeHint().height() >= 28


def test_a_line_that_was_left_is_read_from_its_beginning_and_written_on_at_its_end(desk: QWidget, qtbot: QtBot) -> None:
    line, other = LineEdit(), LineEdit()
    put(desk, qtbot, line, other)
    line.setFixedWidth(80)
    line.setFocus()
    qtbot.keyClicks(line, "Talleres del Quimiag y Hermanos")
    other.setFocus()
    assert line.cursorPosition() == 0
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(line, " S.A.")
    assert line.text() == "Talleres del Quimiag y Hermanos S.A."


def test_a_link_is_reached_and_obeyed_by_keyboard(desk: QWidget, qtbot: QtBot) -> None:
    first, link = LineEdit(), Link("Ver los 12")
    put(desk, qtbot, first, link)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert link.hasFocus()
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, Qt.Key.Key_Return)


def test_the_alt_letter_of_a_label_goes_to_its_field(desk: QWidget, qtbot: QtBot) -> None:
    other, field = LineEdit(), Field("&Número", LineEdit())
    put(desk, qtbot, other, field)
    other.setFocus()
    qtbot.keyClick(desk, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert field.editor.hasFocus()
    assert field.editor.accessibleName() == "Número"


def test_an_error_is_tied_to_its_field_and_clears_back_to_the_help(theme: Theme, qtbot: QtBot) -> None:
    editor = LineEdit()
    field = Field("RUC", editor, help_text="Como consta en la papeleta.")
    qtbot.addWidget(field)
    field.set_message(FieldState.ERROR, "Faltan 5 dígitos: el RUC tiene 13.")
    assert editor.state is FieldState.ERROR
    assert editor.accessibleDescription() == "Faltan 5 dígitos: el RUC tiene 13."
    field.clear_message()
    assert (editor.state, field.message.words) == (FieldState.HELP, "Como consta en la papeleta.")


def test_a_reserved_message_moves_nothing(theme: Theme, qtbot: QtBot) -> None:
    field = Field("Correo", LineEdit(), reserved=True)
    qtbot.addWidget(field)
    field.resize(320, field.sizeHint().height())
    before = field.sizeHint().height()
    field.set_message(FieldState.ERROR, "Falta la arroba.")
    assert field.sizeHint().height() == before


def test_a_live_check_waits_for_a_pause_and_never_for_leaving(desk: QWidget, qtbot: QtBot) -> None:
    editor, other = LineEdit(), LineEdit()
    put(desk, qtbot, editor, other)
    editor.setFocus()
    with qtbot.waitSignal(editor.settled) as paused:
        qtbot.keyClicks(editor, "175")
    assert paused.args == ["175"]
    with qtbot.waitSignal(editor.settled, timeout=100) as left:
        qtbot.keyClicks(editor, "9")
        other.setFocus()
    assert left.args == ["1759"]


def test_a_password_is_never_shown(theme: Theme, qtbot: QtBot) -> None:
    editor = PasswordEdit()
    qtbot.addWidget(editor)
    editor.setText("una clave larga")
    assert "clave" not in editor.displayText()


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("05/11/2026", date(2026, 11, 5)),
        ("5-11-2026", date(2026, 11, 5)),
        ("5.1.2026", date(2026, 1, 5)),
        ("31/02/2026", None),
        ("5/11/26", None),
        ("mañana", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_people_write_it(written: str, day: date | None, theme: Theme, qtbot: QtBot) -> None:
    editor = DateEdit()
    qtbot.addWidget(editor)
    editor.setText(written)
    assert editor.date() == day


def test_a_date_is_rewritten_on_leaving_and_can_be_picked(desk: QWidget, qtbot: QtBot) -> None:
    editor, other = DateEdit(), LineEdit()
    put(desk, qtbot, editor, other)
    editor.setFocus()
    qtbot.keyClicks(editor, "5-1-2026")
    with qtbot.waitSignal(editor.date_changed) as changed:
        other.setFocus()
    assert (editor.text(), changed.args) == ("05/01/2026", [date(2026, 1, 5)])
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = QApplication.activePopupWidget()
    assert month is not None
    month.close()


def test_free_text_is_left_with_tab(desk: QWidget, qtbot: QtBot) -> None:
    area, after = TextArea(), LineEdit()
    put(desk, qtbot, area, after)
    area.setFocus()
    qtbot.keyClicks(area.editor, "Revisado")
    with qtbot.waitSignal(area.settled):
        qtbot.keyClick(area.editor, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert area.text() == "Revisado"


def test_arrows_choose_in_a_segmented_control(desk: QWidget, qtbot: QtBot) -> None:
    kinds = Segmented(IDS, "id")
    put(desk, qtbot, kinds)
    kinds.setFocus()
    with qtbot.waitSignal(kinds.chosen) as chosen:
        qtbot.keyClick(focused(), Qt.Key.Key_Right)
    assert (chosen.args, kinds.key()) == (["tax"], "tax")


def test_a_digit_chooses_its_box_and_is_said_with_its_fee(desk: QWidget, qtbot: QtBot) -> None:
    boxes = OptionBoxes(KINDS, "1")
    put(desk, qtbot, boxes)
    boxes.setFocus()
    with qtbot.waitSignal(boxes.chosen) as chosen:
        qtbot.keyClick(focused(), Qt.Key.Key_6)
    assert (chosen.args, boxes.key()) == (["6"], "6")
    assert focused().accessibleName() == "Tipo 6, $60,00"
    qtbot.keyClick(focused(), Qt.Key.Key_9)
    assert boxes.key() == "6"


def test_tab_enters_a_group_at_what_is_chosen(desk: QWidget, qtbot: QtBot) -> None:
    before, boxes, after = LineEdit(), OptionBoxes(KINDS, "3"), LineEdit()
    put(desk, qtbot, before, boxes, after)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Tipo 3, $30,00"
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_setting_a_choice_tells_nobody(theme: Theme, qtbot: QtBot) -> None:
    kinds = Segmented(IDS)
    qtbot.addWidget(kinds)
    chosen = QSignalSpy(kinds.chosen)
    kinds.set_key("passport")
    assert (kinds.key(), chosen.count()) == ("passport", 0)
    kinds.set_key("unknown")
    assert kinds.key() == ""


def test_the_whole_area_of_a_check_answers(desk: QWidget, qtbot: QtBot) -> None:
    check = CheckBox("Es representante")
    put(desk, qtbot, check)
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(check.width() - 3, check.height() // 2))
    assert check.isChecked()
    qtbot.keyClick(check, Qt.Key.Key_Space)
    assert not check.isChecked()


CANTONS = (Option("1", "Quito"), Option("2", "Mejía"), Option("3", "Cañar"), Option("4", "Cuenca"))


def test_a_combo_filters_without_accents(desk: QWidget, qtbot: QtBot) -> None:
    combo = ComboBox(CANTONS, placeholder="Elija el cantón")
    put(desk, qtbot, combo)
    combo.setFocus()
    qtbot.keyClicks(combo, "canar")
    completer = combo.completer()
    assert completer is not None
    assert [completer.pathFromIndex(completer.currentIndex())] == ["Cañar"]
    with qtbot.waitSignal(combo.chosen) as chosen:
        qtbot.keyClick(combo, Qt.Key.Key_Return)
    assert (chosen.args, combo.currentText()) == (["3"], "Cañar")


def test_a_combo_goes_back_to_what_it_was_when_the_words_are_nothing(desk: QWidget, qtbot: QtBot) -> None:
    combo, other = ComboBox(CANTONS, "1"), LineEdit()
    put(desk, qtbot, combo, other)
    combo.setFocus()
    combo.setEditText("ningún lugar")
    other.setFocus()
    assert (combo.key(), combo.currentText()) == ("1", "Quito")


def test_an_empty_combo_has_no_key(theme: Theme, qtbot: QtBot) -> None:
    combo = ComboBox(CANTONS, placeholder="Elija el cantón")
    qtbot.addWidget(combo)
    assert (combo.key(), combo.currentText()) == ("", "")
    combo.set_key("2")
    assert combo.currentText() == "Mejía"


def test_folding_drops_accents_and_capitals() -> None:
    assert fold("GUAÑUNA Lliguín") == "guanuna lliguin"


def test_escape_empties_the_search_before_leaving_it(desk: QWidget, qtbot: QtBot) -> None:
    box = SearchBox("Buscar", keys="F3")
    put(desk, qtbot, box)
    box.setFocus()
    qtbot.keyClicks(box, "certific")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    with qtbot.waitSignal(box.left):
        qtbot.keyClick(box, Qt.Key.Key_Escape)


def test_the_search_says_how_many_it_found(desk: QWidget, qtbot: QtBot) -> None:
    box = SearchBox("Buscar", keys="F3")
    put(desk, qtbot, box)
    box.set_count("13 de 31")
    assert box.accessibleDescription() == "13 de 31"
    with qtbot.waitSignal(box.submitted) as submitted:
        qtbot.keyClicks(box, "ruiz")
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert submitted.args == ["ruiz"]


def test_a_long_message_takes_its_lines_and_no_more(desk: QWidget, qtbot: QtBot) -> None:
    field = Field("RUC", LineEdit())
    put(desk, qtbot, field)
    assert field.sizeHint().height() > field.editor.height()
    field.set_message(FieldState.ERROR, "Faltan 5 dígitos: el RUC tiene 13 y este número tiene 8. Revise la papeleta.")
    wide = field.heightForWidth(620)
    assert field.sizeHint().height() == wide
    assert field.heightForWidth(200) > wide
