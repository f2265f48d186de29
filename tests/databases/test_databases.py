"""Every database that was ever released opens with today's program, whole, and shows its cases."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.models.rows.cases import CaseFilter
from app.services.access import Access, Actor
from app.services.clock import FixedClock
from app.services.desk import open_desk
from app.services.integrity import verify
from app.services.paths import RESOURCES, DataFolder
from app.services.storage import schema
from app.services.storage.store import Store
from tests.databases.make import FOLDER
from tests.support.desk import MORNING, OFFICE, declared

DUMPS = sorted(FOLDER.glob("schema-*.sql"))


@pytest.fixture(params=DUMPS, ids=[dump.stem for dump in DUMPS])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> DataFolder:
    folder = DataFolder(tmp_path / "data")
    folder.root.mkdir()
    with sqlite3.connect(folder.database) as database:
        database.executescript(request.param.read_text(encoding="utf-8"))
    database.close()
    return folder


def test_the_present_schema_is_kept() -> None:
    assert DUMPS[-1].name == f"schema-{schema.CURRENT:04d}.sql"


def test_a_kept_database_opens_is_whole_and_lists_its_cases(kept: DataFolder) -> None:
    store = Store(kept, clock=FixedClock(MORNING), access=Access(RESOURCES / "access.toml"))
    store.open()
    desk = open_desk(store, declared=declared())
    found = store.read("SELECT id, full_name, role FROM app_user WHERE role = 'clerk'")[0]
    clerk = Actor(found["id"], found["full_name"], found["role"], OFFICE)
    cases = desk.cases.page(clerk, CaseFilter()).lines
    assert {case.number for case in cases} == {"MPC-QUI-2026-0001", "MPC-QUI-2026-0002"}
    assert [case.number for case in desk.cases.search(clerk, "2026-0002")] == ["MPC-QUI-2026-0002"]
    for case in cases:
        assert desk.cases.file(clerk, case.id).events
        assert desk.cases.chain(clerk, case.id).first_bad is None
    store.close()
    told = verify(kept)
    assert (told["ok"], told["first_bad"]) == (True, None)
    assert told["entries"] > 10
    assert schema.version(kept.database) == schema.CURRENT


def test_the_last_one_has_the_columns_that_are_declared(kept: DataFolder, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.db"
    schema.upgrade(fresh)
    if schema.version(kept.database) == schema.CURRENT:
        assert _columns(kept.database) == _columns(fresh), "run: python -m tests.databases.make"


def _columns(file: Path) -> dict[str, list[tuple[str, str]]]:
    with sqlite3.connect(file) as database:
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {
            name: [(row[1], row[2]) for row in database.execute("SELECT * FROM pragma_table_info(?)", (name,))]
            for name in names
        }
    database.close()
    return found
