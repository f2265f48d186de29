"""The watcher of the event loop sees what holds it, and only that."""

import time

import pytest
from pytestqt.qtbot import QtBot

from tests.support import stalls
from tests.support.stalls import no_stall, slowness


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
        work_for(0.2)
        qtbot.wait(10)


def test_a_loop_that_never_ran_proves_nothing(qtbot: QtBot) -> None:
    with pytest.raises(AssertionError, match="did not run"), no_stall():
        work_for(0.001)


def test_the_limit_gives_way_to_a_slow_machine_only_and_only_so_far(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert 1 <= slowness() <= 3
    monkeypatch.setattr(stalls, "_FLOOR_MS", stalls._FLOOR_MS * 1000)
    assert slowness() == 1
    monkeypatch.setattr(stalls, "_FLOOR_MS", stalls._FLOOR_MS / 1_000_000)
    assert slowness() == 3
