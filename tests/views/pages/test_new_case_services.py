"""An office that attends many services, some without papers, fee or waiting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.catalogue import load
from tests.support.catalogue import RESOURCES
from tests.views.pages.new_case_window import CounterWindow

pytestmark = pytest.mark.usefixtures("theme")

MANY = next(
    office.key
    for home in load(RESOURCES).institutions
    for office in home.offices
    if len(load(RESOURCES).for_office(office.key)) > 9
)


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[CounterWindow]:
    window = CounterWindow(qtbot, tmp_path, office=MANY)
    yield window
    window.close()


def choosing(counter: CounterWindow) -> list[str]:
    """Come to the page and return the names in the list."""
    counter.page.open(None)
    counter.settle()
    return names(counter)


def names(counter: CounterWindow) -> list[str]:
    choice = counter.page.choice
    assert choice is not None
    assert choice.list is not None
    model = choice.list.model
    return [row.name for place in range(model.rowCount()) if (row := model.row_at(place)) is not None]


def test_a_few_letters_and_the_arrows_choose_among_many(counter: CounterWindow) -> None:
    assert len(choosing(counter)) > 9
    counter.type("denuncia")
    found = names(counter)
    assert len(found) == 2
    counter.press(Qt.Key.Key_Down)
    counter.press(Qt.Key.Key_Return)
    counter.settle()
    assert counter.sheet.form.procedure.name == found[1]


def test_intro_takes_the_first_that_is_left(counter: CounterWindow) -> None:
    choosing(counter)
    counter.type("clave")
    counter.press(Qt.Key.Key_Return)
    counter.settle()
    assert counter.sheet.form.procedure.requirements == ()


def test_nothing_found_opens_nothing(counter: CounterWindow) -> None:
    choosing(counter)
    counter.type("zzz")
    counter.press(Qt.Key.Key_Return)
    counter.settle()
    assert names(counter) == []
    assert counter.page.sheet is None


def test_without_papers_nor_fee_there_are_three_steps(counter: CounterWindow) -> None:
    procedure = next(one for one in load(RESOURCES).for_office(MANY) if not one.requirements)
    sheet = counter.open(procedure.key)
    assert [step.key for step in sheet.form.steps] == ["applicant", "request", "summary"]
    assert not counter.frame.actions_here.run("new_case.step5")
    assert sheet.place == 0
    counter.key("step3")
    assert sheet.is_last
    assert [part.title for part in sheet.form.summary_parts()] == ["Solicitante", "Solicitud"]


def test_the_only_product_is_already_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    procedure = next(one for one in load(RESOURCES).procedures if len(one.products) == 1)
    window = CounterWindow(qtbot, tmp_path, office=procedure.offices[0])
    sheet = window.open(procedure.key)
    assert sheet.form.question().product == procedure.products[0].key
    window.close()
