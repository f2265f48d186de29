"""Hours of the day as people write them: 18h30, 18:30, 18h."""

from __future__ import annotations

import re
from datetime import time

from app.models.errors import UserError

_HOUR = re.compile(r"^(\d{1,2})\s*(?:[hH:.]\s*(\d{2})?)\s*$")


def read_hour(text: str) -> time:
    """Read an hour. Errors: time.wrong."""
    found = _HOUR.match(text.strip()) if text.isascii() else None
    try:
        if found:
            return time(int(found[1]), int(found[2] or 0))
    except ValueError as error:
        raise UserError("time.wrong") from error
    raise UserError("time.wrong")


def kept_hour(text: str) -> str:
    """Return an hour as it is stored: "18:30"."""
    return read_hour(text).isoformat("minutes")
