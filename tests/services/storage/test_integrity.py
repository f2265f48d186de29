"""A record or an entry changed by hand is found (reliability.md R10)."""

from __future__ import annotations

import json
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.cli.commands import run
from app.models.errors import UserError
from app.models.tables.offices import Setting
from app.services.access import Actor
from app.services.clock import FixedClock
from app.services.integrity import verify
from app.services.paths import DataFolder
from app.services.storage.blobs import Blobs
from tests.services.counter import refused
from tests.support.desk import MORNING, OFFICE, open_store

SYSTEM = Actor("system", "Ventanilla", "system", OFFICE)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """Six entries: five settings, then the third one changed."""
    store = open_store(tmp_path / "data", FixedClock(MORNING))
    made = []
    for key in "abcde":
        with store.transaction(SYSTEM, "setup.install", subject=key) as tx:
            made.append(tx.add(Setting, key=key, value="1"))
    with store.transaction(SYSTEM, "setup.install", subject="c") as tx:
        tx.update(made[2], value="2")
    store.close()
    return store.folder


def by_hand(folder: DataFolder, *statements: str) -> None:
    """Do what somebody with access to the file would do; the triggers that forbid it are dropped first."""
    opened = sqlite3.connect(folder.database)
    for statement in ("DROP TRIGGER journal_no_update", "DROP TRIGGER journal_no_delete", *statements):
        opened.execute(statement)
    opened.commit()
    opened.close()


def work(folder: DataFolder, key: str) -> None:
    """Open the office, write one entry and close it."""
    store = open_store(folder.root, FixedClock(MORNING))
    with store.transaction(SYSTEM, "setup.install", subject=key) as tx:
        tx.add(Setting, key=key, value="1")
    store.close()


def test_an_untouched_journal_is_whole(folder: DataFolder) -> None:
    assert verify(folder) == {"entries": 6, "ok": True, "first_bad": None}


def test_what_is_saved_while_it_looks_is_no_fault(folder: DataFolder) -> None:
    """A letter leaves, or somebody attends, while who administrates looks at the chain."""
    store = open_store(folder.root, FixedClock(MORNING))

    def work() -> None:
        with store.transaction(SYSTEM, "setup.install", subject="e") as tx:
            found = tx.find(Setting, key="e")
            assert found is not None
            tx.update(found, value=f"{found.version}")

    with ThreadPoolExecutor(max_workers=1) as desk:
        saved = [desk.submit(work) for _ in range(100)]
        told = [verify(folder)["first_bad"]]
        while not saved[-1].done():
            told.append(verify(folder)["first_bad"])
    assert [one.exception() for one in saved] == [None] * 100
    assert told == [None] * len(told)
    store.close()


@pytest.mark.parametrize(
    ("statement", "first_bad"),
    [
        ("UPDATE journal SET actor = 'other' WHERE seq = 2", 2),
        ("UPDATE journal SET rows = '[]' WHERE seq = 4", 4),
        ("UPDATE journal SET at = '2020-01-01 00:00:00.000000' WHERE seq = 5", 5),
        ("DELETE FROM journal WHERE seq = 3", 4),
        ("DELETE FROM journal WHERE seq = 1", 2),
        ("DELETE FROM journal WHERE seq = 6", 3),
        ("UPDATE setting SET value = '9' WHERE key = 'b'", 2),
        ("UPDATE setting SET value = '1' WHERE key = 'c'", 6),
        ("UPDATE setting SET version = 7 WHERE key = 'a'", 1),
        ("DELETE FROM setting WHERE key = 'e'", 5),
    ],
)
def test_what_was_changed_by_hand_is_named(folder: DataFolder, statement: str, first_bad: int) -> None:
    by_hand(folder, statement)
    assert verify(folder) == {
        "entries": 6 - statement.startswith("DELETE FROM journal"),
        "ok": False,
        "first_bad": first_bad,
    }


def test_a_row_nobody_wrote_is_found(folder: DataFolder) -> None:
    by_hand(folder, "INSERT INTO setting SELECT 'x', office, 1, salt, 'z', value FROM setting WHERE key = 'a'")
    assert verify(folder)["ok"] is False


def test_a_cut_tail_is_found_by_the_checkpoint_kept_outside(folder: DataFolder) -> None:
    by_hand(
        folder,
        "DELETE FROM journal WHERE seq > 3",
        "DELETE FROM setting WHERE key IN ('d', 'e')",
        "UPDATE setting SET value = '1', version = 1 WHERE key = 'c'",
    )
    found = verify(folder)
    assert (found["ok"], found["first_bad"]) == (False, 4)


def test_an_older_copy_put_back_is_still_found_after_days_of_work_on_it(folder: DataFolder, tmp_path: Path) -> None:
    """The checkpoint of before is not written over: the entries that were lost stay missed."""
    copy = tmp_path / "copy.db"
    shutil.copy(folder.database, copy)
    work(folder, "x")
    shutil.copy(copy, folder.database)
    assert verify(folder)["first_bad"] == 7

    for day in ("lunes", "martes", "miércoles"):
        work(folder, day)
        found = verify(folder)
        assert (found["ok"], found["first_bad"]) == (False, 7)


def test_the_files_of_the_newer_data_wait_while_an_older_copy_stands_in_its_place(
    folder: DataFolder, tmp_path: Path
) -> None:
    """Whoever finds the newer database again finds its files too."""
    copy, newer = tmp_path / "copy.db", tmp_path / "newer.db"
    shutil.copy(folder.database, copy)
    work(folder, "x")
    name = Blobs(folder.blobs).put(b"a paper of the newer data")
    shutil.copy(folder.database, newer)
    shutil.copy(copy, folder.database)
    work(folder, "lunes")
    assert Blobs(folder.blobs).get(name)

    shutil.copy(newer, folder.database)
    work(folder, "martes")
    with refused("store.blob_lost"):
        Blobs(folder.blobs).get(name)


def test_the_checkpoint_follows_the_work_of_a_sound_folder(folder: DataFolder) -> None:
    work(folder, "lunes")
    assert json.loads(folder.checkpoint.read_text())["entries"] == 7
    folder.checkpoint.write_text("{")
    work(folder, "martes")
    assert json.loads(folder.checkpoint.read_text())["entries"] == 8


def test_the_command_answers_as_promised(folder: DataFolder, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["journal-check", "--data", str(folder.root), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"entries": 6, "ok": True, "first_bad": None}
    by_hand(folder, "UPDATE journal SET actor = 'other' WHERE seq = 2")
    assert run(["journal-check", "--data", str(folder.root), "--json"]) == 2
    assert json.loads(capsys.readouterr().out) == {"entries": 6, "ok": False, "first_bad": 2}
    assert run(["journal-check", "--data", str(folder.root)]) == 2
    assert "asiento 2" in capsys.readouterr().err


def test_a_folder_without_data_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UserError):
        verify(DataFolder(tmp_path))
    assert run(["journal-check", "--data", str(tmp_path)]) == 2
    assert "No hay datos de Ventanilla" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
