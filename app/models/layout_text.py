"""Template text of a printed document: words, `{placeholders}` and `**bold**` runs, nothing more.

A value never passes through here: markup inside a value stays text (reliability D19).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(r"\{([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)\}|(\*\*)")

ROW = "row."
"""Prefix of the placeholders that read from the current row of a list: `{row.name}`."""

BUILT_IN = frozenset({"copy", "sheet", "sheets"})
"""Placeholders that the renderer fills itself: the copy's name, sheet n and of m."""


class Piece(NamedTuple):
    """A literal (key empty) or a placeholder (text empty) of a template."""

    text: str
    key: str
    bold: bool


@lru_cache(maxsize=4096)
def pieces(template: str) -> tuple[Piece, ...]:
    """Split a template; ValueError (in Spanish, for its author) if a brace or a bold mark is left open."""
    found: list[Piece] = []
    bold, end = False, 0
    for token in _TOKEN.finditer(template):
        _add_literal(found, template[end : token.start()], bold=bold)
        if token[1]:
            found.append(Piece("", token[1], bold))
        else:
            bold = not bold
        end = token.end()
    _add_literal(found, template[end:], bold=bold)
    if bold:
        raise ValueError("cierre la negrita: falta un segundo **")
    return tuple(found)


def keys(template: str) -> frozenset[str]:
    """Return the placeholders that a template names."""
    return frozenset(piece.key for piece in pieces(template) if piece.key)


def check(template: str) -> str:
    """Pass a template through, or say what is wrong with it (ValueError)."""
    if not template.strip():
        raise ValueError("escriba el texto: está vacío")
    pieces(template)
    return template


def _add_literal(found: list[Piece], text: str, *, bold: bool) -> None:
    if "{" in text or "}" in text:
        raise ValueError(f"corrija el marcador en «{text.strip()}»: se escribe {{grupo.dato}}, en minúsculas")
    if text:
        found.append(Piece(text, "", bold))
