"""First use: an empty folder becomes an office, or the sample office is opened beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.views.pages.first_use.page import FirstUsePage
from app.views.pages.first_use.person_step import suggested
from app.views.widgets.inputs import FieldState
from app.views.widgets.strength import level
from tests.views.program import Program

PASSWORD = "papeleta manila de noviembre"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    opened = Program(qtbot, tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def page(program: Program) -> FirstUsePage:
    installing = program.session.installing
    assert installing is not None
    program.until(lambda: installing.page.office.offices is not None)
    return installing.page


def fill(page: FirstUsePage, name: str = "Edison Yacelga Ruano") -> None:
    QTest.keyClicks(page.person.name, name)
    QTest.keyClicks(page.person.password, PASSWORD)
    QTest.keyClicks(page.person.again, PASSWORD)


def test_the_first_office_is_offered_with_the_holidays_of_its_canton(page: FirstUsePage) -> None:
    assert page.office.institutions is not None
    assert page.office.institutions.hasFocus()
    assert page.office.office()
    assert "Fundación de Quito" in page.office._note.text()


def test_another_office_is_chosen_by_its_digit(page: FirstUsePage) -> None:
    offices = page.office.offices
    assert offices is not None
    first = page.office.office()
    offices.setFocus()
    QTest.keyClicks(offices.focusProxy() or offices, "2")

    assert page.office.office() != first
    assert "Guayaquil" in page.office._note.text()


def test_it_says_what_lacks_and_leads_there(page: FirstUsePage) -> None:
    assert page.lacking() == "nombres y apellidos"
    assert not page.make.isEnabled()
    QTest.keySequence(page, "Ctrl+Return")
    assert page.person.name.hasFocus()

    QTest.keyClicks(page.person.name, "Edison Yacelga Ruano")
    assert page.person.username.text() == "eyacelga"
    assert page.lacking() == "una clave de 12 o más"
    QTest.keyClicks(page.person.password, PASSWORD)
    assert page.person.strength.words == "muy fuerte"
    assert page.lacking() == "repetir la clave"
    QTest.keyClicks(page.person.again, PASSWORD)
    assert page.lacking() == ""
    assert page.make.isEnabled()


def test_passwords_that_differ_or_are_guessed_are_told_before_creating(page: FirstUsePage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.person.password, "ventanilla12")
    page.person.password.settle()
    assert page.person.password.state is FieldState.WARNING
    page.person.password.setText(PASSWORD)
    QTest.keyClicks(page.person.again, "otra cosa")
    page.person.again.settle()
    assert "igual" in page.person.again_field.message.words


def test_creating_enters_the_new_office_as_its_supervisor(program: Program, page: FirstUsePage) -> None:
    fill(page)
    QTest.keySequence(page, "Ctrl+Return")
    program.until(lambda: program.session.window is not None and program.session.window.isVisible())

    assert program.window.actor is not None
    assert (program.window.actor.name, program.window.actor.role) == ("Edison Yacelga Ruano", "supervisor")
    program.settle()
    assert "Tres cosas" in program.home.queue.empty._fact.text()
    program.press("Ctrl+L")
    assert program.log_in("eyacelga", PASSWORD) is program.window


def test_a_user_name_that_does_not_serve_is_told_at_its_field(program: Program, page: FirstUsePage) -> None:
    fill(page)
    page.person.username.setText("Ñandú 1")
    page.submit()

    program.until(lambda: page.person.username.state is FieldState.ERROR)
    assert page.make.isEnabled()


def test_the_sample_office_opens_beside_the_empty_folder(program: Program, page: FirstUsePage, tmp_path: Path) -> None:
    QTest.keySequence(page, "F9")
    program.until(lambda: program.session.gate)
    gate = program.session.gate
    assert gate is not None

    assert (tmp_path / "data-muestra-inen-quito" / "MUESTRA").exists()
    assert not (tmp_path / "data" / "MUESTRA").exists()
    program.until(lambda: "la clave de todos" in gate.page.form.note.text())
    password = gate.page.form.note.text().split("«")[1].split("»")[0]
    window = program.log_in(password=password)
    program.settle()
    assert any("muestra" in fact.words for fact in window.strip._health)
    assert len(program.home.queue.rows) > 5
    assert Qt.WindowType.Window & window.windowFlags()


@pytest.mark.parametrize(
    ("name", "username"),
    [
        ("Edison Yacelga", "eyacelga"),
        ("Ana Lucía Ñauñay Sinchiguano", "anaunay"),
        ("Rosa", ""),
    ],
)
def test_a_user_name_is_suggested(name: str, username: str) -> None:
    assert suggested(name) == username


def test_strength_grows_with_length_and_refuses_the_obvious() -> None:
    assert [level(word) for word in ("", "corta", "contraseña123", "doce y letras", PASSWORD)] == [0, 1, 1, 2, 4]
