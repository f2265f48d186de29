"""Files that are whole or not there: written beside their place, made durable, and only then put in it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

OWN, SHARED = 0o600, 0o666
"""Who may read a file: only its owner, or whoever the person's system lets (umask)."""

UNFINISHED = ".part"
"""How a file is called that was not finished, in case a power cut leaves it."""


@contextmanager
def whole(target: Path, mode: int = OWN) -> Iterator[Path]:
    """Yield a file to fill, which takes the target's place in the end; if anything fails nothing is left of it."""
    temporary = target.with_name(f".{os.urandom(6).hex()}{UNFINISHED}")
    os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
    try:
        yield temporary
        _sync_file(temporary)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def write_whole(target: Path, content: bytes, mode: int = OWN) -> None:
    """Write a file durably over the one there, if any. Raises OSError."""
    with whole(target, mode) as file:
        file.write_bytes(content)


def _sync_file(file: Path) -> None:
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def _sync_folder(folder: Path) -> None:
    """Make a rename durable where the system lets a folder be synced."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
