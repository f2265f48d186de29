"""The first opening of each page, in a window that has rested: nobody waits for the window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.views.page import Page
from app.views.pages.case_file import CaseFilePage
from app.views.pages.evaluations import EvaluationsPage
from tests.support.stalls import no_stall
from tests.views.program import SUPERVISOR, Program, counter

VISIT = datetime(2026, 11, 5, 11, 0)  # noqa: DTZ001  pages give the office's own time
LAST_READIED = "app.views.widgets.pdf_pages"
PLACES = ("cases", "payments", "issuing", "catalogue", "verify", "settings")
Opened = tuple[Program, str, str]


@pytest.fixture
def rested(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    """The supervisor has come in and looked at Inicio; with a case that has a visit today."""
    with counter(tmp_path) as at:
        case = at.to_schedule()
        visit = at.evaluations.schedule(at.clerk, case, at.evaluator.user_id, "Calle Los Nogales S4-12", VISIT)
        at.to_pay()
    program = Program(qtbot, tmp_path)
    program.log_in(SUPERVISOR)
    program.until(lambda: LAST_READIED in sys.modules)
    program.settle()
    yield program, case, visit
    program.close()


def front(program: Program) -> Page:
    leaf = program.window.navigation.leaf()
    assert leaf is not None
    return leaf.page


@pytest.mark.parametrize("key", PLACES)
def test_a_place_of_the_rail_opens_at_once(rested: Opened, key: str) -> None:
    program = rested[0]

    with no_stall():
        program.window.go(key)
        program.settle()
        program.bot.wait(30)

    assert front(program).key == key


def test_a_case_opens_at_once_and_so_does_each_of_its_sections(rested: Opened) -> None:
    program, case, _visit = rested

    with no_stall():
        program.window.go("case", case)
        program.settle()
    page = front(program)
    assert isinstance(page, CaseFilePage)
    assert page.read is not None
    with no_stall():
        for place in range(6):
            page.choose(place)
            program.bot.wait(5)

    assert page.sections.history.model.rows
    assert page.sections.history.isVisible()


def test_the_sheet_of_a_visit_opens_at_once(rested: Opened) -> None:
    program, _case, visit = rested
    program.window.go("evaluations")
    program.settle()

    with no_stall():
        program.window.go("evaluations", visit)
        program.settle()

    page = front(program)
    assert isinstance(page, EvaluationsPage)
    assert page.sheet.line is not None


def test_going_away_right_after_the_last_answer_keeps_it_and_does_not_wait(rested: Opened) -> None:
    program, _case, visit = rested
    program.window.go("evaluations", visit)
    program.settle()
    page = front(program)
    assert isinstance(page, EvaluationsPage)
    page.sheet.answer("met")

    with no_stall():
        program.window.go("cases")
        program.settle()
    program.window.go("evaluations", visit)
    program.settle()

    assert [one.verdict for one in page.sheet.findings.values()].count("met") == 1


def test_a_person_who_leaves_while_pages_are_made_ready_leaves_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    with counter(tmp_path) as at:
        at.to_pay()
    program = Program(qtbot, tmp_path)
    program.log_in(SUPERVISOR)

    program.close()

    assert program.session.lane.closed
    program.bot.wait(400)
    assert not program.session.lane.busy
