"""Text that a person types: cleaned, and refused with a sentence when it is missing or does not fit."""

from __future__ import annotations

from app.models.errors import UserError
from app.models.names import clean


def line(text: str, *, what: str, limit: int) -> str:
    """Make one line of what was typed, "" if there is nothing to read in it.

    what: the thing with its article, for the sentence. Errors: typed.long (limit in characters).
    """
    try:
        return clean(text, limit=limit)
    except UserError as error:
        if error.key == "name.empty":
            return ""
        raise UserError("typed.long", what=what, limit=limit, length=error.values["length"]) from error


def required(text: str, *, what: str, limit: int) -> str:
    """Make one line of what was typed. Errors: typed.empty, typed.long."""
    cleaned = line(text, what=what, limit=limit)
    if not cleaned:
        raise UserError("typed.empty", what=what)
    return cleaned


def paragraphs(text: str, *, what: str, limit: int) -> str:
    """Clean a text of several lines, which stay apart. Errors: typed.long."""
    cleaned = "\n".join(line(one, what=what, limit=limit) for one in text.splitlines()).strip()
    if len(cleaned) > limit:
        raise UserError("typed.long", what=what, limit=limit, length=len(cleaned))
    return cleaned
