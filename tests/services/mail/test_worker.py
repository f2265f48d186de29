"""The thread: sends as soon as something is queued, never stands in the way, and ends when it is told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from app.services.mail.worker import MailWorker
from app.services.office.settings_rows import write_setting
from tests.services.post import ACCOUNT, PostDesk
from tests.support.mail_server import MailServer

PATIENCE = 20.0


class Sent:
    """Waits until the store tells that letters changed as wished."""

    def __init__(self, desk: PostDesk) -> None:
        self._desk, self._changed = desk, threading.Event()
        desk.store.on_commit(lambda tables: self._changed.set() if "outbox" in tables else None)

    def until(self, wished: Callable[[list[str]], bool]) -> None:
        while not wished([letter["state"] for letter in self._desk.letters()]):
            assert self._changed.wait(PATIENCE), [dict(letter) for letter in self._desk.letters()]
            self._changed.clear()


def test_what_is_queued_leaves_by_itself_while_the_counter_works(tmp_path: Path) -> None:
    with MailServer() as server:
        desk = PostDesk(tmp_path, server.port)
        sent, failures = Sent(desk), list[Exception]()
        worker = MailWorker(desk.store, desk.clerk.office, failures.append)
        desk.to_complete()
        worker.start()
        sent.until(lambda states: states == ["sent"])
        server.hold = threading.Event()
        server.arrived.clear()
        desk.to_complete()
        assert server.arrived.wait(PATIENCE)
        case_id = desk.to_pay()
        desk.pay(case_id)
        assert [letter["state"] for letter in desk.letters()] == ["sent", "sending", "queued"]
        server.hold.set()
        sent.until(lambda states: states == ["sent"] * 3)
        assert worker.stop(PATIENCE)
        assert failures == []
        assert {str(came["Message-ID"]) for came in server.came} == {one["message_id"] for one in desk.letters()}
        desk.close()


def test_ending_cuts_the_letter_in_hand(tmp_path: Path) -> None:
    with MailServer() as server:
        desk = PostDesk(tmp_path, server.port)
        server.hold = threading.Event()
        worker = MailWorker(desk.store, desk.clerk.office, lambda _error: None)
        worker.start()
        desk.to_complete()
        assert server.arrived.wait(PATIENCE)
        assert worker.stop(PATIENCE)
        assert desk.letter()["answer"] == "dropped"
        desk.close()


def test_a_fault_of_ours_is_told_and_the_thread_goes_on(tmp_path: Path) -> None:
    with MailServer() as server:
        desk = PostDesk(tmp_path, server.port)
        told, failures = threading.Event(), list[Exception]()

        def fail(error: Exception) -> None:
            failures.append(error)
            told.set()

        desk.to_complete()
        with desk.store.transaction(desk.supervisor, "mail.put") as tx:
            write_setting(tx, "mail", {"kinds": [], "unknown": 1})
        worker = MailWorker(desk.store, desk.clerk.office, fail)
        sent = Sent(desk)
        worker.start()
        assert told.wait(PATIENCE)
        with pytest.raises(TypeError, match="unknown"):
            raise failures[0]
        with desk.store.transaction(desk.supervisor, "mail.put") as tx:
            write_setting(tx, "mail", asdict(replace(ACCOUNT, port=server.port)))
        sent.until(lambda states: states == ["sent"])
        assert worker.stop(PATIENCE)
        desk.close()


def test_one_that_never_began_ends_at_once(tmp_path: Path) -> None:
    desk = PostDesk(tmp_path)
    assert MailWorker(desk.store, desk.clerk.office, lambda _error: None).stop()
    desk.close()
