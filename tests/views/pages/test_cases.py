"""Trámites: search as one types, filters, pages that follow while scrolling, and the list as a file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.errors import UserError
from app.models.rows.cases import CaseFilter
from app.models.synthetic import synthetic_cedula
from app.services import csv_file
from app.views.pages.cases.page import CasesPage
from tests.support.desk import MORNING
from tests.support.stalls import no_stall
from tests.views.program import Program, counter

MANY = 130


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with counter(tmp_path) as at:
        at.clock.set(MORNING - timedelta(days=60))
        at.to_pay()
        at.clock.set(MORNING)
        at.to_pay()
        at.to_complete()
    opened = Program(qtbot, tmp_path)
    opened.log_in()
    opened.settle()
    yield opened
    opened.close()


@pytest.fixture
def page(program: Program) -> CasesPage:
    program.press("Alt+2")
    program.settle()
    return program.cases


def test_the_list_says_how_many_and_in_which_order(page: CasesPage) -> None:
    assert page.listing.count.text() == "3 trámites: abiertos"
    assert "vencimiento" in page.listing.order.text()
    assert page.table.hasFocus()


def test_searching_as_one_types_counts_inside_the_box(program: Program, page: CasesPage) -> None:
    program.press("Ctrl+F")
    assert page.search.hasFocus()
    with no_stall():
        QTest.keyClicks(page.search, synthetic_cedula(2))
        program.until(lambda: len(page.model.rows) == 1)
    assert page.search._count == "1 de 3"

    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    program.until(lambda: len(page.model.rows) == 3)
    assert page.search._count == ""


def test_a_search_without_answer_says_what_to_try_and_takes_it_back(program: Program, page: CasesPage) -> None:
    QTest.keyClicks(page.search, "nadie")
    program.until(lambda: not page.model.rows)
    program.settle()
    assert "«nadie»" in page.listing.empty._fact.text()

    page.listing.empty.link.click()
    program.until(lambda: len(page.model.rows) == 3)


def test_filters_read_as_sentences_and_are_taken_off_together(program: Program, page: CasesPage) -> None:
    overdue = dict(page.filters._dues())["Vencidos"]
    page.filters._choose(overdue)
    program.settle()
    assert page.filters.due.accessibleName() == "Vence: vencidos"
    assert len(page.model.rows) == 1
    assert page.listing.count.text() == "1 trámite: abiertos, vencidos"

    page.filters._choose(dict(page.filters._states())["Negado"])
    program.settle()
    assert page.filters.sentence().startswith("negado")
    page.filters.clear.click()
    program.settle()
    assert page.want == CaseFilter()


def test_another_window_of_the_same_list_is_asked_for_with_its_filter(program: Program, page: CasesPage) -> None:
    program.window.navigation.go("home")
    program.window.navigation.go("cases", CaseFilter(text=synthetic_cedula(1)))
    program.settle()

    assert page.search.text() == synthetic_cedula(1)
    assert len(page.model.rows) == 1


def test_long_lists_come_in_pages_and_keep_the_stores_order(program: Program, page: CasesPage) -> None:
    from tests.bench.requests import request

    desk, actor = program.window.context.desk, program.window.context.actor

    def register() -> None:
        for number in range(20, 20 + MANY):
            desk.intake.register(actor, request(number))

    program.session.lane.run(program.window, register, lambda _none: None)
    program.settle()
    program.press("F5")
    program.settle()
    assert len(page.model.rows) == 100

    page.table.sort_by(1)
    leaf = program.window.navigation.leaf()
    assert leaf is not None
    assert leaf.toast is not None
    with no_stall():
        QTest.keyClick(page.table, Qt.Key.Key_End)
        program.until(lambda: len(page.model.rows) == MANY + 3)
    page.table.go_to_position(MANY)
    here = page.table.current_row()
    program.press("F5")
    program.settle()
    assert page.table.current_row() == here


def test_the_newest_come_first_when_the_list_is_long(program: Program, page: CasesPage) -> None:
    page.model.set_rows(page.model.rows, complete=False)
    page.table.sort_by([column.key for column in page.model.columns].index("received"))
    program.settle()

    assert page.want.order == "received"
    assert "ingreso" in page.listing.order.text()
    received = [row.line.received_at for row in page.model.rows]
    assert received == sorted(received, reverse=True)


def test_the_whole_list_goes_to_a_file_of_the_spreadsheet(program: Program, page: CasesPage, tmp_path: Path) -> None:
    file = tmp_path / "lista.csv"
    page.exporting.write(file)
    program.settle()

    lines = file.read_bytes().decode("utf-8-sig").splitlines()
    assert lines[0].startswith("Estado;Número;Solicitante")
    assert len(lines) == 4
    assert "MPC-QUI-2026-" in lines[1]


def test_a_file_that_cannot_be_written_is_told(program: Program, page: CasesPage, tmp_path: Path) -> None:
    page.exporting.write(tmp_path / "no-existe" / "lista.csv")
    program.settle()

    leaf = program.window.navigation.leaf()
    assert leaf is not None
    assert leaf.bars[0].accessibleName().startswith("No se pudo guardar lista.csv (no existe). Elija otra carpeta")


@pytest.mark.parametrize("cell", ["=1+1", "+593", "-2", "@x", "\tx", "\rx", "\n=1", "＝1+1", "＋1", "－1", "＠x"])
def test_no_cell_is_taken_for_a_formula(cell: str) -> None:
    assert csv_file.neutral(cell) == f"'{cell}"
    assert csv_file.neutral("Calzado = bueno") == "Calzado = bueno"


def test_a_file_in_use_refuses_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "lista.csv").mkdir()

    with pytest.raises(UserError) as refused:
        csv_file.write(tmp_path / "lista.csv", ["a"], [["b"]])

    assert refused.value.key == "file.not_written"
    assert [file.name for file in tmp_path.iterdir()] == ["lista.csv"], "nothing half written stays beside it"


def test_the_widths_of_a_person_stay(program: Program, page: CasesPage, tmp_path: Path) -> None:
    page.table.horizontalHeader().resizeSection(2, 260)

    from app.views.lists.widths import Widths

    assert Widths(program.window.context.memory).load("Trámites")["who"] == 260
