"""An installed office on a real store, with its people and a clock that stands still until it is moved."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.services.access import Access, Actor
from app.services.clock import FixedClock
from app.services.office import passwords
from app.services.paths import RESOURCES, DataFolder
from app.services.storage.store import Store

if TYPE_CHECKING:
    from app.services.desk import Declared, Desk

OFFICE = "inen-quito"
PASSWORD = "cuatro palabras que nadie junta"
MORNING = datetime(2026, 11, 5, 10, 42, tzinfo=ZoneInfo("America/Guayaquil"))
STAFF = (
    ("nchimbolema", "Nelly Chimbolema", "clerk"),
    ("eyacelga", "Edison Yacelga", "supervisor"),
    ("spilamunga", "Rosendo Pilamunga", "supervisor"),
    ("morbe", "Maritza Orbe", "evaluator"),
    ("admin", "Amparo Quilumba", "administrator"),
)


@dataclass(frozen=True)
class Office:
    """A desk to work at: `desk` has the services, the others are who acts. The store is closed by `close`."""

    store: Store
    clock: FixedClock
    desk: Desk
    clerk: Actor
    supervisor: Actor
    second: Actor
    evaluator: Actor
    administrator: Actor

    def close(self) -> None:
        """Leave the data folder."""
        self.store.close()


def open_desk(folder: Path, at: datetime = MORNING, told: Declared | None = None, *, office: str = OFFICE) -> Office:
    """Open an office in a folder, installed five minutes ago; told: other declared things than the program's."""
    from app.services.desk import open_desk as build

    clock = FixedClock(at)
    data = folder / "data"
    if not data.exists():
        _fill(data, office, told)
    store = open_store(data, clock)
    people = {row["username"]: row for row in store.read("SELECT * FROM app_user")}
    actors = [Actor(people[name]["id"], full, role, office) for name, full, role in STAFF]
    return Office(store, clock, build(store, declared=told or declared()), *actors)


def open_store(data: Path, clock: FixedClock) -> Store:
    """Open a data folder as the program does."""
    store = Store(DataFolder(data), clock=clock, access=Access(RESOURCES / "access.toml"))
    store.open()
    return store


@cache
def declared() -> Declared:
    """Read the resources once per test process: nothing of them changes."""
    from app.services.desk import load_declared

    return load_declared()


def declared_in(folder: Path) -> Declared:
    """Read the institutions and procedures of another folder; calendars, layouts and letters are the program's."""
    from app.services import catalogue

    return replace(declared(), catalogue=catalogue.load(folder))


def _fill(data: Path, office: str, told: Declared | None) -> None:
    """Install an office: a copy of one that is there, or a new one of another folder's."""
    if told is None or told is declared():
        shutil.copytree(_installed(office), data)
        return
    store = open_store(data, FixedClock(MORNING))
    install(store, office, told)
    store.close()


@cache
def _installed(office: str = OFFICE) -> Path:
    """Install an office once per test process; every test copies the result."""
    folder = Path(tempfile.mkdtemp(prefix="ventanilla-test-")) / "data"
    store = open_store(folder, FixedClock(MORNING))
    install(store, office)
    store.close()
    return folder


def install(store: Store, office: str = OFFICE, told: Declared | None = None) -> None:
    """Make the office and its people, all with the same password (hashed once: a hash costs 0.1 s by design)."""
    from app.models.tables.people import User
    from app.services.office.setup import Setup

    made = Setup(store, (told or declared()).catalogue).install(office, STAFF[1][1], STAFF[1][0], PASSWORD)
    password = passwords.hashed(PASSWORD)
    with store.transaction(made, "users.create") as tx:
        for username, full_name, role in STAFF:
            if username != STAFF[1][0]:
                tx.add(User, username=username, full_name=full_name, role=role, password_hash=password)
