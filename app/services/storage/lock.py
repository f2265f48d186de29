"""One program per data folder: a lock of the operating system that dies with its process."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import IO

from app.models.errors import UserError

if sys.platform == "win32":  # pragma: no cover  (no Windows here: README, What was not tried)
    import msvcrt

    def _take(file: IO[str]) -> None:
        file.seek(1 << 20)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class InstanceLock:
    """Held from opening to closing a data folder; tells who holds it."""

    def __init__(self, file: Path) -> None:
        self._path = file
        self._file: IO[str] | None = None

    def take(self) -> None:
        """Take the lock; raises UserError "store.in_use" with the holder's name."""
        file = self._path.open("a+", encoding="utf-8")
        try:
            _take(file)
        except OSError as error:
            file.seek(0)
            holder = _holder(file.read())
            file.close()
            raise UserError("store.in_use", holder=holder) from error
        file.truncate(0)
        file.write(json.dumps({"user": _user(), "host": _host(), "pid": os.getpid()}))
        file.flush()
        self._file = file

    def release(self) -> None:
        """Let the next one in."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _host() -> str:
    """Name the computer without importing socket: it costs a thirtieth of the start."""
    return os.environ.get("COMPUTERNAME", "este equipo") if sys.platform == "win32" else os.uname().nodename


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no name in the environment nor in the password file
        return str(os.getpid())


def _holder(text: str) -> str:
    try:
        told = json.loads(text)
        return f"{told['user']} en {told['host']} (proceso {told['pid']})"
    except (ValueError, KeyError, TypeError):
        return "otro programa"
