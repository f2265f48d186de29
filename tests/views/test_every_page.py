"""What holds on every page of a real window: each stop of Tab has a name, and the smallest screen is wide enough."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.views.places import PAGES
from tests.services.counter import slip
from tests.views.program import SUPERVISOR, Program, counter

SMALLEST = (1024, 768)


@pytest.fixture
def case_id(tmp_path: Path) -> str:
    """A request whose deposit waits, in an office with others that wait for a deposit and for a visit."""
    with counter(tmp_path) as at:
        at.to_pay()
        at.to_schedule()
        waiting = at.to_pay()
        at.payments.declare(at.clerk, waiting, slip("8701"))
    return waiting


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, case_id: str) -> Iterator[Program]:
    opened = Program(qtbot, tmp_path)
    yield opened
    opened.close()


@pytest.mark.parametrize("key", [page.key for page in PAGES])
def test_each_stop_has_a_name_and_the_page_fits_the_smallest_screen(program: Program, case_id: str, key: str) -> None:
    window = program.log_in(SUPERVISOR)
    window.resize(*SMALLEST)
    program.settle()
    window.go(key, case_id if key == "case" else None)
    program.until(lambda: window.navigation.here == key)
    program.settle()
    leaf = window.navigation.leaf()
    assert leaf is not None
    found = list(stops(window))
    assert len(found) > 3
    assert [repr(stop) for stop in found if not name(stop)] == []
    assert (window.width(), window.height()) == SMALLEST
    assert leaf.page.width() <= SMALLEST[0] - window.rail.width()


def stops(window: QWidget) -> Iterator[QWidget]:
    """Give what Tab comes to."""
    for child in window.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.focusProxy() is None:
            yield child


def name(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
