"""Inicio: figures that open their lists, the queue, the print question, the cards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.rows.cases import CaseFilter
from app.views.pages.home.page import _Answer
from tests.support.desk import MORNING
from tests.support.stalls import no_stall
from tests.views.program import EVALUATOR, SUPERVISOR, Program, counter


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with counter(tmp_path) as at:
        at.clock.set(MORNING - timedelta(days=60))
        at.to_pay()
        at.clock.set(MORNING - timedelta(days=1))
        for _case in range(2):
            at.to_pay()
        at.clock.set(MORNING)
    opened = Program(qtbot, tmp_path)
    opened.log_in()
    opened.settle()
    yield opened
    opened.close()


def test_the_queue_begins_with_what_is_overdue_and_says_why(program: Program) -> None:
    first = program.home.queue.rows[0]

    assert first.late
    assert first.due.startswith("Hace ")
    assert first.reason.startswith("venció el ")
    assert first.progress.startswith("día ")
    assert "overdue" in first.ticks
    assert program.home.queue.table.hasFocus()


def test_each_figure_is_a_link_to_the_list_that_makes_it(program: Program) -> None:
    program.home.figures.opened.emit("overdue")
    program.settle()

    assert program.window.navigation.here == "cases"
    assert program.cases.want == CaseFilter(due_until=date(2026, 11, 4), running=True)
    assert len(program.cases.model.rows) == 1
    assert program.cases.filters.due.accessibleName() == "Vence: vencidos"


def test_who_evaluates_is_offered_nothing_that_is_for_others(qtbot: QtBot, tmp_path: Path) -> None:
    with counter(tmp_path) as at:
        at.to_pay()
    program = Program(qtbot, tmp_path)
    program.log_in(EVALUATOR)
    program.settle()
    home = program.home
    assert home.queue.rows
    assert not home.question.isVisible()
    assert not any(part.isVisible() for part in (home.slips, home.papers.button, home.backup.link))
    program.press("F8")
    assert program.window.navigation.here == "home"
    program.close()


def test_what_is_due_today_opens_only_today(program: Program) -> None:
    program.home.figures.opened.emit("today")
    program.settle()

    assert program.cases.filters.due.accessibleName() == "Vence: hoy"
    assert not program.cases.model.rows


def test_f4_opens_the_whole_queue(program: Program) -> None:
    program.press("F4")
    program.settle()

    assert program.cases.want == CaseFilter()
    assert len(program.cases.model.rows) == 3


def test_a_deposit_is_told_as_soon_as_it_is_declared_and_opens_its_case(program: Program) -> None:
    desk, actor = program.window.context.desk, program.window.context.actor
    case_id = program.home.queue.rows[0].line.id
    from tests.services.counter import slip

    program.session.lane.run(
        program.window, lambda: desk.payments.declare(actor, case_id, slip("0045871203")), lambda _id: None
    )
    program.until(lambda: program.window.rail._buttons["payments"].place.count == 1)
    program.settle()

    assert program.home.slips._all.text() == "Verlo"
    figures = {tile.figure.key: tile.figure.number for tile in program.home.figures._tiles}
    assert figures["slips"] == "1"


def test_the_link_of_deposits_promises_what_its_list_holds(program: Program) -> None:
    """The mark of Pagos counts rows of the bank as well; the list behind the link holds slips only."""
    board = program.home._board
    assert board is not None
    figures = tuple(replace(figure, count=5) if figure.key == "slips" else figure for figure in board.figures)
    program.home._show(_Answer(replace(board, counts=(("payments", 8),), figures=figures), ()))
    assert program.home.slips._all.text() == "Ver los 5"


def test_reloading_keeps_the_frame_on_its_case(program: Program) -> None:
    table = program.home.queue.table
    QTest.keyClick(table, Qt.Key.Key_Down)
    here = table.current_row()

    with no_stall():
        program.press("F5")
        program.settle()

    assert table.current_row() == here


def test_the_backup_card_says_what_is_at_stake(program: Program) -> None:
    assert program.home.backup._state.words == "Aún no hay un respaldo"
    program.home.backup.set_backup(MORNING - timedelta(hours=2))
    assert program.home.backup._state.words == "Respaldo de hoy, 08h42"
    program.home.backup.set_backup(MORNING - timedelta(days=3))
    assert program.home.backup._state.words == "Respaldo de hace 3 días"


def test_the_small_window_and_large_text_cut_no_card(program: Program) -> None:
    program.window.resize(1024, 768)
    program.session.theme.set_text_size(130)
    QTest.qWait(20)

    assert program.home.width() >= program.home.minimumSizeHint().width()
    assert program.home.backup.geometry().right() < program.home.width()
    program.session.theme.set_text_size(100)


def test_a_supervisor_sees_the_same_board(qtbot: QtBot, program: Program) -> None:
    program.press("Ctrl+L")
    program.log_in(SUPERVISOR)
    program.settle()

    assert len(program.home.queue.rows) == 3
