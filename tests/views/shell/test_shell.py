"""The window around the pages: wide and narrow, its keys, its places and what lists them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.shell.actions import Action, Actions, spanish_keys
from app.views.shell.command_palette import CommandPalette, Entry
from app.views.shell.frame import Frame
from app.views.shell.help_sheet import HelpSheet
from app.views.shell.rail import NARROW, WIDE
from app.views.theme import Mode, Theme, look_of
from app.views.widgets.table import Table
from tests.views.shell.sample import shell_sample


@pytest.fixture
def frame(theme: Theme, qtbot: QtBot) -> Frame:
    window = shell_sample()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def test_below_1200_the_words_of_the_rail_give_way(frame: Frame, qtbot: QtBot) -> None:
    assert (frame.narrow, frame.rail.width()) == (False, WIDE)
    with qtbot.waitSignal(frame.narrow_changed) as changed:
        frame.resize(1199, 768)
    assert (changed.args, frame.rail.width()) == ([True], NARROW)
    with qtbot.waitSignal(frame.narrow_changed) as changed:
        frame.resize(1200, 768)
    assert (changed.args, frame.rail.width()) == ([False], WIDE)


def test_the_window_is_never_smaller_than_the_smallest_screen(frame: Frame, qtbot: QtBot) -> None:
    frame.resize(300, 200)
    qtbot.waitUntil(lambda: frame.rail.width() == NARROW)
    QApplication.processEvents()
    assert (frame.width(), frame.height()) == (1024, 768)
    page = frame.current_page()
    assert page is not None
    assert (page.width(), page.height()) >= (920, 690)


def test_a_place_is_reached_by_its_digit(frame: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.place_wanted) as wanted:
        qtbot.keyClick(frame, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert wanted.args == ["payments"]
    with qtbot.waitSignal(frame.place_wanted) as wanted:
        qtbot.keyClick(frame, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert wanted.args == ["settings"]


def test_holding_alt_shows_the_digits(frame: Frame, qtbot: QtBot) -> None:
    before = frame.rail.grab().toImage()
    qtbot.keyPress(frame, Qt.Key.Key_Alt)
    held = frame.rail.grab().toImage()
    qtbot.keyRelease(frame, Qt.Key.Key_Alt)
    assert held != before
    assert frame.rail.grab().toImage() == before


def test_new_and_search_work_from_anywhere(frame: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.new_wanted):
        qtbot.keyClick(frame, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(frame, Qt.Key.Key_F3)
    assert frame.top_bar.search.hasFocus()
    with qtbot.waitSignal(frame.searched) as searched:
        qtbot.keyClicks(frame.top_bar.search, "yanayaku")
        qtbot.keyClick(frame.top_bar.search, Qt.Key.Key_Return)
    assert searched.args == ["yanayaku"]


def test_what_waits_is_counted_on_the_rail(frame: Frame) -> None:
    frame.rail.set_count("payments", 5, urgent=True)
    names = [child.accessibleName() for child in frame.rail.findChildren(QWidget)]
    assert "Pagos, 5" in names
    frame.rail.set_count("payments", 0)
    assert "Pagos" in [child.accessibleName() for child in frame.rail.findChildren(QWidget)]


def test_f6_walks_the_panes_and_comes_back(frame: Frame, qtbot: QtBot) -> None:
    table = next(iter(frame.findChildren(Table)))
    frame.set_panes("home", lambda: [table])
    table.setFocus()
    qtbot.keyClick(frame, Qt.Key.Key_F6)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert frame.rail.isAncestorOf(focused)
    qtbot.keyClick(frame, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert table.hasFocus()


def test_the_strip_shows_the_keys_of_the_page(frame: Frame) -> None:
    assert frame.strip.hints[:3] == (("↑ ↓", "fila"), ("Intro", "abrir"), ("F4", "ver toda la cola"))
    frame.add_page("cases", QWidget())
    frame.actions_here.add([Action("filter", "Añadir un filtro", "Alt+F", where="cases", hint="filtro")])
    frame.show_page("cases")
    assert frame.strip.hints[0] == ("Alt+F", "filtro")
    assert ("F4", "ver toda la cola") not in frame.strip.hints
    assert "Alt+F: filtro" in frame.strip.accessibleName()


def test_a_letter_is_offered_only_while_it_acts(frame: Frame) -> None:
    table = next(iter(frame.findChildren(Table)))
    frame.actions_here.add([Action("good", "Salió bien", "S", where="home", hint="bien", enabled=table.hasFocus)])
    table.setFocus()
    assert ("S", "bien") in frame.strip.hints
    frame.top_bar.search.setFocus()
    assert ("S", "bien") not in frame.strip.hints


def test_the_key_of_what_cannot_act_goes_to_the_list(frame: Frame, qtbot: QtBot) -> None:
    table, answers, asking = next(iter(frame.findChildren(Table))), list[str](), list[str]()

    def press_m() -> tuple[list[str], int]:
        table.setFocus()
        table.go_to_position(2)
        qtbot.keyClick(table, Qt.Key.Key_M)
        return answers, table.currentIndex().row()

    good = Action(
        "good", "Salió bien", "M", run=lambda: answers.append("yes"), where="home", enabled=lambda: bool(asking)
    )
    frame.actions_here.add([good])
    assert press_m() == ([], 0)  # typing jumps to the number that has it
    asking.append("¿Salió bien?")
    assert press_m() == (["yes"], 2)


def test_shell_and_pages_paint_alike_in_the_dark(frame: Frame, theme: Theme) -> None:
    theme.set_mode(Mode.DARK)
    image = frame.grab().toImage()
    assert image.pixelColor(200, 60) == look_of(frame).color("lienzo")
    assert image.pixelColor(4, 400) == look_of(frame).color("riel")
    theme.set_mode(Mode.LIGHT)


def window_with_actions(qtbot: QtBot) -> tuple[QWidget, Actions, list[str]]:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    done: list[str] = []
    actions = Actions(window)
    actions.add(
        [
            Action("print", "Imprimir lo que está delante", "F8", "printer", lambda: done.append("everywhere")),
            Action("lock", "Bloquear", "Ctrl+L", run=lambda: done.append("lock")),
            Action(
                "print", "Imprimir el expediente", "F8", run=lambda: done.append("case"), where="case", hint="imprimir"
            ),
            Action(
                "sign", "Firmar", "Ctrl+Return", run=lambda: done.append("sign"), where="case", enabled=lambda: False
            ),
            Action("open", "Abrir", "Return", where="case", hint="abrir", bound=False),
        ]
    )
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window, actions, done


def test_the_key_of_a_page_hides_the_same_key_of_everywhere(theme: Theme, qtbot: QtBot) -> None:
    window, actions, done = window_with_actions(qtbot)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    actions.set_page("case")
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert done == ["everywhere", "case"]


def test_what_cannot_act_neither_acts_nor_is_listed(theme: Theme, qtbot: QtBot) -> None:
    window, actions, done = window_with_actions(qtbot)
    actions.set_page("case")
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert done == []
    assert "sign" not in [action.key for action in actions.here()]
    assert not actions.run("sign")
    assert actions.run("lock")
    assert done == ["lock"]


def test_one_key_for_two_things_is_refused(theme: Theme, qtbot: QtBot) -> None:
    _window, actions, _done = window_with_actions(qtbot)
    with pytest.raises(ValueError, match="Ctrl\\+L"):
        actions.add([Action("leave", "Salir", "Ctrl+L", run=lambda: None)])


def test_the_keys_of_a_page_go_with_it(theme: Theme, qtbot: QtBot) -> None:
    window, actions, _done = window_with_actions(qtbot)
    actions.set_page("case")
    changed = QSignalSpy(actions.changed)
    actions.remove("case")
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert changed.count() == 1
    assert [action.key for action in actions.here()] == ["print", "lock"]


def test_a_page_that_comes_back_registers_its_keys_again(theme: Theme, qtbot: QtBot) -> None:
    window, actions, done = window_with_actions(qtbot)
    actions.set_page("case")
    actions.add([Action("print", "Imprimir", "F8", run=lambda: done.append("again"), where="case")])
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert done == ["again"]


@pytest.mark.parametrize(
    ("qt", "caps"),
    [("Ctrl+Return", "Ctrl+Intro"), ("Shift+F6", "Mayús+F6"), ("Del", "Supr"), ("Up Down", "↑ ↓"), ("", "")],
)
def test_keys_are_spelled_as_on_the_keyboard(qt: str, caps: str) -> None:
    assert spanish_keys(qt) == caps


def cases(typed: str) -> list[Entry]:
    return [Entry("case-1", "MPC-QUI-2026-0401", "Conservas Yanayaku S.A.S.")] if "0401" in typed else []


def test_the_palette_finds_an_action_with_a_slip_of_the_finger(theme: Theme, qtbot: QtBot) -> None:
    _window, actions, done = window_with_actions(qtbot)
    palette = CommandPalette(actions, cases)
    qtbot.addWidget(palette)
    palette.show()
    assert [entry.key for entry in palette.entries] == ["print", "lock"]
    qtbot.keyClicks(palette.box, "bloqeuar")
    assert [entry.words for entry in palette.entries] == ["Bloquear"]
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert done == ["lock"]
    assert not palette.isVisible()


def test_the_palette_opens_a_case_by_its_number(theme: Theme, qtbot: QtBot) -> None:
    _window, actions, _done = window_with_actions(qtbot)
    palette = CommandPalette(actions, cases)
    qtbot.addWidget(palette)
    palette.show()
    palette.box.setText("0401")
    without = palette.list.grab().toImage()
    palette.box.setText("0401 ")
    assert palette.list.grab().toImage() == without
    with qtbot.waitSignal(palette.case_chosen) as chosen:
        qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert chosen.args == ["case-1"]


def test_arrows_walk_the_palette_while_typing(theme: Theme, qtbot: QtBot) -> None:
    _window, actions, done = window_with_actions(qtbot)
    palette = CommandPalette(actions, cases)
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClick(palette.box, Qt.Key.Key_Down)
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert done == ["lock"]


def test_the_help_lists_the_same_keys_and_finds_them(theme: Theme, qtbot: QtBot) -> None:
    _window, actions, _done = window_with_actions(qtbot)
    actions.set_page("case")
    sheet = HelpSheet("Expediente", actions.here(), "# Expediente\n\nAquí **decide** qué sigue.\n")
    qtbot.addWidget(sheet)
    sheet.show()
    assert len(sheet.listed()) == 4
    qtbot.keyClicks(sheet.box, "imprim")
    assert sheet.listed() == ["imprimir el expediente f8", "imprimir lo que esta delante f8"]
    assert sheet.browser.toPlainText() == "Aquí decide qué sigue."
    qtbot.keyClick(sheet.box, Qt.Key.Key_Escape)
    qtbot.keyClick(sheet.box, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_help_is_set_in_real_letters_and_its_keys_in_tables(theme: Theme, qtbot: QtBot) -> None:
    text = "# Pagos\n\nPulse **F7**.\n\n## Teclas\n\n| Tecla | Hace |\n|---|---|\n| R | rechaza |\n"
    sheet = HelpSheet("Pagos", [], text)
    qtbot.addWidget(sheet)
    document = sheet.browser.document()
    assert document.toPlainText().split() == ["Pulse", "F7.", "Teclas", "Tecla", "Hace", "R", "rechaza"]
    title = QTextCursor(document.findBlockByNumber(1))
    title.movePosition(QTextCursor.MoveOperation.NextCharacter)
    look = look_of(sheet)
    assert title.charFormat().font() == look.font("card")
    strong = document.find("F7")
    assert strong.charFormat().font() == look.font("strong")


def test_typing_in_a_field_never_fires_a_letter(theme: Theme, qtbot: QtBot) -> None:
    window, actions, done = window_with_actions(qtbot)
    editor = QLineEdit()
    layout = window.layout()
    assert layout is not None
    layout.addWidget(editor)
    actions.add([Action("received", "Recibido", "R", run=lambda: done.append("R"), where="case", bound=False)])
    actions.set_page("case")
    editor.setFocus()
    qtbot.keyClicks(editor, "Rumiloma")
    assert (editor.text(), done) == ("Rumiloma", [])
