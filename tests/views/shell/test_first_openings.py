"""The first opening of each page, in a window that has rested: nobody waits for the window."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.views.page import Page
from app.views.pages.case_file.page import CaseFilePage
from app.views.pages.evaluations.page import EvaluationsPage
from tests.support.stalls import Heart, assert_steady, watched
from tests.views.program import SUPERVISOR, Program, counter

VISIT = datetime(2026, 11, 5, 11, 0)  # noqa: DTZ001  pages give the office's own time
LAST_READIED = "app.views.pages.verify.verdicts"
PLACES = ("cases", "payments", "slips", "evaluations", "issuing", "catalogue", "verify", "settings")
Opened = tuple[Program, str, str]


@contextmanager
def rested(qtbot: QtBot, folder: Path) -> Iterator[Opened]:
    """The supervisor has come in and looked at Inicio; with a case that has a visit today."""
    with counter(folder) as at:
        case = at.to_schedule()
        visit = at.evaluations.schedule(at.clerk, case, at.evaluator.user_id, "Calle Los Nogales S4-12", VISIT)
        at.to_pay()
    program = Program(qtbot, folder)
    program.log_in(SUPERVISOR)
    program.until(lambda: LAST_READIED in sys.modules)
    program.settle()
    yield program, case, visit
    program.close()


@pytest.fixture
def steady(qtbot: QtBot, tmp_path: Path) -> Callable[[Callable[[Opened], Heart]], None]:
    """Try an act in a window that has rested, again in a new one if it stalled."""

    def attempt(number: int, act: Callable[[Opened], Heart]) -> float:
        with rested(qtbot, tmp_path / str(number)) as opened:
            return act(opened).worst

    return lambda act: assert_steady(lambda number: attempt(number, act))


Steady = Callable[[Callable[[Opened], Heart]], None]


def front(program: Program) -> Page:
    leaf = program.window.navigation.leaf()
    assert leaf is not None
    return leaf.page


def go(program: Program, key: str, argument: object = None) -> Heart:
    """Go to a page and wait for its answers."""
    with watched() as heart:
        program.window.go(key, argument)
        program.settle()
        program.bot.wait(30)
    return heart


@pytest.mark.parametrize("key", PLACES)
def test_a_place_of_the_rail_opens_at_once(steady: Steady, key: str) -> None:
    def act(opened: Opened) -> Heart:
        heart = go(opened[0], key)
        assert front(opened[0]).key == key
        return heart

    steady(act)


def test_a_case_opens_at_once(steady: Steady) -> None:
    def act(opened: Opened) -> Heart:
        heart = go(opened[0], "case", opened[1])
        page = front(opened[0])
        assert isinstance(page, CaseFilePage)
        assert page.read is not None
        return heart

    steady(act)


def test_each_section_of_a_case_opens_at_once(steady: Steady) -> None:
    def act(opened: Opened) -> Heart:
        go(opened[0], "case", opened[1])
        page = front(opened[0])
        assert isinstance(page, CaseFilePage)
        with watched() as heart:
            for place in range(6):
                page.choose(place)
                opened[0].bot.wait(5)
        assert page.sections.history.model.rows
        assert page.sections.history.isVisible()
        return heart

    steady(act)


def test_the_sheet_of_a_visit_opens_at_once(steady: Steady) -> None:
    def act(opened: Opened) -> Heart:
        go(opened[0], "evaluations")
        heart = go(opened[0], "evaluations", opened[2])
        page = front(opened[0])
        assert isinstance(page, EvaluationsPage)
        assert page.sheet.line is not None
        return heart

    steady(act)


def test_going_away_right_after_the_last_answer_keeps_it_and_does_not_wait(steady: Steady) -> None:
    def act(opened: Opened) -> Heart:
        program = opened[0]
        go(program, "evaluations", opened[2])
        page = front(program)
        assert isinstance(page, EvaluationsPage)
        page.sheet.answer("met")
        heart = go(program, "cases")
        go(program, "evaluations", opened[2])
        assert [one.verdict for one in page.sheet.findings.values()].count("met") == 1
        return heart

    steady(act)


def test_a_person_who_leaves_while_pages_are_made_ready_leaves_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    with counter(tmp_path) as at:
        at.to_pay()
    program = Program(qtbot, tmp_path)
    program.log_in(SUPERVISOR)

    program.close()

    assert program.session.lane.closed
    program.bot.wait(400)
    assert not program.session.lane.busy
