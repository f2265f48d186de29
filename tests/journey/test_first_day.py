"""The first day of an office, by keyboard alone in the real window: an empty folder becomes a desk, or a look first."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.sample import MARK
from app.views.pages.home.page import HomePage
from tests.journey.hands import Hands
from tests.views.program import Program

PASSWORD = "papeleta manila de noviembre"


def test_an_empty_folder_becomes_an_office_with_its_supervisor(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qtbot, tmp_path)
    Hands(program).follow(make_the_office)
    actor = program.window.actor
    assert actor is not None
    assert (actor.name, actor.role) == ("Edison Yacelga Ruano", "supervisor")
    assert "Tres cosas" in program.home.queue.empty._fact.text()
    told = program.session._store.read("SELECT username, role FROM app_user")
    assert [tuple(row) for row in told] == [("eyacelga", "supervisor")]
    program.close()


def make_the_office(hands: Hands) -> None:
    """Choose institution and office, say who supervises, come in; leave the desk and come in again."""
    session = hands.program.session
    installing = session.installing
    assert installing is not None
    hands.until(lambda: installing.page.office.offices is not None)
    hands.look("primer-uso")
    hands.press("Return", "Return")
    hands.enter("Edison Yacelga Ruano")
    hands.look("supervisor")
    hands.enter("")
    hands.enter(PASSWORD)
    hands.write(PASSWORD)
    hands.look("lista")
    hands.press("Ctrl+Return")
    hands.until(lambda: session.window is not None and session.window.isVisible())
    hands.until(hands.read(lambda: hands.program.home.queue.empty).isVisible)
    hands.look("inicio")
    hands.press("Ctrl+L")
    hands.until(session.door.isVisible)
    hands.write(PASSWORD)
    hands.press("Return")
    hands.until(lambda: not session.door.isVisible())
    hands.press("Alt+1")
    hands.look("inicio-otra-vez")


def test_the_sample_is_looked_at_and_thrown_away(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qtbot, tmp_path)
    sample = tmp_path / "data-muestra-inen-quito"
    hands = Hands(program)
    hands.follow(look_at_the_sample)
    assert (sample / MARK).exists()
    hands.follow(partial(throw_the_sample_away, sample=sample))
    assert not sample.exists()
    program.close()
    again = Program(qtbot, tmp_path)
    assert again.session.installing is not None
    again.close()


def look_at_the_sample(hands: Hands) -> None:
    """Open the invented office with F9, read the password that everybody has there, and come in."""
    session = hands.program.session
    hands.until(lambda: session.installing is not None and session.installing.page.office.offices is not None)
    hands.press("F9")
    hands.until(lambda: session.gate is not None)
    gate = session.gate
    assert gate is not None
    hands.until(lambda: "la clave de todos" in gate.page.form.note.text())
    hands.look("ingreso-de-muestra")
    hands.press("Alt+1")
    hands.write(hands.read(gate.page.form.note.text).split("«")[1].split("»")[0])
    hands.press("Return")
    hands.until(lambda: session.window is not None and session.window.isVisible() and not session.door.isVisible())
    hands.until(lambda: hands.program.window.findChild(HomePage) and hands.program.home.queue.rows)
    hands.look("inicio-de-muestra")


def throw_the_sample_away(hands: Hands, sample: Path) -> None:
    """Find it in Configuración, go to its button and answer the question."""
    hands.press("Alt+0", "Ctrl+7")
    hands.look("configuracion")
    hands.press("Alt+Q")
    hands.until(QApplication.activeModalWidget)
    hands.look("pregunta")
    hands.press("Alt+Q")
    hands.until(lambda: not sample.exists())
