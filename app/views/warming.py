"""What is made ready while the person looks at the first page, so that no other page makes them wait."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.views.lane import Lane
    from app.views.navigation import Navigation
    from app.views.places import PageAt

_FIRST_REST_MS = 300
"""The first page is painted and answers its first keys before anything else is loaded."""
_REST_MS = 40
_DIALOGS = ("ask", "deposit", "delivery", "form_sheet", "invoice", "print_outcome", "received", "schedule", "viewer")
_OTHERS = (
    "app.views.shell.command_palette",
    "app.views.shell.help_sheet",
    "app.views.widgets.pdf_pages",
    "app.services.storage.transaction",
)


class Warming(QObject):
    """Loads one module a turn of the lane, then builds one page in each rest of the window."""

    def __init__(self, lane: Lane, navigation: Navigation, pages: Sequence[PageAt]) -> None:
        super().__init__(navigation)
        self._lane, self._navigation = lane, navigation
        self._pages = [page.key for page in pages]
        self._modules = [
            *(page.module for page in pages),
            *(f"app.views.dialogs.{name}" for name in _DIALOGS),
            *_OTHERS,
        ]

    def begin(self) -> None:
        """Begin when the window rests."""
        QTimer.singleShot(_FIRST_REST_MS, self, self._load)

    def _load(self) -> None:
        if not self._modules:
            self._build()
            return
        name = self._modules.pop(0)
        self._lane.run(self, lambda: importlib.import_module(name), lambda _module: self._load())

    def _build(self) -> None:
        if self._pages and not self._lane.closed:
            self._navigation.build(self._pages.pop(0))
            QTimer.singleShot(_REST_MS, self, self._build)
