"""The first use as an exchange: offices are read, an office is made, or the sample office beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services.paths import DataFolder
from app.views.pages.first_use.page import FirstUsePage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.services.access import Actor
    from app.services.desk import Desk
    from app.services.storage.store import Store
    from app.views.lane import Lane


class Installing(QObject):
    """installed: user name, supervisor and desk; sample_made: the folder, to be opened in place of this one."""

    installed = Signal(str, object, object)
    sample_made = Signal(object)
    progress = Signal(int, int)

    def __init__(self, store: Store, lane: Callable[[], Lane]) -> None:
        super().__init__()
        self._store, self._lane = store, lane
        self.page = FirstUsePage()
        self.page.making.connect(self._install)
        self.page.sample_wanted.connect(self._make_sample)
        self.progress.connect(self.page.show_progress)

    def offer(self) -> None:
        """Show which offices can be made here, once the libraries are loaded."""
        from app.views.pages.first_use.offers import offers

        self._lane().run(self, lambda: offers(self._store), self.page.set_offers, self.page.refuse)

    def _install(self, office: str, full_name: str, username: str, password: str) -> None:
        def install() -> tuple[Actor, Desk]:
            from app.services.catalogue.agency import together
            from app.services.desk import open_desk
            from app.services.office.setup import Setup
            from app.services.paths import RESOURCES
            from app.views.printing.printers import port_of_system

            catalogue = together(RESOURCES, self._store.folder.catalogue).catalogue
            actor = Setup(self._store, catalogue).install(office, full_name, username, password)
            return actor, open_desk(self._store, port=port_of_system())

        name = username.strip().casefold()
        self._lane().run(self, install, lambda made: self.installed.emit(name, *made), self.page.refuse)

    def _make_sample(self, office: str) -> None:
        root, now = self._store.folder.root, self._store.clock.now()
        folder = DataFolder(root.with_name("-".join(filter(None, (root.name, "muestra", office)))))
        self._lane().run(
            self, lambda: self._fill(folder, office, now), lambda _none: self.sample_made.emit(folder), self.page.refuse
        )

    def _fill(self, folder: DataFolder, office: str, now: datetime) -> None:
        """Fill the folder as of now, in the lane; one that was filled earlier is used as it is."""
        from app.services.sample import MARK, build

        if not (folder.root / MARK).exists():
            build(folder, now=now, office=office, progress=self.progress.emit)
