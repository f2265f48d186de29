"""What the system says when it cannot store, turned into a sentence for the person."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from app.models.errors import UserError

_FULL = ("database or disk is full", "disk I/O error")
_NO_SPACE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def told() -> Iterator[None]:
    """Turn a full disk, a locked or read-only file and a missing folder into UserErrors; the rest passes as our bug."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_SPACE:
            raise UserError("store.disk_full") from error
        if error.errno in (errno.EACCES, errno.EROFS, errno.EPERM):
            raise UserError("store.read_only", file=str(error.filename or "")) from error
        if error.errno in (errno.EEXIST, errno.ENOTDIR):
            raise UserError("store.no_folder", file=str(error.filename or "")) from error
        raise
    except Exception as error:
        _tell(error)
        raise


def _tell(error: Exception) -> None:
    cause = getattr(error, "orig", error)
    if not isinstance(cause, sqlite3.Error):
        return
    text = str(cause)
    if any(sign in text for sign in _FULL):
        raise UserError("store.disk_full") from error
    if "readonly" in text:
        raise UserError("store.read_only", file="") from error
    if "locked" in text:
        raise UserError("store.busy") from error
