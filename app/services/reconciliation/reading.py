"""The door to the readers of statements, opened only when a file comes: their libraries are heavy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

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
