"""Files that are no files, or do not keep still; and a desk that was started without a keyboard."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.models.errors import UserError
from app.services.paths import ROOT
from app.services.statements.taking import content_of, refuse_changed
from tests.services.statements.reader import refused
from tests.support.statements.month import month
from tests.support.statements.shapes import pichincha_csv


def test_a_file_is_taken_whole(tmp_path: Path) -> None:
    file = tmp_path / "estado.csv"
    file.write_bytes(pichincha_csv(month(5)))
    assert content_of(file) == pichincha_csv(month(5))


def test_pipes_devices_folders_and_what_is_not_there_are_no_files(tmp_path: Path) -> None:
    pipe = tmp_path / "tubo.csv"
    os.mkfifo(pipe)
    loop = tmp_path / "lazo.csv"
    loop.symlink_to(loop)
    for path in (pipe, loop, tmp_path, Path(os.devnull), tmp_path / "nada.csv"):
        with pytest.raises(UserError, match=r"statement\.unreadable") as caught:
            content_of(path)
        assert caught.value.values["reason"] == "no es un archivo"


def test_a_file_beyond_the_limit_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "enorme.csv"
    with file.open("wb") as out:
        out.truncate(100 * 2**20)
    before = bytes_read()
    with refused("too_big"):
        content_of(file)
    assert bytes_read() - before < 2**20


def bytes_read() -> int:
    """What this process has read so far, from whatever file."""
    return int(Path("/proc/self/io").read_text("ascii").split()[1])


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "estado.csv"
    file.write_bytes(b"12345")
    before = file.stat()
    refuse_changed(file.name, before, file.stat(), 5)
    with refused("changing"):
        refuse_changed(file.name, before, file.stat(), 4)
    file.write_bytes(b"123456")
    with refused("changing"):
        refuse_changed(file.name, before, file.stat(), 6)


def test_it_is_read_where_nobody_can_type(tmp_path: Path) -> None:
    file = tmp_path / "2100012345.csv"
    file.write_bytes(pichincha_csv(month(5)))
    command = 'exec "$0" -m app read-statement "$1" --json <&-'
    told = subprocess.run(
        ["/bin/sh", "-c", command, sys.executable, str(file)], capture_output=True, check=True, cwd=ROOT
    )
    assert len(json.loads(told.stdout)["rows"]) == 5
