"""What waits at each place and how the data are: the counts of the rail and the facts of the strip."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.models.texts_es import hour, short_date
from app.views.places import URGENT
from app.views.shell.key_strip import Health
from app.views.shell.rail import Place

if TYPE_CHECKING:
    from app.services.access import Access, Actor
    from app.services.desk import Desk
    from app.views.lane import Lane
    from app.views.shell.frame import Frame


@dataclass(frozen=True, slots=True)
class Backing:
    """What the window stands on besides the desk: who may do what, and how old the last backup is."""

    access: Access
    last_backup: Callable[[], datetime | None]


class Pulse(QObject):
    """Asked again after each commit."""

    def __init__(self, frame: Frame, places: Sequence[Place], desk: Desk, lane: Lane, backing: Backing) -> None:
        super().__init__(frame)
        self._frame, self._keys = frame, frozenset(place.key for place in places)
        self._desk, self._lane, self._backing = desk, lane, backing

    def ask(self, actor: Actor) -> None:
        """Ask for counts and backup in the lane."""
        self._lane.run(self, lambda: self._desk.home.counts(actor), self.show_counts)
        self._lane.run(self, self._backing.last_backup, self.show_backup)

    def show_counts(self, counts: Sequence[tuple[str, int]]) -> None:
        """Show on the rail what waits at each place."""
        for key, count in counts:
            if key in self._keys:
                self._frame.rail.set_count(key, count, urgent=key in URGENT and count > 0)

    def show_backup(self, at: datetime | None) -> None:
        """Show in the strip how old the last backup is, and that this is the sample office if it is."""
        sample = Health("flask", self.tr("Oficina de muestra: nada es real"), "aviso")
        own = [sample] if self._desk.office.sample else []
        self._frame.strip.set_health([*own, self._backup(at)])

    def _backup(self, at: datetime | None) -> Health:
        if at is None:
            return Health("shield-warning", self.tr("Sin respaldo"), "aviso")
        local = self._desk.clock.local(at)
        today = local.date() == self._desk.clock.today()
        when = hour(local.time()) if today else short_date(local.date())
        return Health("shield-check", self.tr("Respaldo {when}").format(when=when), "ok" if today else "aviso")
