"""The log-in: who attends, the password, and what happens when it does not fit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.errors import UserError
from app.services.clock import FixedClock
from app.services.front import Front
from app.services.storage.store import Store
from app.views.pages.login.page import LoginPage
from app.views.pages.login.people import last_seen
from app.views.theme import Theme
from app.views.widgets.inputs import FieldState
from tests.support.desk import MORNING, open_desk, open_store
from tests.views.program import counter


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    open_desk(tmp_path).close()
    store = open_store(tmp_path / "data", FixedClock(MORNING))
    yield store
    store.close()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, store: Store) -> LoginPage:
    page = LoginPage(Front(store), store.clock, "morbe")
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitExposed(page):
        page.show()
    page.form.show_list(shown=True)
    return page


def test_the_last_person_is_picked_and_only_the_password_is_missing(page: LoginPage) -> None:
    assert page.form.who() == "morbe"
    assert page.form.password_edit.hasFocus()


def test_a_person_is_picked_by_digit_and_by_the_letters_of_a_name(page: LoginPage) -> None:
    names = [choice.option.key for choice in page.form.people.choices]
    QTest.keySequence(page.form.password_edit, "Alt+2")
    assert page.form.who() == names[1]
    assert page.form.password_edit.hasFocus()

    page.form.people.setFocus()
    QTest.keyClicks(page.form.people.focusWidget() or page.form.people, "1")
    assert page.form.who() == names[0]
    page.form.people.choices[0].setFocus()
    QTest.keyClicks(page.form.people.choices[0], "chi")
    assert page.form.who() == "nchimbolema"


def test_the_office_and_the_health_of_the_data_are_told_without_any_case(page: LoginPage) -> None:
    told = page.cover.accessibleName()

    assert "Servicio Ecuatoriano de Normalización" in told
    assert "Jueves 5 de noviembre de 2026" in told
    assert "coincide con el último asiento" in told
    assert "Aún no hay un respaldo" in told
    assert "MPC-" not in told


def test_a_clock_set_back_is_told(qtbot: QtBot, theme: Theme, store: Store) -> None:
    assert isinstance(store.clock, FixedClock)
    store.clock.set(MORNING - timedelta(days=2))
    page = LoginPage(Front(store), store.clock)
    qtbot.addWidget(page)

    assert "El reloj está atrasado: el último asiento es del jueves 5 de noviembre" in page.cover.accessibleName()


def test_an_older_copy_of_the_data_is_told_at_the_door(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    def at_the_door() -> str:
        store = open_store(tmp_path / "data", FixedClock(MORNING))
        page = LoginPage(Front(store), store.clock)
        qtbot.addWidget(page)
        store.close()
        return page.cover.accessibleName()

    with counter(tmp_path) as at:
        database = at.store.folder.database
    yesterday = database.read_bytes()
    with counter(tmp_path) as at:
        at.to_pay()
    told = "Estos datos son una copia anterior: faltan actos ya guardados. Avise a quien administra."
    assert told not in at_the_door()

    database.write_bytes(yesterday)
    assert told in at_the_door()
    assert told in at_the_door()


def test_caps_lock_is_told_while_one_types(page: LoginPage) -> None:
    QTest.keyClick(page.form.password_edit, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert page.form.password.message.words == ""
    page.form.password_edit.clear()
    QTest.keyClicks(page.form.password_edit, "A")
    page.form.password_edit.capitals.emit(True)
    assert page.form.password.message.words == "Bloq Mayús está activado"
    page.form.password_edit.capitals.emit(False)
    assert page.form.password.message.words == ""


def test_entering_asks_for_what_is_missing_before_anybody_else(page: LoginPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.form.password_edit, Qt.Key.Key_Return)
    assert page.form.password.message.words == "Falta la clave. Escríbala."

    page.form.other.click()
    QTest.keyClick(page.form.name_edit, Qt.Key.Key_Return)
    page.form.submit()
    assert page.form.username.message.words == "Falta el usuario. Escríbalo."
    QTest.keyClicks(page.form.name_edit, "admin")
    QTest.keyClicks(page.form.password_edit, "papeleta")
    with qtbot.waitSignal(page.entering) as asked:
        QTest.keyClick(page.form.password_edit, Qt.Key.Key_Return)
    assert asked.args == ["admin", "papeleta"]


def test_a_wrong_password_is_typed_again_and_enter_is_pressed_once(page: LoginPage, qtbot: QtBot) -> None:
    asked: list[str] = []
    page.entering.connect(lambda name, _password: asked.append(name))
    QTest.keyClicks(page.form.password_edit, "no es")
    QTest.keyClick(page.form.password_edit, Qt.Key.Key_Return)
    QTest.keyClick(page.form.password_edit, Qt.Key.Key_Return)
    assert asked == ["morbe"]

    page.refuse(UserError("login.wrong"))
    assert page.form.password_edit.text() == ""
    assert page.form.password_edit.state is FieldState.ERROR
    QTest.keyClicks(page.form.password_edit, "x")
    assert page.form.password.message.words == ""


def test_after_several_tries_it_waits_and_counts_the_seconds(page: LoginPage, qtbot: QtBot) -> None:
    page.refuse(UserError("login.wait", seconds=2))
    assert "Espere 2 s" in page.form.password.message.words
    QTest.keyClicks(page.form.password_edit, "otra")
    QTest.keyClick(page.form.password_edit, Qt.Key.Key_Return)
    assert not page.form.enter.isEnabled()

    qtbot.waitUntil(lambda: "Espere 1 s" in page.form.password.message.words)
    qtbot.waitUntil(page.form.enter.isEnabled)
    assert page.form.password.message.words == "Ya puede intentar otra vez."


def test_a_forgotten_password_is_explained(page: LoginPage) -> None:
    page.form.forgotten.click()

    assert "quien supervisa" in page.form.note.text()


def test_many_people_scroll_and_the_page_fits_the_smallest_window(page: LoginPage) -> None:
    page.resize(1024, 768)

    assert page.form.enter.geometry().bottom() < page.height()
    assert page.cover.width() < page.width() / 2


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(hours=2), "hoy 08h42"),
        (timedelta(days=1), "ayer 10h42"),
        (timedelta(days=9), "mar 27 oct"),
    ],
)
def test_when_somebody_was_last_here(ago: timedelta, words: str) -> None:
    assert last_seen(MORNING - ago, MORNING) == words
