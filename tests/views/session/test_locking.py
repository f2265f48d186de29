"""The lock over a dialog: a clerk goes for a paper and finds her text again; nobody else does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.views.dialogs.ask import Ask, AskReason
from app.views.dialogs.dialog import Dialog
from tests.views.program import SUPERVISOR, Program, counter

PAUSE_MS = 1000
D = TypeVar("D", bound=Dialog)
HALF, REST = "La hoja se rompe ", "al salir"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with counter(tmp_path) as at:
        at.to_pay()
    opened = Program(qtbot, tmp_path)
    yield opened
    opened.close()


def over(kind: type[D], act: Callable[[D], None]) -> None:
    """Do something in the next dialog of a kind, once a person could."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not (isinstance(dialog, kind) and dialog.isActiveWindow()):
            QTimer.singleShot(10, look)
            return
        try:
            act(dialog)
        except BaseException:  # nobody would answer it any more
            dialog.reject()
            raise

    QTimer.singleShot(10, look)


def ask_why(program: Program) -> str | None:
    return program.window.messages.ask_reason("¿Reimprimir?", "Será la copia 2.", "Reimprimir")


def leave_for_a_paper(program: Program, dialog: Dialog) -> None:
    """Press the keys of the lock where the clerk writes."""
    program.press("Ctrl+L", dialog.focusWidget())
    assert program.session.door.isVisible()
    assert not program.window.isVisible()
    assert not dialog.isVisible()
    assert QApplication.activeModalWidget() is None


def test_the_same_person_finds_what_she_was_writing_and_goes_on(program: Program) -> None:
    program.log_in()

    def write(dialog: AskReason) -> None:
        editor = dialog._text.editor
        QTest.keyClicks(editor, HALF)
        leave_for_a_paper(program, dialog)
        program.type_password()
        assert not dialog.isVisible()
        program.come_back()
        program.until(dialog.isActiveWindow)
        assert dialog.focusWidget() is editor
        QTest.keyClicks(editor, REST)
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    over(AskReason, write)
    assert ask_why(program) == HALF + REST
    assert not program.session.door.isVisible()


def test_a_dialog_over_another_comes_back_over_it(program: Program) -> None:
    program.log_in()
    asked: list[str | None] = []

    def write_more(above: AskReason) -> None:
        below = next(one for one in program.window.findChildren(Ask) if one is not above)
        QTest.keyClicks(above._text.editor, HALF)
        leave_for_a_paper(program, above)
        assert not below.isVisible()
        program.type_password()
        program.come_back()
        program.until(above.isActiveWindow)
        assert below.isVisible()
        assert QApplication.activeModalWidget() is above
        above.act.click()

    def ask_again(below: Ask) -> None:
        over(AskReason, write_more)
        asked.append(ask_why(program))
        assert QApplication.activeModalWidget() is below
        below.act.click()

    over(Ask, ask_again)
    assert program.window.messages.ask("¿Anular el papel?", "Su número no se usa otra vez.", "Anular")
    assert asked == [HALF.strip()]


def test_another_person_never_sees_it_and_it_is_nobodys_afterwards(program: Program) -> None:
    first = program.log_in()
    gone: list[bool] = []
    first.destroyed.connect(lambda: gone.append(True))

    def leave(dialog: AskReason) -> None:
        QTest.keyClicks(dialog._text.editor, HALF)
        leave_for_a_paper(program, dialog)
        second = program.log_in(SUPERVISOR)
        assert second is not first
        assert not dialog.isVisible()
        assert QApplication.activeModalWidget() is None

    over(AskReason, leave)
    assert ask_why(program) is None
    program.until(lambda: gone)


def test_what_was_answered_meanwhile_is_not_asked_again(program: Program) -> None:
    """As a form whose service answers when the desk is already locked."""
    program.log_in()

    def answer_late(dialog: Ask) -> None:
        leave_for_a_paper(program, dialog)
        dialog.accept()
        program.log_in()
        assert not dialog.isVisible()

    over(Ask, answer_late)
    assert program.window.messages.ask("¿Devolver el depósito?", "Se imprime la nota.", "Devolver")


def test_a_menu_that_was_open_does_not_stay_over_the_door(program: Program) -> None:
    window = program.log_in()
    menu = QMenu(window)
    menu.addAction("Correos")
    menu.popup(window.mapToGlobal(window.rect().center()))
    assert QApplication.activePopupWidget() is menu

    window.lock()
    assert not menu.isVisible()


def test_who_writes_in_a_dialog_is_at_the_counter(program: Program) -> None:
    window = program.log_in()

    def write(dialog: AskReason) -> None:
        program.until(lambda: window.idle.quiet_ms > PAUSE_MS)
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_S)
        assert window.idle.quiet_ms < PAUSE_MS
        dialog.reject()

    over(AskReason, write)
    assert ask_why(program) is None


def test_keys_at_the_door_of_a_locked_desk_do_not_count(program: Program) -> None:
    window = program.log_in()
    program.press("Ctrl+L")
    QTest.keyClick(program.session.door.windowHandle(), Qt.Key.Key_S)
    assert window.idle.quiet_ms == 0
