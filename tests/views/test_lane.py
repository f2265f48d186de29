"""The lane behind the window: answers in order, each in a turn of its own, and none for who has gone."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.models.errors import UserError
from app.views.lane import Lane
from app.views.overriding import override


class Desk(QObject):
    """Somebody who asks, and to whom a key comes in between."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def press(self) -> None:
        """Let a key come: it waits until the loop turns, as a real one does."""
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self.told.append("key")
            return True
        return super().event(event)


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    lane = Lane()
    yield lane
    lane.close()
    assert not lane.busy


def test_a_key_comes_in_between_two_answers_that_arrive_together(lane: Lane, qtbot: QtBot) -> None:
    desk = Desk()

    def first(_answer: None) -> None:
        desk.told.append("first")
        desk.press()

    lane.run(desk, lambda: None, first)
    lane.later(desk, lambda: desk.told.append("second"))
    all_there = Event()
    lane.run(desk, all_there.set, lambda _none: None)
    all_there.wait()
    qtbot.waitUntil(lambda: not lane.busy)

    assert desk.told == ["first", "key", "second"]


def test_an_answer_that_fails_does_not_hold_the_next(lane: Lane, qtbot: QtBot) -> None:
    desk = Desk()
    refused: list[UserError] = []
    failed: list[Exception] = []
    lane.refused.connect(refused.append)
    lane.failed.connect(failed.append)

    def refuse() -> None:
        raise UserError("store.busy")

    lane.run(desk, refuse, lambda _none: None)
    lane.run(desk, lambda: 1 // 0, lambda _number: None)
    lane.run(desk, lambda: "third", desk.told.append)
    qtbot.waitUntil(lambda: not lane.busy)

    assert [error.key for error in refused] == ["store.busy"]
    assert [type(error) for error in failed] == [ZeroDivisionError]
    assert desk.told == ["third"]


def test_nobody_is_told_what_somebody_who_has_gone_asked(lane: Lane, qtbot: QtBot) -> None:
    gone = Desk()
    told: list[str] = []
    lane.run(gone, lambda: "late", told.append)
    delete(gone)
    qtbot.waitUntil(lambda: not lane.busy)

    assert not told
