"""What I did today: taken back, done again, listed; and F6 from pane to pane of every page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.views.dialogs.today import Today
from app.views.pages.case_file.page import CaseFilePage
from app.views.shell.leaf import Leaf
from app.views.shell.panes import first_stop
from tests.services.counter import slip
from tests.views.program import ADMINISTRATOR, SUPERVISOR, Program, counter

PAGES = ("home", "cases", "case", "new_case", "payments", "evaluations", "issuing", "catalogue", "verify", "settings")


@pytest.fixture
def case_id(tmp_path: Path) -> str:
    """A request whose papers lack, in an office with another that waits for its deposit."""
    with counter(tmp_path) as at:
        at.to_pay(slip("445566"))
        return at.to_complete()


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, case_id: str) -> Iterator[Program]:
    opened = Program(qtbot, tmp_path)
    yield opened
    opened.close()


def case_page(program: Program, case_id: str) -> CaseFilePage:
    window = program.log_in(SUPERVISOR)
    program.settle()
    window.go("case", case_id)
    program.settle()
    page = window.findChild(CaseFilePage)
    assert isinstance(page, CaseFilePage)
    return page


def state(page: CaseFilePage) -> str:
    """Return the state of the first paper of the checklist."""
    assert page.read is not None
    return next(row.item.state for row in page.read.items if row.item is not None)


def mark(program: Program, page: CaseFilePage, key: str) -> None:
    page.checklist.setFocus()
    page.checklist.table.go_to_position(0)
    QTest.keyClicks(QApplication.focusWidget() or page, key)
    program.settle()


def today(act: Callable[[Today], None]) -> list[Today]:
    """Do something in the history when it opens."""
    seen: list[Today] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Today):
            seen.append(dialog)
            try:
                act(dialog)
            finally:
                dialog.reject()
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)
    return seen


def test_a_mark_is_taken_back_and_set_again(program: Program, case_id: str) -> None:
    page = case_page(program, case_id)
    before = state(page)
    mark(program, page, "r")
    assert (before, state(page)) == ("pending", "received")
    program.press("Ctrl+Z")
    program.until(lambda: state(page) == before)
    program.press("Ctrl+Y")
    program.until(lambda: state(page) == "received")
    program.press("Ctrl+Y")
    program.settle()
    assert state(page) == "received"


def test_when_the_toast_is_gone_undoing_first_shows_what(program: Program, case_id: str) -> None:
    page = case_page(program, case_id)
    before = state(page)
    mark(program, page, "r")
    leaf = program.window.navigation.leaf()
    assert leaf is not None
    leaf.set_toast(None)
    told: list[str] = []

    def act(dialog: Today) -> None:
        assert dialog.focusWidget() is dialog.back
        told.extend(doing.words for doing in dialog.undoable.rows)
        QTest.keyClick(dialog.back, Qt.Key.Key_Return)
        assert dialog.focusWidget() is dialog.table

    assert not today(act)
    program.press("Ctrl+Z")
    program.until(lambda: state(page) == before)
    assert len(told) == 1
    assert told[0].endswith(": recibido.")


def test_the_history_of_today_opens_the_case(program: Program, case_id: str) -> None:
    page = case_page(program, case_id)
    mark(program, page, "r")
    program.window.go("home")
    program.settle()

    def act(dialog: Today) -> None:
        program.settle()
        assert dialog.model.rows[0].number.startswith("MPC-QUI-2026-")
        assert "recibido" in dialog.model.rows[0].text.lower()
        dialog.table.setFocus()
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    seen = today(act)
    program.press("Ctrl+H")
    program.settle()
    assert len(seen) == 1
    assert program.window.navigation.here == "case"
    assert page.case_id == case_id


def test_a_window_without_acts_has_nothing_to_take_back(program: Program) -> None:
    window = program.log_in(ADMINISTRATOR)
    program.settle()
    keys = {action.key for action in window.actions_here.here()}
    assert not keys & {"undo", "redo", "today"}


@pytest.mark.parametrize("key", PAGES)
def test_f6_goes_round_the_panes_of_every_page_and_shift_f6_back(program: Program, case_id: str, key: str) -> None:
    window = program.log_in(SUPERVISOR)
    program.settle()
    window.go(key, case_id if key == "case" else None)
    program.settle()
    leaf = window.navigation.leaf()
    assert leaf is not None
    program.until(lambda: _with_a_stop(leaf))
    panes = _with_a_stop(leaf)
    there = [pane_of(program, window.rail, panes, "F6") for _ in range(len(panes) + 1)]
    assert sorted(there) == list(range(len(panes) + 1))
    back = [pane_of(program, window.rail, panes, "Shift+F6") for _ in range(len(panes) + 1)]
    assert back[:-1] == there[-2::-1]


def _with_a_stop(leaf: Leaf) -> list[QWidget]:
    return [pane for pane in leaf.page.panes() if first_stop(pane) is not None]


def pane_of(program: Program, rail: QWidget, panes: list[QWidget], keys: str) -> int:
    program.press(keys)
    focus = QApplication.focusWidget()
    assert focus is not None, "the focus went to nothing"
    return next(at for at, pane in enumerate([*panes, rail]) if pane is focus or pane.isAncestorOf(focus))
