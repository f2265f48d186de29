"""What is loaded while the person types: argon2, the libraries of the desk, the desk itself, then the pages."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.models.errors import UserError
from app.views.places import PAGES

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.services.storage.store import Store
    from app.views.lane import Lane

_MODULES = (
    "argon2",
    "sqlalchemy",
    "pydantic",
    "sqlmodel",
    "app.services.desk",
    "app.views.window",
    "app.views.pages.home",
)


class Preparation(QObject):
    """One module a turn of the lane, so that a log-in may come in between. `ready` carries the desk."""

    ready = Signal(object)
    refused = Signal(UserError)

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self._lane = lane

    def begin(self, store: Store) -> None:
        """Load, then open the desk of an installed office."""
        self._load(_MODULES, lambda: self._open(store))

    def begin_setup(self, store: Store, then: Callable[[], None]) -> None:
        """Make the store of a folder that has none, then load what the first use needs."""
        self._lane.run(self, store.open, lambda _none: self._load(_MODULES, then), self.refused.emit)

    def _load(self, modules: Sequence[str], then: Callable[[], None]) -> None:
        """Import one module in the lane and then the next."""
        if not modules:
            then()
            return
        first, *others = modules
        self._lane.run(self, lambda: importlib.import_module(first), lambda _module: self._load(others, then))

    def _open(self, store: Store) -> None:
        def build() -> Desk:
            from app.services.desk import open_desk
            from app.views.printers import port_of_system

            return open_desk(store, port=port_of_system())

        self._lane.run(self, build, self._on_built, self.refused.emit)

    def _on_built(self, desk: Desk) -> None:
        """Say that the desk is there; the pages follow, so that opening one waits for no module."""
        self.ready.emit(desk)
        self._load([page.module for page in PAGES], lambda: None)
