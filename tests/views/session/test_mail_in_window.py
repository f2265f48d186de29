"""The open program sends what is queued, says quietly what failed, and leaves its folder clean."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.views.pages.outbox.page import OutboxPage
from tests.services.post import PostDesk
from tests.support.mail_server import MailServer
from tests.views.program import Program


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer() as made:
        yield made


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, server: MailServer) -> Iterator[Program]:
    desk = PostDesk(tmp_path, server.port)
    desk.to_complete()
    desk.to_complete()
    desk.close()
    server.rcpt.append("550 5.1.1 No such user")
    opened = Program(qtbot, tmp_path)
    yield opened
    opened.close()


def test_what_waited_leaves_and_what_failed_is_said_on_the_first_page(program: Program, server: MailServer) -> None:
    program.log_in()
    program.until(program.home.unsent.isVisible)
    program.until(lambda: len(server.came) == 1)
    program.home.unsent.link.click()
    program.settle()
    page = program.window.findChild(OutboxPage)
    assert isinstance(page, OutboxPage)
    assert page.isVisible()
    assert page.tabs.key() == "failed"
    assert page.table.hasFocus()
    page.do("retry")
    program.until(lambda: len(server.came) == 2)
    program.until(lambda: page.model.rowCount() == 0)
    program.until(lambda: not program.home.isVisible())
    program.window.go("home")
    program.until(program.home.unsent.isHidden)


def test_the_menu_of_the_person_leads_to_the_letters(program: Program) -> None:
    program.log_in()
    entry = next(action for action in program.window.menu.actions() if action.text().startswith("Correos"))
    entry.trigger()
    program.settle()
    page = program.window.findChild(OutboxPage)
    assert isinstance(page, OutboxPage)
    assert page.isVisible()
