"""An office, and the windows in which its pages are opened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.views.theme import Theme
from tests.support.desk import Office, open_desk
from tests.support.mailing import desk, server
from tests.support.printer import printer
from tests.views.pages.windows import Windows

__all__ = ["desk", "office", "printer", "server", "windows"]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_desk(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def windows(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Windows]:
    """To be asked for after the desk that they show, so that they close before it."""
    opened = Windows(qtbot, tmp_path)
    yield opened
    opened.close()
