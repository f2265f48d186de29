"""The keys that act on every page, pressed by somebody: card, closing of the day, out, and the help that names them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.paths import RESOURCES
from app.views.dialogs.closing import Closing
from app.views.pages.catalogue.page import CataloguePage
from app.views.shell.actions import spanish_keys
from app.views.shell.window import Window
from tests.services.counter import PROCEDURE, slip
from tests.views.program import CLERK, SUPERVISOR, Program, counter
from tests.views.shell.test_window import in_the_dialog


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with counter(tmp_path) as at:
        at.to_pay()
        waiting = at.to_pay()
        at.payments.declare(at.clerk, waiting, slip("8701"))
        at.to_schedule()
    opened = Program(qtbot, tmp_path)
    yield opened
    opened.close()


def leaving(look: Callable[[Closing], None]) -> Callable[[Closing], None]:
    """Close the dialog also where something in it was not as expected, so that the window comes back."""

    def run(dialog: Closing) -> None:
        try:
            look(dialog)
        finally:
            dialog.reject()

    return run


def go(program: Program, keys: str, page: str) -> None:
    program.press(keys)
    program.until(lambda: program.window.navigation.here == page)
    program.settle()


def come(program: Program, page: str) -> None:
    program.window.navigation.go(page)
    program.until(lambda: program.window.navigation.here == page)
    program.settle()


def at_home(program: Program, username: str = CLERK) -> Window:
    window = program.log_in(username)
    program.until(lambda: bool(program.home.queue.rows))
    program.settle()
    return window


# -- F2 and Esc --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["Alt+1", "Alt+2", "Alt+4"])
def test_f2_shows_the_card_of_the_procedure_in_front_and_esc_returns(program: Program, place: str) -> None:
    window = at_home(program, SUPERVISOR)
    program.press(place)
    program.settle()
    before = window.navigation.here

    go(program, "F2", "catalogue")
    card = window.findChild(CataloguePage)
    assert card is not None
    program.until(lambda: card.sheet is not None)
    assert card.asked == PROCEDURE
    assert "card" not in {action.key for action in window.actions_here.here()}

    go(program, "Esc", before)


def test_esc_goes_out_of_a_text_before_it_goes_out_of_the_page(program: Program) -> None:
    window = at_home(program, SUPERVISOR)
    go(program, "Alt+0", "settings")
    program.press("Ctrl+3")
    program.settle()
    page = window.navigation.leaf()
    assert page is not None
    program.press("Ctrl+Return")
    program.settle()
    typed = window.focusWidget()
    QTest.keyClicks(typed, "Rosa")

    program.press("Esc")
    assert window.navigation.here == "settings"
    assert window.focusWidget() is not typed

    go(program, "Esc", "home")
    program.press("Esc")
    program.settle()
    assert window.navigation.here == "home"


def test_esc_in_the_search_of_everything_empties_it_and_then_gives_the_page_back(program: Program) -> None:
    window = at_home(program)
    go(program, "Alt+2", "cases")
    program.press("F3")
    box = window.top_bar.search
    QTest.keyClicks(box, "zzz")

    program.press("Esc")
    assert box.text() == ""
    assert box.hasFocus()
    program.press("Esc")

    assert window.navigation.here == "cases"
    assert program.cases.table.hasFocus()


# -- F12 ---------------------------------------------------------------------------------------------------------------


def test_f12_tells_what_waits_opens_its_list_and_makes_the_copy(program: Program) -> None:
    window = at_home(program, SUPERVISOR)

    def look(dialog: Closing) -> None:
        program.until(lambda: dialog.acts.rows and dialog.isActiveWindow())
        lines = {line.key: line.count for line in dialog.left.rows}
        assert lines == {"slips": 1}
        assert {line.key: line.count for line in dialog.acts.rows}["received"] == 3
        assert dialog.focusWidget() is dialog.waiting
        QTest.keyClick(dialog.waiting, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        program.until(lambda: "último respaldo" in dialog.copy.accessibleName())
        QTest.keyClick(dialog.waiting, Qt.Key.Key_Return)

    shown = in_the_dialog(Closing, leaving(look))
    program.press("F12")

    assert shown
    program.until(lambda: window.navigation.here == "payments")
    program.settle()


def test_a_day_without_anything_left_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with counter(tmp_path) as at:
        at.to_pay()
    program = Program(qtbot, tmp_path)
    program.log_in(CLERK)
    program.settle()

    def look(dialog: Closing) -> None:
        program.until(lambda: dialog.acts.rows and dialog.isActiveWindow())
        assert not dialog.left.rows
        assert {line.key: line.state for line in dialog.acts.rows}["delivered"] == "not_applicable"
        assert dialog.focusWidget() is dialog.made
        assert dialog.back_up.isHidden()
        QTest.keyClick(dialog.made, Qt.Key.Key_Escape)

    shown = in_the_dialog(Closing, leaving(look))
    program.press("F12")

    assert shown
    assert QApplication.activeModalWidget() is None
    program.close()


# -- the help ----------------------------------------------------------------------------------------------------------


def test_the_help_of_each_page_names_each_of_its_keys(program: Program) -> None:
    window = at_home(program, SUPERVISOR)
    silent: dict[str, list[str]] = {}
    for page in ("home", "cases", "evaluations", "issuing", "catalogue", "archive", "verify", "settings", "outbox",
                 "declared", "new_case", "sheet_import"):  # fmt: skip
        come(program, page)
        told = _spelt((RESOURCES / "help" / f"{page}.es.md").read_text(encoding="utf-8"))
        every = [action for (where, _key), action in window.actions_here._actions.items() if where == page]
        missing = [one.shortcut for one in every if one.shortcut and not _names(told, spanish_keys(one.shortcut))]
        silent |= {page: missing} if missing else {}

    assert silent == {}


def _spelt(text: str) -> str:
    return re.sub(r"[*`«»]", "", text)


def _names(told: str, caps: str) -> bool:
    """Whether a help text says a key, alone or in a range ("Ctrl+1…5", "Ctrl+1 a Ctrl+6")."""
    digit = re.fullmatch(r"Ctrl\+(\d)", caps)
    if digit and re.search(r"Ctrl\+1\s?(…|a )", told):
        return True
    return all(re.search(rf"(?<![\w+]){re.escape(cap)}(?![\w+])", told) for cap in caps.split())
