"""Windows of pages, as many as one test opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pytestqt.qtbot import QtBot

from app.services.access import Actor
from app.services.desk import Desk
from app.views.page import Page
from app.views.session.appearance import Appearance
from tests.views.pages.page_window import PageWindow

P = TypeVar("P", bound=Page)


class Windows:
    """Opens a page for somebody; `close` closes them all and proves that nothing failed in any."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._bot, self._folder = qtbot, folder
        self._close: list[Callable[[], None]] = []

    def come(
        self,
        kind: type[P],
        desk: Desk,
        actor: Actor,
        argument: object = None,
        *,
        size: tuple[int, int] = (1366, 768),
        appearance: Appearance | None = None,
        leave_sample: Callable[[], None] | None = None,
    ) -> PageWindow[P]:
        """Open a page in a window of its own and wait for what it asks."""
        window = PageWindow(
            self._bot, self._folder, desk, actor, kind, size=size, appearance=appearance, leave_sample=leave_sample
        )
        self._close.append(window.close)
        window.open(argument)
        return window

    def close(self) -> None:
        """Close every window, the last one first."""
        while self._close:
            self._close.pop()()
