"""Files that a person takes along: a letter, an invitation, a list for a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from app.models.errors import UserError
from app.models.system_es import why
from app.services.whole import SHARED, write_whole


def save(target: Path, content: bytes) -> None:
    """Write a file whole or not at all; one that was there stays if it fails. Raises UserError "file.not_written"."""
    try:
        write_whole(target, content, SHARED)
    except OSError as error:
        raise UserError("file.not_written", file=target.name, reason=why(error)) from error
