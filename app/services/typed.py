"""Text that a person types: cleaned, and refused with a sentence when it is missing or does not fit."""

from __future__ import annotations

from app.models.errors import UserError
from app.models.names import clean

REASON_LIMIT = 500
"""Letters of the reason of an act, as the history keeps it."""

_WHY = "el motivo"


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


def reason(text: str, *, act: str = "", limit: int = REASON_LIMIT) -> str:
    """Make one line of why an act is done; `act` are the words of its button.

    Errors: typed.empty, or case.reason_needed where the act is named; typed.long.
    """
    told = remark(text, limit=limit)
    if not told:
        raise UserError("case.reason_needed", act=act) if act else UserError("typed.empty", what=_WHY)
    return told


def remark(text: str, *, limit: int = REASON_LIMIT) -> str:
    """Make one line of a reason that may be left out. Errors: typed.long."""
    return line(text, what=_WHY, limit=limit)


def paragraphs(text: str, *, what: str, limit: int) -> str:
    """Clean a text of several lines, which stay apart. Errors: typed.long."""
    cleaned = "\n".join(line(one, what=what, limit=limit) for one in text.splitlines()).strip()
    if len(cleaned) > limit:
        raise UserError("typed.long", what=what, limit=limit, length=len(cleaned))
    return cleaned
