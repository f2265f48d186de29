"""Papeletas: a supervisor confirms what the bank received, one deposit after another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.views.dialogs.viewer import PrintViewer, Viewer
from app.views.messages import Messages
from app.views.pages.slips.differences import asked, words
from app.views.pages.slips.page import SlipsPage
from tests.services.counter import slip
from tests.support.files import jpg
from tests.views.program import CLERK, SUPERVISOR, Program, counter


@pytest.fixture
def cases(tmp_path: Path) -> list[str]:
    """Two requests with a deposit of the whole fee; the second brings less and shows its slip."""
    with counter(tmp_path) as at:
        first = at.to_pay()
        at.payments.declare(at.clerk, first, slip("871203"))
        at.later(minutes=5)
        second = at.to_pay()
        at.payments.declare(at.clerk, second, slip("871377", 2500, image=jpg(), image_name="papeleta.jpg"))
    return [first, second]


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, cases: list[str]) -> Iterator[Program]:
    opened = Program(qtbot, tmp_path)
    yield opened
    opened.close()


def open_page(program: Program, username: str) -> SlipsPage:
    program.log_in(username)
    program.settle()
    program.press("Alt+3")
    program.settle()
    program.press("F4")
    program.settle()
    page = program.window.findChild(SlipsPage)
    assert isinstance(page, SlipsPage)
    return page


def told(program: Program) -> str:
    """What stands beside the button."""
    page = program.window.findChild(SlipsPage)
    assert isinstance(page, SlipsPage)
    return page.evidence._why.text()


def test_a_deposit_of_the_fee_is_confirmed_with_one_key(program: Program) -> None:
    page = open_page(program, SUPERVISOR)
    assert page.table.hasFocus()
    assert [row.document for row in page.model.rows] == ["871377", "871203"]
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.evidence.consequence.text() == "El pago queda completo y el trámite pasa al siguiente paso."

    program.press("Ctrl+Return")
    program.until(lambda: len(page.model.rows) == 1)
    assert [row.document for row in page.model.rows] == ["871377"]


def test_too_little_says_before_what_will_lack(program: Program, cases: list[str]) -> None:
    page = open_page(program, SUPERVISOR)
    assert page.evidence.consequence.text() == "Quedará una diferencia de $25,00 por completar."
    assert not page.differences.isVisible()
    program.press("Ctrl+Return")
    program.until(lambda: len(page.model.rows) == 1)
    assert [words(one, str) for one in page.differences.model.rows] == ["Faltan $25,00"]
    charge = program.session._store.read("SELECT state FROM charge WHERE case_id = ?", (cases[1],))
    assert charge[0]["state"] == "difference"


def test_the_amount_that_came_may_be_another(program: Program) -> None:
    page = open_page(program, SUPERVISOR)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.evidence.amount.editor.hasFocus()
    page.evidence.amount.editor.clear()
    QTest.keyClicks(page.evidence.amount.editor, "60,00")
    assert page.evidence.consequence.text() == "Quedarán $10,00 de más, por devolver."
    page.evidence.amount.editor.clear()
    QTest.keyClicks(page.evidence.amount.editor, "mucho")
    assert not page.evidence.confirm.isEnabled()
    assert told(program) == "Escriba el valor que llegó."


def test_the_amount_is_confirmed_from_its_field_and_the_list_is_back_in_hand(program: Program) -> None:
    page = open_page(program, SUPERVISOR)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    QTest.keyClick(page.evidence.amount.editor, Qt.Key.Key_Return)
    program.until(lambda: len(page.model.rows) == 1)
    assert page.table.hasFocus()


def test_esc_goes_out_one_level_at_a_time(program: Program) -> None:
    page = open_page(program, SUPERVISOR)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    program.press("Escape")
    assert page.table.hasFocus()
    program.press("Escape")
    assert program.window.navigation.here == "payments"


def test_a_clerk_sees_why_the_button_cannot_act(program: Program) -> None:
    page = open_page(program, CLERK)
    assert not page.evidence.confirm.isEnabled()
    assert not page.evidence.reject.isEnabled()
    assert told(program) == "Confirma quien supervisa."


def test_a_rejected_slip_leaves_the_list_with_its_reason(
    program: Program, cases: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(program, SUPERVISOR)
    said: Messages = page.context.messages
    monkeypatch.setattr(said, "ask_reason", lambda *_words, **_more: "No consta en el estado de cuenta")
    QTest.keyClick(page.table, Qt.Key.Key_R)
    program.until(lambda: len(page.model.rows) == 1)
    rejected = program.session._store.read("SELECT state, reason FROM slip WHERE case_id = ?", (cases[1],))
    assert tuple(rejected[0]) == ("rejected", "No consta en el estado de cuenta")


def test_a_difference_is_settled_with_its_note(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_page(program, SUPERVISOR)
    program.press("Ctrl+Return")
    program.until(page.differences.isVisible)
    assert page.differences.settle.text() == "Pedir complemento"
    monkeypatch.setattr(page.context.messages, "ask_reason", lambda *_words, **_more: "Deposite lo que falta")
    page.differences.table.setFocus()
    QTest.keyClick(page.differences.table, Qt.Key.Key_D)
    program.until(lambda: program.window.findChild(PrintViewer) is not None)
    viewer = program.window.findChild(PrintViewer)
    assert isinstance(viewer, PrintViewer)
    program.settle()
    assert [asked(one, str) for one in page.differences.model.rows] == ["complemento pedido"]
    viewer.reject()
    program.settle()


def test_turning_back_leaves_the_difference_open(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    page = open_page(program, SUPERVISOR)
    page.evidence.amount.editor.setText("60,00")
    program.press("Ctrl+Return")
    program.until(page.differences.isVisible)
    assert page.differences.settle.text() == "Registrar devolución"
    monkeypatch.setattr(page.context.messages, "ask_reason", lambda *_words, **_more: None)
    page.differences.settle.click()
    program.settle()
    assert [asked(one, str) for one in page.differences.model.rows] == ["por resolver"]


def test_intro_on_a_difference_opens_its_case(program: Program) -> None:
    page = open_page(program, SUPERVISOR)
    program.press("Ctrl+Return")
    program.until(page.differences.isVisible)
    QTest.keyClick(page.differences.table, Qt.Key.Key_Return)
    program.settle()
    assert program.window.navigation.here == "case"


def test_the_image_of_the_slip_is_looked_at_closely(program: Program) -> None:
    page = open_page(program, SUPERVISOR)
    program.until(lambda: not page.evidence.picture.image.isNull())
    program.press("F7")
    program.until(lambda: program.window.findChild(Viewer) is not None)
    viewer = program.window.findChild(Viewer)
    assert isinstance(viewer, Viewer)
    assert viewer.windowTitle() == "papeleta.jpg"
    viewer.reject()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert not page.evidence.image.isEnabled()
    assert page.evidence.picture.image.isNull()
    assert page.evidence.picture.accessibleName() == "Sin imagen"
