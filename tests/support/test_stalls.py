"""The watcher of the event loop sees what holds it, and only that."""

import time

import pytest
from pytestqt.qtbot import QtBot

from tests.support.stalls import no_stall


def work_for(seconds: float) -> None:
    end = time.process_time() + seconds
    while time.process_time() < end:
        sum(range(1000))


def test_a_window_that_works_in_small_slices_passes(qtbot: QtBot) -> None:
    with no_stall() as heart:
        for _slice in range(5):
            work_for(0.01)
            qtbot.wait(5)
    assert heart.worst >= 9


def test_a_window_that_works_too_long_at_once_is_caught(qtbot: QtBot) -> None:
    with pytest.raises(AssertionError, match="stood still"), no_stall():
        qtbot.wait(10)
        work_for(0.09)
        qtbot.wait(10)


def test_a_loop_that_never_ran_proves_nothing(qtbot: QtBot) -> None:
    with pytest.raises(AssertionError, match="did not run"), no_stall():
        work_for(0.001)
