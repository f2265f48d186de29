"""A data folder: one program at a time, the right schema, files that are never half written."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from app.models.errors import UserError
from app.models.tables import every  # noqa: F401  completes the metadata
from app.models.tables.row import metadata
from app.services.clock import FixedClock
from app.services.paths import ROOT
from app.services.storage import schema
from app.services.storage.backup import back_up
from app.services.storage.blobs import Blobs
from app.services.storage.door import connect
from app.services.storage.store import BLOB_COLUMNS
from tests.support.desk import MORNING, open_store

CLOCK = FixedClock(MORNING)


def test_every_setting_of_the_database_is_in_force(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data", CLOCK)
    opened = connect(store.folder.database)
    found = {
        name: opened.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check", "busy_timeout")
    }
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 15000,
    }
    opened.close()
    store.close()


def test_a_second_program_is_told_who_has_the_folder(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data", CLOCK)
    code = (
        "import sys; from tests.support.desk import *; from app.services.sentences import sentence\n"
        "from app.models.errors import UserError\n"
        "try: open_store(Path(sys.argv[1]), FixedClock(MORNING))\n"
        "except UserError as error: print(error.key, sentence(error))"
    )
    second = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "data")], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert second.stdout.startswith("store.in_use")
    assert f"(proceso {os.getpid()})" in second.stdout
    store.close()


def test_the_lock_dies_with_its_program(tmp_path: Path) -> None:
    code = (
        "import sys, os; from tests.support.desk import *\n"
        "open_store(Path(sys.argv[1]), FixedClock(MORNING)); os._exit(9)"
    )
    first = subprocess.run([sys.executable, "-c", code, str(tmp_path / "data")], check=False, cwd=ROOT)
    assert first.returncode == 9
    open_store(tmp_path / "data", CLOCK).close()


def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    open_store(tmp_path / "data", CLOCK).close()
    file = tmp_path / "data" / "ventanilla.db"
    with sqlite3.connect(file) as opened:
        opened.execute("PRAGMA user_version=99")
    opened.close()
    before = file.read_bytes()
    with pytest.raises(UserError) as refusal:
        open_store(tmp_path / "data", CLOCK)
    assert refusal.value.key == "store.newer"
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"this is not a database at all, it is a letter" * 40, b"SQLite format 3\x00" + b"\xff" * 4000]
)
def test_a_file_that_is_no_database_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "ventanilla.db").write_bytes(content)
    with pytest.raises(UserError) as refusal:
        open_store(folder, CLOCK)
    assert refusal.value.key == "store.unreadable"
    assert (folder / "ventanilla.db").read_bytes() == content


def test_the_migrated_schema_is_the_declared_one(tmp_path: Path) -> None:
    file = tmp_path / "fresh.db"
    schema.upgrade(file)
    assert schema.version(file) == schema.CURRENT
    engine = sa.create_engine("sqlite://", creator=lambda: connect(file))
    with engine.connect() as opened:
        context = MigrationContext.configure(
            opened,
            opts={
                "include_object": lambda _o, name, kind, _r, _c: (
                    not str(name).startswith(("case_search", "archive_search"))
                )
            },
        )
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "fresh.db"
    monkeypatch.setattr(schema, "_check", lambda _connection: (_ for _ in ()).throw(RuntimeError("orphans")))
    with pytest.raises(RuntimeError, match="orphans"):
        schema.upgrade(file)
    opened = sqlite3.connect(file)
    assert opened.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    assert opened.execute("PRAGMA user_version").fetchone()[0] == 0
    opened.close()


def test_the_journal_only_grows(tmp_path: Path) -> None:
    file = tmp_path / "fresh.db"
    schema.upgrade(file)
    opened = connect(file)
    opened.execute("INSERT INTO journal VALUES (1, 'q', 1, '2026-11-05', 'a', 'b', 'c', '[]', '', '')")
    with pytest.raises(sqlite3.IntegrityError, match="only grows"):
        opened.execute("UPDATE journal SET actor = 'x'")
    with pytest.raises(sqlite3.IntegrityError, match="only grows"):
        opened.execute("DELETE FROM journal")
    opened.close()


def test_a_backup_of_an_open_database_is_whole(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data", CLOCK)
    copy = back_up(store.folder.database, store.folder.backups, at=MORNING, why="hand")
    opened = sqlite3.connect(copy)
    assert opened.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert opened.execute("PRAGMA user_version").fetchone()[0] == schema.CURRENT
    opened.close()
    store.close()
    assert list(store.folder.backups.glob("*.part")) == []


def test_the_same_bytes_are_kept_once_and_altered_ones_are_noticed(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    name = blobs.put(b"papeleta")
    assert blobs.put(b"papeleta") == name
    assert blobs.get(name) == b"papeleta"
    (file,) = tmp_path.glob("??/*")
    file.write_bytes(b"papeletA")
    with pytest.raises(UserError) as refusal:
        blobs.get(name)
    assert refusal.value.key == "store.blob_lost"


@pytest.mark.parametrize("name", ["../../secreto.txt", "/dev/zero", "..", "", "0" * 63, "A" * 64, "0" * 64 + "\n"])
def test_what_is_no_name_of_a_file_opens_none(tmp_path: Path, name: str) -> None:
    (tmp_path / "secreto.txt").write_bytes(b"x")
    with pytest.raises(UserError) as refusal:
        Blobs(tmp_path / "data" / "blobs").get(name)
    assert refusal.value.key == "store.blob_lost"


def test_every_column_that_names_a_file_keeps_it_from_being_swept() -> None:
    named = {
        (table.name, column.name)
        for table in metadata.tables.values()
        for column in table.columns
        if column.name.endswith("blob") or column.name in {"pdf", "xlsx"}
    }
    assert set(BLOB_COLUMNS) == named


def test_files_that_a_crash_left_without_a_row_are_swept(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    kept, orphan = blobs.put(b"kept"), blobs.put(b"orphan")
    (tmp_path / orphan[:2] / ".half.part").write_bytes(b"hal")
    assert blobs.sweep(frozenset({kept})) == 2
    assert blobs.get(kept) == b"kept"
    with pytest.raises(UserError):
        blobs.get(orphan)


def test_a_full_disk_is_one_sentence_and_nothing_is_half_saved(tmp_path: Path) -> None:
    """A file size limit stands in for a full disk (reliability.md R2); afterwards the same act succeeds."""
    folder = tmp_path / "data"
    open_store(folder, CLOCK).close()
    code = (
        "import resource, signal, sys\n"
        "from tests.support.desk import *\n"
        "from app.models.errors import UserError\n"
        "from app.models.tables.offices import Setting\n"
        "from app.services.storage.backup import back_up\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "store = open_store(Path(sys.argv[1]), FixedClock(MORNING))\n"
        "who = Actor('system', 'V', 'system', OFFICE)\n"
        "def write(key):\n"
        "    with store.transaction(who, 'setup.install') as tx:\n"
        "        tx.add(Setting, key=key, value='x' * 300_000)\n"
        "write('before')\n"
        "_soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))\n"
        "try: write('full')\n"
        "except UserError as error: print(error.key)\n"
        "try: store.blobs.put(b'x' * 400_000)\n"
        "except UserError as error: print(error.key)\n"
        "folder = store.folder\n"
        "try: back_up(folder.database, folder.backups, at=MORNING, why='hand')\n"
        "except UserError as error: print(error.key, [file.name for file in folder.backups.iterdir()])\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))\n"
        "write('after')\n"
        "print(*[row[0] for row in store.read('SELECT key FROM setting ORDER BY id')])\n"
        "print(len(list((Path(sys.argv[1]) / 'blobs').glob('*/*'))))\n"
        "store.close()\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert run.stdout.splitlines() == ["store.disk_full", "store.disk_full", "store.disk_full []", "before after", "0"]
