"""Codes that a definition gives to its documents, such as a credential's: made once, unique in the whole database."""

from __future__ import annotations

import secrets
from datetime import date
from typing import TYPE_CHECKING

from app.models import code_parts
from app.models.errors import UserError
from app.models.tables.documents import Document, Series

if TYPE_CHECKING:
    from app.services.storage.transaction import Transaction

MOST_TRIES = 50
_SERIES = "own:"


def take(tx: Transaction, pattern: str, *, name: str, office: str, on: date) -> str:
    """Make a code that no document has.

    name: what its sequence counts (letters of the document's series); office: code of the office.
    Raises UserError "issuing.codes_spent" if the pattern has none left.
    """
    parts = code_parts.parts_of(pattern)
    for _ in range(MOST_TRIES):
        body = "".join(_part(tx, part, name, office, on) for part in parts)
        code = body.replace("?", code_parts.check_sign(body))
        if tx.find(Document, own_code=code) is None:
            return code
    raise UserError("issuing.codes_spent", pattern=pattern)


def _part(tx: Transaction, part: code_parts.Part, name: str, office: str, on: date) -> str:
    kind, told = part
    if kind in {"letters", "digits"}:
        signs = code_parts.LETTERS if kind == "letters" else code_parts.DIGITS
        return "".join(secrets.choice(signs) for _ in range(int(told)))
    if kind == "sequence":
        return f"{_next(tx, f'{_SERIES}{name}', on.year):0{told}d}"
    return {"": told, "office": office, "year": str(on.year), "check": "?"}[kind]


def _next(tx: Transaction, name: str, year: int) -> int:
    counter = tx.find(Series, office=tx.actor.office, name=name, year=year) or tx.add(Series, name=name, year=year)
    return tx.update(counter, last=counter.last + 1).last
