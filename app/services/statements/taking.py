"""Takes the bytes of a statement from the disk: a file that keeps still, and of a bearable size."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from app.models.errors import UserError
from app.models.system_es import why
from app.services.statements.gates import MAX_BYTES

_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
"""A pipe is opened without waiting for who writes into it."""


def content_of(file: Path) -> bytes:
    """Return the bytes of a file, of which never more than the limit are read.

    Raises UserError "statement.too_big", "statement.unreadable" (gone, forbidden, a folder, a pipe or a device),
    "statement.changing" (somebody is still writing it).
    """
    try:
        if not file.is_file():
            raise UserError("statement.unreadable", file=file.name, reason="no es un archivo")
        return _taken(file)
    except OSError as error:
        raise UserError("statement.unreadable", file=file.name, reason=why(error)) from error


def _taken(file: Path) -> bytes:
    with os.fdopen(os.open(file, os.O_RDONLY | _AT_ONCE), "rb") as opened:
        before = os.fstat(opened.fileno())
        if not stat.S_ISREG(before.st_mode):
            raise UserError("statement.unreadable", file=file.name, reason="no es un archivo")
        if before.st_size > MAX_BYTES:
            raise UserError("statement.too_big", limit=MAX_BYTES // 2**20)
        content = opened.read(MAX_BYTES + 1)
        refuse_changed(file.name, before, os.fstat(opened.fileno()), len(content))
    return content


def refuse_changed(name: str, before: os.stat_result, after: os.stat_result, read: int) -> None:
    """Refuse what was written while it was read. Raises UserError "statement.changing"."""
    kept_still = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    if not kept_still or read != after.st_size:
        raise UserError("statement.changing", file=name)
