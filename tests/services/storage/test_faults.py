"""What the system says when it cannot store, as a person reads it; and who holds the folder."""

from __future__ import annotations

import errno
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.clock import FixedClock
from app.services.storage.blobs import Blobs
from app.services.storage.faults import told
from app.services.storage.lock import InstanceLock
from tests.services.counter import refused
from tests.support.desk import MORNING, open_store

HOLD = (
    "import sys; from pathlib import Path; from app.services.storage.lock import InstanceLock\n"
    "lock = InstanceLock(Path(sys.argv[1])); lock.take(); print('taken', flush=True); sys.stdin.read()"
)


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "x"), "store.disk_full"),
        (OSError(errno.EDQUOT, "Quota exceeded"), "store.disk_full"),
        (PermissionError(errno.EACCES, "Permission denied", "x"), "store.read_only"),
        (OSError(errno.EROFS, "Read-only file system", "x"), "store.read_only"),
        (FileExistsError(errno.EEXIST, "File exists", "x"), "store.no_folder"),
        (NotADirectoryError(errno.ENOTDIR, "Not a directory", "x"), "store.no_folder"),
        (sqlite3.OperationalError("database or disk is full"), "store.disk_full"),
        (sqlite3.OperationalError("disk I/O error"), "store.disk_full"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "store.read_only"),
        (sqlite3.OperationalError("database is locked"), "store.busy"),
    ],
)
def test_what_the_system_refuses_is_told_to_the_person(error: Exception, key: str) -> None:
    with refused(key), told():
        raise error


@pytest.mark.parametrize(
    "error", [OSError(errno.EIO, "Input/output error"), sqlite3.IntegrityError("UNIQUE"), ValueError("ours")]
)
def test_what_is_our_bug_passes_as_it_is(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, told():
        raise error
    assert caught.value is error


def test_a_folder_in_use_names_who_has_it(tmp_path: Path) -> None:
    file = tmp_path / "ventanilla.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "taken\n"
        with refused("store.in_use") as caught:
            InstanceLock(file).take()
        assert f"proceso {other.pid}" in str(caught.value.values["holder"])
        other.communicate("")
    InstanceLock(file).release()


@pytest.mark.parametrize("left", ["", "no es JSON", "[]", '{"user": "x"}'])
def test_a_lock_that_tells_nothing_is_still_a_lock(tmp_path: Path, left: str) -> None:
    file = tmp_path / "ventanilla.lock"
    lock = InstanceLock(file)
    lock.take()
    file.write_text(left, encoding="utf-8")
    with refused("store.in_use") as caught:
        InstanceLock(file).take()
    assert caught.value.values["holder"] == "otro programa"
    lock.release()
    again = InstanceLock(file)
    again.take()
    again.release()


def test_a_second_program_leaves_the_first_ones_data_alone(tmp_path: Path) -> None:
    first = open_store(tmp_path / "data", FixedClock(MORNING))
    with refused("store.in_use"):
        open_store(tmp_path / "data", FixedClock(MORNING))
    assert first.read("SELECT count(*) FROM journal")[0][0] == 0
    first.close()
    open_store(tmp_path / "data", FixedClock(MORNING)).close()


def test_bytes_that_changed_on_the_disk_are_not_given_out(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    name = blobs.put(b"convenio")
    assert blobs.put(b"convenio") == name
    assert blobs.get(name) == b"convenio"
    file = next(file for file in tmp_path.rglob("*") if file.is_file())
    file.write_bytes(b"otra cosa")
    with refused("store.blob_lost"):
        blobs.get(name)
    file.unlink()
    with refused("store.blob_lost"):
        blobs.get(name)


def test_a_file_that_cannot_be_stored_leaves_no_half(tmp_path: Path) -> None:
    (tmp_path / "blobs").write_text("un archivo en lugar de la carpeta", encoding="utf-8")
    with refused("store.no_folder"):
        Blobs(tmp_path / "blobs").put(b"convenio")
    assert [file.name for file in tmp_path.rglob("*")] == ["blobs"]
