"""The door to the readers of statements, opened only when a file comes: their libraries are heavy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.models.errors import UserError
from app.models.names import fold

if TYPE_CHECKING:
    from app.models.statements.layout import Layout
    from app.models.statements.shapes import Statement
    from app.services.statements.previewing import Preview


def read_file(name: str, content: bytes, *, layout: Layout | None = None, profiles: Sequence[Layout] = ()) -> Statement:
    """Read a statement in a limited child process; layout: how a person said that its columns are read.

    profiles: the office's own layouts, looked at before the declared ones. Raises UserError "statement.*".
    """
    from app.services.statements.reading import read

    return read(name, content, layout=layout, profiles=profiles)


def preview_file(
    name: str, content: bytes, *, layout: Layout | None = None, profiles: Sequence[Layout] = ()
) -> Preview:
    """Show what each column of a table tells, and what is open in it. Raises UserError "statement.*"."""
    from app.services.statements.reading import preview

    return preview(name, content, layout=layout, profiles=profiles)


def title_of(form: str, profiles: Sequence[Layout]) -> str:
    """Word the format of a statement; profiles: the office's own, whose title is their name."""
    from app.services.statements.layouts import load

    return next((one.title for one in profiles if one.key == form), "") or load().title(form)


def refuse_other_bank(form: str, bank: str) -> None:
    """Refuse a shape that another bank declares; a bank without declared shapes, and a profile of the office, may.

    Raises UserError "statement.other_bank".
    """
    from app.services.statements.layouts import load

    banks = {one.key: one.bank for one in load().layouts if one.bank}
    found, expected = banks.get(form, ""), _names(bank)
    declared = any(expected & _names(one) for one in banks.values())
    if found and declared and not expected & _names(found):
        raise UserError("statement.other_bank", found=found, expected=bank)


def _names(bank: str) -> frozenset[str]:
    """Return the words that tell a bank from others."""
    return frozenset(fold(bank).split()) - {"banco", "de", "del", "la", "el", "s", "a", "c", "sa", "ca"}
