"""What is made ready while the person looks at the first page, so that no other page makes them wait."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.views.lane import Lane
    from app.views.places import PageAt

_FIRST_REST_MS = 300
"""The first page is painted and answers its first keys before anything else is loaded."""
_DIALOGS = ("ask", "deposit", "delivery", "form_sheet", "invoice", "print_outcome", "received", "schedule", "viewer")
_OTHERS = (
    "app.views.shell.command_palette",
    "app.views.shell.help_sheet",
    "app.views.widgets.pdf_pages",
    "app.services.storage.transaction",
)


class Warming(QObject):
    """Loads one module a turn of the lane, after what the person asks meanwhile."""

    def __init__(self, lane: Lane, pages: Sequence[PageAt], parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
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
            return
        name = self._modules.pop(0)
        self._lane.run(self, lambda: importlib.import_module(name), lambda _module: self._load())
